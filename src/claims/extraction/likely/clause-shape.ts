import type { Clause } from '#language'
import { PLANNED_AUXILIARIES } from '../../en/modality.ts'
import { isInfinitive } from '../read-modality.ts'
import type { Scene } from '../scene.ts'

/** Words that put a clause into the background of another. */
const BACKGROUND: ReadonlySet<string> = new Set(['since', 'after', 'before', 'when', 'while', 'as', 'where'])

/** How a clause stands in its sentence, its tense and voice, as names of signs. */
export function clauseShape(scene: Scene, clause: Clause): string[] {
  const signs = [`clause ${clauseKind(scene, clause)}`, `tense ${tenseOf(scene, clause)}`]
  if (clause.passive) signs.push('passive')
  if (BACKGROUND.has(clause.marker ?? '')) signs.push('background marker')
  if (clause.patients.length === 0 && scene.tokens[clause.verb]!.tag !== 'VBG') signs.push('no object')
  return signs
}

/** How the clause stands in its sentence. */
function clauseKind(scene: Scene, clause: Clause): string {
  if (isInfinitive(scene, clause)) return 'infinitive'
  if (clause.link === 'acl:relcl') return 'relative'
  const unfinished = /^VB[GN]$/.test(scene.tokens[clause.verb]!.tag) && clause.auxiliaries.length === 0
  if (clause.link === 'acl' || (unfinished && clause.link === 'advcl')) return 'participle'
  if (clause.link === 'advcl') return 'adverbial'
  if (clause.link === 'ccomp' || clause.link === 'parataxis') return 'content'
  if (clause.link === 'conj') return 'joined'
  return clause.link === 'root' ? 'main' : 'other'
}

/** The tense of a clause's verb, of its copula where it has none ("is with the rebels"), in a word. */
export function tenseOf(scene: Scene, clause: Clause): string {
  const { tag } = scene.tokens[copulaOf(scene, clause.verb) ?? clause.verb]!
  const bare = clause.auxiliaries.length === 0
  if (clause.auxiliaries.some(word => word === 'can' || PLANNED_AUXILIARIES.has(word))) return 'modal'
  if (clause.auxiliaries.includes('have')) return 'perfect'
  if (tag === 'VBG') return bare ? 'participle' : 'progressive'
  if (tag === 'VBD' || (tag === 'VBN' && !bare)) return 'past'
  if (tag === 'VBN') return 'participle'
  return tag === 'VBZ' || tag === 'VBP' ? 'present' : 'none'
}

function copulaOf({ children, tokens }: Scene, predicate: number): number | undefined {
  return children[predicate]?.find(child => tokens[child]!.relation === 'cop')
}

import type { Clause } from '#language'
import type { Span } from '#primitives'
import { JUDGING_WORDS } from '../../en/judging-words.ts'
import { BLAMING_VERBS, PLANNED_AUXILIARIES } from '../../en/modality.ts'
import type { Candidate } from '../candidate.ts'
import { groupSpan } from '../noun-phrase.ts'
import { isInfinitive } from '../read-modality.ts'
import { type Scene, tokenRange } from '../scene.ts'

/**
 * What the grammar of a candidate's words shows for or against its being one that a careful reader would list: how its
 * clause stands in the sentence, its tense, the determiner of an event noun, the make of a speech. Names of features.
 */
export function readSigns(scene: Scene, candidate: Candidate): readonly string[] {
  const { source } = candidate
  if (source === 'speech') return speechSigns(scene, candidate)
  const blamed = isBlamed(scene, candidate) ? ['blamed'] : []
  return [...clauseSigns(scene, candidate), ...nounSigns(scene, candidate), ...blamed]
}

/** "Accused them of shelling it", "blamed them for the attack", "claimed responsibility for it". */
function isBlamed(scene: Scene, { clause, reasons }: Candidate): boolean {
  if (reasons.some(reason => reason.startsWith('laid at the door'))) return true
  const above = clause?.parent === undefined ? undefined : scene.clauses[clause.parent]
  const before = clause === undefined ? undefined : scene.tokens[clause.verbGroup.firstToken - 1]
  if (above === undefined || before === undefined) return false
  return BLAMING_VERBS.has(scene.tokens[above.verb]!.lemma) && /^(?:of|for)$/i.test(before.text)
}

/** Words that put a clause into the background of another. */
const BACKGROUND: ReadonlySet<string> = new Set(['since', 'after', 'before', 'when', 'while', 'as', 'where'])

function clauseSigns(scene: Scene, { clause, source }: Candidate): string[] {
  if (clause === undefined || source === 'adjective' || source === 'noun') return []
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

function tenseOf(scene: Scene, clause: Clause): string {
  const { tag } = scene.tokens[clause.verb]!
  const bare = clause.auxiliaries.length === 0
  if (clause.auxiliaries.some(word => word === 'can' || PLANNED_AUXILIARIES.has(word))) return 'modal'
  if (clause.auxiliaries.includes('have')) return 'perfect'
  if (tag === 'VBG') return bare ? 'participle' : 'progressive'
  if (tag === 'VBD' || (tag === 'VBN' && !bare)) return 'past'
  if (tag === 'VBN') return 'participle'
  return tag === 'VBZ' || tag === 'VBP' ? 'present' : 'none'
}

const POINTING = /^(?:the|this|that|these|those|its|their|his|her|our)$/

/** Whether an event noun is new ("an assault", "clashes") or known ("the assault"), and whether a verb tells it. */
function nounSigns(scene: Scene, { source, anchor, reasons }: Candidate): string[] {
  if (source !== 'noun' && source !== 'light-verb') return []
  const first = scene.tokens[groupSpan(scene, anchor).firstToken]!
  const word = first.text.toLowerCase()
  const known = POINTING.test(word)
  const some = /^(?:an?|some|several|another|more)$/.test(word) || first.pos === 'NUM'
  const told = reasons.some(reason => reason.startsWith('told by') || reason.startsWith('the cause'))
  const shape = known ? 'noun definite' : some ? 'noun indefinite' : 'noun bare'
  return source === 'noun' ? [shape, told ? 'noun carried' : 'noun alone'] : [shape]
}

/** Fewer tokens than this are hardly a position, more than the other hardly one. */
const FEW = 8
const MANY = 28

/** Whom and what the words of a speech are about: a party, the listener, a condition, a question; how many they are. */
function contentSigns(scene: Scene, quote: Span): string[] {
  const [first, end] = tokenRange(scene.tokens, quote)
  const said = scene.text.slice(quote.start, quote.end)
  const signs: string[] = []
  let sides = 0
  for (let at = first; at < end; at++)
    if (
      (scene.actorsAt[at] ?? []).some(
        ({ side, end: stop }) => side !== null && stop === scene.tokens[at]!.end,
      )
    )
      sides++
  if (sides > 0) signs.push('speech on a side')
  if (sides > 1) signs.push('speech on sides')
  if (/\byou(?:r|rs)?\b/i.test(said)) signs.push('speech you')
  if (/\bif\b|\bunless\b/i.test(said)) signs.push('speech if')
  if (/\?/.test(scene.text.slice(quote.start, quote.end + 2))) signs.push('speech asks')
  if (/^(?:he|she|they|it|this|that|there)\b/i.test(said)) signs.push('speech of it')
  if (end - first < FEW) signs.push('speech few words')
  if (end - first > MANY) signs.push('speech many words')
  return signs
}

/** The make of a speech: an act ("condemned") or a position, and of the latter its tense, person and words. */
function speechSigns(scene: Scene, { quote, anchor, cue }: Candidate): string[] {
  const common = contentSigns(scene, quote)
  if (cue === undefined) return ['speech act', `act ${scene.tokens[anchor]!.lemma}`, ...common]
  const [first, end] = tokenRange(scene.tokens, quote)
  const said = scene.text.slice(quote.start, quote.end)
  const main = (scene.clausesIn[scene.tokens[first]!.sentence] ?? []).find(
    ({ verb, link }) => verb >= first && verb < end && !link.startsWith('acl') && link !== 'xcomp',
  )
  const signs = ['speech position', ...common]
  if (cue !== undefined) signs.push(`cue ${scene.tokens[cue]!.lemma}`)
  if (main !== undefined) signs.push(`speech ${tenseOf(scene, main)}`)
  if (main?.negated) signs.push('speech negated')
  if (/\bI\b/.test(said)) signs.push('speech I')
  if (/\b(?:we|our|us)\b/i.test(said)) signs.push('speech we')
  if (/["“”]/.test(scene.text.slice(Math.max(0, quote.start - 2), quote.start)) || /["“]/.test(said))
    signs.push('speech quoted')
  for (let at = first; at < end; at++)
    if (JUDGING_WORDS.has(scene.tokens[at]!.lemma)) return [...signs, 'speech judging']
  return signs
}

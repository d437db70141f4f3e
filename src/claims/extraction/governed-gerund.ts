import type { Clause } from '#language'
import { ATTEMPT_NOUNS, BEGINNING_VERBS, DOUBT_NOUNS, MUSING_VERBS, PLAN_NOUNS } from '../en/modality.ts'
import type { Modality } from '../frame.ts'
import { prepositionOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** What a gerund's governor makes of it: a modality, no claim at all, the governor's own modality, or nothing (undefined). */
export type GerundReading = Modality | 'void' | 'as-governor' | undefined

/**
 * How far a clause in -ing lets its event be, by what it hangs on: "considering sending troops" is a plan, "with the aim of
 * driving them out" a purpose, "will begin arming them" to come; undefined where nothing governs it ("attacked, killing two").
 */
export function readGerund(scene: Scene, clause: Clause): GerundReading {
  const { tag, head } = scene.tokens[clause.verb]!
  if (tag !== 'VBG' || clause.auxiliaries.length > 0) return undefined
  const word = clause.marker ?? scene.tokens[clause.verbGroup.firstToken - 1]?.lower ?? ''
  if (word === 'without') return 'void'
  if (clause.link.startsWith('acl') && head >= 0) return OF_NOUN.has(word) ? byNoun(scene, head) : undefined
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  if (above === undefined || above.verb > clause.verb) return undefined
  const { lemma } = scene.tokens[above.verb]!
  if (lemma === 'aim' && word === 'at') return 'void'
  if (clause.link !== 'xcomp' && clause.link !== 'ccomp' && !(clause.link === 'advcl' && ABOUT.has(word)))
    return undefined
  if (MUSING_VERBS.has(above.predicate) || MUSING_VERBS.has(lemma)) return 'planned'
  return BEGINNING_VERBS.has(lemma) ? 'as-governor' : undefined
}

const OF_NOUN: ReadonlySet<string> = new Set(['of', 'at', 'about', 'for'])
const ABOUT: ReadonlySet<string> = new Set(['about', 'against', 'on', 'to'])

/** "The aim of retaking it": "with" and "in" make a purpose of a plan. */
function byNoun(scene: Scene, noun: number): GerundReading {
  const { lemma } = scene.tokens[noun]!
  if (ATTEMPT_NOUNS.has(lemma)) return 'attempted'
  if (DOUBT_NOUNS.has(lemma)) return 'planned'
  if (!PLAN_NOUNS.has(lemma)) return undefined
  return /^(?:with|in)$/.test(prepositionOf(scene, noun) ?? '') ? 'void' : 'planned'
}

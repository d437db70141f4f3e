import type { Token } from '#language'
import {
  DYING_VERBS,
  HARM_OF,
  HARMED_STATES,
  HARMING_VERBS,
  type HarmWords,
  LOSING_VERBS,
  VICTIMS,
} from '../../en/harm-words.ts'
import { HARM_NOUNS } from '../../en/victims.ts'
import type { Effect } from '../../frame.ts'
import { nounForms, verbForms } from '../word-forms.ts'
import type { Harm } from './harm.ts'
import type { VictimPhrase } from './victim-phrase.ts'

/** Verbs done to people. */
export const HARMING = byWord(HARMING_VERBS)
/** Verbs of those harmed themselves. */
export const DYING = byWord(DYING_VERBS)
/** Verbs whose object are the subject's own people. */
export const LOSING = byWord(LOSING_VERBS)
/** Nouns whose "of" names those harmed. */
export const OF = byWord(HARM_OF)

function byWord(list: readonly HarmWords[]): ReadonlyMap<string, Effect> {
  return new Map(list.flatMap(({ words, effect }) => words.map(word => [word, effect] as const)))
}

/** The effect that a map of verbs has for a token. */
export function effectOf(map: ReadonlyMap<string, Effect>, token: Token): Effect | undefined {
  for (const form of verbForms(token)) {
    const effect = map.get(form)
    if (effect !== undefined) return effect
  }
  return undefined
}

/** What a word says that befell people ("injured", "killed", "dead"); undefined where it tells no harm. */
export const harmOfWord = (token: Token): Effect | undefined => effectOf(HARMING, token) ?? stateOf(token)

/** What people are said to be after the deed ("dead"). */
export function stateOf({ lower: word }: Token): Effect | undefined {
  return Object.hasOwn(HARMED_STATES, word) ? HARMED_STATES[word] : undefined
}

/** What a noun for the harmed or the harm tells ("bodies", "victims"). */
export function harmOfNoun(token: Token): Effect | undefined {
  for (const form of nounForms(token)) {
    if (Object.hasOwn(HARM_NOUNS, form)) return HARM_NOUNS[form]
    if (VICTIMS.has(form)) return 'killed'
  }
  return undefined
}

/** A harm that a word tells of some people. */
export function harmOf(effect: Effect, anchor: number, victims: readonly VictimPhrase[]): Harm {
  return { effect, anchor, end: anchor + 1, victims, shared: false, toll: false, told: true }
}

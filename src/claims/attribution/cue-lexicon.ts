import type { CueGroup } from './cue.ts'
import { ADJECTIVE_CUES } from './en/adjective-cues.ts'
import { CUE_NOUNS } from './en/cue-nouns.ts'
import { SPEECH_VERBS } from './en/speech-verbs.ts'
import { STANCE_VERBS } from './en/stance-verbs.ts'

/** Base form (with particle or preposition) → the groups that list it. */
export type CueLexicon = ReadonlyMap<string, readonly CueGroup[]>

export const VERB_CUES: CueLexicon = indexGroups([...SPEECH_VERBS, ...STANCE_VERBS])
export const NOUN_CUES: CueLexicon = indexGroups(CUE_NOUNS)
export const ADJECTIVES: CueLexicon = indexGroups(ADJECTIVE_CUES)

const beginnings = new Map(
  [VERB_CUES, NOUN_CUES, ADJECTIVES].map(lexicon => [
    lexicon,
    new Set(Array.from(lexicon.keys(), words => words.split(' ', 1)[0]!)),
  ]),
)

/** Whether some entry of a lexicon begins with a word: for most words no longer one need be put together. */
export const isBeginning = (word: string, lexicon: CueLexicon): boolean =>
  beginnings.get(lexicon)?.has(word) ?? false

function indexGroups(groups: readonly CueGroup[]): CueLexicon {
  const index = new Map<string, CueGroup[]>()
  for (const group of groups)
    for (const word of group.words) index.set(word, [...(index.get(word) ?? []), group])
  return index
}

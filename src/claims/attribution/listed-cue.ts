import type { CueGroup } from './cue.ts'
import { findVerbGroup, type VerbGroup } from './cue-group.ts'
import { type CueLexicon, isBeginning } from './cue-lexicon.ts'
import { MISREAD_FORMS } from './en/function-words.ts'
import { dependentOf } from './find-source.ts'
import type { Reading } from './reading.ts'

/** A word of a text that the lexicon lists as a cue, with its senses and the end of its words. */
export interface ListedCue {
  readonly verb: number
  readonly group: VerbGroup
  readonly senses: readonly CueGroup[]
  /** End token of the cue's words. */
  readonly end: number
  readonly words: string
}

/** The longest entry that fits a word and what follows it: "point out", "speak out against", "call for". */
export function lookUpCue(reading: Reading, at: number, lexicon: CueLexicon): ListedCue | undefined {
  const { tokens } = reading
  const lemma = MISREAD_FORMS.get(tokens[at]!.lower) ?? tokens[at]!.lemma
  if (!isBeginning(lemma, lexicon)) return undefined
  const group = findVerbGroup(reading, at)
  for (const length of [2, 1, 0]) {
    if (at + length >= tokens.length) continue
    let words = lemma
    // "Spoke instead of": an adverb may part a verb from its preposition.
    const gap = length === 1 && tokens[at + 1]!.pos === 'ADV' && tokens[at + 2]?.pos === 'ADP' ? 1 : 0
    for (let next = at + 1 + gap; next <= at + gap + length; next++) words += ` ${tokens[next]!.lower}`
    // "Put it at forty": the pronoun is what is counted.
    if (words.endsWith(' it') && tokens[at + length + gap + 1]?.pos === 'ADP') continue
    const senses = lexicon.get(words)
    if (senses) return { verb: at, group, senses, end: at + 1 + gap + length, words }
    // "carry out" is not "carry": a particle that no entry knows makes another verb.
    if (length === 1 && dependentOf(reading, at, 'compound:prt') === at + 1) return undefined
  }
  return undefined
}

import { TIME_NOUNS } from './en/function-words.ts'
import type { Reading, TokenRange } from './reading.ts'

/** Penn tags of finite verbs. */
export const FINITE = /^(VBD|VBZ|VBP|MD)$/

/** True for a finite verb or an auxiliary. */
export function isFiniteVerb(reading: Reading, at: number): boolean {
  const { tag, pos } = reading.tokens[at]!
  return pos === 'AUX' || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'
}

/** True where a range holds a finite verb or auxiliary. */
export function hasFiniteVerb(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(reading, i)) return true
  return false
}

/** True for the parts of speech that noun phrases are made of. */
export function isNominal(pos: string): boolean {
  return (
    pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET' || pos === 'ADJ' || pos === 'NUM'
  )
}

/** True where a verb starts, an adverb before it allowed. */
export function isVerbal(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined) return false
  if (token.pos === 'ADV') return isVerbalWord(reading.tokens[at + 1]?.pos)
  return isVerbalWord(token.pos)
}

function isVerbalWord(pos: string | undefined): boolean {
  return pos === 'VERB' || pos === 'AUX'
}

/** Last noun of the run of determiners, adjectives and nouns that starts here. */
export function nounRunAt(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  if (tokens[at]?.pos === 'PRON') return at
  let last: number | undefined
  for (let i = at; i < Math.min(at + 8, tokens.length); i++) {
    const { pos } = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN') last = i
    else if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NUM') break
  }
  return last
}

/** End of a bare expression of time: "Monday", "this week", "late last month". */
export function endOfTime(reading: Reading, at: number, limit: number): number | undefined {
  for (let i = at; i < Math.min(at + 3, limit); i++) {
    const { text, pos } = reading.tokens[i]!
    if (TIME_NOUNS.has(text.toLowerCase())) return i + 1
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'ADV') return undefined
  }
  return undefined
}

import type { Draft } from './draft.ts'
import type { Reading, TokenRange } from './reading.ts'
import { FINITE } from './token-tests.ts'

/** How far before its verb a relative pronoun stands, in tokens. */
const WIDEST_GAP = 12

/**
 * The relative clause whose own verb the cue is, from its pronoun on: in "the army, which says it holds the pass, left", "which
 * says it holds the pass". What stands before it is said by nobody in it. Undefined for any other cue.
 */
export function findAside(reading: Reading, { cue, content }: Draft): TokenRange | undefined {
  const first = findAsideStart(reading, cue.first)
  return first === undefined ? undefined : { first, end: Math.max(cue.end, ...content.map(({ end }) => end)) }
}

/** The relative pronoun before a verb with no other finite verb between them. */
export function findAsideStart({ tokens }: Reading, verb: number): number | undefined {
  const { sentence } = tokens[verb]!
  for (let at = verb - 1; at > 0 && verb - at <= WIDEST_GAP; at--) {
    const { tag, lower, sentence: own } = tokens[at]!
    if (own !== sentence || FINITE.test(tag)) return undefined
    if (/^W/.test(tag) && RELATIVE.test(lower) && tokens[at - 1]!.sentence === sentence) return at
  }
  return undefined
}

const RELATIVE = /^(?:which|who|whom|whose|that)$/

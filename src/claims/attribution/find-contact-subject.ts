import type { VerbGroup } from './cue-group.ts'
import { REPORTED_WORDS } from './en/cue-nouns.ts'
import type { FoundSource } from './find-source.ts'
import type { Reading, TokenRange } from './reading.ts'
import { isNominal } from './token-tests.ts'

const REPORTED: ReadonlySet<string> = new Set(REPORTED_WORDS)
/** Longest speaker of such a clause, in tokens. */
const WIDEST = 10

/**
 * `…, a claim the ministry denies`, `…, charges that Northland rejects`: whoever stands between a word for somebody's words, set
 * off by a mark, and the verb. Trees take the two for one noun phrase.
 */
export function findContactSubject(reading: Reading, { first }: VerbGroup): FoundSource | undefined {
  const { tokens } = reading
  let head: number | undefined
  for (let at = first - 1; at > 1 && first - at <= WIDEST; at--) {
    const { pos, tag, lemma } = tokens[at]!
    const isPhrase = tag === 'NNS' || tokens[at - 1]!.pos === 'DET' || tokens[at - 1]!.pos === 'ADJ'
    if (REPORTED.has(lemma) && lemma !== 'news' && pos === 'NOUN' && isPhrase && head !== undefined)
      return isSetOff(reading, at)
        ? { range: { first: afterThat(reading, at + 1), end: first }, head }
        : undefined
    if (head === undefined && (pos === 'NOUN' || pos === 'PROPN' || tag === 'PRP')) head = at
    if (!isNominal(pos) && tag !== 'POS' && tokens[at]!.lower !== 'that') return undefined
  }
  return undefined
}

/** The words for somebody's words that stand before a speaker: "a claim" in "a claim the ministry denies". */
export function reportedBefore(reading: Reading, source: FoundSource): TokenRange | undefined {
  const { tokens } = reading
  const at =
    tokens[source.range.first - 1]?.lower === 'that' ? source.range.first - 2 : source.range.first - 1
  if (at < 1 || tokens[at]!.pos !== 'NOUN' || !REPORTED.has(tokens[at]!.lemma)) return undefined
  return isSetOff(reading, at) ? { first: startOf(reading, at), end: at + 1 } : undefined
}

const afterThat = ({ tokens }: Reading, at: number) => (tokens[at]!.lower === 'that' ? at + 1 : at)

function isSetOff(reading: Reading, noun: number): boolean {
  return /^[,–—-]+$/.test(reading.tokens[startOf(reading, noun) - 1]?.text ?? '')
}

function startOf({ tokens }: Reading, noun: number): number {
  let at = noun
  while (at > 0 && /^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]!.pos)) at--
  return at
}

import type { Quotation, TextStructure, Token } from '#language'
import { countBefore, keepLast } from '#primitives'

/** Tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** A text's structure with what every cue rule asks of it, worked out once in linear time. */
export interface Reading {
  readonly structure: TextStructure
  readonly tokens: readonly Token[]
  /** For each token the tokens that it governs, in text order; the first few dozen. */
  readonly dependents: readonly (readonly number[])[]
  /** First and end token of all that hangs on a token, itself included; kept within its sentence. */
  readonly firstOf: Int32Array
  readonly endOf: Int32Array
  /** Index of the quotation that a token stands in (marks included), or -1. */
  readonly quotationOf: Int32Array
  /** Token ranges of the quotations, marks included. */
  readonly quotationTokens: readonly TokenRange[]
}

/** A word with more dependents than this has a broken tree; the rest are left out, which keeps every rule linear. */
const MOST_DEPENDENTS = 60

/** A structure indexed for the cue rules; made once for each text that is read. */
export const createReading: (structure: TextStructure) => Reading = keepLast(indexStructure)

/** What most words govern. */
const NONE: readonly number[] = []

function indexStructure(structure: TextStructure): Reading {
  const { tokens } = structure
  const dependents = new Array<readonly number[]>(tokens.length).fill(NONE)
  for (const token of tokens) {
    const siblings = dependents[token.head]
    if (siblings === NONE) dependents[token.head] = [token.index]
    else if (siblings !== undefined && siblings.length < MOST_DEPENDENTS)
      (siblings as number[]).push(token.index)
  }
  const { firstOf, endOf } = findExtents(tokens)
  const quotationTokens = structure.quotations.map(quotation => rangeOf(tokens, quotation))
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  quotationTokens.forEach((range, index) => {
    for (let i = range.first; i < range.end; i++) if (quotationOf[i] === -1) quotationOf[i] = index
  })
  return { structure, tokens, dependents, firstOf, endOf, quotationOf, quotationTokens }
}

/** Widens each head by its dependents, leaves first, so that every token is looked at once. */
function findExtents(tokens: readonly Token[]): { firstOf: Int32Array; endOf: Int32Array } {
  const firstOf = new Int32Array(tokens.length)
  const endOf = new Int32Array(tokens.length)
  const waiting = new Int32Array(tokens.length)
  for (const { index, head } of tokens) {
    firstOf[index] = index
    endOf[index] = index + 1
    if (head >= 0) waiting[head]!++
  }
  const ready: number[] = []
  for (const { index } of tokens) if (waiting[index] === 0) ready.push(index)
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const head = tokens[next]!.head
    if (head < 0) continue
    firstOf[head] = Math.min(firstOf[head]!, firstOf[next]!)
    endOf[head] = Math.max(endOf[head]!, endOf[next]!)
    if (--waiting[head]! === 0) ready.push(head)
  }
  return { firstOf, endOf }
}

function rangeOf(tokens: readonly Token[], quotation: Quotation): TokenRange {
  const first = countBefore(tokens, quotation.start)
  return { first, end: Math.max(first, countBefore(tokens, quotation.end)) }
}

/**
 * How a verb's clause hangs on its sentence. A past form that the tree takes for a participle describing the noun before it
 * is the main verb where "that" follows: "sources in the town confirmed to us that …".
 */
export function relationOf(reading: Reading, verb: number): string {
  const { tokens } = reading
  const { relation, tag } = tokens[verb]!
  if (relation !== 'acl' || (tag !== 'VBN' && tag !== 'VBD')) return relation
  const { sentence } = tokens[verb]!
  for (let i = verb + 1; i < verb + 8 && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]!.lemma === 'by' || tokens[i]!.pos === 'VERB') return relation
    if (tokens[i]!.lower === 'that') return 'root'
  }
  return relation
}

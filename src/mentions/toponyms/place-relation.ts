import type { TextStructure } from '#language'
import type { Span } from '#primitives'
import type { PlaceMention } from '../annotated-report.ts'
import {
  ALONG_WORDS,
  DIRECTION_ADJECTIVES,
  DIRECTION_NOUNS,
  NEAR_WORDS,
  PART_NOUNS,
} from '../en/directions.ts'
import { SETTLEMENT_KINDS } from '../en/place-nouns.ts'
import type { ToponymSpan } from './toponym-span.ts'

/** How the text places an event by a name, and the phrase around the name that says so. */
export interface RelationReading {
  readonly relation: PlaceMention['relation']
  readonly phrase: Span
  /** Km by which the words widen the place ("north of", "near"). */
  readonly widensKm: number
}

/** "West of the" before a river or a region. */
const isOfThe = (at: number, wordAt: (at: number) => string): boolean =>
  wordAt(at - 1) === 'the' &&
  wordAt(at - 2) === 'of' &&
  (DIRECTION_NOUNS.has(wordAt(at - 3)) || PART_NOUNS.has(wordAt(at - 3)))

/** Reads the words around a place name: "north of", "eastern", "the outskirts of", "near", "along", "village of". */
export function readRelation(span: ToponymSpan, structure: TextStructure, isPart: boolean): RelationReading {
  const { tokens, sentences } = structure
  const { firstToken: opens, endToken: ends } = sentences[tokens[span.firstToken]!.sentence]!
  const wordAt = (at: number): string => (at >= opens && at < ends ? tokens[at]!.lower : '')
  let at = skipKind(span.firstToken, wordAt)
  let relation: PlaceMention['relation'] = isPart ? 'part-of' : 'at'
  let widensKm = 0
  if (DIRECTION_ADJECTIVES.has(wordAt(at - 1))) {
    relation = 'part-of'
    at--
  } else if (wordAt(at - 1) === 'of' || wordAt(at - 1) === "'s" || isOfThe(at, wordAt)) {
    if (isOfThe(at, wordAt)) at--
    const noun = wordAt(at - 2)
    if (DIRECTION_NOUNS.has(noun)) {
      relation = wordAt(at - 3) === 'the' ? 'part-of' : 'direction-of'
      widensKm = relation === 'part-of' ? 0 : 15
      at -= 2
    } else if (PART_NOUNS.has(noun)) {
      relation = 'part-of'
      at -= DIRECTION_ADJECTIVES.has(wordAt(at - 3)) ? 3 : 2
    }
  }
  if (wordAt(at - 1) === 'the') at--
  const preposition = wordAt(at - 1)
  if (NEAR_WORDS.has(preposition) && relation === 'at') {
    relation = 'near'
    widensKm = 5
  } else if (ALONG_WORDS.has(preposition)) relation = 'along'
  const last = kindEnd(span.endToken, wordAt)
  return {
    relation,
    widensKm,
    phrase: { start: tokens[Math.max(opens, at)]!.start, end: tokens[last - 1]!.end },
  }
}

/** Steps back over "village of", "town of", "the district of" before a name. */
function skipKind(first: number, wordAt: (at: number) => string): number {
  if (SETTLEMENT_KINDS.has(wordAt(first - 1)) && wordAt(first - 1) !== 'front') return first - 1
  return wordAt(first - 1) === 'of' && isKind(wordAt(first - 2)) ? first - 2 : first
}

/** Kinds that name the place itself when "of" follows; areas and outskirts are parts of it. */
function isKind(word: string): boolean {
  const kind = SETTLEMENT_KINDS.get(word)
  return kind !== undefined && kind !== 'area'
}

/** Steps over "district", "neighbourhood" behind a name. */
function kindEnd(end: number, wordAt: (at: number) => string): number {
  const closing = /^["”»']$/.test(wordAt(end)) ? end + 1 : end
  return SETTLEMENT_KINDS.has(wordAt(closing)) ? closing + 1 : end
}

/** The kind that the words beside a name give the place, or undefined. */
export function kindBeside(span: ToponymSpan, { tokens }: TextStructure) {
  const before = tokens[span.firstToken - 1]?.lower
  const noun = before === 'of' ? tokens[span.firstToken - 2]?.lower : before
  const after = tokens[span.endToken]?.lower
  const kind =
    SETTLEMENT_KINDS.get(after ?? '') ?? (before === 'of' ? SETTLEMENT_KINDS.get(noun ?? '') : undefined)
  return kind === 'area' ? undefined : kind
}

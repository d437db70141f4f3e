import type { AttributionKind } from '../attribution.ts'

/** A phrase that names a source outright: the noun phrase after it said the clause around it. */
export interface SourcePhrase {
  readonly words: string
  readonly kind: AttributionKind
  readonly confidence: number
  readonly reason: string
}

/** Prepositions of source. The clause that the phrase stands in, without the phrase, is the content. */
export const SOURCE_PHRASES: readonly SourcePhrase[] = [
  { words: 'according to', kind: 'speech', confidence: 1, reason: 'the plain preposition of source' },
  { words: 'in the words of', kind: 'speech', confidence: 1, reason: 'announces the words of the source' },
  { words: 'acc. to', kind: 'speech', confidence: 1, reason: 'short for "according to"' },
  { words: 'by the count of', kind: 'speech', confidence: 1, reason: 'announces whose count it is' },
  { words: 'by the reckoning of', kind: 'speech', confidence: 1, reason: 'announces whose count it is' },
  { words: 'by the estimate of', kind: 'speech', confidence: 1, reason: 'announces whose count it is' },
  { words: 'by the account of', kind: 'speech', confidence: 1, reason: 'announces whose account it is' },
  { words: 'in the estimate of', kind: 'speech', confidence: 1, reason: 'announces whose count it is' },
  { words: 'in the account of', kind: 'speech', confidence: 1, reason: 'announces whose account it is' },
  { words: 'in the view of', kind: 'belief', confidence: 1, reason: 'announces the opinion of the source' },
  {
    words: 'in the opinion of',
    kind: 'belief',
    confidence: 1,
    reason: 'announces the opinion of the source',
  },
  { words: 'in the eyes of', kind: 'belief', confidence: 1, reason: 'announces how the source sees it' },
  { words: 'as reported by', kind: 'speech', confidence: 1, reason: 'short for "as was reported by"' },
  { words: 'as stated by', kind: 'speech', confidence: 1, reason: 'short for "as was stated by"' },
  { words: 'as confirmed by', kind: 'speech', confidence: 1, reason: 'short for "as was confirmed by"' },
  { words: 'as noted by', kind: 'speech', confidence: 1, reason: 'short for "as was noted by"' },
  { words: 'citing', kind: 'speech', confidence: 1, reason: 'whoever cites passes on what the cited said' },
  {
    words: 'quoting',
    kind: 'speech',
    confidence: 1,
    reason: 'whoever quotes passes on what the quoted said',
  },
]

/** Nouns for what somebody has counted or told, of which "by" and its owner give the source: "by the mayor's count". */
export const ACCOUNT_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'count',
    'reckoning',
    'estimate',
    'tally',
    'account',
    'figure',
    'calculation',
    'admission',
    'statistic',
  ],
])

/** Adverbs and phrases by which the speaker keeps a distance and names nobody; the number multiplies confidence. */
export interface Hedge {
  readonly words: string
  readonly confidence: number
  readonly reason: string
}

export const HEDGES: readonly Hedge[] = [
  { words: 'reportedly', confidence: 0.8, reason: 'somebody unnamed reports it' },
  { words: 'allegedly', confidence: 0.75, reason: 'somebody unnamed alleges it' },
  { words: 'purportedly', confidence: 0.7, reason: 'so it is made out' },
  { words: 'supposedly', confidence: 0.7, reason: 'so it is supposed' },
  { words: 'apparently', confidence: 0.8, reason: 'so it appears' },
  { words: 'seemingly', confidence: 0.8, reason: 'so it seems' },
  { words: 'presumably', confidence: 0.75, reason: 'so the speaker presumes' },
  { words: 'probably', confidence: 0.8, reason: 'the speaker is not sure' },
  { words: 'possibly', confidence: 0.7, reason: 'the speaker is not sure' },
  { words: 'perhaps', confidence: 0.75, reason: 'the speaker is not sure' },
  { words: 'rumoured', confidence: 0.6, reason: 'rumour only' },
  { words: 'rumored', confidence: 0.6, reason: 'rumour only' },
  { words: 'unconfirmed', confidence: 0.6, reason: 'said to be without confirmation' },
  { words: 'claimed', confidence: 0.75, reason: 'as an adjective ("claimed footage") it keeps a distance' },
  { words: 'alleged', confidence: 0.75, reason: 'as an adjective it keeps a distance' },
  { words: 'suspected', confidence: 0.8, reason: 'as an adjective it keeps a distance' },
]

/** What words before a time do to it. */
export interface LeadIn {
  /** The words, lower case, parted by spaces. */
  readonly words: string
  readonly effect: 'same' | 'since' | 'until' | 'by' | 'before' | 'after'
  readonly reason: string
}

/** Words before an expression of time, longest first: the first that fits is taken. */
export const LEAD_INS: readonly LeadIn[] = [
  { words: 'ever since', effect: 'since', reason: 'since: no end' },
  { words: 'no later than', effect: 'by', reason: 'not after it' },
  { words: 'as early as', effect: 'same', reason: '' },
  { words: 'as late as', effect: 'same', reason: '' },
  { words: 'as recently as', effect: 'same', reason: '' },
  { words: 'starting from', effect: 'since', reason: 'starting then: no end' },
  { words: 'beginning from', effect: 'since', reason: 'starting then: no end' },
  { words: 'starting on', effect: 'since', reason: 'starting then: no end' },
  { words: 'beginning on', effect: 'since', reason: 'starting then: no end' },
  { words: 'beginning in', effect: 'since', reason: 'starting then: no end' },
  { words: 'back in', effect: 'same', reason: '' },
  { words: 'prior to', effect: 'before', reason: 'before it' },
  { words: 'up until', effect: 'until', reason: 'up to it' },
  { words: 'up to', effect: 'until', reason: 'up to it' },
  { words: 'dating from', effect: 'since', reason: 'since: no end' },
  { words: 'as of', effect: 'since', reason: 'from then on' },
  { words: 'late in', effect: 'same', reason: '' },
  { words: 'late on', effect: 'same', reason: '' },
  { words: 'early on', effect: 'same', reason: '' },
  { words: 'early in', effect: 'same', reason: '' },
  { words: 'since', effect: 'since', reason: 'since: no end' },
  { words: 'starting', effect: 'since', reason: 'starting then: no end' },
  { words: 'until', effect: 'until', reason: 'up to it' },
  { words: 'till', effect: 'until', reason: 'up to it' },
  { words: 'by', effect: 'by', reason: 'not after it' },
  { words: 'before', effect: 'before', reason: 'before it' },
  { words: 'after', effect: 'after', reason: 'after it' },
  { words: 'from', effect: 'since', reason: 'from then on' },
  { words: 'on', effect: 'same', reason: '' },
  { words: 'in', effect: 'same', reason: '' },
  { words: 'at', effect: 'same', reason: '' },
  { words: 'during', effect: 'same', reason: '' },
  { words: 'over', effect: 'same', reason: '' },
  { words: 'throughout', effect: 'same', reason: '' },
  { words: 'within', effect: 'same', reason: '' },
  { words: 'around', effect: 'same', reason: '' },
  { words: 'for', effect: 'same', reason: '' },
]

/** Words before a span with both its ends: they open neither. */
export const RANGE_LEAD_INS: ReadonlySet<string> = new Set(['from', 'between', 'during', 'in', 'over'])

/** Words that join two times into one span, and what must stand before the first. */
export const SPAN_JOINTS: readonly {
  readonly before: string
  readonly joint: string
  readonly reason: string
}[] = [
  { before: 'between', joint: 'and', reason: 'between the two' },
  { before: 'from', joint: 'to', reason: 'from the one to the other' },
  { before: 'from', joint: 'until', reason: 'from the one to the other' },
  { before: 'from', joint: 'till', reason: 'from the one to the other' },
  { before: 'from', joint: 'through', reason: 'from the one to the other' },
  { before: 'from', joint: 'into', reason: 'from the one to the other' },
  { before: 'from', joint: '-', reason: 'from the one to the other' },
  { before: 'from', joint: '–', reason: 'from the one to the other' },
  { before: '', joint: 'to', reason: 'from the one to the other' },
  { before: '', joint: 'through', reason: 'from the one to the other' },
  { before: '', joint: 'until', reason: 'from the one to the other' },
  { before: '', joint: '-', reason: 'from the one to the other' },
  { before: '', joint: '–', reason: 'from the one to the other' },
]

/** Conjunctions that make a dated clause the time of the main clause, and which end of the time they open. */
export const CLAUSE_LEADS: Readonly<
  Record<string, { readonly opens: 'end' | 'start'; readonly reason: string }>
> = {
  since: { opens: 'end', reason: 'since what the clause dates: no end' },
  until: { opens: 'start', reason: 'up to what the clause dates' },
  before: { opens: 'start', reason: 'before what the clause dates' },
}

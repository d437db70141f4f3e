/** Tiny immutable values and their arithmetic: spans, days, ids, refusals. Knows nothing of the domain, does no I/O. */
export { addDays, daysBetween, fromDayNumber, type IsoDay, isIsoDay, toDayNumber } from './calendar.ts'
export { canonicalJson } from './canonical-json.ts'
export {
  type Choice,
  type ChoiceWeights,
  choose,
  type Option,
  reasonsOf,
  signNames,
  tableOf,
} from './choice.ts'
export { contentId, sha256 } from './id.ts'
export { countBefore, countWhile } from './in-order.ts'
export { joinerOf } from './joined-words.ts'
export { keepAnswers } from './keep-answers.ts'
export { keepLast } from './keep-last.ts'
export { describeRefusal, Refusal, type RefusalCode, Refusals } from './refusal.ts'
export { sharedString } from './shared-string.ts'
export { coverSpans, type Span, spanContains, spansOverlap, trimSpan } from './span.ts'
export { createSpanIndex, type SpanIndex } from './span-index.ts'
export { parseTable, type Table, type TableRow } from './table.ts'

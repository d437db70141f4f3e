import { formsOf, type TextStructure } from '#language'
import type { IsoDay } from '#primitives'
import { createSpanIndex } from '#primitives'
import type { DateMention } from '../annotated-report.ts'
import { applyLeadIns } from './apply-lead-ins.ts'
import { findLexemes } from './date-lexeme.ts'
import { findClauseTimes } from './find-clause-times.ts'
import { findEventTimes } from './find-event-times.ts'
import { type FoundTime, findTimes, possibleRules } from './find-times.ts'
import { joinTimes } from './join-times.ts'

/** What the days of a text are worked out from. */
export interface DateAnchors {
  /** The report's date, or null: then only days that the text itself dates are known. */
  readonly published: IsoDay | null
  /** Days known otherwise, the best first: the first stands in for a missing report's date. */
  readonly anchors?: readonly IsoDay[]
}

/**
 * Every expression of time in a text, in order, with the days that it covers by the contract's rules. They lie apart,
 * except that a dated clause ("since the army came in 2015", the time of its main clause) holds the clause's own time. Never throws; what cannot be dated keeps its words and has null ends.
 */
export function findDates(structure: TextStructure, { published, anchors = [] }: DateAnchors): DateMention[] {
  const today = published ?? anchors[0]
  const found: FoundTime[] = []
  const all: FoundTime[] = []
  const memory: { named: FoundTime | undefined } = { named: undefined }
  const words = formsOf(structure)
  for (const { index: sentence, firstToken, endToken } of structure.sentences) {
    const possible = possibleRules(words.slice(firstToken, endToken))
    if (possible === undefined) continue
    const lexemes = findLexemes(structure, firstToken, endToken)
    const times = findTimes({ structure, lexemes, possible, today, memory, sentence })
    found.push(...times)
    all.push(...applyLeadIns(joinTimes(times, lexemes), lexemes))
  }
  const mentions = all.map(time => toMention(time, structure.text))
  const index = createSpanIndex(mentions)
  const told = [
    ...findEventTimes(structure, found).filter(event => index.overlapping(event).length === 0),
    ...findClauseTimes(structure, found),
  ]
  const added = told.map(time => toMention({ ...time, basis: 'implied' }, structure.text))
  return [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
}

function toMention(
  time: Pick<FoundTime, 'start' | 'end' | 'days' | 'basis' | 'reason'>,
  text: string,
): DateMention {
  const { start, end, basis, reason } = time
  return { kind: 'date', text: text.slice(start, end), start, end, ...time.days, basis, reason }
}

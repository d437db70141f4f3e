import { addDays } from '#primitives'
import type { DateLexeme } from './date-lexeme.ts'
import type { DayRange } from './day-range.ts'
import { LEAD_INS, type LeadIn, RANGE_LEAD_INS } from './en/lead-ins.ts'
import type { FoundTime } from './find-times.ts'

const PARSED = LEAD_INS.map(lead => ({ lead, words: lead.words.split(' ') }))

/** Takes the words before each time into account: "since" opens its end, "before" its beginning. */
export function applyLeadIns(times: readonly FoundTime[], lexemes: readonly DateLexeme[]): FoundTime[] {
  return times.map((time, index) => applyLeadIn(time, lexemes, times[index - 1]?.endLexeme ?? 0))
}

function applyLeadIn(time: FoundTime, lexemes: readonly DateLexeme[], floor: number): FoundTime {
  const before = lexemes[time.first - 1]
  if (time.kind.endsWith('-range') && time.first > floor && RANGE_LEAD_INS.has(before?.lower ?? ''))
    return { ...time, first: time.first - 1, start: before!.start }
  for (const { lead, words } of PARSED) {
    const first = time.first - words.length
    if (first < floor || !words.every((word, index) => lexemes[first + index]!.lower === word)) continue
    // "After Friday’s raid": the word leads the raid in, not the day.
    if (lead.effect !== 'since' && isPossessive(lexemes[time.endLexeme])) continue
    const days = effects[lead.effect](time.days)
    return {
      ...time,
      first,
      start: lexemes[first]!.start,
      days,
      reason: lead.reason === '' ? time.reason : `${time.reason}; ${lead.reason}`,
    }
  }
  return time
}

function isPossessive(lexeme: DateLexeme | undefined): boolean {
  return lexeme !== undefined && /^['’]s?$/.test(lexeme.lower)
}

const effects: Readonly<Record<LeadIn['effect'], (days: DayRange) => DayRange>> = {
  same: days => days,
  since: ({ from }) => ({ from, to: null }),
  until: ({ to }) => ({ from: null, to }),
  by: ({ to }) => ({ from: null, to }),
  before: ({ from }) => ({ from: null, to: from === null ? null : addDays(from, -1) }),
  after: ({ from, to }) => ({ from: to ?? from, to: null }),
}

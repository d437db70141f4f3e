import { daysBetween } from '#primitives'
import type { DateLexeme } from './date-lexeme.ts'
import { SPAN_JOINTS } from './en/lead-ins.ts'
import type { FoundTime } from './find-times.ts'

/**
 * Joins times that are the ends of one span ("from Monday to Thursday", "between 28 October and 6 November") and days
 * next to each other ("on Wednesday and Thursday").
 */
export function joinTimes(times: readonly FoundTime[], lexemes: readonly DateLexeme[]): FoundTime[] {
  const joined: FoundTime[] = []
  for (const time of times) {
    const last = joined.at(-1)
    const both = last === undefined ? undefined : joinPair(last, time, lexemes)
    if (both === undefined) joined.push(time)
    else joined[joined.length - 1] = both
  }
  return joined
}

function joinPair(
  first: FoundTime,
  second: FoundTime,
  lexemes: readonly DateLexeme[],
): FoundTime | undefined {
  const gap = lexemes.slice(first.endLexeme, second.first).map(lexeme => lexeme.lower)
  if (gap.length === 0 || gap.length > 2) return undefined
  return (
    joinSpan(first, second, { gap, before: lexemes[first.first - 1]?.lower ?? '', lexemes }) ??
    joinDays(first, second, gap)
  )
}

function joinSpan(
  first: FoundTime,
  second: FoundTime,
  around: { gap: readonly string[]; before: string; lexemes: readonly DateLexeme[] },
): FoundTime | undefined {
  const joint = around.gap.filter(word => word !== 'on' && word !== 'the').join(' ')
  const rule = SPAN_JOINTS.find(
    candidate => candidate.joint === joint && (candidate.before === '' || candidate.before === around.before),
  )
  if (rule === undefined) return undefined
  const { from } = first.days
  const { to } = second.days
  if (from !== null && to !== null && from > to) return undefined
  const led = rule.before !== ''
  const start = led ? around.lexemes[first.first - 1]!.start : first.start
  return {
    ...first,
    start,
    first: led ? first.first - 1 : first.first,
    end: second.end,
    endLexeme: second.endLexeme,
    days: from === null || to === null ? { from: null, to: null } : { from, to },
    basis: first.basis === 'implied' || second.basis === 'implied' ? 'implied' : 'stated',
    reason: `${first.reason}; ${second.reason}; ${rule.reason}`,
    kind: 'day-range',
  }
}

/** "Wednesday and Thursday": two days in a row are one time; days apart stay two. */
function joinDays(first: FoundTime, second: FoundTime, gap: readonly string[]): FoundTime | undefined {
  const joint = gap.filter(word => word !== 'on').join(' ')
  if (joint !== 'and' && joint !== 'or') return undefined
  const { from, to } = first.days
  const next = second.days
  if (from === null || to === null || next.from === null || next.to === null || next.from !== next.to)
    return undefined
  if (daysBetween(to, next.from) !== 1) return undefined
  return {
    ...first,
    end: second.end,
    endLexeme: second.endLexeme,
    days: { from, to: next.to },
    reason: `${first.reason}; days in a row`,
  }
}

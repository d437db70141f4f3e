import { daysBetween, fromDayNumber, type IsoDay } from '#primitives'
import { countOrigins } from './independence.ts'
import { type SideTable, sideName } from './side-table.ts'
import { surenessWord } from './sureness.ts'
import type { Finding, Spoken } from './verdict.ts'

/** What an explanation is made from. */
export interface Explained {
  readonly sides: SideTable
  readonly probabilities: Readonly<Record<string, number>>
  readonly contested: boolean
  readonly finding: Finding
  readonly date: IsoDay
  /** Day number of the last word on the place, or null. */
  readonly lastHeard: number | null
}

/** An estimate in words: who holds it and how surely, on whose word, disputed by whom, when last heard of. */
export function explainEstimate(what: Explained): string {
  const parts = [whoHolds(what)]
  const { support, against } = what.finding
  if (support.length > 0) parts.push(onWhoseWord(what, support))
  const disputed = [...new Set(against.map(each => `${each.spoken.voice.source.originName} (${each.point})`))]
  if (what.lastHeard === null && what.probabilities.unknown! < 1)
    parts.push('nothing is said of it: judged by the places around it')
  if (disputed.length > 0) parts.push(`against it: ${listed(disputed, 3)}`)
  if (what.contested) parts.push('fought for or claimed by two sides in the last days')
  if (what.lastHeard !== null) parts.push(lastHeardWords(what.lastHeard, what.date))
  return `${parts.join('; ')}.`
}

function whoHolds(what: Explained): string {
  const [best, probability] = Object.entries(what.probabilities)
    .filter(([side]) => side !== 'unknown')
    .reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number])
  if (probability < 0.5) {
    const claimed = what.finding.side < 0 ? undefined : what.sides.holding[what.finding.side]
    return claimed === undefined
      ? 'Not known who holds it: nobody is reported to have claimed it'
      : `Unclear who holds it; ${sideName(what.sides, claimed)} is last said to`
  }
  const word = surenessWord(probability)
  return `${word[0]!.toUpperCase()}${word.slice(1)} held by ${sideName(what.sides, best)} (${probability.toFixed(2)})`
}

function onWhoseWord(what: Explained, support: readonly Spoken[]): string {
  const side = what.sides.holding[what.finding.side]!
  const free = countOrigins(support.filter(each => each.voice.stake === null).map(each => each.voice)).length
  const against = new Set(
    support
      .filter(each => each.voice.stake !== null && each.voice.stake !== side)
      .map(each => each.voice.source.origin),
  ).size
  const own = new Set(support.filter(each => each.voice.stake === side).map(each => each.voice.source.origin))
    .size
  const parts = [
    free > 0 ? `${counted(free, 'independent source')} with no stake` : '',
    against > 0 ? `${counted(against, 'admission')} by the other side` : '',
    own > 0 ? `${counted(own, 'source')} of its own side` : '',
  ].filter(part => part !== '')
  return `${what.finding.verdict}, claimed for ${sideName(what.sides, side)} by ${parts.join(', ')}`
}

function lastHeardWords(day: number, date: IsoDay): string {
  const days = daysBetween(fromDayNumber(day), date)
  return days <= 0 ? 'last heard of on the day' : `last heard of ${counted(days, 'day')} before`
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = (n: number, what: string): string => `${NUMBERS[n] ?? n} ${what}${n === 1 ? '' : 's'}`

function listed(items: readonly string[], most: number): string {
  const rest = items.length - most
  return rest > 0 ? `${items.slice(0, most).join(', ')} and ${rest} more` : items.join(', ')
}

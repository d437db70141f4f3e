import type { ControlSettings } from './control-settings.ts'
import type { Statement } from './docket.ts'
import { keep } from './keyed.ts'

/** What has been said of one place so far: for each thing said and mouth that said it, on which days. */
export type SaidOfPlace = Map<number, number[]>

/** Kinds of claim that tell of a change: told again within days, it is the same change. The rest is new every day. */
const CHANGES = new Set(['capture', 'withdraw', 'repel', 'capture-denied', 'hold-denied'])

/** What decides how much a statement counts, beside what was said before. */
export interface ShareContext {
  readonly settings: ControlSettings
  /** A number for a text, always the same. */
  readonly numberOf: (text: string) => number
  /** Side in whose interest the statement is, or null. */
  readonly stake: string | null
}

/**
 * How much a statement counts beside what has been heard of its place before it: nothing where the same mouth, the outlet
 * that it cites or the same words have said the same thing; less with each further source of the same stake. Takes note of it.
 */
export function noteSaid(said: SaidOfPlace, statement: Statement, context: ShareContext): number {
  const { settings, numberOf, stake } = context
  const within = CHANGES.has(statement.kind) ? settings.repeatDays : 0
  const { origin, teller } = statement.source
  const day = statement.day!
  const daysOf = (text: string) =>
    keep(said, numberOf(`${statement.kind} ${statement.agents} ${text}`), () => [])
  const through = origin === teller
  const asked = [`from ${origin}`, through ? `through ${teller}` : `from ${teller}`]
  if (statement.words !== null) asked.push(`words ${statement.words}`)
  const repeated = asked.some(text => daysOf(text).some(other => Math.abs(other - day) <= within))
  daysOf(`from ${origin}`).push(day)
  if (!through) daysOf(`through ${teller}`).push(day)
  if (statement.words !== null) daysOf(`words ${statement.words}`).push(day)
  if (repeated) return 0
  if (stake === null) return 1
  const ofStake = daysOf(`of ${stake}`)
  const like = ofStake.filter(other => Math.abs(other - day) <= within).length
  ofStake.push(day)
  return (like + 1) ** -settings.sameStake
}

/** Forgets what was said of days before `day`: so late a repeat is rare, and a large ledger long. */
export function forgetSaid(said: SaidOfPlace, day: number): void {
  for (const [key, days] of said) if (days.every(each => each < day)) said.delete(key)
}

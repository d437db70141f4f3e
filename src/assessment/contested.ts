import { CONTROL_SETTINGS } from './control-settings.ts'
import { countOrigins } from './independence.ts'
import { LIVE_DAYS, type Spoken } from './verdict.ts'

/** Certainty of a side's holding a place from which a rival's live claim no longer makes it contested. */
const SETTLED = 0.7
/** Chance that at least one of the claims of fighting is read rightly, below which they make no place contested. */
const BELIEVED = 0.5

const HOLDING = new Set(['capture', 'hold', 'repel'])
const OUTCOMES = new Set(['capture', 'repel', 'withdraw'])
const FIGHTING = new Set(['attack', 'clash'])

interface Day {
  readonly day: number
  readonly numbers: { readonly holders: Float64Array; readonly fighting: number }
}

/**
 * Whether a place is fought over: likely fighting; fighting told of in the last days with no outcome since that more than one party tells of; an outcome
 * that the side which it is against has just contradicted; or two sides' live claims to hold it where neither is clearly right.
 */
export function isContested(spoken: readonly Spoken[], at: Day): boolean {
  if (at.numbers.fighting >= CONTROL_SETTINGS.contestedLevel) return true
  const fought = lastFought(spoken, at.day)
  if (fought !== undefined && !isDecided(spoken, fought, at.day)) return true
  return isOutcomeOpen(spoken, fought, at.day) || isClaimedByTwo(spoken, at)
}

const isRecent = (day: number | null, today: number): day is number =>
  day !== null && day > today - CONTROL_SETTINGS.contestedDays

/** The last of the recent days on which fighting is told of, if it is likelier than not that any of that is read rightly. */
function lastFought(spoken: readonly Spoken[], today: number): number | undefined {
  let fought = Number.NEGATIVE_INFINITY
  let doubt = 1
  for (const { statement } of spoken) {
    if (!FIGHTING.has(statement.kind) || !isRecent(statement.day, today)) continue
    fought = Math.max(fought, statement.day)
    doubt *= 1 - statement.reading
  }
  return 1 - doubt >= BELIEVED ? fought : undefined
}

/** Whether one outcome of the fighting is told by a source without a stake, or by two with different ones. */
function isDecided(spoken: readonly Spoken[], fought: number, until: number): boolean {
  const told = spoken.filter(
    ({ statement: { day, kind } }) =>
      // Days are often given a day early: an outcome of the eve counts as one of the day.
      day !== null && day >= fought - 1 && day <= until && OUTCOMES.has(kind),
  )
  return told.some(one => {
    const stakes = new Set(told.filter(other => agree(one, other)).map(({ voice }) => voice.stake))
    return stakes.has(null) || stakes.size > 1
  })
}

/** Whether two outcomes can both be so: the same side's gains or losses, or a gain of one and a loss of another. */
function agree({ statement: a }: Spoken, { statement: b }: Spoken): boolean {
  const isOneSides = (a.agents & b.agents) !== 0
  return (a.kind === 'withdraw') === (b.kind === 'withdraw') ? isOneSides : !isOneSides
}

/**
 * Whether the place is said to be taken in fresh fighting and the side that would have lost it says otherwise, these last days and for the first
 * time. It stays open until that side concedes, two independent sources without a stake tell of the capture, or nothing more is said.
 */
function isOutcomeOpen(spoken: readonly Spoken[], fought: number | undefined, today: number): boolean {
  const since = today - CONTROL_SETTINGS.openDays
  if (fought === undefined || fought < since) return false
  const isFresh = ({ statement }: Spoken) => statement.kind === 'capture' && (statement.day ?? since) >= since
  if (!spoken.some(isFresh)) return false
  const said = firstWords(spoken, today)
  return said.some(taken => {
    if (!isFresh(taken)) return false
    const rebuttals = said.filter(each => each.statement.day! > since && rebuts(each, taken))
    const losers = new Set(rebuttals.map(each => each.voice.stake))
    const told = said.filter(each => tellsOf(each, taken))
    if (rebuttals.length === 0 || told.some(each => losers.has(each.voice.stake))) return false
    const free = told.filter(each => each.voice.stake === null)
    const voices = free.map(each => each.voice)
    return countOrigins(voices, 2).length < 2
  })
}

/** What each mouth said of each thing first, of late: saying it again, or its being printed again, makes nothing fresh. */
function firstWords(spoken: readonly Spoken[], today: number): Spoken[] {
  const first = new Map<string, Spoken>()
  for (const each of spoken) {
    const { day, kind, agents } = each.statement
    if (day === null || day <= today - LIVE_DAYS) continue
    const key = `${kind} ${agents} ${each.voice.source.origin}`
    const known = first.get(key)
    if (known === undefined || day < known.statement.day!) first.set(key, each)
  }
  return [...first.values()]
}

/** Whether a party's word is that the place was not taken. Days are often given a day early. */
function rebuts({ statement, voice }: Spoken, taken: Spoken): boolean {
  if (voice.stake === null) return false
  const ofTaker = (statement.agents & taken.statement.agents) !== 0
  if (statement.kind === 'capture-denied') return ofTaker && statement.day! >= taken.statement.day! - 1
  const holds = statement.kind === 'hold' || statement.kind === 'repel'
  return holds && !ofTaker && statement.day! >= taken.statement.day!
}

function tellsOf({ statement }: Spoken, taken: Spoken): boolean {
  if (statement.day! < taken.statement.day! - 1) return false
  const ofTaker = (statement.agents & taken.statement.agents) !== 0
  return statement.kind === 'capture' ? ofTaker : statement.kind === 'withdraw' && !ofTaker
}

function isClaimedByTwo(spoken: readonly Spoken[], at: Day): boolean {
  if (Math.max(...at.numbers.holders) > SETTLED) return false
  let sides = 0
  for (const { statement } of spoken)
    if (HOLDING.has(statement.kind) && isRecent(statement.day, at.day)) sides |= statement.agents
  return (sides & (sides - 1)) !== 0
}

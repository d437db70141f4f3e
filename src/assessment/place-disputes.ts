import { fromDayNumber } from '#primitives'
import type { Dispute } from './dispute.ts'
import { compareVoices } from './independence.ts'
import { type SideTable, sideName } from './side-table.ts'
import type { Spoken } from './verdict.ts'

/** Days without a contradicting word after which the later events are taken to have settled a dispute, if the last word stood. */
const QUIET_DAYS = 14
/** Days over which claims to hold one place contradict one another. */
const LIVE_DAYS = 7

const HOLDING = new Set(['capture', 'hold', 'repel'])
const DENIAL = new Set(['capture-denied', 'hold-denied'])

interface OpenDispute {
  readonly side: number
  readonly rival: number
  readonly claims: Set<Spoken>
  readonly against: Set<Spoken>
  lastWord: number
  conceded: Spoken | undefined
}

/** Finds the disputes over one place, from what is said of it in order of publication. */
export function findPlaceDisputes(
  spoken: readonly Spoken[],
  context: { sides: SideTable; until: number },
): Omit<Dispute, 'id' | 'place'>[] {
  const found: OpenDispute[] = []
  const held: Spoken[] = []
  for (const each of spoken) {
    const { kind } = each.statement
    if (HOLDING.has(kind)) {
      for (const dispute of found) noteConcession(dispute, each, context.sides)
      for (const rival of held) if (contradicts(each, rival)) noteDispute(found, rival, each)
      held.push(each)
    } else if (DENIAL.has(kind)) {
      for (const claim of held) if (denies(each, claim)) noteDispute(found, claim, each)
    } else if (kind === 'withdraw') {
      for (const dispute of found) noteConcession(dispute, each, context.sides)
    }
  }
  return found.map(dispute => describe(dispute, context))
}

const sideOf = (each: Spoken): number => 31 - Math.clz32(each.statement.agents & -each.statement.agents)

function near(a: Spoken, b: Spoken): boolean {
  const x = a.statement.day
  const y = b.statement.day
  return x === null || y === null || Math.abs(x - y) <= LIVE_DAYS
}

const apart = (a: Spoken, b: Spoken): boolean => compareVoices(a.voice, b.voice).state !== 'same-origin'

/** Two claims to hold a place contradict unless the later tells of its being taken after the other's day. */
function contradicts(each: Spoken, rival: Spoken): boolean {
  if ((each.statement.agents & rival.statement.agents) !== 0 || !near(each, rival) || !apart(each, rival))
    return false
  const [earlier, later] =
    (each.statement.day ?? 0) >= (rival.statement.day ?? 0) ? [rival, each] : [each, rival]
  const moved = later.statement.kind === 'capture' && later.statement.day !== earlier.statement.day
  return !(moved && earlier.statement.day !== null && later.statement.day !== null)
}

function denies(each: Spoken, claim: Spoken): boolean {
  return (each.statement.agents & claim.statement.agents) !== 0 && near(each, claim) && apart(each, claim)
}

function noteDispute(found: OpenDispute[], claim: Spoken, against: Spoken): void {
  const side = sideOf(claim)
  const rival = HOLDING.has(against.statement.kind) ? sideOf(against) : -1
  const day = against.statement.day ?? Number.NEGATIVE_INFINITY
  let open = found.find(
    each =>
      ((each.side === side && each.rival === rival) || (each.side === rival && each.rival === side)) &&
      each.conceded === undefined &&
      day - each.lastWord <= QUIET_DAYS,
  )
  if (!open) {
    open = { side, rival, claims: new Set(), against: new Set(), lastWord: day, conceded: undefined }
    found.push(open)
  }
  const [one, other] = open.side === side ? [open.claims, open.against] : [open.against, open.claims]
  one.add(claim)
  other.add(against)
  open.lastWord = Math.max(open.lastWord, day, claim.statement.day ?? day)
}

/** A concession: a party to the dispute says what its opponent says. */
function noteConcession(dispute: OpenDispute, each: Spoken, sides: SideTable): void {
  const speaker = each.voice.source.speakerSide ?? each.voice.source.tellerSide
  if (speaker === null || dispute.conceded) return
  const { kind, agents } = each.statement
  const own = sides.holding.indexOf(speaker)
  if (own !== dispute.side && own !== dispute.rival) return
  const lost = kind === 'withdraw' ? (agents >> own) & 1 : !((agents >> own) & 1)
  if (lost) dispute.conceded = each
}

function describe(
  dispute: OpenDispute,
  context: { sides: SideTable; until: number },
): Omit<Dispute, 'id' | 'place'> {
  const { sides, until } = context
  const name = (side: number) => sideName(sides, sides.holding[side]!)
  const days = [...dispute.claims, ...dispute.against].flatMap(each => each.statement.day ?? [])
  const firstAgainst = [...dispute.against].flatMap(each => each.statement.day ?? [])
  const status = dispute.conceded
    ? 'conceded'
    : until - dispute.lastWord > QUIET_DAYS && days.length > 0
      ? 'settled'
      : 'open'
  const ended = dispute.conceded
    ? dispute.conceded.statement.day
    : status === 'settled'
      ? dispute.lastWord
      : null
  const by = (list: Iterable<Spoken>) => [...new Set([...list].map(each => each.voice.source.originName))]
  const ids = (list: Iterable<Spoken>) => [...new Set([...list].map(each => each.statement.entry.claim.id))]
  return {
    point: dispute.rival < 0 ? 'whether it was taken' : 'who holds it',
    parties: [
      {
        says: `held by ${name(dispute.side)}`,
        side: sides.holding[dispute.side]!,
        by: by(dispute.claims),
        claims: ids(dispute.claims),
      },
      {
        says: dispute.rival < 0 ? `not held by ${name(dispute.side)}` : `held by ${name(dispute.rival)}`,
        side: sides.holding[dispute.rival] ?? null,
        by: by(dispute.against),
        claims: ids(dispute.against),
      },
    ],
    since: firstAgainst.length > 0 ? fromDayNumber(Math.min(...firstAgainst)) : null,
    status,
    ended: ended === null ? null : fromDayNumber(ended),
    explanation: explain(dispute, status),
  }
}

function explain(dispute: OpenDispute, status: Dispute['status']): string {
  if (dispute.conceded) return `conceded by ${dispute.conceded.voice.source.originName}`
  if (status === 'settled') return `no contradicting word for ${QUIET_DAYS} days after`
  return 'still open'
}

import type { Claim } from '#claims'
import type { LedgerClaim, LedgerView } from '#ledger'
import { foldName } from './claim-source.ts'
import { happenedDay, publishedDay } from './docket.ts'
import { EVENT_FAMILIES } from './event-family.ts'

/** A claim as events compare it: what kind of happening, where, when, who to whom, how many. */
export interface Happening {
  readonly entry: LedgerClaim
  readonly family: string
  readonly places: readonly string[]
  /** Day number, or null. */
  readonly day: number | null
  readonly published: number | null
  readonly agentSides: readonly string[]
  readonly targetSides: readonly string[]
  readonly actors: readonly string[]
  /** Stated counts, as "killed 15". */
  readonly counts: readonly string[]
}

/** Reads a claim for comparison. Plans and conditions are no happenings: undefined. */
export function readHappening(entry: LedgerClaim, view: Pick<LedgerView, 'reports'>): Happening | undefined {
  const { claim } = entry
  if (claim.modality === 'planned' || claim.modality === 'conditional') return undefined
  const published = publishedDay(claim, view)
  return {
    entry,
    family: EVENT_FAMILIES[claim.type].family,
    places: placesOf(claim),
    day: happenedDay(claim, published),
    published,
    agentSides: sidesOf(claim.agents),
    targetSides: sidesOf(claim.targets),
    actors: [...claim.agents, ...claim.targets].map(ref => ref.actor ?? foldName(ref.name)),
    counts: claim.casualties.flatMap(count =>
      count.min === null && count.max === null ? [] : [`${count.effect} ${count.min ?? count.max}`],
    ),
  }
}

function placesOf(claim: Claim): string[] {
  const ids = claim.places.map(ref => ref.place ?? `unresolved:${foldName(ref.name)}`)
  return [...new Set(ids.filter(id => id !== 'unresolved:'))]
}

function sidesOf(refs: Claim['agents']): string[] {
  return [...new Set(refs.flatMap(ref => ref.side ?? []))]
}

/** How well two claims fit one happening: points and the reasons for them; undefined where they cannot be the same. */
export function compareHappenings(
  a: Happening,
  b: Happening,
): { points: number; reasons: string[] } | undefined {
  if (a.day === null || b.day === null) return undefined
  const days = Math.abs(a.day - b.day)
  if (days > 1) return undefined
  const reasons: string[] = []
  let points = 0
  const award = (worth: number, reason: string) => {
    points += worth
    reasons.push(reason)
  }
  if (a.places.some(place => b.places.includes(place))) award(2, 'same place')
  award(days === 0 ? 1 : 0.5, days === 0 ? 'same day' : 'a day apart')
  if (a.entry.claim.type === b.entry.claim.type) award(0.5, `both ${a.entry.claim.type}`)
  points +=
    compareSides(a.agentSides, b.agentSides, award) + compareSides(a.targetSides, b.targetSides, award)
  if (a.actors.some(actor => b.actors.includes(actor))) award(0.5, 'a shared actor')
  if (a.counts.length > 0 && b.counts.length > 0) {
    if (a.counts.some(count => b.counts.includes(count))) award(1, 'the same number')
    else award(-0.5, 'other numbers')
  }
  return { points, reasons }
}

/** Points for sides that agree; those that differ count against, unless who acted is told from two ends (one's attack, the other's defence). */
function compareSides(
  a: readonly string[],
  b: readonly string[],
  award: (worth: number, reason: string) => void,
): number {
  if (a.length === 0 || b.length === 0) return 0
  if (a.some(side => b.includes(side))) award(0.5, 'the same side')
  return 0
}

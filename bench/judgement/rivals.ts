import type { Claim } from '#claims'
import type { EstimateLine } from './battle.ts'

/**
 * Small reference implementations of known methods of truth inference, to stand beside Claimline's on the same battles.
 * Each sees the same items: for a place on a day, the side that each outlet last said to hold it within the last 21 days.
 */
const SIDES = ['government', 'opposition'] as const
const WINDOW_DAYS = 21
/** Days between the days whose items teach a method what outlets are worth. */
const STEP_DAYS = 7

interface Vote {
  readonly outlet: string
  /** 0 or 1: index of the side. */
  readonly side: number
}

interface Item {
  readonly place: string
  readonly day: number
  readonly votes: readonly Vote[]
}

/** Probability of the first side for an item, from votes and from the items of the past. */
type Method = (past: readonly Item[]) => (votes: readonly Vote[]) => number

/** Majority vote of outlets, with one vote for each side added. */
export const majorityVote: Method = () => votes => {
  const first = votes.filter(vote => vote.side === 0).length
  return (first + 1) / (votes.length + 2)
}

/** Dawid & Skene (1979): a confusion matrix for each outlet and the items' true sides, by EM, with one count added to each cell. */
export const dawidSkene: Method = past => {
  const outlets = [...new Set(past.flatMap(item => item.votes.map(vote => vote.outlet)))]
  // confusion[outlet][truth][said]
  let confusion = new Map(
    outlets.map(outlet => [
      outlet,
      [
        [0.7, 0.3],
        [0.3, 0.7],
      ],
    ]),
  )
  let prior = 0.5
  const posterior = (votes: readonly Vote[]): number => {
    let odds = Math.log(prior / (1 - prior))
    for (const vote of votes) {
      const table = confusion.get(vote.outlet)
      if (table) odds += Math.log(table[0]![vote.side]! / table[1]![vote.side]!)
    }
    return 1 / (1 + Math.exp(-odds))
  }
  for (let round = 0; round < 20 && past.length > 0; round++) {
    const counts = new Map(
      outlets.map(outlet => [
        outlet,
        [
          [2, 1],
          [1, 2],
        ],
      ]),
    )
    let first = 1
    for (const item of past) {
      const p = posterior(item.votes)
      first += p
      for (const vote of item.votes) {
        const table = counts.get(vote.outlet)!
        table[0]![vote.side]! += p
        table[1]![vote.side]! += 1 - p
      }
    }
    prior = first / (past.length + 2)
    confusion = new Map(
      [...counts].map(([outlet, table]) => [outlet, table.map(row => row.map(n => n / (row[0]! + row[1]!)))]),
    )
  }
  return posterior
}

/** TruthFinder (Yin, Han & Yu 2007): an outlet's trust is the mean confidence of what it says, confidence grows with the trust of who says it. */
export const truthFinder: Method = past => {
  const dampening = 0.3
  let trust = new Map<string, number>()
  const trustOf = (outlet: string) => Math.min(0.98, trust.get(outlet) ?? 0.8)
  const confidence = (votes: readonly Vote[]): number => {
    let score = 0
    for (const vote of votes) score += (vote.side === 0 ? -1 : 1) * Math.log(1 - trustOf(vote.outlet))
    return 1 / (1 + Math.exp(-dampening * score))
  }
  for (let round = 0; round < 10; round++) {
    const sums = new Map<string, [number, number]>()
    for (const item of past) {
      const p = confidence(item.votes)
      for (const vote of item.votes) {
        const [sum, n] = sums.get(vote.outlet) ?? [0, 0]
        sums.set(vote.outlet, [sum + (vote.side === 0 ? p : 1 - p), n + 1])
      }
    }
    trust = new Map([...sums].map(([outlet, [sum, n]]) => [outlet, sum / n]))
  }
  return confidence
}

/** Estimates of a method for all places and days, each day from what was published by then. */
export function estimateWith(
  method: Method,
  battle: {
    readonly claims: readonly Claim[]
    readonly places: readonly { readonly id: string }[]
    readonly days: readonly string[]
  },
): EstimateLine[] {
  const dayNumber = new Map(battle.days.map((day, index) => [day, index]))
  const byPlace = new Map(battle.places.map(place => [place.id, [] as (Vote & { published: number })[]]))
  for (const claim of battle.claims) {
    const side = holderSaid(claim)
    const published = dayNumber.get(claim.report?.published ?? '')
    if (side < 0 || published === undefined) continue
    byPlace.get(claim.places[0]?.place ?? '')?.push({ outlet: claim.report?.outlet ?? '', side, published })
  }
  const votesOn = (place: string, day: number): Vote[] => {
    const last = new Map<string, Vote>()
    for (const vote of byPlace.get(place)!)
      if (vote.published <= day && vote.published > day - WINDOW_DAYS) last.set(vote.outlet, vote)
    return [...last.values()]
  }
  const past: Item[] = []
  const lines: EstimateLine[] = []
  let judge = method(past)
  battle.days.forEach((date, day) => {
    if (day % STEP_DAYS === 0) {
      for (const place of battle.places) past.push({ place: place.id, day, votes: votesOn(place.id, day) })
      judge = method(past)
    }
    for (const place of battle.places) {
      const p = judge(votesOn(place.id, day))
      lines.push({
        place: place.id,
        date,
        probabilities: { government: p, opposition: 1 - p },
        contested: false,
      })
    }
  })
  return lines
}

/** Index of the side that a claim says to hold the place, as simple methods read it; −1 where it says nothing of that. */
function holderSaid(claim: Claim): number {
  const side = SIDES.indexOf(claim.agents[0]?.side as (typeof SIDES)[number])
  if (side < 0) return -1
  if (claim.polarity === 'denied') return claim.type === 'capture' ? 1 - side : -1
  if (claim.type === 'capture' || claim.type === 'hold' || claim.type === 'repel') return side
  return claim.type === 'withdraw' || claim.type === 'attack' ? 1 - side : -1
}

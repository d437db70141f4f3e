import type { Judgement } from '#ledger'
import { HARMING_FAMILIES } from './event-family.ts'
import { compareHappenings, type Happening } from './happening.ts'
import { keep } from './keyed.ts'

/** Claims taken to be about one happening, the earliest first, with the reason for each further one. */
export interface EventCluster {
  readonly members: Happening[]
  readonly joined: { claim: string; reason: string }[]
}

/** Points (see compareHappenings) from which two claims are taken for one happening: the same place, a near day and one thing more. */
const ENOUGH = 2.9

/**
 * Leader clustering in the order of days: a claim joins the event of the same family and place whose first claim it fits
 * best, and one more event for each further place that it names; else it begins its own. Comparing with an event's first
 * claim only keeps a long battle from running together day by day. Judgements of persons come before all that.
 */
export function clusterHappenings(
  happenings: readonly Happening[],
  judgements: readonly Judgement[],
): EventCluster[] {
  const judged = readJudgedPairs(judgements)
  const clusters: EventCluster[] = []
  const byPlaceDay = new Map<string, EventCluster[]>()
  const ordered = [...happenings].sort(byDay)
  for (const happening of ordered) {
    const homes = findHomes(happening, byPlaceDay, judged)
    for (const home of homes) {
      home.cluster.members.push(happening)
      home.cluster.joined.push({ claim: happening.entry.claim.id, reason: home.reason })
    }
    if (homes.length > 0) continue
    const cluster: EventCluster = { members: [happening], joined: [] }
    clusters.push(cluster)
    for (const place of happening.places)
      keep(byPlaceDay, `${happening.day} ${place}`, () => []).push(cluster)
  }
  return mergeJudged(clusters, judged)
}

function byDay(a: Happening, b: Happening): number {
  const last = Number.MAX_SAFE_INTEGER
  const harm = Number(a.family === 'harm') - Number(b.family === 'harm')
  if (a.day !== b.day) return (a.day ?? last) - (b.day ?? last)
  if (harm !== 0) return harm
  if (a.published !== b.published) return (a.published ?? last) - (b.published ?? last)
  return a.entry.claim.id < b.entry.claim.id ? -1 : 1
}

function findHomes(
  happening: Happening,
  byPlaceDay: ReadonlyMap<string, readonly EventCluster[]>,
  judged: JudgedPairs,
): { cluster: EventCluster; reason: string }[] {
  if (happening.day === null) return []
  const homes = new Map<EventCluster, string>()
  for (const place of happening.places) {
    let best: { cluster: EventCluster; points: number; reason: string } | undefined
    for (const day of [happening.day, happening.day - 1]) {
      for (const cluster of byPlaceDay.get(`${day} ${place}`) ?? []) {
        const fit = fitOf(happening, cluster, judged)
        if (fit && fit.points >= ENOUGH && fit.points > (best?.points ?? 0)) best = { cluster, ...fit }
      }
    }
    if (best) homes.set(best.cluster, best.reason)
  }
  return [...homes].map(([cluster, reason]) => ({ cluster, reason }))
}

function fitOf(
  happening: Happening,
  cluster: EventCluster,
  judged: JudgedPairs,
): { points: number; reason: string } | undefined {
  const leader = cluster.members[0]!
  const sameFamily = leader.family === happening.family
  const harmOf = happening.family === 'harm' && HARMING_FAMILIES.has(leader.family)
  if (!sameFamily && !harmOf) return undefined
  if (
    judged.different.size > 0 &&
    cluster.members.some(member => isJudged(judged.different, member, happening))
  )
    return undefined
  const fit = compareHappenings(leader, happening)
  if (!fit) return undefined
  const reasons = harmOf ? [...fit.reasons, `harm of the ${leader.family} event`] : fit.reasons
  return { points: fit.points, reason: reasons.join(', ') }
}

interface JudgedPairs {
  readonly same: readonly (readonly [string, string])[]
  readonly different: ReadonlySet<string>
}

/** The latest judgement on each pair of claims counts. */
function readJudgedPairs(judgements: readonly Judgement[]): JudgedPairs {
  const latest = new Map<string, { decision: string; claims: readonly [string, string] }>()
  for (const judgement of judgements)
    if (judgement.on === 'events') latest.set(pairKey(...judgement.claims), judgement)
  const all = [...latest.values()]
  return {
    same: all.filter(each => each.decision === 'same').map(each => each.claims),
    different: new Set(
      all.filter(each => each.decision === 'different').map(each => pairKey(...each.claims)),
    ),
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
const isJudged = (pairs: ReadonlySet<string>, a: Happening, b: Happening): boolean =>
  pairs.has(pairKey(a.entry.claim.id, b.entry.claim.id))

function mergeJudged(clusters: EventCluster[], judged: JudgedPairs): EventCluster[] {
  let merged = clusters
  for (const [a, b] of judged.same) {
    const holds = (id: string) =>
      merged.find(cluster => cluster.members.some(member => member.entry.claim.id === id))
    const into = holds(a)
    const from = holds(b)
    if (!into || !from || into === from) continue
    const joined = [...into.joined, ...from.joined, { claim: b, reason: 'judged the same by a person' }]
    const members = [...new Set([...into.members, ...from.members])].sort(byDay)
    merged = merged.flatMap(cluster =>
      cluster === into ? [{ members, joined }] : cluster === from ? [] : [cluster],
    )
  }
  return merged
}

import type { ActorRef, Claim, PlaceRef } from '#claims'
import type { Judgement } from './entry.ts'
import type { LedgerClaim } from './ledger-view.ts'

type NameJudgement = Extract<Judgement, { on: 'name' }>

/**
 * Claims with names read as people have decided: `same` lets a name that stands for nothing stand for an entry; `different`
 * takes back that it stands for it. The latest decision on a name counts; the record keeps what was read.
 */
export function settleNames(
  claims: readonly LedgerClaim[],
  judgements: readonly Judgement[],
): readonly LedgerClaim[] {
  const decisions = { place: new Map<string, NameJudgement>(), actor: new Map<string, NameJudgement>() }
  for (const judgement of judgements)
    if (judgement.on === 'name') decisions[judgement.registry].set(keyOf(judgement.name), judgement)
  if (decisions.place.size + decisions.actor.size === 0) return claims
  const settlePlace = (ref: PlaceRef) => settle(ref, 'place', decisions.place.get(keyOf(ref.name)))
  const settleActor = (ref: ActorRef) => settle(ref, 'actor', decisions.actor.get(keyOf(ref.name)))
  return claims.map(item => {
    const { claim } = item
    const settled: Claim = {
      ...claim,
      places: mapSame(claim.places, settlePlace),
      agents: mapSame(claim.agents, settleActor),
      targets: mapSame(claim.targets, settleActor),
    }
    const isSame =
      settled.places === claim.places && settled.agents === claim.agents && settled.targets === claim.targets
    return isSame ? item : { ...item, claim: settled }
  })
}

function settle<T extends PlaceRef | ActorRef>(
  ref: T,
  field: 'place' | 'actor',
  decision: NameJudgement | undefined,
): T {
  const entry = (ref as Record<string, unknown>)[field] ?? null
  if (decision?.decision === 'same' && entry === null) return { ...ref, [field]: decision.entry }
  if (decision?.decision === 'different' && entry !== null && entry === decision.entry)
    return { ...ref, [field]: null }
  return ref
}

/** As `map`, but gives the list itself where nothing changed. */
function mapSame<T>(list: T[], change: (item: T) => T): T[] {
  const changed = list.map(change)
  return changed.every((item, index) => item === list[index]) ? list : changed
}

function keyOf(name: string): string {
  return name.trim().toLowerCase()
}

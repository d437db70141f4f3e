import type { Actor } from '#actors'
import type { Casualty, Claim } from '#claims'
import type { LedgerClaim } from '#ledger'
import { toDayNumber } from '#primitives'
import { foldName } from './claim-source.ts'
import { type Docket, happenedDay, publishedDay } from './docket.ts'
import type { Voice } from './independence.ts'

/** Who is said to have done it: a named actor, a class ("rebels"), or nobody said. Never inferred from the weapon. */
export interface HarmActor {
  readonly how: 'named' | 'generic' | 'not stated'
  readonly id: string | null
  readonly name: string | null
  readonly side: string | null
}

/** Bodies counted, or kills that a side claims of its enemy, or dead that a side concedes. The first and last may be summed up together. */
export type CountBasis = 'counted' | 'claimed kills' | 'conceded'

/** One claimant's figure with its scope. Days are day numbers. */
export interface CasualtyCount {
  readonly entry: LedgerClaim
  readonly casualty: Casualty
  readonly index: number
  readonly min: number | null
  readonly max: number | null
  readonly basis: CountBasis
  readonly voice: Voice
  readonly actor: HarmActor
  readonly places: readonly string[]
  readonly from: number | null
  readonly to: number | null
  readonly published: number | null
  readonly cumulative: boolean
}

/** Reads the figures of a claim. Plans and conditions harm nobody. */
export function readCasualtyCounts(
  entry: LedgerClaim,
  context: { docket: Docket; readVoice: (claim: Claim) => Voice },
): CasualtyCount[] {
  const { claim } = entry
  if (claim.modality === 'planned' || claim.modality === 'conditional') return []
  const { docket } = context
  const voice = context.readVoice(claim)
  const published = publishedDay(claim, docket.view)
  const upTo = happenedDay(claim, published)
  const since = claim.time?.from ? toDayNumber(claim.time.from) : upTo
  const actor = readHarmActor(claim, docket.actors)
  const places = claim.places.flatMap(ref => {
    const id = ref.place ?? (foldName(ref.name) === '' ? undefined : `unresolved:${foldName(ref.name)}`)
    return id ?? []
  })
  return claim.casualties.map((casualty, index) => {
    const cumulative = casualty.cumulative === true
    // A total "since" a day runs to the report that gives it.
    const to = cumulative && claim.time?.to == null ? (published ?? upTo) : upTo
    return {
      entry,
      casualty,
      index,
      min: casualty.min ?? docket.conflict.vagueNumbers[casualty.vague ?? ''] ?? null,
      max: casualty.max,
      basis: readBasis(casualty, voice),
      voice,
      actor,
      places,
      from: since === null || to === null ? to : Math.min(since, to),
      to,
      published,
      cumulative,
    }
  })
}

function readBasis(casualty: Casualty, voice: Voice): CountBasis {
  const speaker = voice.source.speakerSide ?? voice.source.tellerSide
  if (speaker === null || casualty.side == null) return 'counted'
  if (speaker === casualty.side) return 'conceded'
  return casualty.victims === 'civilians' ? 'counted' : 'claimed kills'
}

function readHarmActor(claim: Claim, actors: ReadonlyMap<string, Actor>): HarmActor {
  const [agent] = claim.agents
  if (!agent) return { how: 'not stated', id: null, name: null, side: null }
  const actor = actors.get(agent.actor ?? '')
  const named = agent.actor != null && actor?.kind !== 'generic'
  return {
    how: named ? 'named' : 'generic',
    id: agent.actor ?? null,
    name: actor?.name ?? agent.canonical ?? agent.name,
    side: agent.side,
  }
}

import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { contentId, fromDayNumber, type IsoDay, toDayNumber } from '#primitives'
import { readCase } from './case-file.ts'
import { clusterHappenings, type EventCluster } from './event-cluster.ts'
import { type Happening, readHappening } from './happening.ts'
import { countOrigins, type Voice } from './independence.ts'
import { growSourceTrees, type SourceBranch } from './source-tree.ts'
import { createSourceVoices } from './voices.ts'

/** A hypothesis that several claims are about one happening. The claims stay as they are; merging can be undone by a judgement. */
export interface ClaimEvent {
  /** `evt_…`, from the first claim. */
  readonly id: string
  readonly family: string
  readonly types: readonly string[]
  /** Place ids, the place acted on first. */
  readonly places: readonly string[]
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  readonly agentSides: readonly string[]
  readonly targetSides: readonly string[]
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** Number of independent origins behind it. */
  readonly origins: number
  readonly tree: readonly SourceBranch[]
  /** Denials and what they deny. */
  readonly denials: readonly { readonly claim: string; readonly denies: string; readonly by: string }[]
  /** Why each further claim was put to it: claim id and words. */
  readonly joined: readonly { readonly claim: string; readonly reason: string }[]
  readonly explanation: string
}

export interface EventOptions {
  readonly from?: IsoDay
  readonly to?: IsoDay
  /** Place ids. */
  readonly places?: readonly string[]
  readonly noLeans?: boolean
}

/** Groups the claims of a view into events. Deterministic, whatever the order of arrival; linear in the number of claims. */
export function assessEvents(view: LedgerView, conflict: Conflict, options: EventOptions = {}): ClaimEvent[] {
  const { docket } = readCase(view, conflict, options.noLeans === true)
  const happenings = view.claims.flatMap(entry => readHappening(entry, view) ?? [])
  const clusters = clusterHappenings(happenings, view.judgements)
  const readVoice = createSourceVoices(docket, options.noLeans === true)
  const wanted = options.places ? new Set(options.places) : undefined
  return clusters
    .filter(cluster => isWanted(cluster, options, wanted))
    .map(cluster => describeEvent(cluster, happening => readVoice(happening.entry.claim)))
}

function isWanted(
  cluster: EventCluster,
  options: EventOptions,
  places: ReadonlySet<string> | undefined,
): boolean {
  if (places && !cluster.members.some(member => member.places.some(place => places.has(place)))) return false
  const days = cluster.members.flatMap(member => member.day ?? [])
  if (days.length === 0) return true
  if (options.from !== undefined && Math.max(...days) < toDayNumber(options.from)) return false
  return options.to === undefined || Math.min(...days) <= toDayNumber(options.to)
}

function describeEvent(cluster: EventCluster, readVoice: (happening: Happening) => Voice): ClaimEvent {
  const { members } = cluster
  const claims = members.map(member => member.entry.claim)
  const days = members.flatMap(member => member.day ?? [])
  const asserted = members.filter(member => member.entry.claim.polarity === 'asserted')
  const origins = countOrigins(asserted.map(readVoice)).length
  const reports = [...new Set(claims.map(claim => claim.reportId))]
  const union = (read: (happening: Happening) => readonly string[]) => [...new Set(members.flatMap(read))]
  return {
    id: contentId('evt', claims[0]!.id),
    family: members[0]!.family,
    types: [...new Set(claims.map(claim => claim.type))],
    places: union(member => member.places),
    from: days.length > 0 ? fromDayNumber(Math.min(...days)) : null,
    to: days.length > 0 ? fromDayNumber(Math.max(...days)) : null,
    agentSides: union(member => member.agentSides),
    targetSides: union(member => member.targetSides),
    claims: claims.map(claim => claim.id),
    reports,
    origins,
    tree: growSourceTrees(claims),
    denials: linkDenials(members, readVoice),
    joined: cluster.joined,
    explanation: explainEvent({ members, reports: reports.length, origins }),
  }
}

function explainEvent(what: { members: readonly Happening[]; reports: number; origins: number }): string {
  const { members, reports, origins } = what
  const claims = `${members.length} claim${members.length === 1 ? '' : 's'} in ${reports} report${reports === 1 ? '' : 's'}`
  const behind =
    origins === 0 ? 'nobody asserts it' : `${origins} independent origin${origins === 1 ? '' : 's'}`
  return `${claims}, ${behind}`
}

/** Links each denial to what it denies: by the reader's own link, else to asserted claims of the same type and side. */
function linkDenials(
  members: readonly Happening[],
  readVoice: (happening: Happening) => Voice,
): ClaimEvent['denials'] {
  return members.flatMap(denial => {
    const { claim } = denial.entry
    if (claim.polarity !== 'denied') return []
    const by = readVoice(denial).source.originName
    const named = (claim.about ?? []).filter(link => link.relation === 'denies').map(link => link.claim)
    const alike = members.filter(
      member =>
        member.entry.claim.polarity === 'asserted' &&
        member.entry.claim.type === claim.type &&
        (denial.agentSides.length === 0 || denial.agentSides.some(side => member.agentSides.includes(side))),
    )
    const denied = named.length > 0 ? named : alike.map(member => member.entry.claim.id)
    return denied.map(denies => ({ claim: claim.id, denies, by }))
  })
}

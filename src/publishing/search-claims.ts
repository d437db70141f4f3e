import type { Claim } from '#claims'
import type { LedgerClaim, LedgerView } from '#ledger'
import { type IsoDay, Refusal } from '#primitives'
import type { Facets, Page, PublishedClaim } from './api.ts'
import { publishClaim } from './published-claim.ts'

/** What claims are wanted; all members are optional and must all hold. */
export interface ClaimQuery {
  /** Words that quote, names or outlet must contain, all of them, in any case. */
  readonly q?: string | undefined
  readonly type?: string | undefined
  /** Side of the origin of the chain. */
  readonly side?: string | undefined
  /** Id of a place, or of one within it (see `placeIds`). */
  readonly place?: string | undefined
  /** Id or name of any link of the chain. */
  readonly source?: string | undefined
  readonly report?: string | undefined
  readonly polarity?: string | undefined
  readonly modality?: string | undefined
  readonly judged?: 'yes' | 'no' | undefined
  /** Ids of the claims among which to look. */
  readonly among?: ReadonlySet<string> | undefined
  /** Days of the world that the claim's time must touch. */
  readonly from?: IsoDay | undefined
  readonly to?: IsoDay | undefined
}

const FACETS: Readonly<Record<string, (entry: LedgerClaim) => string | null | undefined>> = {
  type: entry => entry.claim.type,
  side: entry => entry.claim.attribution.at(-1)?.side,
  polarity: entry => entry.claim.polarity,
  modality: entry => entry.claim.modality,
  judged: entry => (entry.judgement === null ? 'no' : 'yes'),
}

/** Every claim of the view that fits, in order of recording. */
export function findClaims(view: LedgerView, query: ClaimQuery): LedgerClaim[] {
  const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return view.claims.filter(
    entry => fits(entry, query, view) && (words.length === 0 || hasWords(entry.claim, words)),
  )
}

function fits({ claim, judgement }: LedgerClaim, query: ClaimQuery, view: LedgerView): boolean {
  if (query.among !== undefined && !query.among.has(claim.id)) return false
  if (query.type !== undefined && claim.type !== query.type) return false
  if (query.polarity !== undefined && claim.polarity !== query.polarity) return false
  if (query.modality !== undefined && claim.modality !== query.modality) return false
  if (query.side !== undefined && claim.attribution.at(-1)?.side !== query.side) return false
  if (query.report !== undefined && claim.reportId !== query.report) return false
  if (query.judged !== undefined && (judgement !== null) !== (query.judged === 'yes')) return false
  if (query.place !== undefined && !claim.places.some(place => place.place === query.place)) return false
  if (
    query.source !== undefined &&
    !claim.attribution.some(link => link.actor === query.source || link.name === query.source)
  )
    return false
  const published = view.reports.get(claim.reportId)?.published ?? claim.report?.published
  return touches(claim.time, published, query)
}

/** True where the claim's time, or else its report's day, touches the days asked for; a claim without any day is in no interval. */
function touches(
  time: Claim['time'],
  published: string | null | undefined,
  { from, to }: ClaimQuery,
): boolean {
  if (from === undefined && to === undefined) return true
  const start = time?.from ?? time?.to ?? published
  // What began and has no end was so at least until it was reported.
  const end =
    time?.to ??
    [time?.from, published]
      .filter(day => day != null)
      .sort()
      .at(-1)
  if (start == null || end == null) return false
  return (to === undefined || start <= to) && (from === undefined || end >= from)
}

function hasWords({ quote, places, agents, targets, attribution }: Claim, words: readonly string[]): boolean {
  const said = quote.text.toLowerCase()
  if (words.every(word => said.includes(word))) return true
  const names = [places, agents, targets, attribution].map(namesOf)
  return words.every(word => said.includes(word) || names.some(text => text.includes(word)))
}

type Named = { readonly name: string; readonly canonical?: string | null | undefined }

/** Lists of names in small letters. Claims share the lists (a speaker, a place): reading each once makes a search short. */
const small = new WeakMap<readonly Named[], string>()

function namesOf(list: readonly Named[]): string {
  const known = small.get(list)
  if (known !== undefined) return known
  const text = list
    .map(({ name, canonical }) => `${name}\n${canonical ?? ''}`)
    .join('\n')
    .toLowerCase()
  small.set(list, text)
  return text
}

/**
 * One page of the claims that fit, newest recording first, with the facets of all that fit. `cursor` is what the page before
 * gave as `next`: the position of its last claim, so that a ledger that grows meanwhile repeats and skips nothing.
 * @throws {Refusal} for a cursor that no page gave.
 */
export function searchClaims(
  view: LedgerView,
  query: ClaimQuery,
  paging: { limit: number; cursor?: string | undefined },
): Page<PublishedClaim> & { readonly facets: Facets } {
  const found = findClaims(view, query)
  const before = paging.cursor === undefined ? found.length : indexBefore(found, paging.cursor)
  const start = Math.max(0, before - paging.limit)
  const items = found.slice(start, before).reverse()
  return {
    items: items.map(entry => publishClaim(entry, view)),
    total: found.length,
    next: start > 0 && items.length > 0 ? items.at(-1)!.claim.id : null,
    facets: countFacets(found),
  }
}

function indexBefore(found: readonly LedgerClaim[], cursor: string): number {
  const index = found.findIndex(entry => entry.claim.id === cursor)
  if (index < 0)
    throw new Refusal('bad-field', 'No page gave this cursor.', {
      field: 'cursor',
      advice: 'Begin again without one.',
    })
  return index
}

/** How many claims there are for each value of each facet. */
function countFacets(found: readonly LedgerClaim[]): Facets {
  const facets: Record<string, Record<string, number>> = {}
  for (const [name, read] of Object.entries(FACETS)) {
    const counts: Record<string, number> = {}
    for (const entry of found) {
      const value = read(entry)
      if (value != null) counts[value] = (counts[value] ?? 0) + 1
    }
    facets[name] = counts
  }
  return facets
}

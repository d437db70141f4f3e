import type { Registry } from '#conflicts'
import type { LedgerView } from '#ledger'

/** Something found by its name: a place, a report or a source. */
export interface NameFound {
  readonly kind: 'place' | 'report' | 'source'
  readonly id: string
  readonly name: string
  /** What tells it from others of the name. */
  readonly note: string
}

/** Finds listed at most of each kind. */
const MOST = 8

/**
 * A search for places of the ledger and the pack, sources and reports whose name holds the words, those that claims speak of first.
 * Finds by parts of names as people type them; the resolution of spellings is `claimline resolve`. Reads the view once.
 */
export function createNameSearch(view: LedgerView, registry: Registry): (words: string) => NameFound[] {
  const spoken = countSpoken(view)
  const sources = listSources(view)
  return words => {
    const wanted = words.trim().toLowerCase()
    if (wanted === '') return []
    return [
      ...searchPlaces(registry, wanted, spoken),
      ...searchSources(sources, wanted),
      ...searchReports(view, wanted),
    ]
  }
}

/** How many claims speak of each place. */
function countSpoken(view: LedgerView): ReadonlyMap<string, number> {
  const spoken = new Map<string, number>()
  for (const { claim } of view.claims)
    for (const { place } of claim.places) if (place != null) spoken.set(place, (spoken.get(place) ?? 0) + 1)
  return spoken
}

function searchPlaces(registry: Registry, wanted: string, spoken: ReadonlyMap<string, number>): NameFound[] {
  const found: { item: NameFound; rank: number }[] = []
  for (const place of registry.gazetteer.places.values()) {
    const hit = place.names.find(name => name.text.toLowerCase().includes(wanted))
    if (hit === undefined && !place.name.toLowerCase().includes(wanted)) continue
    const begins = (hit?.text ?? place.name).toLowerCase().startsWith(wanted) ? 1 : 0
    const parent = place.parent === null ? undefined : registry.gazetteer.places.get(place.parent)
    found.push({
      item: {
        kind: 'place',
        id: place.id,
        name: place.name,
        note: [place.kind, parent?.name, hit && hit.text !== place.name ? hit.text : undefined]
          .filter(Boolean)
          .join(', '),
      },
      rank: 10 * Math.min(20, spoken.get(place.id) ?? 0) + 5 * begins - place.name.length / 100,
    })
  }
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(one => one.item)
}

interface SourceName {
  readonly id: string
  readonly name: string
  readonly small: string
  readonly role: string
  claims: number
}

/** Every name that a source goes by, most spoken through first. */
function listSources(view: LedgerView): readonly SourceName[] {
  const found = new Map<string, SourceName>()
  for (const { claim } of view.claims)
    for (const { actor, canonical, name: given, role } of claim.attribution) {
      const name = canonical ?? given
      const id = actor ?? given
      const key = `${id}\n${name}`
      const known = found.get(key)
      if (known) known.claims++
      else found.set(key, { id, name, small: name.toLowerCase(), role, claims: 1 })
    }
  return [...found.values()].sort((a, b) => b.claims - a.claims)
}

function searchSources(sources: readonly SourceName[], wanted: string): NameFound[] {
  const found = new Map<string, NameFound>()
  for (const { id, name, small, role } of sources) {
    if (found.size === MOST) break
    if (small.includes(wanted) && !found.has(id)) found.set(id, { kind: 'source', id, name, note: role })
  }
  return [...found.values()]
}

function searchReports(view: LedgerView, wanted: string): NameFound[] {
  const found = [...view.reports.values()]
    .filter(report => report.title?.toLowerCase().includes(wanted))
    .slice(0, MOST)
  return found.map(report => ({
    kind: 'report',
    id: report.id,
    name: report.title!,
    note: [report.outlet, report.published].filter(Boolean).join(', '),
  }))
}

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
 * Places of the ledger and the pack, sources and reports whose name holds the words, those that claims speak of first. Finds by
 * parts of names as people type them; the resolution of spellings is `claimline resolve`.
 */
export function searchNames(view: LedgerView, registry: Registry, words: string): NameFound[] {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return []
  return [
    ...searchPlaces(view, registry, wanted),
    ...searchSources(view, wanted),
    ...searchReports(view, wanted),
  ]
}

function searchPlaces(view: LedgerView, registry: Registry, wanted: string): NameFound[] {
  const spoken = new Map<string, number>()
  for (const { claim } of view.claims)
    for (const { place } of claim.places) if (place != null) spoken.set(place, (spoken.get(place) ?? 0) + 1)
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

function searchSources(view: LedgerView, wanted: string): NameFound[] {
  const found = new Map<string, { name: string; role: string; claims: number }>()
  for (const { claim } of view.claims)
    for (const link of claim.attribution) {
      const name = link.canonical ?? link.name
      if (!name.toLowerCase().includes(wanted)) continue
      const id = link.actor ?? link.name
      const known = found.get(id)
      if (known) known.claims++
      else found.set(id, { name, role: link.role, claims: 1 })
    }
  const ranked = [...found].sort((a, b) => b[1].claims - a[1].claims).slice(0, MOST)
  return ranked.map(([id, source]) => ({ kind: 'source', id, name: source.name, note: source.role }))
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

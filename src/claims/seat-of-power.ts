import { type Actor, resolveActor, sideOf } from '#actors'
import { spansOverlap } from '#primitives'
import type { NamedSource } from './attribution/name-source.ts'
import type { KnownSource } from './known-source.ts'
import type { SourceMaterial } from './source-material.ts'

/** The government that a capital stands for where it speaks ("Northtown accuses the rebels"): the registry's "Northtown government". */
export function governmentAt(
  { registry, annotated, reading }: SourceMaterial,
  source: NamedSource,
): Actor | undefined {
  const head = reading.tokens[source.head]!
  if (source.mention !== undefined || head.pos !== 'PROPN') return undefined
  if (!annotated.places.some(place => spansOverlap(place, head))) return undefined
  const day = annotated.report.published
  const { id } = resolveActor(registry.actorIndex, `${source.name} government`, { day })
  const actor = id === null ? undefined : registry.actorIndex.actors.get(id)
  return actor?.kind === 'state' || actor?.kind === 'government' ? actor : undefined
}

/** The link of a capital that speaks for its government; undefined for other sources. */
export function describeSeat(material: SourceMaterial, source: NamedSource): KnownSource | undefined {
  const actor = governmentAt(material, source)
  if (actor === undefined) return undefined
  return {
    source,
    link: {
      name: source.name,
      role: 'party',
      actor: actor.id,
      side: sideOf(actor, material.annotated.report.published),
      start: source.start,
      end: source.end,
      canonical: actor.name,
    },
    reason: `“${source.name}” stands for ${actor.name}`,
  }
}

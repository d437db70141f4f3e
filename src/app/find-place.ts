import type { Registry } from '#conflicts'
import { foldName } from '#names'
import { placeOf, resolvePlace } from '#places'
import { Refusal } from '#primitives'

/** A place that a user's words may stand for. */
export interface FittingPlace {
  readonly id: string
  readonly score: number
}

/**
 * The places that an id or a name stands for, best first. A name that one place of the pack bears to the letter is that place:
 * nothing else is weighed then, which spares building the indexes that looser matching needs.
 */
export function findPlaces(
  { gazetteer }: Pick<Registry, 'gazetteer'>,
  name: string,
): readonly FittingPlace[] {
  if (gazetteer.places.has(name)) return [{ id: name, score: 1 }]
  const [only, other] = gazetteer.byName.get(foldName(name)) ?? []
  if (only !== undefined && other === undefined) return [{ id: only, score: 1 }]
  const { id, candidates } = resolvePlace(gazetteer, name)
  const ranked = candidates.map(candidate => ({ id: candidate.id, score: candidate.score }))
  if (id === null) return ranked
  return [ranked.find(one => one.id === id) ?? { id, score: 1 }, ...ranked.filter(one => one.id !== id)]
}

/** The one place that an id or a name stands for. Refuses what stands for none or is not sure, naming the option that it was given in. */
export function requirePlace(registry: Pick<Registry, 'gazetteer'>, name: string, field: string): string {
  const [best, second] = findPlaces(registry, name)
  if (best !== undefined && (second === undefined || best.score > second.score)) return best.id
  throw new Refusal('unknown-name', `No one place is known by the name "${name}".`, {
    field,
    advice: 'See "claimline resolve place" for what a name may stand for; give the id, or import the place.',
  })
}

/** The name of a place by its id: of the pack, of what was imported, or of the world beyond; else the id itself. */
export function nameOfPlace({ gazetteer }: Pick<Registry, 'gazetteer'>, id: string): string {
  return placeOf(gazetteer, id)?.name ?? id
}

/** Where a place lies by its id; nulls where nobody knows. */
export function positionOfPlace(
  { gazetteer }: Pick<Registry, 'gazetteer'>,
  id: string | null | undefined,
): { readonly lat: number | null; readonly lon: number | null } {
  const { lat = null, lon = null } = (id == null ? undefined : placeOf(gazetteer, id)) ?? {}
  return { lat, lon }
}

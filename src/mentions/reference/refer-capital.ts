import type { Registry } from '#conflicts'
import type { Token } from '#language'
import type { PlaceMention } from '../annotated-report.ts'
import { lastBefore, type Tracked } from './mention-track.ts'

/** What a description takes over from the place that it stands for. */
export type Antecedent = Pick<
  PlaceMention,
  'place' | 'candidates' | 'canonical' | 'text' | 'lat' | 'lon' | 'precisionKm'
>

/** From this prominence on in the world layer a city is a capital, or as good as one. */
const CAPITAL_SCORE = 0.95

/** Mentions asked whether the report is about the war's own country. */
const MOST_ASKED = 200
/** How near, in sentences, another country's capital must be named for "the capital" to be it. */
const CAPITAL_REACH = 1

/**
 * "the capital" is the capital named just before, else that of the war's own country where the report is about it, else
 * the one named last; a big city is none.
 */
export function capitalBefore(
  tracked: readonly Tracked<PlaceMention>[],
  head: Token,
  registry: Registry,
): Antecedent | undefined {
  const fits = ({ mention }: Tracked<PlaceMention>) => isCapital(mention.text, registry)
  const near = lastBefore(tracked, head, { sentences: CAPITAL_REACH, fits })
  if (near !== undefined) return near.mention
  const { places } = registry.gazetteer
  const isOwn = tracked
    .slice(0, MOST_ASKED)
    .some(({ mention }) => mention.place !== null && places.has(mention.place))
  return (
    (isOwn ? ownCapital(registry) : undefined) ??
    lastBefore(tracked, head, { sentences: Number.POSITIVE_INFINITY, fits })?.mention
  )
}

function isCapital(name: string, { gazetteer }: Registry): boolean {
  return (gazetteer.world?.findByName(name) ?? []).some(
    ({ place, score }) => place.kind === 'city' && score >= CAPITAL_SCORE,
  )
}

const CAPITALS = new WeakMap<Registry, Antecedent | null>()

/** The one city of the pack that the world knows as a capital. */
export function ownCapital(registry: Registry): Antecedent | undefined {
  const known = CAPITALS.get(registry)
  if (known !== undefined) return known ?? undefined
  const cities = [...registry.gazetteer.places.values()].filter(
    ({ kind, name }) => kind === 'city' && isCapital(name, registry),
  )
  const [place] = cities
  const found =
    place === undefined || cities.length > 1
      ? null
      : {
          place: place.id,
          candidates: [],
          canonical: place.name,
          text: place.name,
          lat: place.lat,
          lon: place.lon,
          precisionKm: null,
        }
  CAPITALS.set(registry, found)
  return found ?? undefined
}

import type { Registry } from '#conflicts'
import type { Place } from '#places'
import type { TextMask } from './mask-text.ts'
import type { PublicationProfile } from './publication-profile.ts'

/** Nouns that make a name the name of a protected place, with the kind that they stand for in packs. */
const NOUNS: Readonly<Record<string, string>> = {
  hospital: 'hospital',
  clinic: 'hospital',
  'medical centre': 'hospital',
  'medical center': 'hospital',
  school: 'school',
  kindergarten: 'school',
  shelter: 'shelter',
  camp: 'camp',
  warehouse: 'aid-store',
}

/** A run of capitalised words, codes or names in quotes before such a noun: "Al-Quds Hospital", "M10 hospital". */
const NAMED = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\p{N}'’-]*\\s+(?:(?:al|el)-)?){1,4}(${Object.keys(NOUNS).join('|')})\\b`,
  'giu',
)

/** True where the profile shows this place as what contains it. */
export function isSensitive(place: Place, profile: PublicationProfile): boolean {
  return place.sensitive !== null && coarsens(place.sensitive, profile)
}

const coarsens = (kind: string, profile: PublicationProfile): boolean =>
  profile.coarsenPlaces.includes('*') || profile.coarsenPlaces.includes(kind)

/**
 * A function that finds the names of protected places in a text: those of the registry, and any other that its noun gives away.
 * Whether a claim resolved them does not matter: a name in a quote says where as well.
 */
export function createSensitiveFinder(
  registry: Registry,
  profile: PublicationProfile,
): (text: string) => TextMask[] {
  const known = [...registry.gazetteer.places.values()]
    .filter(place => isSensitive(place, profile))
    .flatMap(place => place.names.map(name => ({ text: name.text, shown: `[${place.sensitive}]` })))
  return text => {
    const lower = text.toLowerCase()
    const unlisted = [...text.matchAll(NAMED)]
      .filter(([run, noun]) => /^\p{Lu}/u.test(run) && coarsens(NOUNS[noun!.toLowerCase()]!, profile))
      .map(([run, noun]) => ({ text: run, shown: `[${NOUNS[noun!.toLowerCase()]}]` }))
    return [...known.filter(mask => lower.includes(mask.text.toLowerCase())), ...unlisted]
  }
}

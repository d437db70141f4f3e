import { foldName } from '#names'
import { type Place, type PlaceKind, type PlaceMatch, resolvePlace } from '#places'
import { DIRECTION_ADJECTIVES, DIRECTION_NOUNS } from '../en/directions.ts'
import { SETTLEMENT_KINDS } from '../en/place-nouns.ts'
import { knownAs, type NameLore, worldMatches } from '../names/name-lore.ts'
import type { PlaceReading } from './place-reading.ts'

/** How a name was looked up: the text that the registry or the map has, and what was left off in front or behind. */
export interface NameForm {
  readonly text: string
  /** Kind that the words left off give it ("… Province"). */
  readonly kind?: PlaceKind
  /** Set where a compass word was left off: the name means a part of the place. */
  readonly isPart: boolean
}

/** Prior of a place of the pack where the report is about the pack's war, and where it is not. */
const PACK_PRIOR = 1.6
const FOREIGN_PACK_PRIOR = 0.5

/** What is asked of the lore for one name. */
export interface ReadingQuestion {
  readonly text: string
  readonly lore: NameLore
  /** Whether the report is about the pack's part of the world. */
  readonly isPackReport: boolean
  /** Kind that the words around the name give it. */
  readonly kind?: PlaceKind | undefined
  /** Whether look-alike spellings of the pack may be tried: the text says by itself that it is a place. */
  readonly fuzzy: boolean
  /** Ids of places of the pack that the report names beyond doubt: they tell namesakes apart. */
  readonly mentioned?: readonly string[]
}

/** The places that a name may stand for, from the pack and the map, with the form under which they were found. */
export function findReadings(
  question: ReadingQuestion,
): { form: NameForm; readings: readonly PlaceReading[] } | null {
  for (const form of formsOf(question.text)) {
    const readings = readingsOf(form, question)
    if (readings.length > 0) return { form, readings }
  }
  return null
}

/** The name itself, then without words for kinds, compass words and "City of" around it. */
export function formsOf(text: string): readonly NameForm[] {
  const forms: NameForm[] = [{ text, isPart: false }]
  const words = text.split(/\s+/)
  if (words.length < 2) return forms
  const last = words[words.length - 1]!.toLowerCase()
  const kind = SETTLEMENT_KINDS.get(last)
  const first = words[0]!.toLowerCase()
  if (kind !== undefined) forms.push({ text: words.slice(0, -1).join(' '), kind, isPart: kind === 'area' })
  if (DIRECTION_ADJECTIVES.has(first) || DIRECTION_NOUNS.has(first))
    forms.push({ text: words.slice(1).join(' '), isPart: true })
  const of = words.findIndex(word => word.toLowerCase() === 'of')
  if (of === 1 && SETTLEMENT_KINDS.has(first)) {
    const rest = words.slice(words[2]?.toLowerCase() === 'the' ? 3 : 2).join(' ')
    if (rest !== '') forms.push({ text: rest, kind: SETTLEMENT_KINDS.get(first)!, isPart: false })
  }
  return forms
}

function readingsOf(form: NameForm, question: ReadingQuestion): readonly PlaceReading[] {
  const pack = packReadings(form, question)
  const world = worldReadings(form, question)
  const distinct = world.filter(reading => !pack.some(other => isSamePlace(other.place, reading.place)))
  return [...pack, ...distinct]
}

function packReadings(form: NameForm, question: ReadingQuestion): PlaceReading[] {
  const { lore, isPackReport, kind, fuzzy, mentioned = [] } = question
  const { gazetteer } = lore.registry
  const people = demonymPlace(form.text, lore)
  if (people !== undefined) return [people]
  const bearers = knownAs(form.text, lore)?.places.length ?? 0
  const exact = bearers > 0
  if (!exact && !(fuzzy && isPackReport)) return []
  const asked = form.kind ?? kind
  const { id, candidates } =
    mentioned.length > 0 && (bearers > 1 || (exact && hasGreatNamesake(form.text, lore)))
      ? resolvePlace(gazetteer, form.text, { mentioned, ...(asked === undefined ? {} : { kind: asked }) })
      : lore.findPlace(form.text, asked)
  const best = id ?? (exact ? candidates[0]?.id : undefined)
  const place = best === undefined ? undefined : gazetteer.places.get(best)
  if (place === undefined) return []
  const how = candidates.find(candidate => candidate.id === best)?.how ?? 'a name of the registry'
  const prior = isPackReport ? PACK_PRIOR : FOREIGN_PACK_PRIOR
  return [
    {
      place,
      prior,
      how,
      adjectival: false,
      fromPack: true,
      country: countryOfPack(place, lore),
      division: null,
    },
  ]
}

/** Prominence from which on a place of the world may be meant rather than the pack's of the same name. */
const GREAT = 0.65

function hasGreatNamesake(text: string, lore: NameLore): boolean {
  return worldMatches(text, lore).some(match => match.score >= GREAT)
}

/** The pack's own place that the name is a demonym of ("Aleppan"). */
function demonymPlace(text: string, lore: NameLore): PlaceReading | undefined {
  const { conflict, gazetteer } = lore.registry
  for (const at of knownAs(text, lore)?.words ?? []) {
    const word = conflict.vocabulary[at]!
    const place = word.use === 'demonym' && word.place !== null ? gazetteer.places.get(word.place) : undefined
    if (place !== undefined)
      return {
        place,
        prior: PACK_PRIOR,
        how: word.reason,
        adjectival: true,
        fromPack: true,
        country: countryOfPack(place, lore),
        division: null,
      }
  }
  return undefined
}

/** The id that the world layer has for the pack's country, so that pack and world speak of one country. */
function countryOfPack(place: Place, { registry }: NameLore): string | null {
  let top = place
  for (let depth = 0; depth < 8 && top.parent !== null; depth++) {
    const parent = registry.gazetteer.places.get(top.parent)
    if (parent === undefined) break
    top = parent
  }
  const match = registry.gazetteer.world
    ?.findByName(top.name)
    .find(({ place: { kind } }) => kind === 'country')
  return match?.place.id ?? top.id
}

function worldReadings(form: NameForm, { lore, kind }: ReadingQuestion): PlaceReading[] {
  const { world } = lore
  if (world === null) return []
  const asked = form.kind ?? kind
  return world
    .findByName(form.text)
    .slice(0, 80)
    .map(match => worldReading(match, asked, lore))
}

function worldReading(match: PlaceMatch, asked: PlaceKind | undefined, { world }: NameLore): PlaceReading {
  const { place } = match
  const fits =
    asked !== undefined && (place.kind === asked || SIMILAR_KINDS[asked]?.includes(place.kind) === true)
  const parent = place.parent === null ? undefined : world?.placeOf(place.parent)
  const isCountry = place.kind === 'country'
  const isDivision = place.kind === 'governorate'
  return {
    place,
    prior: match.score + (fits ? 0.25 : 0),
    how: match.how,
    adjectival: match.adjectival === true,
    fromPack: false,
    country: isCountry ? place.id : parent?.kind === 'country' ? parent.id : (parent?.parent ?? null),
    division: isDivision ? place.id : parent?.kind === 'governorate' ? parent.id : null,
  }
}

/** Kinds that texts use for one another. */
const SIMILAR_KINDS: Readonly<Partial<Record<PlaceKind, readonly PlaceKind[]>>> = {
  city: ['town', 'city'],
  town: ['village', 'city'],
  village: ['town'],
  neighbourhood: ['district', 'village'],
  district: ['neighbourhood'],
  region: ['governorate'],
  governorate: ['region', 'district'],
}

const SAME_PLACE_KM = 30

function isSamePlace(a: Place, b: Place): boolean {
  if (a.kind === 'country' || b.kind === 'country')
    return a.kind === b.kind && foldName(a.name) === foldName(b.name)
  if (a.lat === null || b.lat === null || a.lon === null || b.lon === null) return false
  return Math.abs(a.lat - b.lat) * 111 < SAME_PLACE_KM && Math.abs(a.lon - b.lon) * 91 < SAME_PLACE_KM
}

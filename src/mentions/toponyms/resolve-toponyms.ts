import type { TextStructure } from '#language'
import type { PlaceKind } from '#places'
import type { Report } from '#reports'
import type { PlaceMention } from '../annotated-report.ts'
import { createPlaceMention } from '../create-mention.ts'
import { foldWord } from '../known/folded-tokens.ts'
import { knownAs, type NameLore } from '../names/name-lore.ts'
import { type ChosenReading, chooseReadings } from './choose-readings.ts'
import { findReadings, type NameForm } from './find-readings.ts'
import { insideToponyms } from './find-toponyms.ts'
import { hostOf, isLocalName, outletCountry } from './outlet-context.ts'
import { isPackReport } from './pack-report.ts'
import type { PlaceReading, ToponymName } from './place-reading.ts'
import { kindBeside, readRelation } from './place-relation.ts'
import type { ToponymSpan } from './toponym-span.ts'

/** What toponyms are resolved in. */
export interface ResolveContext {
  readonly report: Report
  readonly structure: TextStructure
  readonly lore: NameLore
}

interface Looked {
  readonly form: NameForm
  readonly readings: readonly PlaceReading[]
  /** The place stands inside the name: "Manila Cathedral" lies in Manila and is not it. */
  readonly isInside: boolean
}

/** A mention for each toponym span, resolved against the pack first and the world then, so that the report's places agree. */
export function resolveToponyms(
  spans: readonly ToponymSpan[],
  context: ResolveContext,
): readonly PlaceMention[] {
  const { lore, report, structure } = context
  const isPack = isPackReport(
    spans.map(span => span.text),
    lore,
  )
  const keyed = spans.map(span => withKey(span, structure))
  const looked = lookUp(keyed, isPack, context)
  const containers = findContainers(keyed, looked, structure)
  const host = hostOf(report)
  const counts = countMentions(keyed)
  const names: ToponymName[] = [...looked].map(([key, { readings }]) => ({
    key,
    readings,
    mentions: counts.get(key) ?? 1,
    containers: containers.get(key) ?? new Set(),
    isLocal: isLocalName(key, host),
  }))
  const chosen = chooseReadings(names, { country: outletCountry(report, lore.world) })
  return keyed.map(span =>
    mentionOf(span, { looked: looked.get(span.key), chosen: chosen.get(span.key), structure }),
  )
}

/** A span with what it is looked up under: "X province" and "X" are two names of a report, "X city" and "X" are one. */
interface KeyedSpan extends ToponymSpan {
  readonly key: string
  readonly kind: PlaceKind | undefined
}

const REGIONAL: ReadonlySet<PlaceKind | undefined> = new Set(['governorate', 'region', 'district'])

function withKey(span: ToponymSpan, structure: TextStructure): KeyedSpan {
  const kind = kindBeside(span, structure)
  const key = foldWord(span.text)
  return { ...span, kind, key: REGIONAL.has(kind) ? `${key} ${kind}` : key }
}

function countMentions(spans: readonly KeyedSpan[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of spans) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function lookUp(
  spans: readonly KeyedSpan[],
  isPack: boolean,
  { lore, structure }: ResolveContext,
): ReadonlyMap<string, Looked> {
  const kinds = new Map(spans.filter(span => span.kind !== undefined).map(({ key, kind }) => [key, kind]))
  const looked = new Map<string, Looked>()
  const mentioned = isPack ? findAnchors(spans, lore) : []
  for (const span of spans) {
    const { key, text } = span
    if (looked.has(key)) continue
    const fuzzy = span.use === 'name'
    const question = { text, lore, isPackReport: isPack, kind: kinds.get(key), fuzzy, mentioned }
    const found = findReadings(question) ?? lookInside(span, question, structure)
    if (found !== null) looked.set(key, { isInside: false, ...found })
  }
  return looked
}

/** Most places that namesakes are held against. */
const MOST_ANCHORS = 40

/** Places of the pack that a name of the report can only mean, countries and governorates aside, which lie near to everything. */
function findAnchors(spans: readonly ToponymSpan[], lore: NameLore): readonly string[] {
  const ids = new Set<string>()
  for (const { text, use } of spans) {
    const [only, other] = use === 'name' ? (knownAs(text, lore)?.places ?? []) : []
    const place =
      only === undefined || other !== undefined ? undefined : lore.registry.gazetteer.places.get(only)
    if (place !== undefined && place.kind !== 'country' && place.kind !== 'governorate') ids.add(place.id)
    if (ids.size === MOST_ANCHORS) break
  }
  return [...ids]
}

function lookInside(
  span: ToponymSpan,
  question: Parameters<typeof findReadings>[0],
  structure: TextStructure,
): Looked | null {
  if (span.use !== 'name' || span.endToken - span.firstToken < 2) return null
  const inner = insideToponyms([span.firstToken, span.endToken], structure, question.lore)[0]
  const found =
    inner === undefined
      ? null
      : findReadings({ ...question, text: inner.text, kind: undefined, fuzzy: false })
  return found === null ? null : { ...found, isInside: true }
}

/** Countries and divisions that the text sets behind a name: ", Texas", ", in northern Iraq", "(Syria)". */
function findContainers(
  spans: readonly KeyedSpan[],
  looked: ReadonlyMap<string, Looked>,
  { tokens }: TextStructure,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1]
    if (next === undefined || next.use === 'inside') continue
    const gap = tokens.slice(span.endToken, next.firstToken).map(token => token.lower)
    if (!isContainment(gap) || isCountryName(looked.get(span.key))) continue
    if (gap[0] === ',' && /^(?:and|or)$/.test(tokens[next.endToken]?.lower ?? '')) continue
    const ids = (looked.get(next.key)?.readings ?? [])
      .filter(
        ({ place, adjectival }) => !adjectival && (place.kind === 'country' || place.kind === 'governorate'),
      )
      .map(({ place }) => place.id)
    const known = found.get(span.key) ?? new Set()
    for (const id of ids) known.add(id)
    found.set(span.key, known)
  }
  return found
}

/** A name that may mean a country is in no other one: "Mexico, Canada" is a list. */
function isCountryName(looked: Looked | undefined): boolean {
  return looked?.readings.some(({ place }) => place.kind === 'country') ?? false
}

const CONTAINMENT =
  /^(?:,|\(|,? ?in(?: the)?(?: (?:northern|southern|eastern|western|central|north|south))?(?: of)?)$/

function isContainment(gap: readonly string[]): boolean {
  return gap.length > 0 && gap.length <= 4 && CONTAINMENT.test(gap.join(' '))
}

interface MentionParts {
  readonly looked: Looked | undefined
  readonly chosen: ChosenReading | undefined
  readonly structure: TextStructure
}

function mentionOf(span: ToponymSpan, { looked, chosen, structure }: MentionParts): PlaceMention {
  const { start, end, text } = span
  const { relation, phrase, widensKm } = readRelation(span, structure, looked?.form.isPart ?? false)
  const base = { start, end, text, phrase, relation }
  if (looked === undefined || chosen === undefined)
    return createPlaceMention({
      ...base,
      place: null,
      candidates: [],
      canonical: null,
      lat: null,
      lon: null,
      precisionKm: null,
      adjectival: span.use !== 'name',
      doubtful: span.doubtful === true ? true : undefined,
      reason: 'read as a place by its words; no gazetteer has it',
    })
  const { reading, ranked } = chosen
  const { place } = reading
  return createPlaceMention({
    ...base,
    place: looked.isInside ? null : place.id,
    candidates: ranked
      .slice(0, 5)
      .map(({ reading: other, share }) => ({ id: other.place.id, score: round(share), how: other.how })),
    canonical: looked.isInside ? null : place.name,
    lat: place.lat,
    lon: place.lon,
    precisionKm: precisionOf(reading, looked) + widensKm,
    adjectival: span.use !== 'name' || reading.adjectival,
    reason: reasonOf(reading, looked, chosen.share),
  })
}

function reasonOf(reading: PlaceReading, looked: Looked, share: number): string {
  const layer = reading.fromPack ? 'the pack' : 'the world layer'
  const inside = looked.isInside ? `lies in ${reading.place.name}, which stands in its name` : reading.how
  return `${layer}: ${inside}; ${Math.round(share * 100)} % of the readings' weight`
}

/** Radius that a place of a kind has where none is given. */
const KIND_RADIUS_KM: Readonly<Partial<Record<PlaceKind, number>>> = {
  country: 300,
  region: 300,
  governorate: 80,
  district: 25,
  city: 8,
  town: 3,
  village: 2,
}

function precisionOf({ place }: PlaceReading, { isInside }: Looked): number {
  const radius = place.radiusKm ?? KIND_RADIUS_KM[place.kind] ?? 2
  return Math.max(radius, place.coordErrorKm ?? 0) + (isInside ? 5 : 0)
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

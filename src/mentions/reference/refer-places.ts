import type { Registry } from '#conflicts'
import type { TextStructure, Token } from '#language'
import type { Place } from '#places'
import type { Span } from '#primitives'
import { createSpanIndex, type SpanIndex } from '#primitives'
import type { PlaceMention } from '../annotated-report.ts'
import { DIRECTION_ADJECTIVES, DIRECTION_NOUNS, NEAR_WORDS } from '../en/directions.ts'
import { PLACE_REFERENCES } from '../en/reference-nouns.ts'
import { SPEECH_VERBS } from '../en/verbs.ts'
import type { DescribedGroup } from '../parties/describe-groups.ts'
import { lastBefore, type Tracked, trackMentions } from './mention-track.ts'
import { type Antecedent, capitalBefore } from './refer-capital.ts'

/** What place references are resolved in. */
export interface PlaceReferenceContext {
  readonly structure: TextStructure
  readonly registry: Registry
  readonly named: readonly PlaceMention[]
}

/** Sentences back to which a definite noun reaches. */
const NOUN_REACH = 6

/** Mentions for described sites ("the village", "two bridges"), taken up from a named place where the noun fits it. */
export function referPlaces(
  described: readonly DescribedGroup[],
  { structure, registry, named }: PlaceReferenceContext,
): readonly PlaceMention[] {
  const tracked = trackMentions(
    named.filter(mention => !mention.adjectival),
    structure.tokens,
  ).filter(one => !speaks(one, structure.tokens))
  const phrases = createSpanIndex(named.filter(mention => !mention.adjectival).map(({ phrase }) => phrase))
  return described
    .filter(group => group.type === 'place' && !isPartOfName(group, phrases, structure))
    .map(group => mentionOf(group, antecedentOf(group, { structure, registry, tracked }), structure))
}

/** "Moscow said": a city that speaks is a state's word, and nothing takes it up as a place. */
function speaks({ token, isSubject }: Tracked<PlaceMention>, tokens: readonly Token[]): boolean {
  const verb = tokens[tokens[token]!.head]
  return isSubject && verb !== undefined && SPEECH_VERBS.has(verb.text.toLowerCase())
}

/** "the district" in "the district of Menyan", "Menyan district": the name has the noun in its phrase already. */
function isPartOfName(
  { head }: DescribedGroup,
  phrases: SpanIndex<Span>,
  { tokens }: TextStructure,
): boolean {
  const { start, end } = tokens[head]!
  return phrases.overlapping({ start, end }).some(phrase => phrase.start <= start && end <= phrase.end)
}

interface Search {
  readonly structure: TextStructure
  readonly registry: Registry
  readonly tracked: readonly Tracked<PlaceMention>[]
}

function antecedentOf(
  group: DescribedGroup,
  { structure, registry, tracked }: Search,
): Antecedent | undefined {
  const { tokens } = structure
  const head = tokens[group.head]!
  const noun = head.text.toLowerCase()
  if (DIRECTION_NOUNS.has(noun))
    return lastBefore(tracked, head, { sentences: 0, fits: ({ mention }) => mention.place !== null })?.mention
  if (noun === 'capital' && isTakenUp(group, tokens)) return capitalBefore(tracked, head, registry)
  const kinds = PLACE_REFERENCES.get(noun)
  if (kinds === undefined || !isTakenUp(group, tokens)) return undefined
  const isCountry = noun === 'country' ? ownCountry(tracked, head, registry) : undefined
  if (isCountry !== undefined) return isCountry
  if (kinds === null) return localBefore(tracked, head, registry)
  for (const kind of kinds) {
    const found = lastBefore(tracked, head, {
      sentences: NOUN_REACH,
      fits: ({ mention }) => mention.place !== null && hasKind(placeOf(mention.place, registry), kind),
    })
    if (found !== undefined) return found.mention
  }
  return mostNamed(kinds, { tracked, head, registry }) ?? unlisted(tracked, head)
}

/** Sentences back to which "the area" and "the enclave" reach. */
const AREA_REACH = 3

/** "the enclave": a place of modest extent named shortly before, one of the war's own before any other. */
function localBefore(
  tracked: readonly Tracked<PlaceMention>[],
  head: Token,
  registry: Registry,
): PlaceMention | undefined {
  const isLocal = ({ mention }: Tracked<PlaceMention>) =>
    mention.place !== null && hasKind(placeOf(mention.place, registry), null)
  const isOwn = (one: Tracked<PlaceMention>) =>
    isLocal(one) && registry.gazetteer.places.has(one.mention.place!)
  const found =
    lastBefore(tracked, head, { sentences: AREA_REACH, fits: isOwn }) ??
    lastBefore(tracked, head, { sentences: AREA_REACH, fits: isLocal })
  return found?.mention
}

interface Sought {
  readonly tracked: readonly Tracked<PlaceMention>[]
  readonly head: Token
  readonly registry: Registry
}

/** Fewer mentions than this do not make a place the one that a report is about. */
const FEWEST_MENTIONS = 2
/** Mentions counted, so that a report of a thousand places costs no more than one of two hundred. */
const MOST_COUNTED = 200

/** The place of a kind that the report has named most before, where none is near: what the report is about stays in mind. */
function mostNamed(kinds: readonly string[], { tracked, head, registry }: Sought): PlaceMention | undefined {
  const counts = new Map<string, { count: number; mention: PlaceMention }>()
  for (const { mention, token } of tracked.slice(0, MOST_COUNTED)) {
    if (token >= head.index || mention.place === null) continue
    if (placeOf(mention.place, registry)?.kind !== kinds[0]) continue
    counts.set(mention.place, { count: (counts.get(mention.place)?.count ?? 0) + 1, mention })
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  return most !== undefined && most.count >= FEWEST_MENTIONS ? most.mention : undefined
}

/** A name that no gazetteer has, of the sentence before: "the town" may well be it. */
function unlisted(tracked: readonly Tracked<PlaceMention>[], head: Token): PlaceMention | undefined {
  return lastBefore(tracked, head, {
    sentences: 1,
    fits: ({ mention }) => mention.place === null && mention.doubtful !== true,
  })?.mention
}

/** "the country" is the war's own where the report has named it. */
function ownCountry(
  tracked: readonly Tracked<PlaceMention>[],
  head: Token,
  { gazetteer }: Registry,
): PlaceMention | undefined {
  return tracked.find(({ mention, token }) => {
    const place = mention.place === null ? undefined : gazetteer.places.get(mention.place)
    return token < head.index && place?.kind === 'country' && place.parent === null
  })?.mention
}

/** Definite, with nothing behind that says which one. */
function isTakenUp({ definite, phrase, head, core }: DescribedGroup, tokens: readonly Token[]): boolean {
  if (!definite || !/^(?:the|this|that)$/i.test(tokens[phrase[0]]!.text)) return false
  const next = tokens[head + 1]
  if (next !== undefined && /^(?:of|where|that|which)$/.test(next.text)) return false
  return core[1] - core[0] === 1 || BENIGN.test(tokens[core[0]]!.text)
}

/** Words before the noun that do not single out another place. */
const BENIGN =
  /^(?:besieged|divided|embattled|strategic|same|war-torn|battered|surrounded|key|devastated|ancient|northern|historic)$/i

function placeOf(id: string, { gazetteer }: Registry): Place | undefined {
  return gazetteer.places.get(id) ?? gazetteer.world?.placeOf(id)
}

/** Kinds that "the area" and "the enclave" may take up. */
const LOCAL_KINDS: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'neighbourhood',
  'district',
  'camp',
  'area',
])
const LOCAL_RADIUS_KM = 60

function hasKind(place: Place | undefined, kind: string | null): boolean {
  if (place === undefined) return false
  if (kind !== null) return place.kind === kind
  return LOCAL_KINDS.has(place.kind) && (place.radiusKm ?? 0) <= LOCAL_RADIUS_KM
}

function mentionOf(
  group: DescribedGroup,
  antecedent: Antecedent | undefined,
  structure: TextStructure,
): PlaceMention {
  const { text, tokens } = structure
  const start = tokens[group.core[0]]!.start
  const end = tokens[group.core[1] - 1]!.end
  const before = tokens[group.phrase[0] - 1]?.text.toLowerCase() ?? ''
  const first = tokens[group.core[0]]!.text.toLowerCase()
  const part = DIRECTION_ADJECTIVES.has(first) || DIRECTION_NOUNS.has(first)
  return {
    kind: 'place',
    start,
    end,
    text: text.slice(start, end),
    phrase: { start: tokens[group.phrase[0]]!.start, end: tokens[group.phrase[1] - 1]!.end },
    place: antecedent?.place ?? null,
    candidates: antecedent?.candidates ?? [],
    canonical: antecedent === undefined ? null : (antecedent.canonical ?? antecedent.text),
    relation: NEAR_WORDS.has(before) ? 'near' : part ? 'part-of' : 'at',
    lat: antecedent?.lat ?? null,
    lon: antecedent?.lon ?? null,
    precisionKm: antecedent?.precisionKm ?? null,
    adjectival: false,
    reference: 'described',
    reason: antecedent === undefined ? 'a site by its noun' : `takes up ${antecedent.text}`,
  }
}

const PLACE_OBJECT = /^(?:obj|obl|nmod)$/

/** "it", "there" where they stand for a place just named: the object of a verb that takes places, or behind a preposition of place. */
export function referPlacePronouns(
  { structure, named }: PlaceReferenceContext,
  takesPlace: (verb: Token) => boolean,
): readonly PlaceMention[] {
  const { tokens } = structure
  const tracked = trackMentions(
    named.filter(mention => !mention.adjectival),
    tokens,
  )
  const found: PlaceMention[] = []
  for (const token of tokens) {
    if (!isPlacePronoun(token, tokens, takesPlace)) continue
    const antecedent = lastBefore(tracked, token, {
      sentences: isSure(token, tokens) ? 1 : 0,
      fits: ({ mention }) => mention.place !== null,
    })
    if (antecedent === undefined) continue
    const { start, end, text } = token
    const { mention } = antecedent
    const canonical = mention.canonical ?? mention.text
    found.push({
      ...mention,
      start,
      end,
      text,
      phrase: { start, end },
      relation: 'at',
      canonical,
      reference: 'described',
      reason: `stands for ${mention.text}`,
    })
  }
  return found
}

/** Verbs that take hardly anything but places ("recapture it") reach back a sentence; "take it" does not. */
function isSure(token: Token, tokens: readonly Token[]): boolean {
  return (
    token.relation === 'obj' &&
    /^(?:re|cap|storm|besiege|encircle|bomb|shell|overrun|occup|liberate)/.test(tokens[token.head]!.lemma)
  )
}

function isPlacePronoun(
  token: Token,
  tokens: readonly Token[],
  takesPlace: (verb: Token) => boolean,
): boolean {
  const word = token.text.toLowerCase()
  if (word === 'there') return token.relation === 'advmod' && token.pos !== 'PRON'
  if (word !== 'it' || !PLACE_OBJECT.test(token.relation) || token.head < 0) return false
  if (token.relation === 'obj') return takesPlace(tokens[token.head]!)
  return /^(?:in|into|inside|near|around|at|from|over|towards?)$/.test(
    tokens[token.index - 1]?.text.toLowerCase() ?? '',
  )
}

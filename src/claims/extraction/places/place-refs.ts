import type { PlaceMention } from '#mentions'
import type { Span } from '#primitives'
import type { PlaceRef } from '../../claim.ts'
import { COUNTRYSIDE, DIRECTIONS } from '../../en/prepositions.ts'
import { holdsKind } from '../../kinds.ts'
import { antecedentOf, groupSpan, isPartitive, lexicalKinds, phrasesOf } from '../noun-phrase.ts'
import { longest } from '../resolve-arguments.ts'
import { type Scene, tokenRange } from '../scene.ts'
import { NAMED_WHOLE, partBehind, placeSpan } from './place-span.ts'

/** The places that an argument's noun phrase names, the acted-on one first; empty where it names none. */
export function placeRefs(scene: Scene, pointer: number, depth = 0): PlaceRef[] {
  const head = antecedentOf(scene, pointer)
  if (isInFrontOf(scene, head)) return []
  const group = groupSpan(scene, head)
  const own = longest((scene.placesAt[head] ?? []).filter(isPlace))
  if (own !== undefined && isKnown(own)) return [refOfPlace(scene, own)]
  const described = namesBeside(scene, head)
  if (described.length > 0) return described
  const inside = placesWithin(scene, group).filter(place => isPlace(place) && isKnown(place))
  const named = inside.length > 0 ? nameBehind(scene, head, { inside: inside[0]!, depth }) : undefined
  if (named !== undefined) return [named]
  const part = partOfCountry(scene, head, inside)
  if (part.length > 0) return part
  if (inside.length > 0) return ownedFirst(scene, inside).map(place => refOfPlace(scene, place))
  const inner = innerPlace(scene, head, depth)
  const vague = HOMES.has(scene.tokens[head]!.lemma)
  const unnamed = own === undefined || vague ? describedPlace(scene, head) : [refOfPlace(scene, own)]
  if (inner === undefined) return unnamed
  if (isPartOfPlace(scene, head)) return [joinedPlace(scene, head, inner)]
  return isNewPlace(scene, head) && unnamed.length > 0 ? [...unnamed, inner] : [inner]
}

/**
 * "The northern Marish town of Brakka", "the Minqar suburb of Vesna": the name is behind the noun, and what stands before it says where that
 * is; but "the Vesna district of Minqar" is Vesna.
 */
function nameBehind(
  scene: Scene,
  head: number,
  { inside, depth }: { readonly inside: PlaceMention; readonly depth: number },
): PlaceRef | undefined {
  if (depth >= 3) return undefined
  const [phrase] = phrasesOf(scene, head).filter(({ preposition }) => preposition === 'of')
  const [named] = phrase === undefined ? [] : placeRefs(scene, phrase.head, depth + 1)
  if (named === undefined || !isNamedRef(named)) return undefined
  const isSmaller = (named.precisionKm ?? Infinity) < (inside.precisionKm ?? 0)
  return isSmaller || NAMED_WHOLE.has(scene.tokens[head]!.lower) ? named : undefined
}

/** "The north's Brakka town": the town before the region that it belongs to. */
function ownedFirst(scene: Scene, places: readonly PlaceMention[]): readonly PlaceMention[] {
  const [owner, owned, ...others] = places
  if (owner === undefined || owned === undefined) return places
  const isOwned = /^['’]s?\s/.test(scene.text.slice(owner.end, owned.start))
  return isOwned ? [owned, owner, ...others] : places
}

/** "Ostland's south", "Ostland's largest field": not the whole country, whose name only says whose ground it is. */
function partOfCountry(scene: Scene, head: number, inside: readonly PlaceMention[]): PlaceRef[] {
  const [owner] = inside
  if (inside.length > 1 || owner === undefined || !/^['’]s?\s/.test(scene.text.slice(owner.end))) return []
  const { gazetteer } = scene.registry
  const place = owner.place === null ? undefined : gazetteer.places.get(owner.place)
  const kind = (place ?? gazetteer.world?.placeOf(owner.place ?? ''))?.kind
  return kind === 'country' ? describedPlace(scene, head) : []
}

/** "In front of", "on behalf of" a noun that is a place elsewhere. */
function isInFrontOf(scene: Scene, head: number): boolean {
  const [before, after] = [scene.tokens[head - 1], scene.tokens[head + 1]]
  return scene.tokens[head]!.lemma === 'front' && before?.lower === 'in' && after?.lower === 'of'
}

/** "Minqar and Dorsk, two villages that they besiege": the names that a description in apposition is of. */
function namesBeside(scene: Scene, head: number): PlaceRef[] {
  const { firstToken } = groupSpan(scene, head)
  if (scene.tokens[firstToken - 1]?.text !== ',') return []
  const beside = scene.tokens[head]!.relation === 'appos' && holdsKind(lexicalKinds(scene, head), 'ground')
  if (!beside && !(SETTLED.has(scene.tokens[head]!.lemma) && isDescribed(scene, head))) return []
  const named: PlaceMention[] = []
  for (let at = firstToken - 2; at >= 0; at--) {
    const place = (scene.placesAt[at] ?? []).find(one => isPlace(one) && isKnown(one))
    if (place === undefined || place.reference !== undefined) break
    named.unshift(place)
    const [first] = tokenRange(scene.tokens, place.phrase)
    const joint = scene.tokens[first - 1]?.lower
    if (joint !== 'and' && joint !== ',') break
    at = first - 1
  }
  return named.map(place => refOfPlace(scene, place))
}

/** Behind it stands what one says of a place ("a town in the south", "two villages that …"), and no verb whose subject it is. */
function isDescribed(scene: Scene, head: number): boolean {
  const { relation, sentence } = scene.tokens[head]!
  const { endToken } = groupSpan(scene, head)
  const next = scene.tokens[endToken]
  const follows =
    next?.sentence === sentence && /^(?:in|on|near|that|which|where|they|he|it)$/i.test(next.text)
  return follows && (!relation.startsWith('nsubj') || next.tag === 'PRP')
}

/** Resolved, or a name that nobody has on record; a common noun ("territory") only describes. */
function isKnown({ place, text, canonical, reference }: PlaceMention): boolean {
  if (place !== null || canonical !== null) return true
  return reference === undefined && /(?:^|[\s“"'‘-])[\p{Lu}\d][^\s]*[”"'’]?$/u.test(text)
}

/** Demonyms are no places of events, nor is a pronoun that nothing resolves. */
export function isPlace(mention: PlaceMention): boolean {
  return !mention.adjectival && !(mention.place === null && /^(?:it|there|here)$/i.test(mention.text))
}

/** The named place in the phrases that follow a noun ("positions in Minqar"). */
function innerPlace(scene: Scene, head: number, depth: number): PlaceRef | undefined {
  if (depth >= 3) return undefined
  for (const phrase of phrasesOf(scene, head).filter(({ preposition }) => INNER.has(preposition))) {
    const [named] = placeRefs(scene, phrase.head, depth + 1)
    if (named !== undefined && isNamedRef(named)) return named
  }
  return undefined
}

/** A place with a name, known or not; capitals that only qualify a common noun ("IED factory", "rebel-held base") make none. */
export function isNamedRef({ place, name }: PlaceRef): boolean {
  if (place != null) return true
  return /\p{Lu}/u.test(/\s\p{Ll}\S*$/u.test(name) ? name.replace(QUALIFYING, '') : name)
}

/** Acronyms and compounds of a holder. */
const QUALIFYING =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}(?![\p{L}\p{N}])|\S+[-–](?:held|controlled|run|besieged|occupied|backed|led)(?!\p{L}))\S*/gu

/** "the west of Minqar", "eastern districts of Minqar": a part by direction is a place of its own. */
function isPartOfPlace(scene: Scene, head: number): boolean {
  const { firstToken } = groupSpan(scene, head)
  if (NAMED_WHOLE.has(scene.tokens[head]!.lower)) return false
  return scene.tokens
    .slice(firstToken, head + 1)
    .some(({ lower }) => DIRECTIONS.has(lower) || COUNTRYSIDE.has(lower))
}

function joinedPlace(scene: Scene, head: number, inner: PlaceRef): PlaceRef {
  const { firstToken } = groupSpan(scene, head)
  const article = scene.tokens[firstToken]!.pos === 'DET' ? firstToken + 1 : firstToken
  const start = scene.tokens[Math.min(article, head)]!.start
  const end = inner.end!
  return { ...inner, name: scene.text.slice(start, end), start, end, relation: 'part-of' }
}

/** An indefinite place of a kind that has a name of its own ("a district in Minqar", "several towns"), which the text leaves unnamed. */
export function isNewPlace(scene: Scene, head: number): boolean {
  const { firstToken } = groupSpan(scene, head)
  const first = scene.tokens[firstToken]!
  return SETTLED.has(scene.tokens[head]!.lemma) && (INDEFINITE.has(first.lower) || first.pos === 'NUM')
}

const SETTLED: ReadonlySet<string> = new Set([
  ...[
    'district',
    'town',
    'village',
    'neighbourhood',
    'neighborhood',
    'suburb',
    'city',
    'camp',
    'hill',
    'quarter',
  ],
])
const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'another',
  'several',
  'some',
  'many',
  'other',
  'more',
  'at',
  'most',
  'few',
])

/** Prepositions after which the containing, better known place stands. */
const INNER: ReadonlySet<string> = new Set([
  ...['of', 'in', 'at', 'inside', 'within', 'around', 'near', 'on', 'outside'],
])

function placesWithin(scene: Scene, span: Span): PlaceMention[] {
  const [first, end] = tokenRange(scene.tokens, span)
  const found: PlaceMention[] = []
  for (let at = first; at < end; at++)
    for (const place of scene.placesAt[at] ?? []) if (!found.includes(place)) found.push(place)
  return found
}

/** A place that has no name: "several southern towns". Homes and pronouns are none. */
function describedPlace(scene: Scene, head: number): PlaceRef[] {
  const { pos, lemma } = scene.tokens[head]!
  if (pos === 'PRON' || pos === 'DET' || pos === 'NUM' || HOMES.has(lemma)) return []
  const part = isPartitive(scene, head)
    ? phrasesOf(scene, head).find(({ preposition }) => preposition === 'of')
    : undefined
  if (MEASURES.has(lemma)) return part === undefined ? [] : describedPlace(scene, part.head)
  const ground = holdsKind(lexicalKinds(scene, head), 'ground')
  if (!ground && (part === undefined || !holdsKind(lexicalKinds(scene, part.head), 'ground'))) return []
  const group = groupSpan(scene, head)
  const { end, endToken } = part === undefined ? group : groupSpan(scene, part.head)
  const until = partBehind(scene, endToken)
  if (until !== undefined) return [partOf(scene, { start: group.start, end: until })]
  return [{ name: scene.text.slice(group.start, end), start: group.start, end }]
}

/** Ground without a name; "villages south of Minqar" are told by where they lie from it. */
function partOf(scene: Scene, span: Span): PlaceRef {
  const ref = { name: scene.text.slice(span.start, span.end), ...span }
  const beside = placesWithin(scene, span).findLast(place => isPlace(place) && isKnown(place))
  if (beside === undefined) return ref
  return { ...refOfPlace(scene, beside), ...ref, relation: 'direction-of' }
}

/** Lengths: "20 miles from the border" is no place, of "20 miles of road" the road is. */
const MEASURES: ReadonlySet<string> = new Set([
  'kilometre',
  'kilometer',
  'mile',
  'metre',
  'meter',
  'yard',
  'foot',
  'km',
  'm',
])

const HOMES: ReadonlySet<string> = new Set([
  'home',
  'house',
  'homeland',
  'place',
  'ground',
  'side',
  'part',
  'position',
  'land',
])

/** A mention as the claim's place, with the parts before its name ("eastern") and, for directions, the words that give them. */
export function refOfPlace(scene: Scene, mention: PlaceMention): PlaceRef {
  const { start, end } = placeSpan(scene, mention)
  const { place, lat, lon, canonical, relation, precisionKm } = mention
  const until = isKnown(mention) ? undefined : partBehind(scene, tokenRange(scene.tokens, mention)[1])
  if (until !== undefined) return partOf(scene, { start, end: until })
  const name = scene.text.slice(start, end)
  return {
    name,
    place,
    lat,
    lon,
    start,
    end,
    ...(canonical === null ? {} : { canonical }),
    relation: relation === 'at' && end > mention.end ? 'part-of' : relation,
    ...(precisionKm === null ? {} : { precisionKm }),
  }
}

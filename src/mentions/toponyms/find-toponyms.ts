import type { TextStructure, Token } from '#language'
import { createSpanIndex, spanContains } from '#primitives'
import { WEAK_PLACE_WORDS } from '../en/not-names.ts'
import { PLACE_HEADS } from '../en/place-nouns.ts'
import type { KnownSpan } from '../known/find-known-names.ts'
import { adjectivePlace, isProminentPlace, knownAs, type NameLore, worldMatches } from '../names/name-lore.ts'
import { isCapitalised, isNameToken } from '../names/token-shape.ts'
import type { TypedName } from '../names/type-names.ts'
import { formsOf } from './find-readings.ts'
import { type ToponymSpan, toponymOf } from './toponym-span.ts'

/** What toponyms are found in. */
export interface ToponymSource {
  readonly structure: TextStructure
  readonly lore: NameLore
}

/** Every stretch that names a place: place names, adjectives of places, and places inside the names of bodies. */
export function findToponyms(
  typed: readonly TypedName[],
  known: readonly KnownSpan[],
  { structure, lore }: ToponymSource,
): readonly ToponymSpan[] {
  const own = known
    .filter(span => isOwnPlace(span, structure))
    .map(span => toponymOf([span.firstToken, span.endToken], 'name', structure))
  const found: ToponymSpan[] = []
  for (const item of typed) found.push(...toponymsOf(item, structure, lore))
  for (const token of structure.tokens)
    if (isCapitalised(token.text) && /^\p{Lu}.*[-–]/u.test(token.text))
      found.push(...compoundToponyms(token, structure, lore))
  const ownIndex = createSpanIndex(own)
  const outside = found.filter(span => !ownIndex.overlapping(span).some(other => spanContains(other, span)))
  const outsideIndex = createSpanIndex(outside)
  const distinct = own.filter(span => outsideIndex.overlapping(span).length === 0)
  return joinPairs([...outside, ...distinct], structure, lore).sort((a, b) => a.start - b.start)
}

/** A place of the registry under several words of which one is a name or number: "3000 apartments", "the Castello road". */
function isOwnPlace({ firstToken, endToken, known }: KnownSpan, { tokens }: TextStructure): boolean {
  if (known.places.length === 0 || endToken - firstToken < 2) return false
  return tokens
    .slice(firstToken, endToken)
    .some(token => /^\p{Lu}|^\d/u.test(token.text) || isNameToken(token))
}

function toponymsOf(item: TypedName, structure: TextStructure, lore: NameLore): readonly ToponymSpan[] {
  const { name, type } = item
  const range = [name.firstToken, name.endToken] as const
  if (isAdjective(name.text, lore)) return [toponymOf(range, 'adjective', structure)]
  if (type === 'place')
    return [{ ...toponymOf(range, 'name', structure), doubtful: !isEvident(item, structure, lore) }]
  if (type === 'person') return []
  if (isProminentPlace(name.text, lore)) return [toponymOf(range, 'name', structure)]
  return insideToponyms(range, structure, lore)
}

/** Score from which on the words around a name suffice although no gazetteer has it. */
const EVIDENT_MARGIN = 3

/** On the map, in the registry, named like a place, or said to be one by the text more than once over. */
function isEvident({ name, margin }: TypedName, structure: TextStructure, lore: NameLore): boolean {
  if (knownAs(name.text, lore) !== undefined || isSelfNamedPlace(name.text)) return true
  if (formsOf(name.text).some(form => worldMatches(form.text, lore).length > 0)) return true
  return (
    margin >= EVIDENT_MARGIN || insideToponyms([name.firstToken, name.endToken], structure, lore).length > 0
  )
}

/** A demonym of the pack or the map. */
function isAdjective(text: string, lore: NameLore): boolean {
  if (adjectivePlace(text, lore) !== undefined) return true
  const words = knownAs(text, lore)?.words ?? []
  return words.some(at => lore.registry.conflict.vocabulary[at]!.use === 'demonym')
}

/** Longest places inside the name of a body: at its start ("Syrian Observatory …") and behind "of" ("Bank of Mexico"). */
export function insideToponyms(
  [first, end]: readonly [number, number],
  structure: TextStructure,
  lore: NameLore,
): readonly ToponymSpan[] {
  const found: ToponymSpan[] = []
  let at = first
  while (at < end) {
    const length = [3, 2, 1].find(
      size => at + size <= end && isInsidePlace([at, at + size], { first, end }, structure, lore),
    )
    if (length === undefined) at++
    else {
      found.push(toponymOf([at, at + length], 'inside', structure))
      at += length
    }
  }
  return found
}

function isInsidePlace(
  [from, to]: readonly [number, number],
  whole: { readonly first: number; readonly end: number },
  { text, tokens }: TextStructure,
  lore: NameLore,
): boolean {
  if (from === whole.first && to === whole.end) return false
  const part = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  if (!/^\p{Lu}/u.test(part)) return false
  const best = worldMatches(part, lore)[0]
  const weak = WEAK_PLACE_WORDS.has(part.toLowerCase())
  if (best !== undefined && (best.place.kind === 'country' || best.place.kind === 'region')) return true
  if (best !== undefined && (best.place.kind === 'governorate' || best.place.kind === 'district'))
    return !weak || from === whole.first
  if (weak) return false
  const behindOf = from > whole.first && /^(?:of|in|for)$/i.test(tokens[from - 1]!.text)
  if (from !== whole.first && !behindOf) return false
  return (best !== undefined && best.score >= 0.62) || (knownAs(part, lore)?.places.length ?? 0) > 0
}

/** "Turkish-backed", "Syrian-Turkish", "Asia-Pacific": the parts of a compound that name places. */
function compoundToponyms(token: Token, structure: TextStructure, lore: NameLore): readonly ToponymSpan[] {
  if (worldMatches(token.text, lore).length > 0 || knownAs(token.text, lore) !== undefined) return []
  const span = toponymOf([token.index, token.index + 1], 'adjective', structure)
  return [...token.text.matchAll(/[^-–]+/g)]
    .filter(([part]) => isCompoundPart(part, lore))
    .map(({ 0: part, index }) => {
      const start = token.start + index
      return { ...span, start, end: start + part.length, text: part }
    })
}

function isCompoundPart(part: string, lore: NameLore): boolean {
  if (!/^\p{Lu}/u.test(part)) return false
  return (
    isProminentPlace(part, lore) || isAdjective(part, lore) || (knownAs(part, lore)?.places.length ?? 0) > 0
  )
}

/** "Washington, D.C.": two names that the map has as one. */
function joinPairs(spans: readonly ToponymSpan[], structure: TextStructure, lore: NameLore): ToponymSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const joined: ToponymSpan[] = []
  for (const span of sorted) {
    const last = joined[joined.length - 1]
    const isPair =
      last !== undefined &&
      span.firstToken === last.endToken + 1 &&
      structure.tokens[last.endToken]?.text === ',' &&
      worldMatches(`${last.text}, ${span.text}`, lore)[0]?.place.kind === 'city' &&
      /\./.test(span.text)
    if (isPair) joined[joined.length - 1] = toponymOf([last.firstToken, span.endToken], 'name', structure)
    else joined.push(span)
  }
  return joined
}

/** Whether a name's own words say that it is a place although no gazetteer has it ("South Kilburn Estate"). */
export function isSelfNamedPlace(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/)
  return words.length > 1 && (PLACE_HEADS.has(words[words.length - 1]!) || formsOf(text).length > 1)
}

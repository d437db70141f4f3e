import type { Registry } from '#conflicts'
import type { TextStructure, Token } from '#language'
import type { Place } from '#places'
import type { Option } from '#primitives'
import type { PlaceMention } from '../annotated-report.ts'
import { PLACE_REFERENCES } from '../en/reference-nouns.ts'
import type { DescribedGroup } from '../parties/describe-groups.ts'
import { firstFrom, type Tracked } from './mention-track.ts'

/** What the places that a description may stand for are listed from. */
export interface PlaceSearch {
  readonly structure: TextStructure
  readonly registry: Registry
  /** Names of places in text order. */
  readonly tracked: readonly Tracked<PlaceMention>[]
  /** What descriptions before have been taken for, by their noun. */
  readonly told: ReadonlyMap<string, string>
}

/** Mentions looked back over, so that a report of a thousand places costs no more than one of forty. */
const MOST_MENTIONS = 40

/** One place as named so far. */
interface Named {
  readonly last: Tracked<PlaceMention>
  count: number
  /** Whether a mention's own phrase has the noun ("the town of X"). */
  called: boolean
}

/** The places named before a description that it may stand for, and none, with what speaks for each. */
export function listPlaceOptions(group: DescribedGroup, search: PlaceSearch): Option<PlaceMention | null>[] {
  const head = search.structure.tokens[group.head]!
  const noun = nounOf(head)
  const named = namedBefore(head, noun, search)
  const shape = shapeOf(group, search.structure.tokens)
  const most = Math.max(0, ...[...named.values()].map(({ count }) => count))
  const options: Option<PlaceMention | null>[] = [
    { answer: null, signs: ['none', `none, ${noun}`, ...shape.map(one => `none, ${one}`)] },
  ]
  let at = 0
  for (const [id, one] of named) {
    const signs = [
      ...kindSigns(noun, placeOf(one.last.mention.place, search.registry)),
      ...distanceSigns(head, one.last, at),
      ...shape.map(each => `a place, ${each}`),
    ]
    if (one.count === most && most > 1) signs.push('named most')
    if (one.count > 1) signs.push('named more than once')
    if (one.called) signs.push('called so by its name')
    if (search.told.get(noun) === id) signs.push('meant by the noun before')
    else if (search.told.has(noun)) signs.push('not meant by the noun before')
    const own =
      one.last.mention.place !== null && search.registry.gazetteer.places.has(one.last.mention.place)
    signs.push(
      own ? 'of the war’s own places' : one.last.mention.place === null ? 'on no list' : 'of the world’s',
    )
    options.push({ answer: one.last.mention, signs })
    at++
  }
  const behind = namedBehind(group, search)
  if (behind === undefined) return options
  const word = search.structure.tokens[group.head + 1]!.lower
  const kind = kindSigns(noun, placeOf(behind.mention.place, search.registry)).map(sign => `behind, ${sign}`)
  return [
    ...options,
    { answer: behind.mention, signs: ['named behind it', `named behind “${word}”`, ...kind] },
  ]
}

/** Tokens behind a description within which its own place is named ("the enclave in southern X", "the town of X"). */
const BEHIND = 6

function namedBehind(
  { head }: DescribedGroup,
  { tracked, structure }: PlaceSearch,
): Tracked<PlaceMention> | undefined {
  const next = structure.tokens[head + 1]
  if (next === undefined || !/^(?:of|in|around|near|outside|at|on)$/i.test(next.text)) return undefined
  const found = tracked[firstFrom(tracked, head + 1)]
  return found !== undefined && found.token - head <= BEHIND && found.sentence === next.sentence
    ? found
    : undefined
}

/** The noun of a description, in small letters and its base form. */
export const nounOf = (head: Token): string => head.lemma.toLowerCase()

/** Places named before, the last named first, each by its last mention. */
function namedBefore(
  head: Token,
  noun: string,
  { tracked, structure }: PlaceSearch,
): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>()
  let seen = 0
  for (let at = firstFrom(tracked, head.index) - 1; at >= 0 && seen < MOST_MENTIONS; at--, seen++) {
    const last = tracked[at]!
    const { mention } = last
    if (mention.doubtful === true) continue
    const id = mention.place ?? mention.canonical ?? mention.text
    const known = named.get(id) ?? { last, count: 0, called: false }
    known.count++
    const phrase = structure.text.slice(mention.phrase.start, mention.phrase.end).toLowerCase()
    known.called ||= phrase.includes(noun) && !mention.text.toLowerCase().includes(noun)
    named.set(id, known)
  }
  return named
}

/** How the noun fits what the gazetteer says that the place is. */
function kindSigns(noun: string, place: Place | undefined): string[] {
  const kinds = PLACE_REFERENCES.get(noun)
  const kind = place?.kind ?? 'unknown'
  const fit =
    place === undefined || kinds === undefined || kinds === null
      ? 'open'
      : kinds[0] === kind
        ? 'first'
        : (kinds as readonly string[]).includes(kind)
          ? 'other'
          : 'no'
  const wide = place !== undefined && (place.radiusKm ?? 0) > 60 ? ['wide'] : []
  return [`kind fit ${fit}`, `${noun} for ${kind}`, ...wide]
}

function distanceSigns(
  head: Token,
  { sentence, token, isSubject, mention }: Tracked<PlaceMention>,
  rank: number,
): string[] {
  const back = head.sentence - sentence
  const signs = [
    back === 0
      ? 'in its sentence'
      : back === 1
        ? 'one back'
        : back <= 3
          ? 'two or three back'
          : back <= 8
            ? 'some back'
            : 'far back',
    rank === 0 ? 'the last named' : rank === 1 ? 'the last but one' : 'named before others',
  ]
  if (isSubject) signs.push('a subject')
  if (head.index - token <= 4) signs.push('right before')
  if (sentence <= 1) signs.push('where the report begins')
  if (mention.adjectival) signs.push('an adjective')
  if (mention.relation !== 'at') signs.push(`told as ${mention.relation}`)
  return signs
}

/** How the description is worded. */
function shapeOf({ phrase, head, core, definite }: DescribedGroup, tokens: readonly Token[]): string[] {
  const first = tokens[phrase[0]]!.lower
  const signs = [
    /^(?:the|this|that|its|their|his|her|our|these|those)$/.test(first)
      ? first
      : definite
        ? 'definite'
        : 'indefinite',
  ]
  if (core[1] - core[0] > 1) signs.push('with more words')
  const next = tokens[head + 1]?.lower
  if (next !== undefined && /^(?:of|where|that|which|in|near|on)$/.test(next))
    signs.push(`followed by ${next}`)
  if (tokens[head]!.tag === 'NNS') signs.push('plural')
  return signs
}

/** The gazetteer's entry of a place of a report. */
export function placeOf(id: string | null, { gazetteer }: Registry): Place | undefined {
  return id === null ? undefined : (gazetteer.places.get(id) ?? gazetteer.world?.placeOf(id))
}

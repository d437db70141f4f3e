import type { Registry } from '#conflicts'
import type { TextStructure, Token } from '#language'
import { type Choice, choose, createSpanIndex, type Span, type SpanIndex } from '#primitives'
import type { PlaceMention } from '../annotated-report.ts'
import { createPlaceMention } from '../create-mention.ts'
import { DIRECTION_ADJECTIVES, DIRECTION_NOUNS, NEAR_WORDS } from '../en/directions.ts'
import { SETTLEMENT_KINDS } from '../en/place-nouns.ts'
import { PLACE_REFERENCES } from '../en/reference-nouns.ts'
import { SPEECH_VERBS } from '../en/verbs.ts'
import type { DescribedGroup } from '../parties/describe-groups.ts'
import { DESCRIPTION_WEIGHTS } from './description-weights.ts'
import { lastBefore, type Tracked, trackMentions } from './mention-track.ts'
import { listPlaceOptions, nounOf, type PlaceSearch } from './place-options.ts'
import { type Antecedent, capitalBefore } from './refer-capital.ts'

/** What place references are resolved in. */
export interface PlaceReferenceContext {
  readonly structure: TextStructure
  readonly registry: Registry
  readonly named: readonly PlaceMention[]
}

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
  const told = new Map<string, string>()
  return described
    .filter(group => group.type === 'place' && !isPartOfName(group, phrases, structure))
    .map(group => {
      const { antecedent, choice } = antecedentOf(group, { structure, registry, tracked, told })
      const mention = mentionOf(group, antecedent, structure)
      if (mention.canonical !== null)
        told.set(nounOf(structure.tokens[group.head]!), mention.place ?? mention.canonical)
      return choice === undefined ? mention : { ...mention, choice }
    })
}

/** "Moscow said": a city that speaks is a state's word, and nothing takes it up as a place. */
function speaks({ token, isSubject }: Tracked<PlaceMention>, tokens: readonly Token[]): boolean {
  const verb = tokens[tokens[token]!.head]
  return isSubject && verb !== undefined && SPEECH_VERBS.has(verb.lower)
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

interface Found {
  readonly antecedent: Antecedent | undefined
  /** What was open, where more than one place may be meant. */
  readonly choice?: Choice<PlaceMention | null>
}

/** The place that a description stands for: by rule for directions, "the capital" and "the country", else by fitted weights. */
function antecedentOf(group: DescribedGroup, search: PlaceSearch): Found {
  const { structure, registry, tracked } = search
  const head = structure.tokens[group.head]!
  const noun = head.lower
  const fits = ({ mention }: Tracked<PlaceMention>) => mention.place !== null
  if (DIRECTION_NOUNS.has(noun))
    return { antecedent: lastBefore(tracked, head, { sentences: 0, fits })?.mention }
  if (noun === 'capital' && isTakenUp(group, structure.tokens))
    return { antecedent: capitalBefore(tracked, head, registry) }
  if (noun === 'country' && isTakenUp(group, structure.tokens))
    return { antecedent: ownCountry(tracked, head, registry) }
  const isDefined = /^(?:where|that|which|who)$/i.test(structure.tokens[group.head + 1]?.text ?? '')
  if (!group.definite || isDefined || !REFERRING.has(nounOf(head))) return { antecedent: undefined }
  const options = listPlaceOptions(group, search)
  if (options.length < 2) return { antecedent: undefined }
  const choice = choose({ question: 'described place', start: head.start }, options, DESCRIPTION_WEIGHTS)
  const isLikely = choice.likelihood >= LEAST_LIKELY
  return { antecedent: isLikely ? (options[choice.chosen]!.answer ?? undefined) : undefined, choice }
}

/** A place that is less likely than this is not named: on the gold reports four in five are then right. */
const LEAST_LIKELY = 0.5

/** Nouns that may stand for a place named before. */
const REFERRING: ReadonlySet<string> = new Set([...PLACE_REFERENCES.keys(), ...SETTLEMENT_KINDS.keys()])

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

function mentionOf(
  group: DescribedGroup,
  antecedent: Antecedent | undefined,
  structure: TextStructure,
): PlaceMention {
  const { text, tokens } = structure
  const start = tokens[group.core[0]]!.start
  const end = tokens[group.core[1] - 1]!.end
  const before = tokens[group.phrase[0] - 1]?.lower ?? ''
  const first = tokens[group.core[0]]!.lower
  const part = DIRECTION_ADJECTIVES.has(first) || DIRECTION_NOUNS.has(first)
  return createPlaceMention({
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
  })
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
  const word = token.lower
  if (word === 'there') return token.relation === 'advmod' && token.pos !== 'PRON'
  if (word !== 'it' || !PLACE_OBJECT.test(token.relation) || token.head < 0) return false
  if (token.relation === 'obj') return takesPlace(tokens[token.head]!)
  return /^(?:in|into|inside|near|around|at|from|over|towards?)$/.test(tokens[token.index - 1]?.lower ?? '')
}

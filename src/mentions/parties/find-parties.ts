import type { NounGroup } from '#language'
import { createSpanIndex } from '#primitives'
import type { ActorMention } from '../annotated-report.ts'
import { createActorMention } from '../create-mention.ts'
import { DIRECTION_NOUNS } from '../en/directions.ts'
import { GOVERNING_HEADS, LENT_HEADS, OPPOSED_HEADS, UNLENT_HEADS } from '../en/group-nouns.ts'
import { CIVILIAN_NOUNS } from '../en/person-nouns.ts'
import { OFFICE_OBJECTS, TITLES } from '../en/titles.ts'
import type { KnownSpan } from '../known/find-known-names.ts'
import { adjectivePlace } from '../names/name-lore.ts'
import type { TypedName } from '../names/type-names.ts'
import { backedSide } from './client-side.ts'
import { type DescribedGroup, findDescribedGroups } from './describe-groups.ts'
import { joinRoles } from './join-roles.ts'
import { findModifierParties } from './modifier-parties.ts'
import { namedParty } from './name-parties.ts'
import {
  type PartyContext,
  type PartyReading,
  packWord,
  partyNamed,
  rangeText,
  type TokenRange,
} from './party-lore.ts'
import { joinQualifiers, partQualifiers } from './qualifiers.ts'
import { readModifiers, readParty } from './read-party.ts'
import { readTrade } from './read-trade.ts'

/** What parties are found from. */
export interface PartySource {
  readonly typed: readonly TypedName[]
  readonly known: readonly KnownSpan[]
  readonly nounGroups: readonly NounGroup[]
  readonly context: PartyContext
}

/** Parties and persons of a text, and the described sites that stand beside them. */
export interface FoundParties {
  readonly actors: readonly ActorMention[]
  readonly described: readonly DescribedGroup[]
}

/** Every person, body and group that a text names or describes; a group swallows the name that qualifies it ("ISIL fighters"). */
export function findParties({ typed, known, nounGroups, context }: PartySource): FoundParties {
  const { structure } = context
  const taken = new Set<number>()
  for (const { name } of typed) for (let at = name.firstToken; at < name.endToken; at++) taken.add(at)
  const described = partQualifiers(
    joinQualifiers(findDescribedGroups(nounGroups, structure, taken), context),
    context,
  )
  const phrases = new Map(
    known.filter(span => span.known.words.length > 0).map(span => [span.firstToken, span]),
  )
  const groups = described
    .filter(({ type, head }) => type !== 'place' && !(isOffice(head, context) && taken.has(head + 3)))
    .map(group => describedParty(widen(group, phrases), context))
  const names = typed
    .map(item => namedParty(item, context) ?? peopleOfLand(item, context))
    .filter(mention => mention !== undefined)
  const { kept, titled } = joinRoles(groups, names)
  const groupIndex = createSpanIndex(kept)
  const free = titled.filter(
    mention => !groupIndex.overlapping(mention).some(group => qualifies(mention, group)),
  )
  const covered = createSpanIndex([...kept, ...free])
  const rest = known
    .filter(span => span.known.actors.length + span.known.words.length > 0 && !isTaken(span, taken))
    .map(span => knownParty(span, context))
    .filter(mention => mention !== undefined)
    .filter(mention => covered.overlapping(mention).length === 0)
  const parties = [...kept, ...free, ...rest]
  const partyIndex = createSpanIndex(parties)
  const modifiers = findModifierParties(structure, context).filter(
    mention => partyIndex.overlapping(mention).length === 0,
  )
  const actors = [...parties, ...modifiers].sort((a, b) => a.start - b.start || b.end - a.end)
  return { actors, described }
}

/** Every token of it belongs to a name that has been looked at. */
function isTaken({ firstToken, endToken }: KnownSpan, taken: ReadonlySet<number>): boolean {
  for (let at = firstToken; at < endToken; at++) if (!taken.has(at)) return false
  return true
}

/** A name inside a group's words is that group's modifier. */
function qualifies(name: ActorMention, group: ActorMention): boolean {
  return group.start <= name.start && name.end < group.end
}

/** "women and children", "the regime and its allies": the pack has a phrase that begins in the group and goes on behind it. */
function widen(group: DescribedGroup, phrases: ReadonlyMap<number, KnownSpan>): DescribedGroup {
  for (let at = group.core[0]; at < group.core[1]; at++) {
    const phrase = phrases.get(at)
    if (phrase !== undefined && phrase.endToken > group.core[1])
      return { ...group, core: [group.core[0], phrase.endToken], phrase: [group.phrase[0], phrase.endToken] }
  }
  return group
}

/** "Americans", "the Kurds": the people of a land as a group, where the word is no adjective of something. */
function peopleOfLand({ name }: TypedName, context: PartyContext): ActorMention | undefined {
  const { tokens } = context.structure
  const last = tokens[name.endToken - 1]!
  const next = tokens[name.endToken]
  const isPlural = /s$|men$/.test(last.text) && /^NN/.test(last.tag)
  if (!isPlural || (next !== undefined && next.pos === 'NOUN' && next.sentence === last.sentence))
    return undefined
  const word = packWord(name.text, ['demonym'], context.lore)
  if (word === undefined && adjectivePlace(name.text, context.lore) === undefined) return undefined
  const { start, end, text } = name
  const side = word?.side ?? null
  const phrase = { start, end }
  return createActorMention({
    start,
    end,
    text,
    phrase,
    type: 'group',
    actor: null,
    candidates: [],
    canonical: null,
    side,
    reason: 'the people of a land',
  })
}

function describedParty(group: DescribedGroup, context: PartyContext): ActorMention {
  const { structure } = context
  const reading = readGroup(group, context)
  const start = structure.tokens[group.core[0]]!.start
  const end = structure.tokens[group.core[1] - 1]!.end
  const phrase = {
    start: structure.tokens[group.phrase[0]]!.start,
    end: structure.tokens[group.phrase[1] - 1]!.end,
  }
  const named = reading?.reason === 'a name of the registry'
  return createActorMention({
    start,
    end,
    text: structure.text.slice(start, end),
    phrase,
    type:
      group.type === 'person'
        ? 'person'
        : named && reading?.actor?.kind !== 'generic'
          ? bodyType(reading?.actor?.kind)
          : 'group',
    actor: group.type === 'person' && !named ? null : (reading?.actor?.id ?? null),
    candidates: reading?.candidates ?? [],
    canonical: named ? (reading?.actor?.name ?? null) : null,
    side: reading?.side ?? null,
    reference: 'described',
    reason: reading?.reason ?? 'people or a body, by the noun',
  })
}

/** Who a described group is: by its own words, by what stands behind "of" or "in", or as people who take no part. */
function readGroup(group: DescribedGroup, context: PartyContext): PartyReading | undefined {
  const { tokens } = context.structure
  const head = tokens[group.head]!
  const own = readOwn(group, context)
  if (own !== undefined && (own.reason === 'a name of the registry' || !LENT_HEADS.has(head.lower)))
    return own
  const complement = readComplement(group, context)
  if (complement?.named === true && (own === undefined || !complement.isSite)) return complement
  if (own !== undefined) return own
  const trade = readTrade(head.lemma, undefined, context)
  if (trade !== undefined) return trade
  const family = tokens[group.head - 1]?.lower === 'family'
  return (
    complement ?? (CIVILIAN_NOUNS.has(head.lemma) || family ? partyNamed('civilians', context) : undefined)
  )
}

/** By the words of the group; a qualifier lends no side to those against whom it stands, and "civilian" or "military" only says what kind of council it is. */
function readOwn(group: DescribedGroup, context: PartyContext): PartyReading | undefined {
  const own = readParty(group.core, context) ?? readDefinite(group, context)
  if (own === undefined || own.reason === 'a name of the registry') return own
  const { tokens } = context.structure
  const head = tokens[group.head]!.lower
  if (OPPOSED_HEADS.has(head)) return undefined
  const isOfKind = /^(?:civilian|civil|military)$/i.test(tokens[group.head - 1]?.text ?? '')
  return isOfKind && GOVERNING_HEADS.has(head) ? undefined : own
}

/** "The moderate opposition": the class that the pack has under "the opposition", though an adjective parts the two. */
function readDefinite(
  { head, core, phrase }: DescribedGroup,
  context: PartyContext,
): PartyReading | undefined {
  const { tokens } = context.structure
  if (!/^the$/i.test(tokens[phrase[0]]?.text ?? '') || core[0] === head) return undefined
  for (let at = core[0]; at < head; at++)
    if (tokens[at]!.pos !== 'ADJ' || !/^\p{Ll}/u.test(tokens[at]!.text) || ANOTHER.test(tokens[at]!.text))
      return undefined
  return partyNamed(`the ${tokens[head]!.text}`, context)
}

/** Adjectives that make another body of it: an interim government is not the government. */
const ANOTHER =
  /^(?:interim|transitional|provisional|local|foreign|autonomous|other|own|same|so-called|rival|new|future|former|municipal|provincial|regional|shadow)$/i

function bodyType(kind: string | undefined): ActorMention['type'] {
  return kind === 'outlet' || kind === 'agency' ? 'outlet' : kind === 'person' ? 'person' : 'organisation'
}

const COMPLEMENT = /^(?:of|from|for|with|in)$/
/** "Militias loyal to the crown": what says whose somebody is, before "to" or "with". */
const LOYAL = /^(?:loyal|allied|affiliated|aligned|linked|belonging|attached)$/

/** Nouns for those through whom somebody else fights. */
const IRREGULAR =
  /^(?:factions?|groups?|militias?|militiamen|fighters|rebels|terrorists|gunmen|militants|brigades|mercenaries)$/i

/** "members of Jabhat al-Nusra", "a spokesman for the rebels": who stands behind the preposition. */
function readComplement(group: DescribedGroup, context: PartyContext) {
  const { tokens } = context.structure
  const after = tokens[group.head + 1]
  if (UNLENT_HEADS.has(tokens[group.head]!.lower) || isOffice(group.head, context)) return undefined
  if (after === undefined || after.sentence !== tokens[group.head]!.sentence) return undefined
  const isLoyal = LOYAL.test(after.text) && /^(?:to|with)$/.test(tokens[after.index + 1]?.text ?? '')
  if (!COMPLEMENT.test(after.text) && !isLoyal) return undefined
  const from = after.index + (isLoyal ? 2 : 1)
  let to = from
  while (
    to < from + 8 &&
    tokens[to]?.sentence === after.sentence &&
    (tokens[to]!.tag === 'POS' || /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(tokens[to]!.pos))
  )
    to++
  if (to === from) return undefined
  const reading = readModifiers([from, to], context)
  if (reading === undefined) return undefined
  const owner = rangeText([from, to], context.structure)
  const reason = `${after.text} ${owner}`
  // "Factions loyal to Karsk" are of the side of those whom Karsk backs.
  const client =
    isLoyal && IRREGULAR.test(tokens[group.head]!.text)
      ? backedSide(owner, context.lore.registry.conflict)
      : undefined
  if (client !== undefined)
    return {
      actor: null,
      side: client,
      candidates: [],
      named: true,
      isSite: false,
      reason: `whom ${owner} backs`,
    }
  // "A Karskian envoy in Sweden": where somebody is of whom the words have told already whose he is.
  const isSite = /^(?:in|with)$/.test(after.text) && reading.actor?.kind === 'state'
  return { ...reading, actor: null, named: reading.actor !== null, isSite, reason }
}

/** "Secretary of State": what stands behind "of" is the office, not whose it is. */
function isOffice(head: number, { structure: { tokens } }: PartyContext): boolean {
  const [title, of, object] = [tokens[head]!, tokens[head + 1], tokens[head + 2]]
  return of?.text === 'of' && TITLES.has(title.lower) && OFFICE_OBJECTS.has(object?.lower ?? '')
}

/** A name or class of the registry that no noun phrase and no run of capitals covers. */
function knownParty(span: KnownSpan, context: PartyContext): ActorMention | undefined {
  const range: TokenRange = [span.firstToken, span.endToken]
  const text = rangeText(range, context.structure)
  const reading = partyNamed(text, context)
  if (reading === undefined || !isNounLike(range, context)) return undefined
  const { tokens } = context.structure
  const start = tokens[range[0]]!.start
  const end = tokens[range[1] - 1]!.end
  const kind = reading.actor?.kind
  const isBody = reading.reason === 'a name of the registry' && kind !== 'generic'
  return createActorMention({
    start,
    end,
    text,
    phrase: { start, end },
    type: isBody ? bodyType(kind) : 'group',
    actor: reading.actor?.id ?? null,
    candidates: reading.candidates,
    canonical: isBody ? (reading.actor?.name ?? null) : null,
    side: reading.side,
    reference: isBody ? undefined : 'described',
    reason: reading.reason,
  })
}

/** Its last word is tagged a noun, and no noun follows that it would qualify. */
function isNounLike([, to]: TokenRange, { structure: { tokens } }: PartyContext): boolean {
  const last = tokens[to - 1]!
  if (DIRECTION_NOUNS.has(last.text)) return false
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return true
  const next = tokens[to]
  return last.pos === 'ADJ' && (next === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos))
}

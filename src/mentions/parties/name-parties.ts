import type { VocabularyEntry } from '#conflicts'
import type { Token } from '#language'
import type { ActorMention } from '../annotated-report.ts'
import { createActorMention } from '../create-mention.ts'
import { OUTLET_NOUNS } from '../en/organisation-nouns.ts'
import { PERSON_NOUNS, TRADES } from '../en/person-nouns.ts'
import { wordOf } from '../names/token-shape.ts'
import type { TypedName } from '../names/type-names.ts'
import { actingLand } from './acting-land.ts'
import {
  type PartyContext,
  type PartyReading,
  packWord,
  partyNamed,
  partySpelled,
  type TokenRange,
} from './party-lore.ts'
import { readModifiers, readParty, readState } from './read-party.ts'
import { readTrade } from './read-trade.ts'

/** The mention of a person or body by name, or undefined where the name is none of theirs. States are both place and party. */
export function namedParty({ name, type }: TypedName, context: PartyContext): ActorMention | undefined {
  const byShape = type === 'person' || type === 'organisation'
  const reading =
    (byShape ? ownSpelled(name, context) : partyNamed(name.text, context)) ?? actingLand(name, context)
  if (!byShape && reading === undefined) return undefined
  const { tokens, text } = context.structure
  if (type === 'place' && (reading?.actor?.kind === 'person' || isPlaced(tokens[name.phraseToken - 1]?.text)))
    return undefined
  const around = reading === undefined ? readSurroundings({ name, type, context }) : undefined
  const from = name.phraseToken
  const kind = typeOf(reading, { name, type }, context)
  const label = kind === 'outlet' ? labelBefore(name.phraseToken, context) : undefined
  return createActorMention({
    start: name.start,
    end: name.end,
    text: text.slice(name.start, name.end),
    phrase: { start: tokens[from]!.start, end: name.end },
    type: kind,
    actor: reading?.actor?.id ?? null,
    candidates: reading?.candidates ?? [],
    canonical: reading?.actor?.name ?? null,
    side: label?.side ?? reading?.side ?? around?.side ?? null,
    office: name.titles.length > 0 ? name.titles.join(' ') : undefined,
    reason:
      reading?.reason ??
      (around === undefined ? 'a name by its shape' : `a name by its shape; ${around.reason}`),
  })
}

/** The registry's body of that spelling, unless the text says that it is somebody else's: of look-alikes of another side the owner's own is meant. */
function ownSpelled(name: TypedName['name'], context: PartyContext): PartyReading | undefined {
  const reading = partySpelled(name.text, context)
  if (reading === undefined || reading.reason === 'a name of the registry') return reading
  const owner = readOwner(name, context)
  return owner === undefined || owner.side === reading.side ? reading : undefined
}

/** "the pro-crown Ostmark Courier": the text's own label of an outlet goes before what the registry has. */
function labelBefore(at: number, context: PartyContext): VocabularyEntry | undefined {
  const label = context.structure.tokens[at - 1]
  return label === undefined ? undefined : packWord(label.text, ['lean-word'], context.lore)
}

/** Behind a preposition of place a state is where something happened, not who did it. */
function isPlaced(before: string | undefined): boolean {
  return /^(?:in|inside|into|across|near|outside|within|throughout|around)$/i.test(before ?? '')
}

type NameAndType = Pick<TypedName, 'name' | 'type'>

function typeOf(
  reading: PartyReading | undefined,
  { name, type }: NameAndType,
  { structure }: PartyContext,
): ActorMention['type'] {
  const kind = reading?.actor?.kind
  if (kind === 'person') return 'person'
  if (kind === 'outlet' || kind === 'agency') return 'outlet'
  if (kind !== undefined) return kind === 'generic' ? 'group' : 'organisation'
  if (type === 'person') return 'person'
  if (reading !== undefined && reading.actor === null) return 'group'
  const { tokens } = structure
  const last = tokens[name.endToken - 1]!
  const before = tokens[name.phraseToken - 1]
  const saysOutlet = before !== undefined && OUTLET_NOUNS.has(before.text) && before.text !== 'network'
  return OUTLET_NOUNS.has(wordOf(last)) || saysOutlet ? 'outlet' : 'organisation'
}

/** Side of a name that the registry does not know, by its titles, the words before it, and the apposition behind it. */
function readSurroundings({
  name,
  type,
  context,
}: NameAndType & { context: PartyContext }): PartyReading | undefined {
  const { tokens } = context.structure
  const before = readModifiers(leftRange(name.phraseToken, name.firstToken, context), context)
  const trade = readTrade(tokens[name.firstToken - 1]?.lemma ?? '', before, context)
  if (trade !== undefined) return trade
  if (before !== undefined) return before
  const owner = readOwner(name, context)
  if (owner !== undefined) return owner
  const next = tokens[name.endToken]
  const head = tokens[name.firstToken]!
  if (type === 'organisation' && next?.pos === 'NOUN' && tokens[next.index]!.sentence === head.sentence) {
    const end = lastNoun(next.index, context)
    return readParty([next.index, end + 1], context)
  }
  if (next?.sentence !== head.sentence) return undefined
  if (next.text === ',') return readApposition(next.index + 1, head.sentence, context)
  return type === 'person' && /^(?:of|from|with)$/.test(next.text)
    ? readApposition(next.index, head.sentence, context)
    : undefined
}

/** "Karsk's Foreign Ministry": whose it is, by the possessor right before the name. */
function readOwner(
  { phraseToken, endToken }: TypedName['name'],
  context: PartyContext,
): PartyReading | undefined {
  const mark = context.structure.tokens[phraseToken - 1]
  if (mark?.tag !== 'POS') return undefined
  const [from] = leftRange(mark.index, mark.index, context)
  return readModifiers([from, mark.index], context) ?? readState([from, endToken], context)
}

/** From the words in front ("rebel commander") up to the name, within its sentence. */
function leftRange(phraseToken: number, firstToken: number, { structure }: PartyContext): TokenRange {
  const { tokens, sentences } = structure
  const opens = sentences[tokens[firstToken]!.sentence]!.firstToken
  let from = phraseToken
  while (from > opens && phraseToken - from < 4 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[from - 1]!.pos)) from--
  return [from, firstToken]
}

function lastNoun(at: number, { structure: { tokens } }: PartyContext): number {
  let end = at
  while (tokens[end + 1]?.pos === 'NOUN' && tokens[end + 1]!.sentence === tokens[at]!.sentence) end++
  return end
}

/** Tokens of an apposition that are looked at. */
const APPOSITION_LIMIT = 16
/** Verbs of clauses that tell whose somebody is: "who heads the army's press office". */
const LEADS = /^(?:lead|head|command|run|chair|represent|direct|oversee|speak|serve|fight)$/
/** What behind a person's noun stands for a subject, not for whose he is: "an author on the rebels". */
const ABOUT = /^(?:on|about|against|over|near)$/i

const isRole = ({ lower, lemma }: Token) => PERSON_NOUNS.has(lower) || TRADES.has(lemma)

/** ", head of the political office of the Fastaqim opposition group,": the first party in it, if it tells a role, else the side of a trade. */
function readApposition(from: number, sentence: number, context: PartyContext): PartyReading | undefined {
  const { tokens } = context.structure
  let end = from
  while (end < from + APPOSITION_LIMIT && tokens[end]?.sentence === sentence && tokens[end]!.text !== ',')
    end++
  if (/^(?:of|from|with)$/i.test(tokens[from]?.text ?? ''))
    return readModifiers([from + 1, verbIn(from, end)], context)
  if (/^who$/i.test(tokens[from]?.text ?? '')) {
    const verb = verbIn(from, end)
    return verb < end && LEADS.test(tokens[verb]!.lemma) ? readModifiers([verb + 1, end], context) : undefined
  }
  const roles = tokens.slice(from, Math.min(end, from + 5)).filter(isRole)
  const role = roles.find(({ index }) => tokens[index + 1]?.pos !== 'NOUN') ?? roles[0]
  if (role === undefined) return undefined
  let to = role.index + 1
  while (to < verbIn(role.index, end) && !ABOUT.test(tokens[to]!.text)) to++
  const behind = readModifiers([role.index + 1, to], context)
  return readTrade(role.lemma, behind, context) ?? readModifiers([from, role.index], context) ?? behind

  function verbIn(first: number, last: number): number {
    let verb = first
    while (verb < last && tokens[verb]!.pos !== 'VERB') verb++
    return verb
  }
}

import type { Actor } from '#actors'
import type { Token } from '#language'
import type { SourceRole } from '../claim.ts'
import {
  BODY_NOUNS,
  MILITARY_TITLES,
  OFFICES,
  OUTLET_MODIFIERS,
  PART_OF_GROUP,
  ROLE_RULES,
  type RoleRule,
  UNNAMED_PEOPLE,
} from './en/source-roles.ts'
import type { NamedSource } from './name-source.ts'
import type { Reading } from './reading.ts'

/** A role with the rule that gave it. */
export interface JudgedRole {
  readonly role: SourceRole
  readonly reason: string
}

const KIND_ROLES: Partial<Record<Actor['kind'], SourceRole>> = {
  outlet: 'outlet',
  agency: 'agency',
  monitor: 'monitor',
  relief: 'monitor',
  organisation: 'monitor',
  government: 'party',
  'military-unit': 'party',
  militia: 'party',
  'armed-group': 'party',
  coalition: 'party',
  party: 'party',
  state: 'party',
  generic: 'party',
}

/** The role of a source by the words of its phrase, then by what the registry knows of it. */
export function judgeRole(reading: Reading, source: NamedSource, actor: Actor | undefined): JudgedRole {
  const because = (role: SourceRole, reason: string): JudgedRole => ({
    role,
    reason: `“${source.name}” ${reason}`,
  })
  const isPerson = isNamedPerson(reading, source)
  const beside = source.mention !== undefined && source.mention.start >= reading.tokens[source.head]!.end
  const named = beside && actor && actor.kind !== 'person' ? KIND_ROLES[actor.kind] : undefined
  if (named) return because(named, `is known to the registry as ${actor!.kind}`)
  if (isFormer(reading, source)) return because('analyst', 'is in office no more, and speaks for himself')
  const isKnown = actor?.kind === 'person'
  const rule = ROLE_RULES.find(
    one => !(isKnown && one.role === 'witness') && fitsRule(reading, source, { rule: one, isPerson }),
  )
  if (rule) return because(rule.role, rule.reason)
  if (isPerson)
    return isAged(reading, source)
      ? because('witness', 'is given with an age, as bystanders are')
      : because('official', 'is a person with a name')
  const { lemma } = reading.tokens[source.head]!
  if (hasOutletModifier(reading, source)) return because('outlet', 'is a body that publishes')
  if (UNNAMED_PEOPLE.has(lemma) && !OFFICES.has(lemma))
    return isArmedBody(source, lemma)
      ? because('party', 'is an armed side')
      : because('anonymous', 'names nobody')
  const byKind = actor && actor.kind !== 'person' ? KIND_ROLES[actor.kind] : undefined
  if (byKind) return because(byKind, `is known to the registry as ${actor!.kind}`)
  if (source.mention?.type === 'outlet') return because('outlet', 'is an outlet')
  if (OFFICES.has(lemma)) return because('official', 'holds an office')
  if (source.mention?.side || BODY_NOUNS.has(lemma)) return because('party', 'is a body or belongs to a side')
  return reading.tokens[source.head]!.pos === 'PROPN'
    ? because('party', 'has a name')
    : because('anonymous', 'has no name')
}

/** True where a source can speak at all: it has a name, an actor stands behind it, or its noun is one of people or bodies. */
export function canSpeak(reading: Reading, source: NamedSource): boolean {
  const { pos, lemma } = reading.tokens[source.head]!
  if (pos === 'PROPN' || pos === 'PRON' || source.mention || PART_OF_GROUP.test(source.name)) return true
  return isSpeakerNoun(lemma) || hasOutletModifier(reading, source)
}

/** True for a noun of people, bodies or outlets (base form). */
export function isSpeakerNoun(lemma: string): boolean {
  return (
    UNNAMED_PEOPLE.has(lemma) ||
    OFFICES.has(lemma) ||
    BODY_NOUNS.has(lemma) ||
    ROLE_RULES.some(rule => rule.words.has(lemma))
  )
}

/** True for a noun of one person ("official", "doctor", "minister"), false for bodies and documents. */
export function isPersonNoun(lemma: string): boolean {
  if (BODY_NOUNS.has(lemma)) return false
  const personal = ROLE_RULES.filter(
    rule => rule.role !== 'outlet' && rule.role !== 'agency' && rule.role !== 'monitor',
  )
  return UNNAMED_PEOPLE.has(lemma) || OFFICES.has(lemma) || personal.some(rule => rule.words.has(lemma))
}

interface RuleCase {
  readonly rule: RoleRule
  readonly isPerson: boolean
}

/** Bodies are what they are by their head; what a person does may stand anywhere in the phrase. */
function fitsRule(reading: Reading, source: NamedSource, { rule, isPerson }: RuleCase): boolean {
  const isBody = rule.role === 'agency' || rule.role === 'outlet' || rule.role === 'monitor'
  if (isPerson && isBody) return false
  if (rule.headOnly && !isPerson) return rule.words.has(reading.tokens[source.head]!.lemma)
  const words = phraseTokens(reading, source).filter(token => rule.words.has(token.lemma))
  return rule.headOnly ? words.some(token => token.pos === 'NOUN' && !isModifier(token)) : words.length > 0
}

/** "The resident coordinator", "a local official": a word that only qualifies what somebody is. */
function isModifier({ pos, relation }: Token): boolean {
  return pos === 'ADJ' || /^(?:amod|compound|nmod:poss)/.test(relation)
}

/** A person's mention, or a run of two or more proper nouns or a title before one that no body's mention covers. */
function isNamedPerson(reading: Reading, source: NamedSource): boolean {
  const last = reading.tokens[source.head]!
  if (source.mention) return source.mention.type === 'person' && last.pos === 'PROPN'
  const isBody = source.within.some(({ start, end }) => start < source.end && end > source.start)
  return last.pos === 'PROPN' && PERSONAL_NAME.test(source.name) && !isBody
}

/** A first name and a further one, which may begin with an article or a particle in small letters. */
const PERSONAL_NAME = /^(?!The |An? )\p{Lu}[\p{Ll}'’]+ (\S+ )*(?:\p{Ll}{1,4}[-’' ])?\p{Lu}/u

/** "A former ambassador", "a retired general": an office or a rank with a word before it by which it is over. */
function isFormer(reading: Reading, source: NamedSource): boolean {
  const tokens = phraseTokens(reading, source)
  return tokens.some(
    ({ lower }, at) =>
      FORMER.test(lower) &&
      tokens
        .slice(at + 1, at + 5)
        .some(({ lemma, text }) => OFFICES.has(lemma) || SERVANTS.has(lemma) || MILITARY_TITLES.test(text)),
  )
}

const FORMER = /^(?:former|retired|ex|ret|one-time|onetime|then)$/

/** Those in a state's service, beside holders of offices. */
const SERVANTS: ReadonlySet<string> = new Set([
  ...['officer', 'official', 'diplomat', 'attache', 'attaché', 'commander', 'adviser', 'advisor', 'aide'],
])

/** "Jane Doe, 53, …" */
function isAged(reading: Reading, source: NamedSource): boolean {
  const tokens = phraseTokens(reading, source)
  return tokens.some(
    (token, i) =>
      token.text === ',' &&
      /^[1-9]\d$/.test(tokens[i + 1]?.text ?? '') &&
      (tokens[i + 2]?.text ?? ',') === ',',
  )
}

function hasOutletModifier(reading: Reading, source: NamedSource): boolean {
  return reading.tokens
    .slice(source.phrase.first, source.head)
    .some(token => token.head === source.head && OUTLET_MODIFIERS.has(token.lower))
}

/** "Rebel fighters": a side's own people as a body, rather than some of them. */
function isArmedBody(source: NamedSource, lemma: string): boolean {
  return BODY_NOUNS.has(lemma) && source.mention?.type === 'group'
}

function phraseTokens({ tokens }: Reading, { phrase, described }: NamedSource): readonly Token[] {
  return [phrase, ...described].flatMap(({ first, end }) => tokens.slice(first, end))
}

import { countBefore } from '#primitives'
import { BODY_NOUNS, GROUP_PRONOUNS, PART_OF_GROUP, PERSON_PRONOUNS } from './attribution/en/source-roles.ts'
import { nounPhrase } from './attribution/find-source.ts'
import { canSpeak, isPersonNoun } from './attribution/judge-role.ts'
import { type NamedSource, nameSource } from './attribution/name-source.ts'
import type { Reading } from './attribution/reading.ts'
import { describeSource, type KnownSource } from './known-source.ts'
import type { SourceMaterial } from './source-material.ts'

/** The earlier source that a pronoun, a surname or a definite short form stands for; undefined for a source of its own. */
export function findEarlier(
  reading: Reading,
  source: NamedSource,
  known: readonly KnownSource[],
): KnownSource | undefined {
  const word = source.name.toLowerCase()
  const recent = known.toReversed()
  const actor = source.mention?.actor
  const isPronoun = PERSON_PRONOUNS.has(word) || GROUP_PRONOUNS.has(word)
  if (actor && !isPronoun) return undefined
  const same = actor ? recent.find(one => one.link.actor === actor) : undefined
  // Whom "it" and "they" stand for may have said nothing: then the last who spoke, if he has just done so.
  const isOther = GROUP_PRONOUNS.has(word) && hasJustSpoken(reading, recent[0], source)
  if (actor && (same !== undefined || !isOther)) return same
  if (PERSON_PRONOUNS.has(word))
    return recent.find(one => isOnePerson(reading, one)) ?? recent.find(one => isSingular(reading, one))
  if (GROUP_PRONOUNS.has(word)) return recent.find(one => !isOnePerson(reading, one))
  if (PART_OF_GROUP.test(source.name)) return recent.find(one => isGroup(reading, one))
  const { lemma, pos } = reading.tokens[source.head]!
  if (/^(?:the|that|this) same\b/i.test(source.name) || PAPERS.has(lemma)) return recent[0]
  const isDefinite = /^(the|this|that|these|those)\s/i.test(source.name)
  if (isDefinite && source.name.split(/\s+/).length <= 3)
    return recent.find(
      one =>
        reading.tokens[one.source.head]!.lemma === lemma ||
        isNamedBody(one, source.name.toLowerCase(), lemma),
    )
  if (pos !== 'PROPN') return undefined
  return recent.find(
    one => one.source.name.length > source.name.length && one.source.name.includes(source.name),
  )
}

/** Sentences within which a body or several people have just spoken. */
const JUST_BEFORE = 2

function hasJustSpoken(reading: Reading, last: KnownSource | undefined, { head }: NamedSource): boolean {
  if (last === undefined || isOnePerson(reading, last)) return false
  const { tokens, structure } = reading
  const own = structure.sentences[tokens[head]!.sentence]!
  const before = structure.sentences[tokens[last.source.head]!.sentence]!
  return own.paragraph === before.paragraph && own.index - before.index <= JUST_BEFORE
}

/** What somebody puts out: without an author of its own it is that of the last who spoke ("a statement said"). */
const PAPERS: ReadonlySet<string> = new Set(['statement', 'bulletin', 'communique', 'communiqué', 'release'])

/** Several people in a common noun: those of whom "two of them" are some. */
function isGroup(reading: Reading, one: KnownSource): boolean {
  return reading.tokens[one.source.head]!.tag === 'NNS' || PART_OF_GROUP.test(one.source.name)
}

const PERSONAL_ROLES: ReadonlySet<string> = new Set([
  'official',
  'spokesperson',
  'witness',
  'analyst',
  'medic',
])

/** A single somebody by grammar alone: what "he" may stand for where no source is known for a person. */
function isSingular(reading: Reading, one: KnownSource): boolean {
  const { tag, lemma } = reading.tokens[one.source.head]!
  return tag === 'NNP' && PERSONAL_ROLES.has(one.link.role) && !BODY_NOUNS.has(lemma)
}

function isOnePerson(reading: Reading, one: KnownSource): boolean {
  if (PERSON_PRONOUNS.has(one.source.name.toLowerCase()) || /^(?:one|another)$/i.test(one.source.name))
    return true
  if (one.source.mention) return one.source.mention.type === 'person'
  const { tag, lemma } = reading.tokens[one.source.head]!
  if (tag === 'NNP') return PERSONAL_ROLES.has(one.link.role)
  return tag === 'NN' && isPersonNoun(lemma)
}

/** "the group", "the site", "the agency": a body named before by its own name. */
function isNamedBody(one: KnownSource, name: string, lemma: string): boolean {
  const { role } = one.link
  // "The activist group" is no armed one, and some of a party's people are no body.
  if (/\b(?:activist|monitoring|monitor|rights|aid|watchdog|campaign)\b/.test(name))
    return role === 'monitor' || role === 'analyst'
  if (['group', 'organisation', 'organization', 'body', 'monitor'].includes(lemma))
    return role === 'monitor' || role === 'analyst' || role === 'party'
  if (['site', 'outlet', 'agency', 'paper', 'newspaper', 'channel', 'network'].includes(lemma))
    return role === 'outlet' || role === 'agency'
  return false
}

/** Sentences before a pronoun whose subject it may stand for. */
const SUBJECT_REACH = 2

/**
 * For "he", "she", "it" and "one" or "two of them": the subject of one of the sentences before, where nobody has spoken
 * since. "State television shows another picture. It said …".
 */
export function findSubjectBefore(
  material: SourceMaterial,
  source: NamedSource,
  known: readonly KnownSource[],
): KnownSource | undefined {
  const word = source.name.toLowerCase()
  const isPerson = PERSON_PRONOUNS.has(word)
  const isSome = PART_OF_GROUP.test(source.name)
  if (!isPerson && !isSome && word !== 'it') return undefined
  const { reading, annotated } = material
  const { sentences } = reading.structure
  const own = sentences[reading.tokens[source.head]!.sentence]!
  for (let at = isPerson ? own.index : own.index - 1; at >= Math.max(0, own.index - SUBJECT_REACH); at--) {
    const sentence = sentences[at]!
    if (sentence.paragraph !== own.paragraph) return undefined
    const spoken = known.some(
      one => one.source.start >= sentence.start && one.source.start < Math.min(sentence.end, source.start),
    )
    if (spoken && at < own.index) return undefined
    const head = subjectOf(reading, {
      firstToken: sentence.firstToken,
      endToken: at === own.index ? lastSemicolon(reading, own.firstToken, source.head) : sentence.endToken,
    })
    if (head === undefined) continue
    const { range } = nounPhrase(reading, head)
    const start = reading.tokens[range.first]!.start
    const words = { start, end: reading.tokens[range.end - 1]!.end, head }
    const named = nameSource(annotated, reading, words)
    if (!isPerson && !canSpeak(reading, named)) continue
    const made = describeSource(material, named)
    const fits = isPerson ? isOnePerson : isSome ? isGroup : isOneBody
    if (fits(reading, made)) return made
  }
  return undefined
}

/** Where the part of a sentence before a word begins, by its last semicolon or colon; the sentence's start where it has none. */
function lastSemicolon({ tokens }: Reading, first: number, word: number): number {
  for (let at = word - 1; at > first; at--) if (/^[;:]$/.test(tokens[at]!.text)) return at
  return first
}

/** The subject that stands before a sentence's first verb, outside quotation marks. */
function subjectOf(
  { tokens, quotationOf }: Reading,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): number | undefined {
  for (let i = firstToken; i < endToken; i++) {
    const { relation, head, pos } = tokens[i]!
    if (pos === 'VERB' || pos === 'SCONJ') return undefined
    if (relation.startsWith('nsubj') && head >= 0 && quotationOf[i]! < 0) return i
  }
  return undefined
}

const BODY_ROLES: ReadonlySet<string> = new Set(['outlet', 'agency', 'monitor', 'party'])

function isOneBody(reading: Reading, one: KnownSource): boolean {
  const { tag } = reading.tokens[one.source.head]!
  return (tag === 'NN' || tag === 'NNP') && BODY_ROLES.has(one.link.role) && one.source.mention !== undefined
}

/** How far before "he" the person may be named who has said nothing yet, in UTF-16 units. */
const PERSON_REACH = 500

/** For "he" and "she" with no earlier speaker: the last person named before. */
export function findPersonBefore(material: SourceMaterial, source: NamedSource): KnownSource | undefined {
  if (!PERSON_PRONOUNS.has(source.name.toLowerCase())) return undefined
  const { actors } = material.annotated
  for (let i = countBefore(actors, source.start) - 1; i >= 0; i--) {
    const actor = actors[i]!
    if (actor.type !== 'person') continue
    if (source.start - actor.start > PERSON_REACH) return undefined
    if (!/\p{Lu}/u.test(actor.text)) continue
    const head = countBefore(material.reading.tokens, actor.end) - 1
    return describeSource(
      material,
      nameSource(material.annotated, material.reading, { start: actor.start, end: actor.end, head }),
    )
  }
  return undefined
}

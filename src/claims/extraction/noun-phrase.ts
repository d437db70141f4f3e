import { askOnce, type NounGroup } from '#language'
import { keepLast, type Span } from '#primitives'
import { NOUN_KINDS, PARTITIVES } from '../en/kinds.ts'
import type { Kind } from '../frame.ts'
import { holdsKind, type Kinds, kindsFrom, NO_KIND } from '../kinds.ts'
import type { Scene } from './scene.ts'
import { nounForms } from './word-forms.ts'
import type { Word } from './words.ts'

const KINDS_OF_NOUN: ReadonlyMap<string, Kinds> = indexKinds()

function indexKinds(): Map<string, Kinds> {
  const index = new Map<string, Kinds>()
  for (const [kind, nouns] of Object.entries(NOUN_KINDS) as [Kind, readonly string[]][])
    for (const noun of nouns) index.set(noun, (index.get(noun) ?? NO_KIND) | kindsFrom([kind]))
  return index
}

/** A preposition and the head of the noun phrase that it governs. */
export interface PrepositionalPhrase {
  readonly preposition: string
  readonly head: number
}

/**
 * What kinds of thing a noun phrase stands for: from the mentions that cover its head, from its noun (also with the noun
 * before it: "air force"), and for partitives from what follows with "of".
 */
export function kindsOf(scene: Scene, pointer: number): Kinds {
  const { kinds } = keptFor(scene)
  let found = kinds[pointer]
  if (found === undefined) {
    found = readKinds(scene, pointer, 0)
    kinds[pointer] = found
  }
  return found
}

/** Whether a noun phrase stands for something of a kind. */
export const isOfKind = (scene: Scene, head: number, kind: Kind): boolean =>
  holdsKind(kindsOf(scene, head), kind)

/** What was found of the nouns of a scene: frames and roles ask the same of the same noun. */
interface Kept {
  readonly kinds: (Kinds | undefined)[]
  readonly phrases: (readonly PrepositionalPhrase[] | undefined)[]
}

const keptFor = keepLast(
  ({ tokens }: Scene): Kept => ({ kinds: new Array(tokens.length), phrases: new Array(tokens.length) }),
)

function readKinds(scene: Scene, pointer: number, depth: number): Kinds {
  const head = antecedentOf(scene, pointer)
  const token = scene.tokens[head]
  if (token === undefined) return NO_KIND
  const own = lexicalKinds(scene, head)
  let kinds = own
  for (const actor of mentionsOnHead(scene, head))
    if (actor.side !== null || actor.actor !== null || own === NO_KIND) kinds |= kindsOfActor(scene, actor)
  for (const place of scene.placesAt[head] ?? []) if (!place.adjectival) kinds |= GROUND
  if (isCountedNation(scene, head)) kinds = (kinds & ~FORCE) | PEOPLE
  if (depth < 2 && isPartitive(scene, head))
    for (const { head: part } of phrasesOf(scene, head).filter(phrase => phrase.preposition === 'of'))
      kinds |= readKinds(scene, part, depth + 1)
  if (isFollowing(scene, head)) kinds = (kinds & ~PEOPLE) | FORCE
  return kinds === NO_KIND ? guessedKinds(scene, head) : kinds
}

const GROUND = kindsFrom(['ground'])
const PEOPLE = kindsFrom(['people'])
const FORCE = kindsFrom(['force'])
const SPEAKER = kindsFrom(['speaker'])

/** "His men", "its boys": those who follow whoever is spoken of bear arms. */
function isFollowing(scene: Scene, head: number): boolean {
  return (
    FOLLOWERS.has(scene.tokens[head]!.lemma) &&
    (scene.children[head] ?? []).some(child => scene.tokens[child]!.tag === 'PRP$')
  )
}

/** "2,300 Karskians", "thousands of Karskians": a nation's people who are counted are people. */
function isCountedNation(scene: Scene, head: number): boolean {
  const token = scene.tokens[head]!
  if (!/^(?:NNPS|NNS)$/.test(token.tag) || !/^\p{Lu}/u.test(token.text)) return false
  if ((scene.children[head] ?? []).some(child => scene.tokens[child]!.relation === 'nummod')) return true
  return scene.tokens[head - 1]?.lower === 'of' && token.head >= 0 && isPartitive(scene, token.head)
}

const FOLLOWERS: ReadonlySet<string> = new Set(['man', 'men', 'lad', 'comrade'])

const RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whom'])

/** The noun that a relative pronoun stands for: the one that its clause hangs on; any other word stands for itself. */
export function antecedentOf(scene: Scene, head: number): number {
  const token = scene.tokens[head]
  if (token === undefined || !RELATIVE.has(token.lower)) return head
  const clause = scene.clauseAt[head]
  if (clause === undefined || !clause.link.startsWith('acl')) return head
  const noun = scene.tokens[clause.verb]!.head
  return noun >= 0 ? noun : head
}

/** The kinds that the head noun names by itself, its lemma joined to the word before it where the pair is listed. */
export function lexicalKinds(scene: Scene, head: number): Kinds {
  const word = scene.words[head]!
  const before = head > 0 && mayEndPair(word) ? scene.tokens[head - 1] : undefined
  return before === undefined ? kindsAlone(word) : kindsBehind(before.lemma, word)
}

function kindsBehind(before: string, word: Word): Kinds {
  for (const form of nounForms(word)) {
    const known = KINDS_OF_NOUN.get(`${before}_${form}`) ?? KINDS_OF_NOUN.get(form)
    if (known !== undefined) return known
  }
  return kindsAlone(word)
}

const kindsAlone = askOnce((word: Word): Kinds => {
  const form = nounForms(word).find(one => KINDS_OF_NOUN.has(one)) ?? lastPart(word.lemma)
  return KINDS_OF_NOUN.get(form) ?? NO_KIND
})

/** Nouns that are listed with a word before them: with others the pair need not be put together and looked up. */
const LAST_OF_PAIR: ReadonlySet<string> = new Set(
  [...KINDS_OF_NOUN.keys()].filter(noun => noun.includes('_')).map(noun => noun.slice(noun.indexOf('_') + 1)),
)

const mayEndPair = askOnce((word: Word) => nounForms(word).some(form => LAST_OF_PAIR.has(form)))

/** The last part of a compound ("jet-fighters" → "fighter"). */
function lastPart(lemma: string): string {
  const last = lemma.slice(lemma.lastIndexOf('-') + 1)
  return last.endsWith('s') ? last.slice(0, -1) : last
}

/** Actor mentions whose words include the head itself; a possessor or an adjective in the phrase does not make it one. */
function mentionsOnHead(scene: Scene, head: number) {
  return scene.actorsAt[head] ?? []
}

function kindsOfActor(scene: Scene, actor: Scene['actorsAt'][number][number]): Kinds {
  if (actor.type === 'outlet') return SPEAKER
  const side = scene.registry.conflict.sides.find(({ id }) => id === actor.side)
  const armed = side?.holdsTerritory ? FORCE : NO_KIND
  if (actor.side !== null && actor.side === scene.civilianSide) return PEOPLE | SPEAKER
  if (actor.type === 'person') return SPEAKER | PEOPLE | armed
  return SPEAKER | (side === undefined ? FORCE : armed)
}

/** A word that nothing tells: pronouns may be people or forces, numbers likewise, unknown names a force or a place. */
function guessedKinds(scene: Scene, head: number): Kinds {
  const { pos, lemma } = scene.tokens[head]!
  if (pos === 'NUM') return FORCE | PEOPLE
  if (pos === 'PRON')
    return lemma === 'it'
      ? FORCE | GROUND
      : lemma === 'which' || lemma === 'that'
        ? FORCE
        : FORCE | PEOPLE | SPEAKER
  if (pos === 'PROPN') return SPEAKER | FORCE | GROUND
  return pos === 'ADJ' || pos === 'DET' ? PEOPLE | FORCE : NO_KIND
}

/** Whether the noun only measures what follows with "of" ("parts of", "dozens of"). */
export function isPartitive(scene: Scene, head: number): boolean {
  const { lemma, pos } = scene.tokens[head]!
  return pos === 'NUM' || PARTITIVES.has(lemma) || PARTITIVES.has(lastPart(lemma))
}

/** Where the noun group around a token ends, or the token itself. */
export function groupSpan(scene: Scene, head: number): Span & { firstToken: number; endToken: number } {
  const group = scene.groupAt[head]
  if (group !== undefined)
    return { start: group.start, end: group.end, firstToken: group.firstToken, endToken: group.endToken }
  const { start, end } = scene.tokens[head]!
  return { start, end, firstToken: head, endToken: head + 1 }
}

/**
 * Prepositional phrases of a noun: those that the tree hangs on it, and those that follow it word for word ("assault on
 * the rebels in the old town near the citadel"), since trees attach such phrases badly.
 */
export function phrasesOf(scene: Scene, head: number): readonly PrepositionalPhrase[] {
  const { phrases } = keptFor(scene)
  let found = phrases[head]
  if (found === undefined) {
    found = readPhrases(scene, head)
    phrases[head] = found
  }
  return found
}

function readPhrases(scene: Scene, head: number): readonly PrepositionalPhrase[] {
  const found = new Map<number, PrepositionalPhrase>()
  for (const child of scene.children[head] ?? []) {
    const { relation } = scene.tokens[child]!
    if (!relation.startsWith('nmod') && !relation.startsWith('obl')) continue
    const preposition = prepositionOf(scene, child)
    if (preposition !== undefined) found.set(child, { preposition, head: child })
  }
  for (const phrase of followingPhrases(scene, groupSpan(scene, head).endToken))
    if (!found.has(phrase.head)) found.set(phrase.head, phrase)
  for (const { preposition, head: first } of [...found.values()])
    for (const other of conjunctsOf(scene, first))
      if (!found.has(other)) found.set(other, { preposition, head: other })
  return [...found.values()].sort((a, b) => a.head - b.head)
}

/** Prepositional phrases that follow one another from token `from` on, at most four, within the sentence. */
export function followingPhrases(scene: Scene, from: number): readonly PrepositionalPhrase[] {
  const found: PrepositionalPhrase[] = []
  let at = from
  const sentence = scene.tokens[from]?.sentence
  while (found.length < 4 && scene.tokens[at]?.sentence === sentence && scene.tokens[at]?.pos === 'ADP') {
    const first = at
    while (scene.tokens[at]?.pos === 'ADP') at++
    const group = scene.groupAt[at]
    if (group === undefined || group.firstToken > at + 1) break
    found.push({ preposition: wordsOf(scene, first, at), head: group.head })
    at = group.endToken
  }
  return found
}

const wordsOf = (scene: Scene, first: number, end: number) =>
  scene.tokens
    .slice(first, end)
    .map(token => token.lower)
    .join(' ')

/** The preposition that governs a noun: its `case` words, in order; undefined for none. */
export function prepositionOf(scene: Scene, head: number): string | undefined {
  const cases = (scene.children[head] ?? []).filter(
    child => child < head && scene.tokens[child]!.relation === 'case' && scene.tokens[child]!.tag !== 'POS',
  )
  if (cases.length > 0) return cases.map(index => scene.tokens[index]!.lower).join(' ')
  const preposition = scene.groupAt[head]?.preposition
  return preposition === undefined ? undefined : scene.tokens[preposition]!.lower
}

/** The noun group that "and" joins to a head's group from the left ("A and | B"); undefined for none. */
export function groupJoinedBefore({ tokens, groupAt }: Scene, head: number): NounGroup | undefined {
  const first = groupAt[head]?.firstToken ?? head
  const left = tokens[first - 1]?.lower === 'and' ? groupAt[first - 2] : undefined
  return left?.endToken === first - 1 ? left : undefined
}

/** Nouns coordinated with the head ("A, B and C"), in text order, the head left out. */
export function conjunctsOf(scene: Scene, head: number): readonly number[] {
  return (scene.children[head] ?? []).filter(
    child => scene.tokens[child]!.relation === 'conj' && scene.tokens[child]!.pos !== 'VERB',
  )
}

/** Possessors and adjectives of a noun that may name who owns it ("the army's", "Karskian", "rebel"), as token indices. */
export function ownersOf(scene: Scene, head: number): readonly number[] {
  const { firstToken } = groupSpan(scene, head)
  const owners: number[] = []
  for (let at = firstToken; at < head; at++) if ((scene.actorsAt[at]?.length ?? 0) > 0) owners.push(at)
  for (const child of scene.children[head] ?? [])
    if (scene.tokens[child]!.relation === 'nmod:poss' && !owners.includes(child)) owners.push(child)
  return owners
}

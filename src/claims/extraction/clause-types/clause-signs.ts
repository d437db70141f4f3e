import { askOnce, type Clause } from '#language'
import { keepAnswers, keepLast } from '#primitives'
import { FRAMES_BY_VERB } from '../../en/frames/index.ts'
import { CLASSES_OF_WORD } from '../../en/word-classes.ts'
import { type Kinds, kindNames } from '../../kinds.ts'
import { clauseQuote } from '../clause-quote.ts'
import { type Cover, createCover } from '../cover.ts'
import { type Filling, fillSlots } from '../fill-slots.ts'
import { readWeapons } from '../find-weapons.ts'
import { isDate } from '../is-date.ts'
import { clauseShape } from '../likely/clause-shape.ts'
import { nounFrameAt } from '../noun-frame-at.ts'
import { kindsOf, lexicalKinds, phrasesOf } from '../noun-phrase.ts'
import { predicateNames } from '../predicate-names.ts'
import { type Scene, tokenRange } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import type { Word } from '../words.ts'
import { eachOnce, type Sign, signOf, signsFrom, signsIn } from './sign-numbers.ts'

/** What frames have already read in a clause: a type of event, and by what word ("verb", "noun" …). */
export interface ReadBefore {
  readonly type: string
  readonly source: string
}

/** What frames have read, by clause; and the types of it by sentence. */
export interface Readings {
  readonly inClause: ReadonlyMap<number, readonly ReadBefore[]>
  readonly inSentence: ReadonlyMap<number, ReadonlySet<string>>
}

/** Fewer tokens than this tell little, more than the other much. */
const FEW = 6
const MANY = 20

/** Signs that many clauses show, by their numbers. */
const NEGATED = signOf('negated')
const READ_NOTHING = signOf('read nothing')
const NO_SUBJECT = signOf('no subject')
const NO_OBJECT = signOf('no object')
const DATE = signOf('=date')
const OF_SIDE = signOf('of side')
const A_PLACE = signOf('a place')
const IS_COUNTED = signOf('is counted')
const WITH_A_PLACE = signOf('with a place')
const WITH_A_SIDE = signOf('with a side')
const SAYS_NO = signOf('says no')
const FEW_WORDS = signOf('few words')
const MANY_WORDS = signOf('many words')
const IS_DENIED = signOf('is denied')
const IS_SAID = signOf('is said')
const IS_A_CUE = signOf('is a cue')

/**
 * What a clause shows of what it tells, as signs: its verb and the types that the lexicon of frames has it for; who
 * or what stands in each slot, by kind and by noun; event nouns, weapons and other words in it; its tense and place in the
 * sentence; what frames have read in it.
 */
export function clauseSigns(scene: Scene, clause: Clause, readings: Readings): Sign[] {
  const names = predicateNames(scene, clause)
  const signs: Sign[] = []
  for (const name of names) addAll(signs, verbSigns(name))
  for (const name of names) addAll(signs, knownSigns(name))
  addSlots(signs, scene, fillSlots(scene, clause))
  for (const sign of clauseShape(scene, clause)) signs.push(signOf(sign))
  if (clause.negated) signs.push(NEGATED)
  addWords(signs, scene, clause)
  const read = readings.inClause.get(clause.index) ?? []
  for (const { type, source } of read) signs.push(asRead(type), asReadBy(source)(type))
  if (read.length === 0) signs.push(READ_NOTHING)
  for (const type of readings.inSentence.get(clause.sentence) ?? []) signs.push(asBeside(type))
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  if (above !== undefined) signs.push(underVerb(scene.tokens[above.verb]!.lemma))
  return eachOnce(signs)
}

/** As `push` with all of them, which takes longer. */
function addAll(signs: Sign[], more: readonly Sign[]): void {
  for (const sign of more) signs.push(sign)
}

const WORDS_KEPT = 20_000
const asRead = signsFrom('read')
const asReadBy = keepAnswers(WORDS_KEPT, source =>
  keepAnswers(WORDS_KEPT, type => signOf(`read ${type} by ${source}`)),
)
const asBeside = signsFrom('beside')
const underVerb = signsFrom('under')
const asVerb = signsFrom('verb')
const inClass = signsFrom('to')
const asKnown = signsFrom('known')

/** A verb and the classes of meaning that it is in. */
const verbSigns = keepAnswers(WORDS_KEPT, (name): readonly Sign[] => [
  asVerb(name),
  ...(CLASSES_OF_WORD.get(name) ?? []).map(inClass),
])

/** The types that the lexicon of frames has a verb for. */
const knownSigns = keepAnswers(WORDS_KEPT, (name): readonly Sign[] =>
  (FRAMES_BY_VERB.get(name) ?? []).map(({ type }) => asKnown(type)),
)

/** The signs of each kind among some: few kinds go together, and each few are asked for often. */
function signsOfKinds(sign: (kind: string) => Sign): (kinds: Kinds) => readonly Sign[] {
  const kept = new Map<Kinds, readonly Sign[]>()
  return kinds => {
    let signs = kept.get(kinds)
    if (signs === undefined) {
      signs = kindNames(kinds).map(sign)
      kept.set(kinds, signs)
    }
    return signs
  }
}

/** What stands in each slot. */
function addSlots(signs: Sign[], scene: Scene, { subjects, objects, phrases }: Filling): void {
  if (subjects.length === 0) signs.push(NO_SUBJECT)
  for (const head of subjects) addFiller(signs, scene, { slot: 'subject', head })
  if (objects.length === 0) signs.push(NO_OBJECT)
  for (const head of objects) addFiller(signs, scene, { slot: 'object', head })
  for (const { preposition, head } of phrases) addFiller(signs, scene, { slot: preposition, head })
}

function addFiller(
  signs: Sign[],
  scene: Scene,
  { slot, head }: { readonly slot: string; readonly head: number },
): void {
  const inSlot = signsIn(slot)
  for (const sign of fillerSigns(scene, head)) signs.push(inSlot(sign))
}

const asNoun = askOnce((word: Word) => signOf(`=${nounForms(word).at(-1)!}`))
const kindSigns = signsOfKinds(signOf)
const ofKinds = signsOfKinds(signsFrom('of'))
const asTold = signsFrom('tells')

/** What fills a slot: kinds, noun, the event that it names, whether it has a side, is a place or is counted. */
function fillerSigns(scene: Scene, head: number): Sign[] {
  if (isDate(scene, head)) return [DATE]
  const signs: Sign[] = [...kindSigns(kindsOf(scene, head))]
  if (!/^\p{Lu}/u.test(scene.tokens[head]!.text)) signs.push(asNoun(scene.words[head]!))
  const frame = nounFrameAt(scene, head)
  if (frame !== undefined) signs.push(asTold(frame.type))
  if ((scene.actorsAt[head] ?? []).some(({ side }) => side !== null)) signs.push(OF_SIDE)
  if ((scene.placesAt[head] ?? []).length > 0) signs.push(A_PLACE)
  if ((scene.countsAt[head] ?? []).length > 0) signs.push(IS_COUNTED)
  for (const phrase of phrasesOf(scene, head)) {
    if (phrase.preposition !== 'of') continue
    addAll(signs, ofKinds(kindsOf(scene, phrase.head)))
    signs.push(asNoun(scene.words[phrase.head]!))
  }
  return signs
}

const OPEN_CLASS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
const NOTHING: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'never', 'neither', 'nor'])

const asWord = signsFrom('word')
const withMeaning = signsFrom('means')
const withWeapon = signsFrom('weapon')
const withKinds = signsOfKinds(signsFrom('has'))

/** A word and the classes of meaning that it is in. */
const wordSigns = askOnce(({ lemma }: Word): readonly Sign[] => [
  asWord(lemma.toLowerCase()),
  ...(CLASSES_OF_WORD.get(lemma.toLowerCase()) ?? []).map(withMeaning),
])
const saysNo = askOnce(({ lower }: Word) => NOTHING.has(lower))

/** The words of a clause, whoever says them. */
function addWords(signs: Sign[], scene: Scene, clause: Clause): void {
  const quote = clauseQuote(scene, clause)
  for (const weapon of readWeapons(scene, quote)) signs.push(withWeapon(weapon))
  const [first, end] = tokenRange(scene.tokens, quote)
  for (let at = first; at < end; at++) {
    const word = scene.words[at]!
    if ((scene.placesAt[at] ?? []).length > 0) signs.push(WITH_A_PLACE)
    if ((scene.actorsAt[at] ?? []).some(({ side }) => side !== null)) signs.push(WITH_A_SIDE)
    if (saysNo(word)) signs.push(SAYS_NO)
    const { pos } = scene.tokens[at]!
    if (!OPEN_CLASS.has(pos)) continue
    addAll(signs, wordSigns(word))
    if (pos === 'NOUN') addAll(signs, withKinds(lexicalKinds(scene, at)))
    const frame = nounFrameAt(scene, at)
    if (frame !== undefined) signs.push(asTold(frame.type))
  }
  if (end - first < FEW) signs.push(FEW_WORDS)
  if (end - first > MANY) signs.push(MANY_WORDS)
  const verb = scene.tokens[clause.verb]!
  const { said, denied, cues } = speechOf(scene)
  if (denied.touches(verb)) signs.push(IS_DENIED)
  if (said.touches(verb)) signs.push(IS_SAID)
  if (cues.touches(verb)) signs.push(IS_A_CUE)
}

/** Where somebody speaks in a report, and the words that say so. */
interface Speech {
  readonly said: Cover
  readonly denied: Cover
  readonly cues: Cover
}

/** Every clause asks where somebody speaks. */
const speechOf = keepLast(({ text: { length }, attributions }: Scene): Speech => {
  const speech = { said: createCover(length), denied: createCover(length), cues: createCover(length) }
  for (const { kind, cue, content } of attributions) {
    speech.cues.add(cue)
    const words = kind === 'denial' ? speech.denied : speech.said
    if (kind === 'denial' || kind === 'speech') for (const span of content) words.add(span)
  }
  return speech
})

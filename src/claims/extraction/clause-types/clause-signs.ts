import type { Clause } from '#language'
import { joinerOf, keepAnswers, sharedString } from '#primitives'
import { FRAMES_BY_VERB } from '../../en/frames/index.ts'
import { CLASSES_OF_WORD } from '../../en/word-classes.ts'
import type { VerbFrame } from '../../frame.ts'
import { clauseQuote } from '../clause-quote.ts'
import { type Cover, createCover } from '../cover.ts'
import { fillSlots, isDate } from '../fill-slots.ts'
import { readWeapons } from '../find-weapons.ts'
import { clauseShape } from '../likely/clause-shape.ts'
import { nounFrameAt } from '../match-noun.ts'
import { predicateNames } from '../match-verb.ts'
import { kindsOf, lexicalKinds, phrasesOf } from '../noun-phrase.ts'
import { type Scene, tokenRange } from '../scene.ts'
import { nounForms } from '../word-forms.ts'

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

/**
 * What a clause shows of what it tells, as names of signs: its verb and the types that the lexicon of frames has it for; who
 * or what stands in each slot, by kind and by noun; event nouns, weapons and other words in it; its tense and place in the
 * sentence; what frames have read in it.
 */
export function clauseSigns(scene: Scene, clause: Clause, readings: Readings): string[] {
  const read = readings.inClause.get(clause.index) ?? []
  const signs = new Set<string>()
  const names = predicateNames(scene, clause)
  for (const name of names) {
    signs.add(asVerb(name))
    for (const one of CLASSES_OF_WORD.get(name) ?? []) signs.add(inClass(one))
  }
  for (const name of names)
    for (const { type } of FRAMES_BY_VERB.get(name) ?? NO_FRAMES) signs.add(asKnown(type))
  const filling = fillSlots(scene, clause)
  const slots: readonly (readonly [string, readonly number[]])[] = [
    ['subject', filling.subjects],
    ['object', filling.objects],
    ...filling.phrases.map(({ preposition, head }) => [preposition, [head]] as const),
  ]
  for (const [slot, heads] of slots) {
    if (heads.length === 0) signs.add(`no ${slot}`)
    const inSlot = joinerOf(slot)
    for (const head of heads) for (const sign of fillerSigns(scene, head)) signs.add(inSlot(sign))
  }
  for (const sign of clauseShape(scene, clause)) signs.add(sign)
  if (clause.negated) signs.add('negated')
  for (const sign of wordSigns(scene, clause)) signs.add(sign)
  for (const { type, source } of read) {
    signs.add(`read ${type}`)
    signs.add(`read ${type} by ${source}`)
  }
  if (read.length === 0) signs.add('read nothing')
  for (const type of readings.inSentence.get(clause.sentence) ?? []) signs.add(`beside ${type}`)
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  if (above !== undefined) signs.add(underVerb(scene.tokens[above.verb]!.lemma))
  return [...signs]
}

const NAMES_KEPT = 20_000
const NO_FRAMES: readonly VerbFrame[] = []
const asVerb = joinerOf('verb')
const asKnown = joinerOf('known')
const inClass = joinerOf('to')
const withMeaning = joinerOf('means')
const withKind = joinerOf('has')
const underVerb = joinerOf('under')
const asNoun = keepAnswers(NAMES_KEPT, noun => sharedString(`=${noun}`))
const asWord = keepAnswers(NAMES_KEPT, lemma => sharedString(`word ${lemma.toLowerCase()}`))

/** What fills a slot: kinds, noun, the event that it names, whether it has a side, is a place or is counted. */
function fillerSigns(scene: Scene, head: number): string[] {
  if (isDate(scene, head)) return ['=date']
  const token = scene.tokens[head]!
  const signs: string[] = [...kindsOf(scene, head)]
  if (!/^\p{Lu}/u.test(token.text)) signs.push(asNoun(nounForms(token).at(-1)!))
  const frame = nounFrameAt(scene, head)
  if (frame !== undefined) signs.push(`tells ${frame.type}`)
  if ((scene.actorsAt[head] ?? []).some(({ side }) => side !== null)) signs.push('of side')
  if ((scene.placesAt[head] ?? []).length > 0) signs.push('a place')
  if ((scene.countsAt[head] ?? []).length > 0) signs.push('is counted')
  for (const phrase of phrasesOf(scene, head)) {
    if (phrase.preposition !== 'of') continue
    for (const kind of kindsOf(scene, phrase.head)) signs.push(`of ${kind}`)
    signs.push(asNoun(nounForms(scene.tokens[phrase.head]!).at(-1)!))
  }
  return signs
}

const OPEN_CLASS: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])

const NOTHING: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'nothing', 'never', 'neither', 'nor'])

/** The words of a clause, whoever says them. */
function wordSigns(scene: Scene, clause: Clause): string[] {
  const quote = clauseQuote(scene, clause)
  const signs = readWeapons(scene, quote).map(weapon => `weapon ${weapon}`)
  const [first, end] = tokenRange(scene.tokens, quote)
  for (let at = first; at < end; at++) {
    const token = scene.tokens[at]!
    if ((scene.placesAt[at] ?? []).length > 0) signs.push('with a place')
    if ((scene.actorsAt[at] ?? []).some(({ side }) => side !== null)) signs.push('with a side')
    if (NOTHING.has(token.lower)) signs.push('says no')
    if (!OPEN_CLASS.has(token.pos)) continue
    signs.push(asWord(token.lemma))
    for (const one of CLASSES_OF_WORD.get(token.lemma.toLowerCase()) ?? []) signs.push(withMeaning(one))
    if (token.pos === 'NOUN') for (const kind of lexicalKinds(scene, at)) signs.push(withKind(kind))
    const frame = nounFrameAt(scene, at)
    if (frame !== undefined) signs.push(`tells ${frame.type}`)
  }
  if (end - first < FEW) signs.push('few words')
  if (end - first > MANY) signs.push('many words')
  const { said, denied, cues } = speechOf(scene)
  if (denied.touches(scene.tokens[clause.verb]!)) signs.push('is denied')
  if (said.touches(scene.tokens[clause.verb]!)) signs.push('is said')
  if (cues.touches(scene.tokens[clause.verb]!)) signs.push('is a cue')
  return signs
}

/** Where somebody speaks in a report, and the words that say so. */
interface Speech {
  readonly said: Cover
  readonly denied: Cover
  readonly cues: Cover
}

/** Every clause asks where somebody speaks. */
const speeches = new WeakMap<Scene, Speech>()

function speechOf(scene: Scene): Speech {
  let speech = speeches.get(scene)
  if (speech === undefined) {
    const { length } = scene.text
    speech = { said: createCover(length), denied: createCover(length), cues: createCover(length) }
    for (const { kind, cue, content } of scene.attributions) {
      speech.cues.add(cue)
      const words = kind === 'denial' ? speech.denied : speech.said
      if (kind === 'denial' || kind === 'speech') for (const span of content) words.add(span)
    }
    speeches.set(scene, speech)
  }
  return speech
}

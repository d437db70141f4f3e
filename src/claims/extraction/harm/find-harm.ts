import { askOnce, type Token } from '#language'
import {
  HARMED_STATES,
  RESULT_VERBS,
  TAKING_VERBS,
  TOLL_NOUNS,
  TOTAL_NOUNS,
  VICTIMS,
} from '../../en/harm-words.ts'
import { HARM_NOUNS } from '../../en/victims.ts'
import type { Effect } from '../../frame.ts'
import { actorRefs } from '../resolve-arguments.ts'
import type { Scene } from '../scene.ts'
import { nounForms, verbForms } from '../word-forms.ts'
import type { Word } from '../words.ts'
import { byAmong } from './find-among.ts'
import { byNoun, LIVES } from './find-harm-nouns.ts'
import { byToll } from './find-toll.ts'
import type { Harm } from './harm.ts'
import { DYING, effectOf, HARMING, harmOf, LOSING, OF, stateOf } from './harm-word.ts'
import { livesIn } from './lives-of-phrase.ts'
import { ownerBeside } from './owner-of-harm.ts'
import { listAfter, listBefore, partBegins } from './victim-lists.ts'
import { countOf, type VictimPhrase, victimPhraseAt } from './victim-phrase.ts'
import { isVictimNoun, type Lives } from './whose-lives.ts'

/**
 * Every harm that the sentence of a report tells, in text order: a count phrase is a number or an article, a noun for
 * people and a word of harm. Those harmed are found in the tree and, where it does not give them, by the row of words.
 */
export function findHarm(scene: Scene, sentence: number): Harm[] {
  const { firstToken, endToken } = scene.annotated.structure.sentences[sentence]!
  const taken = new Set<number>()
  const found: Harm[] = []
  let before: Lives | undefined
  for (let at = firstToken; at < endToken; at++) {
    for (const one of harmAt(scene, at, taken)) {
      const harm = before === undefined ? one : { ...one, before }
      found.push(harm)
      for (const phrase of one.victims) {
        const lives = livesIn(scene, harm, phrase)
        if (lives.victims !== 'unknown' || lives.side !== null) before = lives
      }
      for (const { first, end } of one.victims) for (let word = first; word < end; word++) taken.add(word)
    }
  }
  return found
}

/** Base forms of all words that harm is told by. */
const WORDS: ReadonlySet<string> = new Set([
  ...[HARMING, DYING, LOSING, OF].flatMap(words => [...words.keys()]),
  ...[HARMED_STATES, HARM_NOUNS].flatMap(words => Object.keys(words)),
  ...[TAKING_VERBS, TOLL_NOUNS, TOTAL_NOUNS, VICTIMS, LIVES].flatMap(words => [...words]),
])

const mayTellHarm = askOnce((word: Word) =>
  [word.lower, word.lemma, ...verbForms(word), ...nounForms(word)].some(form => WORDS.has(form)),
)

function harmAt(scene: Scene, at: number, taken: ReadonlySet<number>): Harm[] {
  const token = scene.tokens[at]!
  if (scene.furniture[at] || !mayTellHarm(scene.words[at]!)) return []
  return (
    byAmong(scene, token) ??
    byOwnCount(scene, token) ??
    byTaking(scene, token, taken) ??
    byLoss(scene, token, taken) ??
    byVerb(scene, token, taken) ??
    byState(scene, token, taken) ??
    byNoun(scene, token, taken) ??
    byToll(scene, token) ??
    []
  )
}

const isParticiple = ({ text, tag }: Token) => /ed$|slain$/i.test(text) || tag === 'VBN' || tag === 'VBD'

/** "killed six", "six were killed", "six killed in …", "six people died", "six lost their lives". */
function byVerb(scene: Scene, token: Token, taken: ReadonlySet<number>): Harm[] | undefined {
  const { tokens } = scene
  const dying = effectOf(DYING, token) ?? losesLife(scene, token)
  const effect = dying ?? effectOf(HARMING, token)
  if (effect === undefined || (token.pos === 'NOUN' && !isParticiple(token))) return undefined
  if (isNegated(scene, token.index)) return []
  const { effects, end } = readEffects(scene, token.index, effect)
  const isPassive = hasBe(tokens, token.index)
  if (isAttributive(scene, token.index)) return []
  const listed = afterColon(scene, token.index, end)
  if (listed !== undefined) return effects.map(one => ({ ...harmOf(one, token.index, [listed]), end }))
  const active = dying === undefined && !isPassive ? listAfter(scene, end, taken) : []
  const suffers =
    dying !== undefined || isPassive || (isParticiple(token) && endsThere(scene, token.index, end))
  const suffering = active.length > 0 || !suffers ? active : sufferers(scene, token.index, taken)
  const victims = [...suffering, ...withOthers(scene, suffering, end)]
  if (victims.length === 0) return effects.length > 1 ? [] : undefined
  const told = isTold(scene, token.index)
  const shared = effects.length > 1
  return effects.map(one => ({ ...harmOf(one, token.index, victims), end, shared, told }))
}

/** "Was killed with 25 others", "died along with his two sons": those counted behind such words are harmed as well. */
function withOthers(scene: Scene, before: readonly VictimPhrase[], end: number): VictimPhrase[] {
  const [first, second] = [scene.tokens[end]?.lower ?? '', scene.tokens[end + 1]?.lower ?? '']
  const isJoined = /^(?:along|together)$/.test(first) && second === 'with'
  if (before.length === 0 || (!isJoined && first !== 'with' && first !== 'alongside')) return []
  return listAfter(scene, end + (isJoined ? 2 : 1), new Set()).filter(({ count }) => count !== undefined)
}

/** "Civilians killed: 12-15": the figure of a label before it. */
function afterColon(scene: Scene, at: number, end: number): VictimPhrase | undefined {
  if (scene.tokens[end]?.text !== ':') return undefined
  const count = (scene.countsAt[end + 1] ?? [])[0]
  const figure = count === undefined ? undefined : victimPhraseAt(scene, end + 1)
  if (figure === undefined) return undefined
  const [label] = listBefore(scene, at, new Set())
  return { ...figure, count, head: count!.counted === null && label !== undefined ? label.head : figure.head }
}

/** "Seven captured tanks", "40 wounded fighters": a participle that only tells which. */
function isAttributive(scene: Scene, at: number): boolean {
  const group = scene.groupAt[at]
  if (group === undefined || group.head <= at || scene.tokens[at]!.pos === 'AUX') return false
  // "Killed 1,600 and wounded thousands": a verb that the tree takes for a modifier of its own object.
  const before = scene.tokens[at - 1]
  const isVerb =
    before?.pos === 'CCONJ' && group.firstToken === at && countOf(scene, group.head) !== undefined
  return !isVerb
}

/** Whether nothing follows a participle that it could be done to: a mark, a preposition, a conjunction, the end. */
function endsThere(scene: Scene, at: number, end: number): boolean {
  const own = scene.clauseAt[at]
  if (own?.verb === at && !own.passive && own.patients.some(head => head > at)) return false
  const next = scene.tokens[end]
  return (
    next === undefined ||
    next.sentence !== scene.tokens[at]!.sentence ||
    /^(?:ADP|PUNCT|CCONJ|SCONJ|ADV|NUM)$/.test(next.pos)
  )
}

/** Those who suffer what a participle or a verb of dying says: its subject in the tree, else the people right before it. */
function sufferers(scene: Scene, at: number, taken: ReadonlySet<number>): VictimPhrase[] {
  const own = scene.clauseAt[at]
  const clause = own?.verb === at ? own : undefined
  const heads = clause === undefined ? [] : clause.passive ? clause.patients : clause.agents
  const near = heads.filter(
    head =>
      head < at &&
      scene.tokens[head]!.sentence === scene.tokens[at]!.sentence &&
      !taken.has(head) &&
      !isParted(scene, head, at) &&
      partBegins(scene, head) === undefined,
  )
  const phrases = near.map(head => victimPhraseAt(scene, head)).filter(phrase => phrase !== undefined)
  return phrases.length > 0 ? widest(scene, phrases, taken) : listBefore(scene, at, taken)
}

/** Words between a noun and a verb by which somebody else is the one to whom it happened. */
const PARTING: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although'])

/** "The death of four, while 40 died": what stands on the other side of such a word. */
const isParted = ({ tokens }: Scene, head: number, at: number) =>
  tokens.slice(head + 1, at).some(({ lower }) => PARTING.has(lower))

/** The tree's phrases with those that stand before the first of them in one list. */
function widest(scene: Scene, phrases: readonly VictimPhrase[], taken: ReadonlySet<number>): VictimPhrase[] {
  const first = phrases.reduce((a, b) => (b.first < a.first ? b : a))
  const more = listBefore(scene, first.end, taken).filter(
    ({ head }) => !phrases.some(phrase => phrase.head === head) && head < first.first,
  )
  const unique = phrases.filter((phrase, at) => phrases.findIndex(({ head }) => head === phrase.head) === at)
  return [...more, ...unique]
}

/** "Killed and wounded", "dead or wounded": the effects that share one figure, and where they end. */
function readEffects(scene: Scene, at: number, first: Effect): { effects: Effect[]; end: number } {
  const effects = [first]
  let end = at + 1
  for (;;) {
    while (ADVERBS.test(scene.tokens[end]?.text ?? '')) end++
    const joint = scene.tokens[end]
    const next = scene.tokens[end + 1]
    if (joint === undefined || next === undefined || !/^(?:and|or|\/)$/i.test(joint.text)) break
    const effect = effectOf(HARMING, next)
    if (effect === undefined || effects.includes(effect) || next.pos === 'NOUN') break
    // "killed and wounded two" shares; "killed 3 and wounded 2" has its own figures and is not seen here.
    effects.push(effect)
    end += 2
  }
  return { effects, end }
}

const ADVERBS = /^(?:dead|also|reportedly|up|down|another|off|immediately|instantly|only|directly|alone)$/i

/** "14 wounded", "8 captured": the word of harm is what is counted. */
function byOwnCount(scene: Scene, token: Token): Harm[] | undefined {
  const isOwn = (scene.countsAt[token.index] ?? []).some(({ counted }) => counted === token.index)
  const effect = isOwn && token.pos !== 'NOUN' ? (effectOf(HARMING, token) ?? stateOf(token)) : undefined
  const phrase = effect === undefined ? undefined : victimPhraseAt(scene, token.index)
  if (effect === undefined || phrase === undefined) return undefined
  return [{ ...harmOf(effect, token.index, [phrase]), owner: ownerBeside(scene, token.index, [phrase]) }]
}

/** How far behind "took" the word "prisoner" may stand, in tokens. */
const TAKING_REACH = 9

/** "Took 24 soldiers prisoner", "200 women were led away as hostages". */
function byTaking(scene: Scene, token: Token, taken: ReadonlySet<number>): Harm[] | undefined {
  if (!TAKING_VERBS.has(token.lemma)) return undefined
  const after = scene.tokens.slice(token.index + 1, token.index + TAKING_REACH)
  const word = after.find(({ text, sentence }) => sentence === token.sentence && CAPTIVES.test(text))
  if (word === undefined || (scene.countsAt[word.index] ?? []).length > 0) return undefined
  const active = hasBe(scene.tokens, token.index) ? [] : listAfter(scene, token.index + 1, taken)
  const victims = active.length > 0 ? active : sufferers(scene, token.index, taken)
  const people = victims.filter(({ head }) => isVictimNoun(scene, head))
  return people.length === 0
    ? undefined
    : [{ ...harmOf('captured', token.index, people), told: isTold(scene, token.index) }]
}

const CAPTIVES = /^(?:prisoners?|captives?|hostages?)$/i

/** "The army lost nine soldiers": counted people, who are the subject's own. */
function byLoss(scene: Scene, token: Token, taken: ReadonlySet<number>): Harm[] | undefined {
  const effect = effectOf(LOSING, token)
  if (effect === undefined || losesLife(scene, token) !== undefined) return undefined
  if (isNegated(scene, token.index) || isAttributive(scene, token.index)) return []
  const victims = listAfter(scene, token.index + 1, taken).filter(
    ({ count, head }) => count !== undefined && (count.counted === null || isVictimNoun(scene, head)),
  )
  if (victims.length === 0) return undefined
  const clause = scene.clauseAt[token.index]
  const owner = clause?.agents.flatMap(head => actorRefs(scene, head)).find(({ side }) => side !== null)?.side
  return [{ ...harmOf(effect, token.index, victims), owner: owner ?? null, told: isTold(scene, token.index) }]
}

/** "Lost their lives", "lost his life". */
function losesLife(scene: Scene, { index, lemma }: Token): Effect | undefined {
  if (lemma !== 'lose') return undefined
  const near = scene.tokens.slice(index + 1, index + 3)
  return near.some(({ lemma: word, lower }) => word === 'life' || lower === 'lives') ? 'killed' : undefined
}

function isNegated(scene: Scene, at: number): boolean {
  return scene.tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ text, sentence }) =>
        sentence === scene.tokens[at]!.sentence && /^(?:not|n't|n’t|never|without|avoid)$/i.test(text),
    )
}

/** A form of "be" before the verb, over adverbs and verbs of harm that share it. */
function hasBe(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const { lemma, pos, tag, text } = tokens[before]!
    if (lemma === 'be' || lemma === 'get') return true
    const skipped =
      tag === 'VBN' ||
      pos === 'ADV' ||
      pos === 'AUX' ||
      /^(?:either|and|or|reported|said|believed|feared|reportedly)$/i.test(text)
    if (!skipped && effectOf(HARMING, tokens[before]!) === undefined) return false
  }
  return false
}

/** Whether the verb says that it happened: no wish, purpose or possibility. */
function isTold(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  if (before?.lower === 'to') return RESULT_VERBS.has(scene.tokens[at - 2]?.lemma ?? '')
  return scene.tokens
    .slice(Math.max(0, at - 4), at)
    .every(({ tag, sentence }) => tag !== 'MD' || sentence !== scene.tokens[at]!.sentence)
}

/** "Six dead", "two guards dead", "60 dead and 100 wounded", "six people missing". */
function byState(scene: Scene, token: Token, taken: ReadonlySet<number>): Harm[] | undefined {
  const effect = stateOf(token)
  if (
    effect === undefined ||
    /^(?:the|their|its|our|these|those)$/i.test(scene.tokens[token.index - 1]?.text ?? '')
  )
    return undefined
  const count = (scene.countsAt[token.index] ?? []).find(({ counted }) => counted === token.index)
  const own = count === undefined ? undefined : victimPhraseAt(scene, token.index)
  if (own === undefined && isAttributive(scene, token.index)) return ofTheDead(scene, token)
  const victims = own === undefined ? listBefore(scene, token.index, taken) : [own]
  const counted = victims.filter(phrase => phrase.count !== undefined || phrase.single)
  if (counted.length === 0) return []
  const { effects, end } = readEffects(scene, token.index, effect)
  const shared = effects.length > 1
  const owner = ownerBeside(scene, token.index, counted)
  return effects.map(one => ({ ...harmOf(one, token.index, counted), end, shared, owner }))
}

/** "One dead terrorist": the dead are counted by the noun that follows. */
function ofTheDead(scene: Scene, { index, lower }: Token): Harm[] {
  if (lower !== 'dead') return []
  const phrase = victimPhraseAt(scene, scene.groupAt[index]!.head)
  return phrase?.count === undefined ? [] : [{ ...harmOf('killed', index, [phrase]), told: false }]
}

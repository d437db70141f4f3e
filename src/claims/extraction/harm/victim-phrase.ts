import type { Token } from '#language'
import type { CountMention } from '#mentions'
import { COLLECTIVE_NOUNS } from '../../en/harm-words.ts'
import { HARM_NOUNS } from '../../en/victims.ts'
import { groupSpan } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import { isVictimNoun, whoseOf } from './whose-lives.ts'

/** Words for some people, as far as counting them goes. Tokens `[first, end)`. */
export interface VictimPhrase {
  readonly first: number
  readonly end: number
  /** The noun that says whose lives, or the number itself where no noun follows. */
  readonly head: number
  readonly count: CountMention | undefined
  /** True for one person: "a farmer", "the governor". */
  readonly single: boolean
}

/** The count of a noun: one said to count it, or one within or right before its group. */
export function countOf(scene: Scene, head: number): CountMention | undefined {
  const { firstToken, endToken } = groupSpan(scene, head)
  for (let at = firstToken; at < endToken; at++) {
    const count = (scene.countsAt[at] ?? []).find(
      ({ counted }) => counted === null || counted === head || at === head,
    )
    if (count !== undefined) return count
  }
  return undefined
}

/** The phrase for people around a noun or a number; undefined where the words stand for no people, or for a part of those counted before. */
export function victimPhraseAt(scene: Scene, at: number): VictimPhrase | undefined {
  return isAmong(scene, groupSpan(scene, at).firstToken) ? undefined : peopleAt(scene, at)
}

/** As `victimPhraseAt`, but for parts of others too. */
export function peopleAt(scene: Scene, at: number): VictimPhrase | undefined {
  const group = groupSpan(scene, at)
  const head = scene.groupAt[at]?.head ?? at
  const whose = whoseOf(scene, head)
  const count = countOf(scene, head) ?? countOf(scene, whose) ?? countAt(scene, at)
  const counted = count?.counted ?? null
  const noun =
    counted !== null && scene.tokens[counted]!.sentence === scene.tokens[at]!.sentence ? counted : whose
  const telling = isVictimNoun(scene, noun) && (whose === head || noun !== head) ? noun : whose
  if (!standsForPeople(scene, telling, count)) return undefined
  const whole = groupSpan(scene, telling)
  const first = Math.min(group.firstToken, count === undefined ? at : tokenAt(scene.tokens, count.start))
  const end = Math.max(group.endToken, telling > at ? whole.endToken : 0)
  return { first, end, head: telling, count, single: count === undefined && isSingle(scene, telling) }
}

/** "…, among them five children, …", "including three women": a part of those counted before. */
function isAmong(scene: Scene, first: number): boolean {
  const before = scene.tokens
    .slice(Math.max(0, first - 3), first)
    .map(({ lower }) => lower)
    .join(' ')
  return /(?:\bincluding|\bamong(?:st)? (?:them|whom)|\bincl|\bincl \.)$/.test(before)
}

function countAt(scene: Scene, at: number): CountMention | undefined {
  return (scene.countsAt[at] ?? [])[0]
}

function standsForPeople(scene: Scene, head: number, count: CountMention | undefined): boolean {
  const token = scene.tokens[head]!
  if (isOnePronoun(token)) return true
  if (isVictimNoun(scene, head) || Object.hasOwn(HARM_NOUNS, token.lemma)) return true
  const mentions = scene.actorsAt[head] ?? []
  if (mentions.some(({ type }) => type === 'person' || type === 'group')) return token.pos !== 'DET'
  if ((scene.placesAt[head] ?? []).some(({ adjectival }) => !adjectival)) return false
  if (count === undefined) return token.lower === 'another'
  if (token.pos === 'NOUN' && PEOPLE_ENDINGS.test(token.text)) return true
  const bare = count.counted === null || token.pos === 'NUM' || token.pos === 'ADJ' || token.pos === 'DET'
  return bare || mentions.some(({ side, type }) => side !== null && type !== 'outlet')
}

/** "He was killed", "killing her": one person, whoever it is. */
const isOnePronoun = ({ tag, text }: Token) => tag === 'PRP' && /^(?:he|she|him|her)$/i.test(text)

/** One person: a singular noun for a person, "he" or "her", or a person's name. */
export function isSingle(scene: Scene, head: number): boolean {
  const token = scene.tokens[head]!
  if (token.lower === 'another' || isOnePronoun(token)) return true
  if (token.tag === 'NNS' || token.tag === 'NNPS') return false
  // By name or by office: "the defence minister" is one man.
  if ((scene.actorsAt[head] ?? []).some(({ type }) => type === 'person') && token.pos !== 'PRON') return true
  const isOne = [groupSpan(scene, head).firstToken, head - 1].some(at =>
    /^an?$/i.test(scene.tokens[at]?.text ?? ''),
  )
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !isOne) return false
  const forms = nounForms(token)
  if (token.lower !== forms.at(-1) || PLURALS.has(token.lower)) return false
  return isVictimNoun(scene, head) && !forms.some(form => COLLECTIVE_NOUNS.has(form))
}

/** Endings of plurals for people: "tribesmen", "deminers", "electricians", "detainees". */
const PEOPLE_ENDINGS = /(?:men|women|people|folk|[^w]ers|ians|ists|ees|kids)$/

/** Plurals without an ending. */
const PLURALS: ReadonlySet<string> = new Set([
  'women',
  'men',
  'children',
  'people',
  'dead',
  'wounded',
  'troops',
])

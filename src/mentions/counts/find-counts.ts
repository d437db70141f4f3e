import { askOnce, formsOf, type TextStructure, type Token, type WordForm } from '#language'
import type { Span } from '#primitives'
import type { CountMention } from '../annotated-report.ts'
import { MONTHS } from '../dates/en/date-words.ts'
import { isCapitalised } from '../names/token-shape.ts'
import { boundsAfter, boundsBefore, boundsRightAfter, type CountBounds } from './count-bounds.ts'
import { findCounted, isNameOfThing } from './counted-noun.ts'
import { AMONG, CURRENCY, MEASURES, NOMINALS, NUMBERING, PEOPLE } from './en/count-words.ts'
import { VAGUE_DETERMINERS } from './en/number-words.ts'
import { mayBeginNumber, type NumberPhrase, readNumber, type VagueNumbers } from './number-phrase.ts'

/** What the finding of counts may be told. */
export interface CountOptions {
  /** What vague words stand for at least (a pack's `vagueNumbers`); a word that is not in it has no number. */
  readonly vagueNumbers?: VagueNumbers
  /** Spans whose numbers are something else: expressions of time, names of places. */
  readonly taken?: readonly Span[]
}

/**
 * Every number of something in a text, in order, apart: how many at least and at most, whether roughly, by which vague
 * word, and of what. Years, ages, measures, money, shares and numbers in names are none. Never throws.
 */
export function findCounts(
  structure: TextStructure,
  { vagueNumbers = {}, taken = [] }: CountOptions = {},
): CountMention[] {
  const spans = taken.toSorted((a, b) => a.start - b.start)
  const words = formsOf(structure)
  return structure.sentences.flatMap(sentence => {
    const tokens = structure.tokens.slice(sentence.firstToken, sentence.endToken)
    return findInSentence(tokens, { text: structure.text, words, vagueNumbers, isTaken: spanTester(spans) })
  })
}

interface SentenceSearch {
  readonly text: string
  readonly words: readonly WordForm[]
  readonly vagueNumbers: VagueNumbers
  readonly isTaken: (token: Token) => boolean
}

function findInSentence(tokens: readonly Token[], search: SentenceSearch): CountMention[] {
  const mentions: CountMention[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; ) {
    const isCandidate = mayBeginCount(search.words[tokens[at]!.index]!)
    const found = isCandidate ? findCountAt(tokens, at, { ...search, floor }) : undefined
    if (found === undefined) at++
    else {
      if (found.mention !== undefined) mentions.push(found.mention)
      at = found.end
      floor = found.end
    }
  }
  return mentions
}

/** The count at a token; `mention` is undefined where the number there counts nothing, and is to be passed over. */
function findCountAt(
  tokens: readonly Token[],
  at: number,
  search: SentenceSearch & { floor: number },
): { readonly mention: CountMention | undefined; readonly end: number } | undefined {
  const { text } = tokens[at]!
  const none = isNo(text) ? readNone(tokens, at) : undefined
  const number = none ?? readNumber(tokens, at, search.vagueNumbers)
  if (number === undefined) return undefined
  const right = boundsRightAfter(tokens, number.end)
  const counted = findCounted(tokens, right?.end ?? number.end)
  const before = boundsBefore(tokens, at, search.floor)
  if (
    tokens.slice(number.first, number.end).some(search.isTaken) ||
    !isCount(tokens, { number, counted, bounded: before !== undefined || right !== undefined })
  )
    return { mention: undefined, end: number.end }
  const after = right ?? boundsAfter(tokens, number.end, counted)
  const end = Math.max(number.end, counted === undefined ? 0 : counted + 1, after?.end ?? 0)
  const first = before?.first ?? number.first
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end }
  const mention: CountMention = {
    kind: 'count',
    text: search.text.slice(span.start, span.end),
    ...span,
    ...applyBounds(number, before ?? after ?? (isAmongMore(tokens, end) ? AT_LEAST : undefined)),
    vague: number.vague,
    counted: counted === undefined ? null : tokens[counted]!.index,
  }
  // What lies between number and noun may hold a number of its own: "11 of the 155 rebels".
  return { mention, end: after?.end ?? number.end }
}

function applyBounds(
  number: NumberPhrase,
  bounds: Pick<CountBounds, 'bound'> | undefined,
): Pick<CountMention, 'min' | 'max' | 'approximate'> {
  const { min, max } = number
  if (bounds === undefined || bounds.bound === 'exact') return { min, max, approximate: false }
  if (bounds.bound === 'least') return { min: min ?? max, max: null, approximate: false }
  if (bounds.bound === 'most') return { min: null, max: max ?? min, approximate: false }
  return { min, max, approximate: number.vague === null }
}

const AT_LEAST = { bound: 'least' } as const

/** Words to either side that tell a headline. */
const HEADLINE_REACH = 12

/** Tokens in which "was among the dead" may follow. */
const AMONG_REACH = 14

/** "One girl … was among the dead": there were more; but "three civilians, among them a girl" are three. */
function isAmongMore(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < tokens.length && at < end + AMONG_REACH; at++) {
    if (!AMONG.has(tokens[at]!.lower)) continue
    if (/^(?:them|whom|these|those)$/i.test(tokens[at + 1]?.text ?? '')) return false
    return tokens.slice(at + 1, at + 4).some(token => NOMINALS.has(token.lower) || PEOPLE.test(token.text))
  }
  return false
}

const isNo = (text: string) => /^(?:no|zero)$/i.test(text)
const mayBeginCount = askOnce(({ form }) => isNo(form) || mayBeginNumber(form))

/** "No civilians": none of them. Only of people and harm; "no word" is no count. */
function readNone(tokens: readonly Token[], at: number): NumberPhrase | undefined {
  const counted = findCounted(tokens, at + 1)
  if (counted === undefined || !PEOPLE.test(tokens[counted]!.text)) return undefined
  return { first: at, end: at + 1, min: 0, max: 0, vague: null }
}

function isCount(
  tokens: readonly Token[],
  found: { number: NumberPhrase; counted: number | undefined; bounded: boolean },
): boolean {
  const { number, counted, bounded } = found
  const before = tokens[number.first - 1]
  const next = tokens[number.end]
  const lowerBefore = before?.lower ?? ''
  if (CURRENCY.has(lowerBefore) || NUMBERING.has(lowerBefore) || /^[#/§№]$/.test(lowerBefore)) return false
  // "Four out of five of them" is a share.
  if (lowerBefore === 'of' && tokens[number.first - 2]?.lower === 'out') return false
  // "12:30" is a time; what follows a colon and a space is told by the words before it ("Toll: 31").
  if (lowerBefore === ':' && before!.end === tokens[number.first]!.start) return false
  if (next !== undefined && (isMeasure(next) || isGlued(tokens[number.end - 1]!, next))) return false
  if (lowerBefore in MONTHS && /^\p{Lu}/u.test(before!.text)) return false
  if (number.vague !== null && isWithinName(tokens, number.first)) return false
  if (counted === undefined) return bounded || isBareCount(tokens, number)
  const noun = tokens[counted]!
  if (isMeasure(noun) && counted - number.end < 2) return false
  if (
    isYear(tokens, number) &&
    !bounded &&
    !(noun.tag === 'NNS' && counted === number.end && before?.tag !== 'DT')
  )
    return false
  if (number.vague === null && isNamePlural(tokens, number.end)) return false
  if (!bounded && counted === number.end && isNameOfThing(noun) && !isSentenceWord(tokens, counted))
    return false
  if (isDeterminer(number) && !/^NN(?:P?S)$/.test(noun.tag)) return false
  return !(isOne(number, tokens) && /^(?:RBS|JJS)$/.test(tokens[number.end + 2]?.tag ?? ''))
}

/** A number without a noun: "killing 12 and wounding 30", "dozens were hurt", "30 of them". */
function isBareCount(tokens: readonly Token[], number: NumberPhrase): boolean {
  if (isYear(tokens, number) || isOne(number, tokens)) return false
  const before = tokens[number.first - 1]
  const next = tokens[number.end]
  if (next?.lower === 'of' || number.vague !== null)
    return number.vague === null || !/^(?:many|a|few)/.test(number.vague)
  if (before?.text === ',' && next?.text === ',') return false
  return /^(?:VB|IN|TO)/.test(before?.tag ?? '') || /^(?:AUX|VERB)$/.test(next?.pos ?? '')
}

function isMeasure(token: Token): boolean {
  return MEASURES.has(token.lower) || MEASURES.has(token.lemma)
}

function isYear(tokens: readonly Token[], number: NumberPhrase): boolean {
  return number.end - number.first === 1 && /^(?:19|20)\d{2}$/.test(tokens[number.first]!.text)
}

function isOne(number: NumberPhrase, tokens: readonly Token[]): boolean {
  return number.min === 1 && /^one$/i.test(tokens[number.first]!.text)
}

/** "12 Gates", "1070 Houses district": a capitalised plural after a number makes a name of both. */
function isNamePlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  return isNameOfThing(token) && /[^s]s$/u.test(token.text) && !isSentenceWord(tokens, at)
}

/** No space between number and word: "3000Homes" is a name, "50m" a measure. */
function isGlued(number: Token, next: Token): boolean {
  return number.end === next.start && /^[\p{L}'’]/u.test(next.text)
}

/** A capitalised vague word after a capitalised word belongs to its name. */
function isWithinName(tokens: readonly Token[], at: number): boolean {
  const capital = /^\p{Lu}/u
  return at > 0 && capital.test(tokens[at]!.text) && capital.test(tokens[at - 1]!.text)
}

/** "Many" and "several" count plurals only. */
function isDeterminer(number: NumberPhrase): boolean {
  return number.vague !== null && VAGUE_DETERMINERS.has(number.vague)
}

/** In a headline every word is capitalised: there a capital proves nothing. Looks at the words around, not at all. */
function isSentenceWord(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - HEADLINE_REACH), at + HEADLINE_REACH)
  const words = near.filter(token => /^\p{L}{4,}/u.test(token.text) && token.index !== tokens[at]!.index)
  return words.length >= 3 && words.every(token => isCapitalised(token.text))
}

/** Tests tokens in order of text against spans in order: linear over a text. */
function spanTester(spans: readonly Span[]): (token: Token) => boolean {
  return token => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end <= token.start) low = middle + 1
      else high = middle
    }
    const span = spans[low]
    return span !== undefined && span.start < token.end
  }
}

import type { Token } from '#language'
import {
  COMPARING,
  ONES,
  PLURAL_OF_SCALE,
  SCALE_LETTERS,
  SCALES,
  TENS,
  VAGUE_DETERMINERS,
  VAGUE_PHRASES,
  VAGUE_PLURALS,
} from './en/number-words.ts'

/** A number as written: tokens `[first, end)` of the list that was searched. */
export interface NumberPhrase {
  readonly first: number
  readonly end: number
  readonly min: number | null
  readonly max: number | null
  /** The vague word that it rests on, lower case, or null for a plain number. */
  readonly vague: string | null
}

/** Numbers that vague words stand for at least, by word. */
export type VagueNumbers = Readonly<Record<string, number>>

const PHRASES = VAGUE_PHRASES.map(phrase => phrase.split(' '))

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...['between', 'half', 'a', 'an', 'few'],
  ...[SCALES, VAGUE_PLURALS].flatMap(list => Object.keys(list)),
  ...VAGUE_DETERMINERS,
  ...PHRASES.map(([first]) => first!),
])

/** Whether a number may begin with a word: with most it cannot, and nothing else need be asked of them. */
export function mayBeginNumber(text: string): boolean {
  const word = text.toLowerCase()
  return /^\d/.test(word) || BEGINNINGS.has(word) || wordValue(word) !== undefined
}

/** The number that begins at a token, the longest; undefined where none does. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  vague: VagueNumbers,
): NumberPhrase | undefined {
  return readRange(tokens, at) ?? readVague(tokens, at, vague) ?? readPlain(tokens, at)
}

/** "20-25", "20 to 30", "two or three", "between 20 and 30" (its "between" is before `at`). */
function readRange(tokens: readonly Token[], at: number): NumberPhrase | undefined {
  const inOne = /^(\d[\d,]*)[-–](\d[\d,]*)$/.exec(tokens[at]?.text ?? '')
  if (inOne !== null) return ordered({ first: at, end: at + 1 }, toNumber(inOne[1]!), toNumber(inOne[2]!))
  const between = wordAt(tokens, at) === 'between'
  const start = between ? at + 1 : at
  const low = readPlain(tokens, start)
  if (low === undefined) return undefined
  const joint = wordAt(tokens, low.end)
  if (!(between ? /^and$/ : /^(?:to|-|–|or)$/).test(joint)) return undefined
  const high = readPlain(tokens, low.end + 1)
  if (high === undefined || high.max === null || low.min === null) return undefined
  // "20 to 30 thousand": the scale of the second is that of both.
  const scale = scaleOf(tokens, high)
  const from = scale > 1 && low.min < scale ? low.min * scale : low.min
  return ordered({ first: at, end: high.end }, from, high.max)
}

function ordered(span: { first: number; end: number }, min: number, max: number): NumberPhrase | undefined {
  return min < max ? { ...span, min, max, vague: null } : undefined
}

function scaleOf(tokens: readonly Token[], phrase: NumberPhrase): number {
  return phrase.end - phrase.first > 1 ? (SCALES[wordAt(tokens, phrase.end - 1)] ?? 1) : 1
}

/** "dozens", "tens of thousands", "several hundred", "a few", "many". */
function readVague(tokens: readonly Token[], at: number, vague: VagueNumbers): NumberPhrase | undefined {
  const word = wordAt(tokens, at)
  if (word === 'many' && (COMPARING.has(wordAt(tokens, at - 1)) || wordAt(tokens, at + 1) === 'as'))
    return undefined
  if (Object.hasOwn(VAGUE_PLURALS, word)) return readVaguePlural(tokens, at, vague)
  const phrase = PHRASES.find(parts => parts.every((part, index) => wordAt(tokens, at + index) === part))
  const end = phrase === undefined ? at + 1 : at + phrase.length
  if (phrase === undefined && !VAGUE_DETERMINERS.has(word) && word !== 'few') return undefined
  const scale = PLURAL_OF_SCALE[wordAt(tokens, end)]
  if (scale !== undefined) return toVague({ first: at, end: end + 1 }, scale, vague[scale])
  if (word === 'few') return undefined
  const key = phrase === undefined ? word : phrase.filter(part => !/^(?:a|of|large)$/.test(part)).at(-1)!
  return toVague({ first: at, end }, key, vague[key])
}

function readVaguePlural(tokens: readonly Token[], at: number, vague: VagueNumbers): NumberPhrase {
  const word = wordAt(tokens, at)
  const outer = wordAt(tokens, at + 2)
  const base = vague[word] ?? (word === 'tens' ? 20 : undefined)
  if (wordAt(tokens, at + 1) === 'of' && Object.hasOwn(VAGUE_PLURALS, outer)) {
    const times = VAGUE_PLURALS[outer]!
    const span = { first: at, end: at + 3 }
    return toVague(span, `${word} of ${outer}`, base === undefined ? undefined : base * times)
  }
  return toVague({ first: at, end: at + 1 }, word, base)
}

function toVague(span: { first: number; end: number }, word: string, min: number | undefined): NumberPhrase {
  return { ...span, min: min ?? null, max: null, vague: word }
}

/** Digits or number words with their scales: "1,070", "1.5 million", "two hundred and fifty", "a dozen", "half a million". */
function readPlain(tokens: readonly Token[], at: number): NumberPhrase | undefined {
  return readDigits(tokens, at) ?? readWords(tokens, at)
}

function readDigits(tokens: readonly Token[], at: number): NumberPhrase | undefined {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m|bn)?\+?$/i.exec(tokens[at]?.text ?? '')
  if (match === null || match[1]!.length > 12) return undefined
  const value = toNumber(match[1]! + (match[2] ?? ''))
  const open = tokens[at]!.text.endsWith('+')
  const letter = SCALE_LETTERS[match[3]?.toLowerCase() ?? '']
  const scale = letter ?? SCALES[wordAt(tokens, at + 1)]
  const end = letter === undefined && scale !== undefined ? at + 2 : at + 1
  const total = Math.round(value * (scale ?? 1) * 1e6) / 1e6
  if (!Number.isInteger(total)) return undefined
  return { first: at, end, min: total, max: open ? null : total, vague: null }
}

function readWords(tokens: readonly Token[], at: number): NumberPhrase | undefined {
  const half = readHalf(tokens, at)
  if (half !== undefined) return half
  let total = 0
  let part = 0
  let end = at
  if (
    /^an?$/.test(wordAt(tokens, at)) &&
    (wordAt(tokens, at + 1) in SCALES || wordAt(tokens, at + 1) === 'couple')
  )
    return readArticle(tokens, at)
  for (let index = at; index < tokens.length; index++) {
    const word = wordAt(tokens, index)
    const value = wordValue(word)
    if (value !== undefined) {
      // "Two three" are two numbers; "twenty two" is one.
      if (part % 100 !== 0 && !(part % 100 >= 20 && part % 10 === 0 && value < 10)) break
      part += value
    } else if (Object.hasOwn(SCALES, word)) {
      if (index === at && !(at > 0 && /^an?$/.test(wordAt(tokens, at - 1)))) break
      const scaled = (part === 0 ? 1 : part) * SCALES[word]!
      if (SCALES[word]! >= 1000) {
        total += scaled
        part = 0
      } else part = scaled
    } else if (
      word === 'and' &&
      end > at &&
      part >= 100 &&
      wordValue(wordAt(tokens, index + 1)) !== undefined &&
      isScale(tokens, index - 1)
    ) {
      continue
    } else break
    end = index + 1
  }
  return end === at ? undefined : { first: at, end, min: total + part, max: total + part, vague: null }
}

function isScale(tokens: readonly Token[], at: number): boolean {
  return Object.hasOwn(SCALES, wordAt(tokens, at))
}

/** "a dozen", "a hundred and fifty", "a couple of". */
function readArticle(tokens: readonly Token[], at: number): NumberPhrase | undefined {
  if (wordAt(tokens, at + 1) === 'couple') {
    const end = wordAt(tokens, at + 2) === 'of' ? at + 3 : at + 2
    return { first: at, end, min: 2, max: 2, vague: null }
  }
  const rest = readWords(tokens, at + 1)
  return rest === undefined ? undefined : { ...rest, first: at }
}

function readHalf(tokens: readonly Token[], at: number): NumberPhrase | undefined {
  if (wordAt(tokens, at) !== 'half') return undefined
  const scale = /^an?$/.test(wordAt(tokens, at + 1)) ? SCALES[wordAt(tokens, at + 2)] : undefined
  return scale === undefined
    ? undefined
    : { first: at, end: at + 3, min: scale / 2, max: scale / 2, vague: null }
}

/** One word's value: "seven", "twenty", "twenty-five". */
function wordValue(word: string): number | undefined {
  if (Object.hasOwn(ONES, word)) return ONES[word]
  if (Object.hasOwn(TENS, word)) return TENS[word]
  const [tens, ones, more] = word.split('-')
  if (more !== undefined || ones === undefined) return undefined
  return Object.hasOwn(TENS, tens!) && Object.hasOwn(ONES, ones) ? TENS[tens!]! + ONES[ones]! : undefined
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

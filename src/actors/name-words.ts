import { foldName, nameWordOf } from '#names'
import type { BodyMeaning } from './words/body-word.ts'
import { BODY_WORDS } from './words/body-words.ts'

/** What a word of a name stands for: equal ids are one meaning. */
export interface WordMeaning {
  /** `=army` for a word of the lists, `#5` for a number, `^3` for a word of the pack's, `~word` for any other. */
  readonly id: string
  readonly role: BodyMeaning['role'] | 'own'
  /** Words of one family or of one of the pack's groups of like words stand for one another now and then. */
  readonly family?: string
  readonly alike?: number
}

/** Words that the pack says are one or alike, by the folded word: which group each belongs to. */
export interface WordGroups {
  readonly equal: ReadonlyMap<string, number>
  readonly alike: ReadonlyMap<string, number>
}

/** Most words of a name that are looked at. */
const MOST_WORDS = 14
const POSSESSIVE = /['’ʼ]s?(?=\s|$)/gu
/** French articles and "de" before a vowel. */
const ELISION = /(?<=^|\s)[ld]['’](?=\p{L}{3})/giu
const ROMAN = /^[IVX]{1,5}$/u
const ORDINAL = /^(\d+)(?:st|nd|rd|th)?$/u

/** Words in capitals only, which have no other spellings. */
export const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,5}$/u
/** Where words that are written together part: before a capital after a small letter, before a word for an outlet at the end. */
const JOINED = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L}{3})(?=(?:news|media|press)$)/u

/**
 * The words of a name, folded, without possessive endings; Roman numbers as digits, abbreviations in capitals within a name in
 * both cases as they are.
 */
export function splitName(name: string): readonly string[] {
  const text = name.slice(0, 200).replace(POSSESSIVE, '').replace(ELISION, '')
  const hasCase = text !== text.toUpperCase() || !text.includes(' ')
  const readWord = (word: string) => {
    if (ROMAN.test(word)) return [String(readRoman(word))]
    const bare = word.replaceAll('.', '')
    return hasCase && ABBREVIATION.test(bare) ? [bare] : foldName(word).split(' ')
  }
  const words = text
    .split(/[\s‐-]+/u)
    .flatMap(word => word.split(JOINED))
    .slice(0, MOST_WORDS)
    .flatMap(readWord)
  return joinTeens(words.filter(word => word !== ''))
}

/** Three ten, as Arabic says, is 13. */
function joinTeens(words: readonly string[]): readonly string[] {
  const numbers = words.map(word => numberOf(word) ?? firstNumber(formsOf(word)))
  return words.flatMap((word, at) => {
    const unit = Number(numbers[at])
    if (numbers[at + 1] === '10' && unit < 10) return [String(unit + 10)]
    return numbers[at] === '10' && Number(numbers[at - 1]) < 10 ? [] : [word]
  })
}

function firstNumber(forms: readonly string[]): string | undefined {
  return forms.map(numberOf).find(number => number !== undefined)
}

function readRoman(word: string): number {
  const value = { I: 1, V: 5, X: 10 } as Readonly<Record<string, number>>
  return [...word].reduce((sum, letter, at) => {
    const next = value[word[at + 1] ?? ''] ?? 0
    return sum + (value[letter]! < next ? -value[letter]! : value[letter]!)
  }, 0)
}

/** What a folded word stands for by the pack, the lists or as a number; undefined for a word of its own. */
export function meaningOf(word: string, groups: WordGroups): WordMeaning | undefined {
  const small = word.toLowerCase()
  // Some capitals have no small letters (those of mathematics): they would be asked for again without end.
  if (ABBREVIATION.test(word) && small !== word)
    return meaningOf(small, groups) ?? { id: `~${word}`, role: 'own' }
  const forms = formsOf(word)
  const group = firstOf(forms, groups.equal)
  if (group !== undefined) return { id: `^${group}`, role: 'own' }
  const alike = firstOf(forms, groups.alike)
  const meaning = listed(forms) ?? common(forms)
  if (alike === undefined) return meaning
  return { ...(meaning ?? { id: `~${word}`, role: 'own' }), alike }
}

function firstOf<Value>(forms: readonly string[], table: ReadonlyMap<string, Value>): Value | undefined {
  for (const form of forms) {
    const value = table.get(form)
    if (value !== undefined) return value
  }
  return undefined
}

function listed(forms: readonly string[]): WordMeaning | undefined {
  const known = firstOf(forms, BODY_WORDS)
  if (known === undefined) return undefined
  const { means, role, family } = known
  return { id: `=${means}`, role, ...(family === undefined ? {} : { family }) }
}

/** Numbers, and words that names of anything share. */
function common(forms: readonly string[]): WordMeaning | undefined {
  for (const form of forms) {
    const number = ORDINAL.exec(form)?.[1] ?? numberOf(form)
    if (number !== undefined) return { id: `#${number}`, role: 'own' }
    const word = nameWordOf(form)
    if (word?.role === 'article' || word?.role === 'link') return { id: '=filler', role: 'filler' }
    if (word?.role === 'same') return { id: `=${word.means}`, role: 'trait' }
  }
  return undefined
}

function numberOf(word: string): string | undefined {
  const entry = nameWordOf(word)
  return entry?.role === 'number' && !entry.means.startsWith('*') ? entry.means : undefined
}

/** Conjunction, prepositions and article that Arabic writes together with the word that follows. */
const PREFIX = /^(?:وال|بال|لل|ال|و|ل|ب)(?=[\u0621-\u064A]{3})/u
/** Endings of the feminine and of adjectives from nouns, which agree with the word before. */
const ENDING = /(?<=[\u0621-\u064A]{3})(?:يه|ي|ه|ين|ون)$/u

/** A word without what it takes from the words beside it: plural, Arabic prefixes and endings. Most like the word first. */
export function formsOf(word: string): readonly string[] {
  const forms = [word]
  if (/^[a-z]{4,}s$/u.test(word)) forms.push(word.slice(0, -1))
  const bare = word.replace(PREFIX, '')
  if (bare !== word) forms.push(bare)
  const stem = bare.replace(ENDING, '')
  if (stem !== bare) forms.push(stem, `${stem}ي`)
  return forms
}

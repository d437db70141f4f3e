import { foldName } from './fold-name.ts'
import { scriptOf, soundWord } from './sounds/sound-word.ts'
import type { NameWord } from './words/name-word.ts'
import { FIRST_SIGN, KIND_WORDS, MEANINGS, nameWordOf, signOf } from './words/name-words.ts'

/** A name as it is compared: its folded spelling, its sounds with common words as signs of their meaning, and what was dropped. */
export interface SoundedName {
  readonly folded: string
  /** One byte a sound (ASCII), 32 between words, 128 and up the signs of meanings. */
  readonly sounds: Uint8Array
  /** Words of `sounds` in alphabetical order, for names whose words change places. */
  readonly sorted: Uint8Array
  /** Bit `i` set where a word of kind `KIND_WORDS[i]` was dropped. */
  readonly kinds: number
  /** True where the script writes no short vowels. */
  readonly unvowelled: boolean
  readonly articles: number
}

/** A name made ready for comparison. */
export function soundName(name: string): SoundedName {
  return soundFolded(foldName(name))
}

/** The same for a name that is folded already; `literal` sounds common words too instead of taking them for their meaning. */
export function soundFolded(folded: string, literal = false): SoundedName {
  const words = folded === '' ? [] : folded.replace(INNER_ARTICLE, '$1 ').split(' ').map(dropGluedArticle)
  const roles = words.map(nameWordOf)
  let articles = 0
  let kinds = 0
  const kept: string[] = []
  const signs: (NameWord | undefined)[] = []
  words.forEach((word, i) => {
    const role = roles[i]?.role
    if (role === 'article' && words.length > 1) articles++
    else if (role === 'link' && words.length > 1) return
    else if (role === 'kind' && words.length > 1) kinds |= 1 << KIND_WORDS.indexOf(roles[i]!.means)
    else {
      kept.push(word)
      signs.push(roles[i])
    }
  })
  if (kept.length === 0)
    return { ...packWords(words.map(soundWord)), folded, kinds, unvowelled: hasArabic(folded), articles }
  const plain = kept.filter((_, i) => signs[i]?.role !== 'same').length
  const sounded: string[] = []
  kept.forEach((word, i) => {
    const sign = signs[i]
    if (sign?.role === 'number') addNumber(sounded, sign.means)
    else if (sign?.role === 'same' && (plain > 0 || kept.length > 1) && !literal)
      for (const means of sign.means.split('+')) sounded.push(String.fromCharCode(signOf(means)))
    else sounded.push(soundPlain(i < kept.length - 1 ? withoutLink(word) : word))
  })
  return {
    ...packWords(sounded.filter(word => word !== '')),
    folded,
    kinds,
    unvowelled: hasArabic(folded),
    articles,
  }
}

function hasArabic(text: string): boolean {
  return scriptOf(text) === 'arabic'
}

/** The ending by which Arabic links a feminine noun to the next word (*Jobet Berghal*); it writes the same letter as without (جوبة). */
const LINKING = /(?<=[a-z]{2})[aei]t$/

function withoutLink(word: string): string {
  return word.replace(LINKING, ending => ending.slice(0, 1))
}

const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/

/** A word that stands for itself: its sounds without the article that Arabic script writes together with it. */
function soundPlain(word: string): string {
  const ordinal = ORDINAL.exec(word)
  if (ordinal !== null) return ordinal[1]!
  return soundWord(word)
}

/** Articles written together with their word: always in Arabic letters, now and then in Latin ones (Elbeida, Alcastello). */
/** After another word an article is likelier, so any letter may follow. */
const GLUED_LATER = /^(?:ال(?=.{3})|[ae]l(?=[a-z]{3}))/
const GLUED = /^(?:ال(?=.{3})|[ae]l(?=[bcdfghjkmnpqrstvwxz][a-z]{3}))/

/** An article inside an Arabic word parts two words that were written together: ديرالزور. */
const INNER_ARTICLE = /([\u0621-\u064A]{2,})ال(?=[\u0621-\u064A]{3,})/g

function dropGluedArticle(word: string, at: number): string {
  return word.length < 5 || nameWordOf(word) !== undefined
    ? word
    : word.replace(at === 0 ? GLUED : GLUED_LATER, '')
}

/** Number words that follow each other make one number: three thousand is 3000, three ten (as Arabic says) is 13. */
function addNumber(sounded: string[], means: string): void {
  const last = sounded[sounded.length - 1]
  const before = last !== undefined && /^\d+$/.test(last) ? Number(last) : undefined
  if (means.startsWith('*'))
    sounded.splice(
      before === undefined ? sounded.length : -1,
      1,
      String((before ?? 1) * Number(means.slice(1))),
    )
  else if (before !== undefined && before % 100 === 0) sounded.splice(-1, 1, String(before + Number(means)))
  else if (before !== undefined && before >= 20 && before % 10 === 0 && Number(means) < 10)
    sounded.splice(-1, 1, String(before + Number(means)))
  else if (before !== undefined && before < 10 && means === '10') sounded.splice(-1, 1, String(before + 10))
  else sounded.push(means)
}

function packWords(words: readonly string[]): { sounds: Uint8Array; sorted: Uint8Array } {
  const sounds = packSounds(words.join(' '))
  const ordered = [...words].sort()
  const same = ordered.every((word, i) => word === words[i])
  return { sounds, sorted: same ? sounds : packSounds(ordered.join(' ')) }
}

/** Signs of meanings end here; above stand letters of scripts without rules, by their code. */
const OTHER_LETTERS = 232
if (FIRST_SIGN + MEANINGS.length > OTHER_LETTERS)
  throw new Error('More meanings of name words than there are signs.')

/** One byte a sound; letters of scripts without rules share what is left of the byte. */
function packSounds(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    bytes[i] = code < OTHER_LETTERS ? code : OTHER_LETTERS + (code % (256 - OTHER_LETTERS))
  }
  return bytes
}

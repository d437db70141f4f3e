import { foldName } from '#names'
import type { Actor } from './actor.ts'
import { LETTER_NAMES } from './words/ar/letter-names.ts'

/** Who has a name of given initials: by its main name, and by any name. */
export interface ShortForms {
  readonly main: ReadonlyMap<string, readonly ShortForm[]>
  readonly any: ReadonlyMap<string, readonly ShortForm[]>
}

/** A name that initials stand for. `words` are the words that count. */
export interface ShortForm {
  readonly id: string
  readonly words: readonly string[]
}

/** Words that initials leave out. */
const UNCOUNTED = /^(?:the|of|and|for|in|on|to|al|el|de|des|du|la|le|في|من|على|و)$/u
const ARABIC_ARTICLE = /^ال(?=.{2})/u
const FEWEST = 2
const MOST = 7

/** The short forms of all bodies; persons and generic names have none but those that their rows list. */
export function groupShortForms(actors: readonly Actor[]): ShortForms {
  const main = new Map<string, ShortForm[]>()
  const any = new Map<string, ShortForm[]>()
  for (const actor of actors)
    for (const [at, name] of actor.names.entries()) {
      if (actor.kind === 'person' || name.generic || name.exactCase) continue
      const words = countedWords(name.text)
      const initials = initialsOf(words)
      if (initials.length < FEWEST || initials.length > MOST) continue
      add(any, initials, { id: actor.id, words })
      if (at === 0) add(main, initials, { id: actor.id, words })
    }
  return { main, any }
}

function add(forms: Map<string, ShortForm[]>, initials: string, form: ShortForm): void {
  const known = forms.get(initials)
  if (known === undefined) forms.set(initials, [form])
  else known.push(form)
}

/** Words of a name that its initials count; abbreviations keep their case, since each of their letters counts. */
function countedWords(name: string): readonly string[] {
  return name
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[\s‐-]+/u)
    .map(word => (isCapitals(word) ? word.replaceAll('.', '') : foldName(word).replace(ARABIC_ARTICLE, '')))
    .filter(word => word !== '' && !UNCOUNTED.test(word))
}

const isCapitals = (word: string) => /^(?:\p{Lu}\.?){2,5}$/u.test(word)

/** The initials of counted words ("SFA" of "Society for Aid"; "UNSC" of "UN Security Council"). */
export function initialsOf(words: readonly string[]): string {
  return words.map(word => (isCapitals(word) ? word : (word[0] ?? '').toUpperCase())).join('')
}

/** Capitals, with small letters that go on a word: "SAA", "SyAAF". Arabic abbreviations are one word of their letters. */
const LATIN = /^(?:\p{Lu}\p{Ll}?\.?){2,7}$/u
const ARABIC = /^[\u0621-\u064A]{3,5}$/u

/** The one body that an abbreviation stands for: by a main name, else by any; undefined where none or several fit. */
export function findShortForm(forms: ShortForms, name: string): string | undefined {
  const spelled = spellLetters(name) ?? name.trim()
  const chunks = chunksOf(spelled)
  if (chunks.length < FEWEST) return undefined
  const initials = chunks.map(chunk => chunk[0]!.toUpperCase()).join('')
  for (const list of chunks.length === 2 ? [forms.any] : [forms.main, forms.any]) {
    const ids = new Set((list.get(initials) ?? []).filter(form => begins(form, chunks)).map(form => form.id))
    if (ids.size === 1) return [...ids][0]
    if (ids.size > 1) return undefined
  }
  return undefined
}

function chunksOf(text: string): readonly string[] {
  if (LATIN.test(text) && text !== text.toLowerCase()) return text.replaceAll('.', '').split(/(?=\p{Lu})/u)
  return ARABIC.test(text) ? [...foldName(text)] : []
}

/** True where each longer chunk of the abbreviation is the beginning of its word. */
function begins({ words }: ShortForm, chunks: readonly string[]): boolean {
  return chunks.every(
    (chunk, at) => chunk.length === 1 || words[at]?.startsWith(chunk.toLowerCase()) === true,
  )
}

const LETTERS = new Map(Object.entries(LETTER_NAMES).map(([word, letter]) => [foldName(word), letter]))

/** Latin letters that are spelled out in Arabic script, as the abbreviation that they spell; undefined where a word is no letter. */
export function spellLetters(name: string): string | undefined {
  const words = foldName(name).split(' ')
  if (words.length < 2 || words.length > MOST) return undefined
  const letters = words.map(word => LETTERS.get(word))
  return letters.every(letter => letter !== undefined) ? letters.join('') : undefined
}

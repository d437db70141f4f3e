import { OUTLET_NOUNS as ARABIC_NOUNS } from './ar/report-lines.ts'
import { OUTLET_NOUNS as ENGLISH_NOUNS, NAME_PARTICLES } from './en/report-lines.ts'
import { comparable } from './text-line.ts'

const NOUNS: ReadonlySet<string> = new Set([...ENGLISH_NOUNS, ...ARABIC_NOUNS])

/** Words that an outlet's name has at most. */
const MOST_WORDS = 6

/** True for what reads as an outlet's name: a few capitalised words, one of them "News", "Agency", "Herald" or the like. */
export function isOutletName(text: string): boolean {
  if (text.length > 80 || /[.!?:;,“”"]/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length < 2 || words.length > MOST_WORDS) return false
  const noun = words.findIndex(word => NOUNS.has(word.toLowerCase()))
  // The noun stands first or last ("Radio Qara", "Qara News"); an adjective may follow it in Arabic.
  if (noun < 0 || (noun > 1 && noun < words.length - 2)) return false
  return words.every(word => NAME_PARTICLES.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}\d]/u.test(word))
}

/** True where two names are the same but for article, case, spaces and marks, or where one is the other's initials. */
export function isSameOutlet(a: string, b: string | undefined): boolean {
  if (b === undefined) return false
  return comparable(a) === comparable(b) || isInitials(a, b) || isInitials(b, a)
}

function isInitials(short: string, long: string): boolean {
  if (!/^[\p{Lu}.]{2,8}$/u.test(short)) return false
  const initials = long
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word) && !NAME_PARTICLES.has(word.toLowerCase()))
    .map(word => word[0])
    .join('')
  return initials === short.replaceAll('.', '')
}

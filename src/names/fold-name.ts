/** Longest name that is looked at, in code units; what comes after is cut, so that hostile names cost no more than others. */
export const NAME_LIMIT = 160

/** Folding rules in the order in which they run: what is replaced, by what, and why. */
const FOLDS: readonly { readonly pattern: RegExp; readonly by: string; readonly why: string }[] = [
  {
    pattern: /[\p{Cf}\u115F\u1160\u3164\uFFA0]/gu,
    by: '',
    why: 'invisible: bidi controls, joiners, fillers',
  },
  { pattern: /[\u0640]/gu, by: '', why: 'Arabic stretching stroke, no letter' },
  { pattern: /(?<=\d)[,٬'’](?=\d{3}(?!\d))/gu, by: '', why: 'thousands separator: 1,070 is 1070' },
  {
    pattern: /[\u02B0-\u02FF'’‘ʼ`´′″"“”«»„]/gu,
    by: '',
    why: 'apostrophes, ayn and hamza marks, quotation marks',
  },
  { pattern: /\p{M}+/gu, by: '', why: 'accents and vowel points after decomposition' },
  { pattern: /[\u0622\u0623\u0625\u0671]/gu, by: '\u0627', why: 'alif with hamza or madda is alif' },
  { pattern: /\u0649/gu, by: '\u064A', why: 'alif maqsura is written as ya and the reverse' },
  { pattern: /\u0629/gu, by: '\u0647', why: 'ta marbuta is written as ha' },
  { pattern: /\u0624/gu, by: '\u0648', why: 'hamza on waw' },
  { pattern: /\u0626/gu, by: '\u064A', why: 'hamza on ya' },
  { pattern: /\u0621/gu, by: '', why: 'bare hamza is often left out' },
  { pattern: /[\u06A9]/gu, by: '\u0643', why: 'Persian kaf' },
  { pattern: /[\u06CC]/gu, by: '\u064A', why: 'Persian ya' },
  { pattern: /ß/gu, by: 'ss', why: 'sharp s' },
  { pattern: /ø/gu, by: 'o', why: 'o with stroke does not decompose' },
  { pattern: /ł/gu, by: 'l', why: 'l with stroke does not decompose' },
  { pattern: /đ/gu, by: 'd', why: 'd with stroke does not decompose' },
  { pattern: /ı/gu, by: 'i', why: 'dotless i' },
  { pattern: /æ/gu, by: 'ae', why: 'ligature' },
  { pattern: /œ/gu, by: 'oe', why: 'ligature' },
  { pattern: /ə/gu, by: 'a', why: 'Azerbaijani open e' },
  { pattern: /&/gu, by: ' and ', why: 'and' },
  {
    pattern: /\.(?=\p{L}(?:\.|$|\s))|(?<=(?:^|[\s.])\p{L})\./gu,
    by: '',
    why: 'dots of initials: U.N. is UN',
  },
  { pattern: /[^\p{L}\p{N}]+/gu, by: ' ', why: 'hyphens and other punctuation part words' },
]

/** Words that no rule changes, as most are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/**
 * A name without what spellings differ in most trivially: case, accents, vowel points, Arabic letter variants,
 * apostrophes, hyphens, invisible characters, digits of other scripts. Equal folded names are one spelling. Idempotent.
 */
export function foldName(name: string): string {
  let text = name.slice(0, NAME_LIMIT).toLowerCase()
  if (PLAIN.test(text)) return text
  text = name.slice(0, NAME_LIMIT).normalize('NFKD').toLowerCase()
  for (const { pattern, by } of FOLDS) text = text.replace(pattern, by)
  return asciiDigits(text.normalize('NFC')).trim()
}

/** Decimal digits of any script as ASCII digits. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, char => (char >= '0' && char <= '9' ? char : String(digitValue(char))))
}

/** Decimal digits stand in runs of ten that begin at a code point whose predecessor is no digit of the run. */
function digitValue(char: string): number {
  let zero = char.codePointAt(0)!
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && char.codePointAt(0)! - zero < 9) zero--
  return char.codePointAt(0)! - zero
}

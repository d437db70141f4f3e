/**
 * How letters of one script are sounded. A sound is one character: the vowels `a e i o u`, the half-vowels `y w`, the
 * consonants of English letters, and for sounds that Latin spells with two letters: `T` (th, ث), `D` (dh, ذ ظ), `S` (sh, ش, ш),
 * `Z` (zh, ж), `C` (ch, ч), `x` (kh, خ, х), `G` (gh, غ).
 */
export interface LetterRule {
  /** Letters of folded text. Rules are tried longest first. */
  readonly letters: string
  readonly sounds: string
  /** Only at the beginning or at the end of a word, or only before (or not before) one of these letters. */
  readonly at?: 'start' | 'end'
  readonly before?: string
  readonly notBefore?: string
}

const plain = (letters: string): LetterRule[] =>
  [...letters].map(letter => ({ letters: letter, sounds: letter }))

/** Latin letters as romanisations of Arabic, Ukrainian and Russian use them, English and French ways of writing included. */
export const LATIN: readonly LetterRule[] = [
  ...plain('abdefghijklmnopqrstuvwyz'),
  { letters: 'c', sounds: 'k' },
  { letters: 'c', sounds: 's', before: 'eiy' },
  { letters: 'x', sounds: 'ks' },
  { letters: 'shch', sounds: 'SC' },
  { letters: 'sch', sounds: 'S' },
  { letters: 'sh', sounds: 'S' },
  { letters: 'tch', sounds: 'C' },
  { letters: 'ch', sounds: 'C' },
  { letters: 'kh', sounds: 'x' },
  { letters: 'gh', sounds: 'G' },
  { letters: 'dh', sounds: 'D' },
  { letters: 'th', sounds: 'T' },
  { letters: 'zh', sounds: 'Z' },
  { letters: 'ph', sounds: 'f' },
  { letters: 'rrh', sounds: 'G' },
  { letters: 'dj', sounds: 'j' },
  { letters: 'ck', sounds: 'k' },
  { letters: 'gu', sounds: 'g', before: 'ei' },
  { letters: 'qu', sounds: 'k', before: 'ei' },
  { letters: 'ou', sounds: 'u' },
  { letters: 'oo', sounds: 'u' },
  { letters: 'ee', sounds: 'i' },
  { letters: 'ie', sounds: 'i' },
  ...['ay', 'ai', 'ey', 'ei'].map((letters): LetterRule => ({ letters, sounds: 'e', notBefore: 'aeiouy' })),
  ...['aw', 'au', 'ow'].map((letters): LetterRule => ({ letters, sounds: 'o', notBefore: 'aeiouw' })),
  { letters: 'yi', sounds: 'yi' },
  { letters: 'iy', sounds: 'y' },
  { letters: 'ij', sounds: 'i' },
  { letters: 'yy', sounds: 'y' },
  ...['iyah', 'iyeh', 'iyih', 'iya', 'iye', 'eah', 'iyyah', 'iyyeh', 'iyya', 'ieh', 'ia', 'yah', 'yeh', 'ya', 'ye'].map(
    (letters): LetterRule => ({ letters, sounds: 'iya', at: 'end' }),
  ),
  { letters: 'ah', sounds: 'a', at: 'end' },
  { letters: 'eh', sounds: 'a', at: 'end' },
  { letters: 'ih', sounds: 'a', at: 'end' },
  { letters: 'þ', sounds: 'T' },
  { letters: 'ð', sounds: 'D' },
]

/** Arabic letters after folding; short vowels are not written, ayn has no sound of its own. */
export const ARABIC: readonly LetterRule[] = [
  { letters: 'ا', sounds: 'a' },
  { letters: 'ب', sounds: 'b' },
  { letters: 'ت', sounds: 't' },
  { letters: 'ث', sounds: 'T' },
  { letters: 'ج', sounds: 'j' },
  { letters: 'ح', sounds: 'h' },
  { letters: 'خ', sounds: 'x' },
  { letters: 'د', sounds: 'd' },
  { letters: 'ذ', sounds: 'D' },
  { letters: 'ر', sounds: 'r' },
  { letters: 'ز', sounds: 'z' },
  { letters: 'س', sounds: 's' },
  { letters: 'ش', sounds: 'S' },
  { letters: 'ص', sounds: 's' },
  { letters: 'ض', sounds: 'd' },
  { letters: 'ط', sounds: 't' },
  { letters: 'ظ', sounds: 'D' },
  { letters: 'ع', sounds: '' },
  { letters: 'غ', sounds: 'G' },
  { letters: 'ف', sounds: 'f' },
  { letters: 'ق', sounds: 'q' },
  { letters: 'ك', sounds: 'k' },
  { letters: 'ل', sounds: 'l' },
  { letters: 'م', sounds: 'm' },
  { letters: 'ن', sounds: 'n' },
  { letters: 'ه', sounds: 'h' },
  { letters: 'ه', sounds: 'a', at: 'end' },
  { letters: 'يه', sounds: 'iya', at: 'end' },
  { letters: 'يا', sounds: 'iya', at: 'end' },
  { letters: 'و', sounds: 'w' },
  { letters: 'ي', sounds: 'y' },
  { letters: 'پ', sounds: 'p' },
  { letters: 'چ', sounds: 'C' },
  { letters: 'ژ', sounds: 'Z' },
  { letters: 'گ', sounds: 'g' },
  { letters: 'ڤ', sounds: 'v' },
]

/** Cyrillic letters of Ukrainian and Russian after folding (which takes the marks off й, ї and ё). */
export const CYRILLIC: readonly LetterRule[] = [
  { letters: 'а', sounds: 'a' },
  { letters: 'б', sounds: 'b' },
  { letters: 'в', sounds: 'v' },
  { letters: 'г', sounds: 'g' },
  { letters: 'ґ', sounds: 'g' },
  { letters: 'д', sounds: 'd' },
  { letters: 'е', sounds: 'e' },
  { letters: 'є', sounds: 'ye' },
  { letters: 'ж', sounds: 'Z' },
  { letters: 'з', sounds: 'z' },
  { letters: 'и', sounds: 'i' },
  { letters: 'і', sounds: 'i' },
  { letters: 'к', sounds: 'k' },
  { letters: 'л', sounds: 'l' },
  { letters: 'м', sounds: 'm' },
  { letters: 'н', sounds: 'n' },
  { letters: 'о', sounds: 'o' },
  { letters: 'п', sounds: 'p' },
  { letters: 'р', sounds: 'r' },
  { letters: 'с', sounds: 's' },
  { letters: 'т', sounds: 't' },
  { letters: 'у', sounds: 'u' },
  { letters: 'ф', sounds: 'f' },
  { letters: 'х', sounds: 'x' },
  { letters: 'ц', sounds: 'ts' },
  { letters: 'ч', sounds: 'C' },
  { letters: 'ш', sounds: 'S' },
  { letters: 'щ', sounds: 'SC' },
  { letters: 'ъ', sounds: '' },
  { letters: 'ы', sounds: 'i' },
  { letters: 'ь', sounds: '' },
  { letters: 'э', sounds: 'e' },
  { letters: 'ю', sounds: 'yu' },
  { letters: 'я', sounds: 'ya' },
]

const MARKS = /\p{M}+/gu
const DROPPED = /[.'’‘ʻ`´ʼ]/g
const PARTING = /[^\p{L}\p{N}]+/gu
const SAINT = /(^| )st(e?) /g

/**
 * The key under which the world layer keeps a Latin name: lower case without accents, dots and apostrophes, words parted
 * by one space, "St." as "saint". Coarser folding for other scripts is the pack's business (`foldName`).
 */
export function worldKey(name: string): string {
  let text = name.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII names, nine of ten, skip the costly decomposition
  if (!/^[\x00-\x7F]*$/.test(text)) text = fromLatin(text.normalize('NFKD').replace(MARKS, ''))
  text = text.replace(DROPPED, '').replace(PARTING, ' ').trim()
  return text.startsWith('st') || text.includes(' st') ? text.replace(SAINT, '$1saint$2 ') : text
}

function fromLatin(text: string): string {
  return text.replace(/[ßøłđıæœə]/g, letter => PLAIN[letter]!)
}

/** Letters that decomposition leaves whole. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
}

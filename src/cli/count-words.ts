/** A number with what it counts: "1 claim", "0 claims". `word` is a singular that takes an s. */
export function countWords(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}

/** The words of a list that is written as running text, parted by white space; "_" stands for a space within an entry. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\s+/)
      .filter(word => word !== '')
      .map(word => word.replaceAll('_', ' ')),
  )
}

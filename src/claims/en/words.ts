/** The words of a list written as running text, so that long lists stay readable. `_` stands for a space within one entry. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** As `words`, but for verbs with particles: entries are parted by commas ("drive out, push back"). */
export const phrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map(entry => entry.trim().replace(/\s+/g, ' '))
    .filter(entry => entry !== '')

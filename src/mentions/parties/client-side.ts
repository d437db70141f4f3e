import type { Conflict } from '#conflicts'

/** Nouns for those through whom somebody fights. */
const CLIENTS =
  /^(?:proxy|proxies|auxiliary|auxiliaries|mercenary|mercenaries|client|clients|surrogate|surrogates)$/i
/** Nouns for them that are also for equals, unless the land at war is named: "its Syrian allies". */
const ALLIES = /^(?:ally|allies|partner|partners)$/i

/**
 * The side of those whom somebody backs in the war: what the pack has for "X-backed" under a word of X's name; undefined
 * where the phrase is for no such people, or the pack does not tell.
 */
export function clientSide(phrase: string, owner: string, conflict: Conflict): string | undefined {
  const words = phrase.split(/\s+/)
  const head = words.at(-1)!
  const { lands } = wordsOf(conflict)
  if (!CLIENTS.test(head) && !(ALLIES.test(head) && words.some(word => lands.has(word.toLowerCase()))))
    return undefined
  return backedSide(owner, conflict)
}

/** The side that the pack has for "X-backed" under a word of X's name; undefined where it does not tell. */
export function backedSide(owner: string, conflict: Conflict): string | undefined {
  const { backed } = wordsOf(conflict)
  for (const word of owner.toLowerCase().split(/\s+/)) {
    const side = backed.get(word.replace(/['’]s?$/, ''))
    if (side !== undefined) return side
  }
  return undefined
}

interface Words {
  /** Side by the word before "-backed". */
  readonly backed: ReadonlyMap<string, string>
  /** Adjectives of the lands at war. */
  readonly lands: ReadonlySet<string>
}

const WORDS = new WeakMap<Conflict, Words>()

function wordsOf(conflict: Conflict): Words {
  const known = WORDS.get(conflict)
  if (known !== undefined) return known
  const backed = new Map<string, string>()
  const lands = new Set<string>()
  for (const { use, text, side, place } of conflict.vocabulary) {
    const backer = /^(.+)-backed$/i.exec(text)?.[1]
    if (use === 'side-word' && side !== null && backer !== undefined) backed.set(backer.toLowerCase(), side)
    if (use === 'demonym' && side === null && place !== null) lands.add(text.toLowerCase())
  }
  const words = { backed, lands }
  WORDS.set(conflict, words)
  return words
}

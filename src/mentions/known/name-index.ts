import type { Registry } from '#conflicts'
import { foldName } from '#names'
import { keepAnswers } from '#primitives'
import { foldToken } from './folded-tokens.ts'

/** What a folded name may stand for in the registry. */
export interface KnownName {
  readonly places: readonly string[]
  readonly actors: readonly string[]
  /** Indices into the pack's vocabulary. */
  readonly words: readonly number[]
}

/** Every name and word of a registry by folded text, and the longest that begins with a given word. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, KnownName>
  /** Words of the longest name by its first word. */
  readonly longest: ReadonlyMap<string, number>
  /** Whether a name may begin with a token of this text; with most it cannot. */
  readonly mayBegin: (text: string) => boolean
}

/** Words for which it is kept whether a name begins with them. */
const WORDS_KEPT = 50_000

const indexes = new WeakMap<Registry, NameIndex>()

/** The index of the registry's names; made once for each registry. */
export function nameIndexOf(registry: Registry): NameIndex {
  let index = indexes.get(registry)
  if (index === undefined) {
    index = createNameIndex(registry)
    indexes.set(registry, index)
  }
  return index
}

interface Building {
  readonly places: string[]
  readonly actors: string[]
  readonly words: number[]
}

function createNameIndex({ gazetteer, actorIndex, conflict }: Registry): NameIndex {
  const names = new Map<string, Building>()
  const longest = new Map<string, number>()
  const entryOf = (key: string): Building => {
    const known = names.get(key)
    if (known !== undefined) return known
    const entry: Building = { places: [], actors: [], words: [] }
    names.set(key, entry)
    const words = key.split(' ')
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
    return entry
  }
  for (const [key, ids] of gazetteer.byName) if (key !== '') entryOf(key).places.push(...ids)
  for (const [key, ids] of actorIndex.byName) if (key !== '') entryOf(key).actors.push(...ids)
  for (const [at, { text }] of conflict.vocabulary.entries()) {
    const key = foldName(text)
    if (key !== '') entryOf(key).words.push(at)
  }
  const mayBegin = keepAnswers(WORDS_KEPT, text => {
    const [word] = foldToken(text).split(' ', 1) as [string]
    return longest.has(word) || longest.has(`${word}s`)
  })
  return { names, longest, mayBegin }
}

import type { Registry } from '#conflicts'
import { askOnce, type WordForm } from '#language'
import { foldName } from '#names'
import { foldedWords, POSSESSIVE } from './folded-tokens.ts'

/** What a folded name may stand for in the registry. */
export interface KnownName {
  readonly places: readonly string[]
  readonly actors: readonly string[]
  /** Indices into the pack's vocabulary. */
  readonly words: readonly number[]
}

/** Names that begin with the same words: what those words stand for alone, and what may follow them. */
export interface NameTree {
  readonly known: KnownName | undefined
  readonly next: ReadonlyMap<string, NameTree> | undefined
}

/** Every name and word of a registry by folded text. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, KnownName>
  /** The same names word by word. */
  readonly tree: NameTree
  /** Whether a name may begin with a word; with most it cannot. */
  readonly mayBegin: (word: WordForm) => boolean
  /** Whether a word, or one with a possessive ending, stands behind the first one in any name: the tables of what follows which are large, and most words need not be looked up in them. */
  readonly mayFollow: (word: WordForm) => boolean
  /** What may follow a word with which names begin. */
  readonly after: (word: WordForm) => NameTree | undefined
}

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
  const entryOf = (key: string): Building => {
    const known = names.get(key)
    if (known !== undefined) return known
    const entry: Building = { places: [], actors: [], words: [] }
    names.set(key, entry)
    return entry
  }
  for (const [key, ids] of gazetteer.byName) if (key !== '') entryOf(key).places.push(...ids)
  for (const [key, ids] of actorIndex.byName) if (key !== '') entryOf(key).actors.push(...ids)
  for (const [at, { text }] of conflict.vocabulary.entries()) {
    const key = foldName(text)
    if (key !== '') entryOf(key).words.push(at)
  }
  const tree = createTree(names)
  const mayBegin = askOnce(word => {
    const [first] = foldedWords(word)
    if (first === undefined || first === POSSESSIVE) return false
    return tree.next?.has(first) === true || tree.next?.has(`${first}s`) === true
  })
  const after = askOnce(word => tree.next?.get(foldedWords(word)[0] ?? ''))
  const later = laterWords(names)
  const mayFollow = askOnce(word => foldedWords(word).some(one => later.has(one) || later.has(`${one}s`)))
  return { names, tree, mayBegin, mayFollow, after }
}

function laterWords(names: ReadonlyMap<string, KnownName>): ReadonlySet<string> {
  const later = new Set<string>()
  for (const name of names.keys()) for (const word of name.split(' ').slice(1)) later.add(word)
  return later
}

type Branch = { known: KnownName | undefined; next: Map<string, Branch> | undefined }

function createTree(names: ReadonlyMap<string, KnownName>): NameTree {
  const root: Branch = { known: undefined, next: undefined }
  for (const [key, known] of names) {
    let branch = root
    for (const word of key.split(' ')) {
      branch.next ??= new Map()
      let next = branch.next.get(word)
      if (next === undefined) {
        next = { known: undefined, next: undefined }
        branch.next.set(word, next)
      }
      branch = next
    }
    branch.known = known
  }
  return root
}

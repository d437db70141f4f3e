import { createNameIndex, findNames, type NameIndex } from '#names'
import type { Actor, ActorName } from './actor.ts'
import {
  ABBREVIATION,
  formsOf,
  meaningOf,
  splitName,
  type WordGroups,
  type WordMeaning,
} from './name-words.ts'
import { BODY_WORDS } from './words/body-words.ts'

/** A name of an actor as the meanings of its words, with those that tell nothing left out. */
export interface MeaningRow {
  readonly actor: Actor
  readonly name: ActorName
  readonly words: readonly WordMeaning[]
}

/** Names of bodies by what their words mean, whatever their language and order. */
export interface MeaningIndex {
  readonly rows: readonly MeaningRow[]
  /** Positions in `rows` by id of a meaning, and by what its kin share (`kinOf`). */
  readonly byMeaning: ReadonlyMap<string, readonly number[]>
  readonly byKin: ReadonlyMap<string, readonly number[]>
  /** Ids of meanings that any name of an actor, of its parent or of what it belongs to has. */
  readonly loreOf: ReadonlyMap<string, ReadonlySet<string>>
  /** How much a meaning tells, 0 to 1, by how few actors have it. */
  readonly weightOf: (word: WordMeaning) => number
  /** What a word of a query may mean, with how well it fits. */
  readonly read: (word: string) => readonly ReadWord[]
}

/** One reading of a word. `fit` is 1 for the same word or a translation, less for another spelling. */
export interface ReadWord {
  readonly meaning: WordMeaning
  readonly fit: number
}

/** How much a word for the form of a body weighs beside one that tells bodies apart. */
const FORM_WEIGHT = 0.45
/** Least chance that a word is a spelling of another. */
const LEAST_FIT = 0.55
const KEPT = 20_000

/** A word that others may be spellings of. */
interface KnownWord {
  readonly word: string
  readonly meaning: WordMeaning
}

const wordOfOwn = (id: string): KnownWord => ({ word: id.slice(1), meaning: { id, role: 'own' } })

/** Romanised words of the lists that are long enough to be told in other spellings. */
const LISTED: readonly KnownWord[] = [...BODY_WORDS]
  .filter(([word]) => /^[a-z]{5,}$/u.test(word))
  .map(([word, { means, role, family }]) => ({
    word,
    meaning: { id: `=${means}`, role, ...(family === undefined ? {} : { family }) },
  }))

/** An index over the names of all actors but persons; `groups` are words that the pack says are one or alike. */
export function createMeaningIndex(actors: readonly Actor[], groups: WordGroups): MeaningIndex {
  const rows = actors.flatMap(actor => rowsOf(actor, groups))
  const spread = countActors(rows)
  const ids = [...new Set(rows.flatMap(row => row.words.map(word => word.id)))]
  const own = ids.filter(id => id.startsWith('~') && !isShortAbbreviation(id.slice(1)))
  const known = [...own.map(wordOfOwn), ...LISTED]
  const spellings = createNameIndex(known.map(({ word }, entry) => ({ text: word, entry })))
  const read = new Map<string, readonly ReadWord[]>()
  const count = Math.max(2, actors.length)
  return {
    rows,
    byMeaning: group(rows, word => [word.id]),
    byKin: group(rows, kinOf),
    loreOf: collectLore(actors, rows),
    weightOf: word =>
      (word.role === 'form' ? FORM_WEIGHT : 1) *
      (Math.log(1 + count / (spread.get(word.id) ?? 1)) / Math.log(1 + count)),
    read: word => {
      const before = read.get(word)
      if (before !== undefined) return before
      const found = readWord(word, groups, { known, spellings })
      if (read.size >= KEPT) read.clear()
      read.set(word, found)
      return found
    },
  }
}

function collectLore(actors: readonly Actor[], rows: readonly MeaningRow[]): Map<string, Set<string>> {
  const own = new Map<string, string[]>()
  for (const { actor, words } of rows)
    own.set(actor.id, [...(own.get(actor.id) ?? []), ...words.map(word => word.id)])
  return new Map(
    actors.map(({ id, parent, memberships }) => {
      const kin = [id, parent ?? '', ...memberships.map(membership => membership.actor)]
      return [id, new Set(kin.flatMap(one => own.get(one) ?? []))]
    }),
  )
}

/** What a word shares with those that stand for it now and then: a family of forms, a side of the pack. */
export function kinOf({ family, alike }: WordMeaning): readonly string[] {
  return [...(family === undefined ? [] : [family]), ...(alike === undefined ? [] : [`side ${alike}`])]
}

function rowsOf(actor: Actor, groups: WordGroups): MeaningRow[] {
  if (actor.kind === 'person') return []
  return actor.names
    .map(name => ({ actor, name, words: wordsOf(name.text, groups) }))
    .filter(row => row.words.length > 0)
}

function wordsOf(name: string, groups: WordGroups): WordMeaning[] {
  return splitName(name)
    .map((word): WordMeaning => meaningOf(word, groups) ?? { id: `~${bareOf(word)}`, role: 'own' })
    .filter(word => word.role !== 'filler')
}

/** A word of its own without an Arabic article. */
function bareOf(word: string): string {
  return formsOf(word).find((form, at) => at > 0 && word.endsWith(form)) ?? word
}

function readWord(
  word: string,
  groups: WordGroups,
  { known, spellings }: { readonly known: readonly KnownWord[]; readonly spellings: NameIndex },
): readonly ReadWord[] {
  const meaning = meaningOf(word, groups)
  if (meaning !== undefined) return [{ meaning, fit: 1 }]
  const alike = findNames(spellings, bareOf(word), { limit: 3 }).filter(match => match.score >= LEAST_FIT)
  return alike.map(({ entry, score }) => ({ meaning: known[entry]!.meaning, fit: score }))
}

/** Abbreviations that must stand in capitals; longer ones are written as words too ("Isis"). */
function isShortAbbreviation(word: string): boolean {
  return word.length < 4 && ABBREVIATION.test(word)
}

function countActors(rows: readonly MeaningRow[]): Map<string, number> {
  const actors = new Map<string, Set<string>>()
  for (const { actor, words } of rows)
    for (const { id } of words) actors.set(id, (actors.get(id) ?? new Set()).add(actor.id))
  return new Map([...actors].map(([id, ids]) => [id, ids.size]))
}

function group(
  rows: readonly MeaningRow[],
  keysOf: (word: WordMeaning) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, row] of rows.entries())
    for (const key of new Set(row.words.flatMap(keysOf))) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [at])
      else known.push(at)
    }
  return groups
}

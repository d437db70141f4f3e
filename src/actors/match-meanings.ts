import type { ActorKind } from './actor.ts'
import { kinOf, type MeaningIndex, type MeaningRow, type ReadWord } from './meaning-index.ts'
import { splitName, type WordMeaning } from './name-words.ts'
import { BODY_CLASSES, type BodyClass, CLASS_OF_FAMILY } from './words/body-word.ts'

/** A name whose words mean nearly what the words of the query mean. */
export interface MeaningMatch {
  readonly row: MeaningRow
  /** Share of what both names say that they share, 0 to 1. */
  readonly fit: number
}

/** A word of the query that was read. `own` words with no reading are unknown to all names. */
interface QueryWord {
  readonly text: string
  readonly readings: readonly ReadWord[]
  readonly weight: number
}

/** True where every word of the name is common: a form, a country, a number. Such names have no other spellings, only other words. */
export function isCommon(index: MeaningIndex, name: string): boolean {
  return splitName(name).every(word => {
    const first = index.read(word)[0]
    return first !== undefined && !first.meaning.id.startsWith('~')
  })
}

/** How well two forms of one family, or two words for one side, stand for each other. */
const FAMILY_FIT = 0.65
/** What a word weighs that one of the names does not have: an unknown word in the query points to another body; names are often shortened. */
const UNSAID_IN_ROW = 1
const UNSAID_IN_QUERY = 0.55
/** The same for a word of the query that another name of the body has, or of what it belongs to. */
const UNSAID_BUT_TRUE = 0.25

/** What it costs when each name has a number, or a country or city, that the other has not; and when they say different things of what the body is. */
const OTHER_OWN = 0.8
const OTHER_CLASS = 0.5

/** The best row of each actor whose words share most with the query's, best first. */
export function findByMeaning(index: MeaningIndex, name: string): readonly MeaningMatch[] {
  const query = readQuery(index, name)
  if (query.length === 0) return []
  const best = new Map<string, MeaningMatch>()
  const least = isVague(query) ? WHOLE : 0
  for (const at of candidateRows(index, query)) {
    const row = index.rows[at]!
    if (query.length === 1 && (row.words.length > 1 || row.name.exactCase)) continue
    const fit = compareWords(index, query, row)
    if (fit < least) continue
    const known = best.get(row.actor.id)
    if (known === undefined || fit > known.fit) best.set(row.actor.id, { row, fit })
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit)
}

/** Share of meaning that counts as all of it. */
const WHOLE = 0.95

/** True for words that only say one thing of what a body is ("armed forces"): such a name must be given as it is. */
function isVague(query: readonly QueryWord[]): boolean {
  const forms = query.flatMap(word => word.readings[0]?.meaning ?? [])
  if (forms.length < query.length || forms.some(one => one.role !== 'form')) return false
  return new Set(forms.map(one => CLASS_OF_FAMILY[one.family ?? ''] ?? '')).size === 1
}

function readQuery(index: MeaningIndex, name: string): readonly QueryWord[] {
  return [...new Set(splitName(name))].flatMap(text => {
    const readings = index.read(text)
    if (readings[0]?.meaning.role === 'filler') return []
    const weight = readings.length === 0 ? 1 : Math.max(...readings.map(one => index.weightOf(one.meaning)))
    return [{ text, readings, weight }]
  })
}

/** Rows that share a telling word with the query; where it has none, those that share a form. */
function candidateRows(index: MeaningIndex, query: readonly QueryWord[]): Set<number> {
  const readings = query.flatMap(word => word.readings)
  const telling = readings.filter(({ meaning }) => meaning.role !== 'form')
  const rows = new Set<number>()
  for (const { meaning } of telling.length > 0 ? telling : readings) {
    for (const at of index.byMeaning.get(meaning.id) ?? []) rows.add(at)
    for (const key of kinOf(meaning)) for (const at of index.byKin.get(key) ?? []) rows.add(at)
  }
  return rows
}

/** Each word of the query with the word of the row that fits it best and is not taken, exact ones first. */
function compareWords(
  index: MeaningIndex,
  query: readonly QueryWord[],
  { words, actor }: MeaningRow,
): number {
  const pairs: { q: number; n: number; fit: number }[] = []
  for (const [q, { readings }] of query.entries())
    for (const [n, word] of words.entries()) {
      const fit = Math.max(0, ...readings.map(reading => fitOf(reading, word)))
      if (fit > 0) pairs.push({ q, n, fit })
    }
  pairs.sort((a, b) => b.fit - a.fit)
  const takenQ = new Set<number>()
  const takenN = new Set<number>()
  let shared = 0
  let lost = 0
  for (const { q, n, fit } of pairs) {
    if (takenQ.has(q) || takenN.has(n)) continue
    takenQ.add(q)
    takenN.add(n)
    const weight = Math.max(query[q]!.weight, index.weightOf(words[n]!))
    shared += weight * fit
    lost += weight * (1 - fit)
  }
  const lore = index.loreOf.get(actor.id)
  for (const [q, { readings, weight }] of query.entries()) {
    if (takenQ.has(q)) continue
    const isLore = readings.some(({ meaning }) => lore?.has(meaning.id) === true)
    lost += weight * (isLore ? UNSAID_BUT_TRUE : UNSAID_IN_ROW)
  }
  for (const [n, word] of words.entries()) if (!takenN.has(n)) lost += index.weightOf(word) * UNSAID_IN_QUERY
  const leftQ = query
    .filter((_, q) => !takenQ.has(q))
    .map(word => word.readings[0]?.meaning)
    .filter(one => one !== undefined && lore?.has(one.id) !== true)
  const leftN = words.filter((_, n) => !takenN.has(n))
  for (const mark of EXCLUSIVE)
    if (leftQ.some(one => one?.id.startsWith(mark)) && leftN.some(one => one.id.startsWith(mark)))
      lost += OTHER_OWN
  const ours = classOf(query.flatMap(word => word.readings[0]?.meaning ?? []))
  const theirs = classOf(words) ?? CLASS_OF_KIND[actor.kind]
  if (ours !== undefined && theirs !== undefined && ours !== theirs) lost += OTHER_CLASS
  return shared === 0 ? 0 : shared / (shared + lost)
}

/** Marks of meanings of which one excludes another: numbers; countries and cities. */
const EXCLUSIVE = ['#', '^'] as const

/** What the words say that the body is, by the most telling of them. */
function classOf(words: readonly WordMeaning[]): BodyClass | undefined {
  const classes = words.map(word => CLASS_OF_FAMILY[word.family ?? ''])
  return BODY_CLASSES.find(one => classes.includes(one))
}

/** What a body is where its name does not say so. */
const CLASS_OF_KIND: Readonly<Partial<Record<ActorKind, BodyClass>>> = {
  state: 'state',
  government: 'state',
  outlet: 'outlet',
  agency: 'outlet',
  'military-unit': 'armed',
  militia: 'armed',
  'armed-group': 'armed',
}

function fitOf({ meaning, fit }: ReadWord, word: MeaningRow['words'][number]): number {
  if (meaning.id === word.id) return fit
  const kin = kinOf(word)
  return kinOf(meaning).some(key => kin.includes(key)) ? fit * FAMILY_FIT : 0
}

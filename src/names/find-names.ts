import { costBetween, weightOf } from './compare-sounds.ts'
import { findKeys } from './find-keys.ts'
import { foldName } from './fold-name.ts'
import { scoreMatch, shiftForSize } from './match-score.ts'
import { bagOf, hashText, type NameIndex, SORTED, UNVOWELLED_BIT } from './name-index.ts'
import { type SoundedName, soundFolded } from './sound-name.ts'

/** A row of the index that a name may be a spelling of. */
export interface RowMatch {
  readonly row: number
  readonly entry: number
  /** Cost of the differences; 0 for equal sounds. */
  readonly cost: number
  /** Chance, from 0 to 1, that the two are spellings of one name, by how costly the differences are for names of this length. */
  readonly score: number
  /** True where the words had to change places. */
  readonly reordered: boolean
}

/** Rows whose folded spelling is the same as the folded name given, `limit` entries at most: a name may be that of thousands. */
export function findExactRows(index: NameIndex, folded: string, limit: number): number[] {
  const rows: number[] = []
  const entries = new Set<number>()
  const { hash, check } = hashText(folded)
  const bucket = hash % (index.exactStart.length - 1)
  const end = index.exactStart[bucket + 1]!
  for (let i = index.exactStart[bucket]!; i < end && entries.size < limit; i++) {
    if (index.exactHashes[i] !== check) continue
    const row = index.exactRows[i]!
    const entry = index.entryOf[row]!
    if (entries.has(entry)) continue
    entries.add(entry)
    rows.push(row)
  }
  return rows
}

/** Most comparisons that a look-up makes, and most rows that it glances at, shared out among the ways to sound and order the name. */
const COMPARISONS = 240
const GLANCES = 12_000
/** Costs above this are no candidates however long the names are; shorter names are allowed less, by weight. */
const COST_LIMIT = 2.2
const COST_ALLOWED = 0.13
const COST_LEAST = 0.25

/**
 * Rows that sound like the name, best first, one an entry, `limit` at most. Bounded work: keys equal or one sign apart, then the
 * rows whose sets of sounds differ least, then the weighted edit distance.
 */
export function findRows(index: NameIndex, name: string, limit = 10): readonly RowMatch[] {
  const best = new Map<number, RowMatch>()
  const shift = shiftForSize(index.entryOf.length)
  const ways = waysToSound(foldName(name))
  for (const { sounded, sounds } of ways) {
    const weight = weightOf({ pool: sounds, start: 0, end: sounds.length })
    const query = {
      sounded,
      sounds,
      weight,
      shift,
      reordered: sounds !== sounded.sounds,
      share: 1 / ways.length,
    }
    compareRows(index, query, findKeys(index, sounds, query.share), best)
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.cost - b.cost || a.row - b.row)
    .slice(0, limit)
}

/**
 * The name with its common words as signs of their meaning and, where it has such words, as they sound; both with the words as they
 * stand and, where that differs, in alphabetical order.
 */
function waysToSound(
  folded: string,
): readonly { readonly sounded: SoundedName; readonly sounds: Uint8Array }[] {
  const sounded = soundFolded(folded)
  if (sounded.sounds.length === 0) return []
  const both = sounded.sounds.some(sound => sound >= 128) ? [sounded, soundFolded(folded, true)] : [sounded]
  return both.flatMap(one => [...new Set([one.sounds, one.sorted])].map(sounds => ({ sounded: one, sounds })))
}

interface Query {
  /** Share of the work that this way of sounding gets. */
  readonly share: number
  readonly weight: number
  /** What the size of the index adds to every score, in log-odds. */
  readonly shift: number
  readonly sounded: SoundedName
  readonly sounds: Uint8Array
  readonly reordered: boolean
}

/** Compares the query with the rows of the keys, those with the most similar sets of sounds first, until the work is spent. */
function compareRows(
  index: NameIndex,
  query: Query,
  keys: Iterable<number>,
  best: Map<number, RowMatch>,
): void {
  const bag = bagOf(query.sounds)
  const most = Math.ceil(COMPARISONS * query.share)
  const levels: number[][] = Array.from({ length: 11 }, () => [])
  let glances = 0
  for (const key of keys) {
    for (
      let i = index.keyRowStart[key]!;
      i < index.keyRowStart[key + 1]! && glances < GLANCES * query.share;
      i++, glances++
    ) {
      const marked = index.keyRows[i]!
      const level = countBits(bag ^ index.keyBags[i]!)
      if (level < levels.length && levels[level]!.length < most) levels[level]!.push(marked)
    }
  }
  let left = most
  for (const level of levels)
    for (const marked of level) {
      if (left-- === 0) return
      compareRow(index, query, marked, best)
    }
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** What a difference in the dropped words costs: one name tells a kind, or both tell different ones; words that change places. */
const KIND_UNSAID = 0.03
const KIND_OTHER = 0.2
const REORDERED = 0.12

function compareRow(index: NameIndex, query: Query, marked: number, best: Map<number, RowMatch>): void {
  const row = (marked & ~SORTED) >>> 0
  const reordered = query.reordered || marked >= SORTED
  const kinds = index.kinds[row]!
  const theirs = { ...sliceOf(index, row, marked >= SORTED), unvowelled: (kinds & UNVOWELLED_BIT) > 0 }
  const extra = (reordered ? REORDERED : 0) + kindCost(query.sounded.kinds, kinds & (UNVOWELLED_BIT - 1))
  const entry = index.entryOf[row]!
  const known = best.get(entry)
  const limit =
    Math.min(COST_ALLOWED * query.weight + COST_LEAST, known?.cost ?? COST_LIMIT, COST_LIMIT) - extra
  const ours = {
    pool: query.sounds,
    start: 0,
    end: query.sounds.length,
    unvowelled: query.sounded.unvowelled,
  }
  const cost = costBetween(ours, theirs, limit) + extra
  if (cost > limit + extra) return
  const score = scoreMatch(cost, Math.min(query.weight, weightOf(theirs)), query.shift)
  if (known === undefined || score > known.score) best.set(entry, { row, entry, cost, score, reordered })
}

function kindCost(ours: number, theirs: number): number {
  if (ours === theirs) return 0
  return ours === 0 || theirs === 0 ? KIND_UNSAID : (ours & theirs) !== 0 ? 0 : KIND_OTHER
}

/** A row's sounds, with its words in alphabetical order where it stands under that key. */
function sliceOf(
  index: NameIndex,
  row: number,
  sorted: boolean,
): { pool: Uint8Array; start: number; end: number } {
  const start = index.soundStart[row]!
  const end = index.soundStart[row + 1]!
  if (!sorted) return { pool: index.soundPool, start, end }
  const pool = sortWords(index.soundPool.subarray(start, end))
  return { pool, start: 0, end: pool.length }
}

/** The words of a row of sounds in alphabetical order. */
export function sortWords(sounds: Uint8Array): Uint8Array {
  const words = String.fromCharCode(...sounds)
    .split(' ')
    .sort()
    .join(' ')
  return Uint8Array.from(words, char => char.charCodeAt(0))
}

import { SOUND_LIMIT } from './compare-sounds.ts'
import { foldName } from './fold-name.ts'
import { hashKey, KEY_LIMIT, writeKey } from './sound-key.ts'
import { type SoundedName, soundFolded } from './sound-name.ts'

/** Shortest key that is also found with one sign changed, added or left out; shorter ones would find half of the names. */
export const SHORTEST_INEXACT_KEY = 4

/**
 * Names made ready for look-up, in typed arrays so that an index of millions of names is read from a file in one piece.
 * A row is one distinct folded spelling of one entry; CSR pairs (`…Start` and what it points into) hold lists.
 */
export interface NameIndex {
  /** The entry that a row names: a number of the caller's. */
  readonly entryOf: Uint32Array
  /** Bits of `KIND_WORDS`, the highest bit for a script without short vowels. */
  readonly kinds: Uint16Array
  readonly textStart: Uint32Array
  readonly textPool: Uint8Array
  readonly soundStart: Uint32Array
  readonly soundPool: Uint8Array
  /** Rows by hash of the folded spelling, each with a second hash beside it, so that a long list is read in one sweep of memory. */
  readonly exactStart: Uint32Array
  readonly exactRows: Uint32Array
  readonly exactHashes: Uint32Array
  readonly keyStart: Uint32Array
  readonly keyPool: Uint8Array
  /** Rows by key. A row whose words sort otherwise stands at two keys; then its number has the highest bit set. */
  readonly keyRowStart: Uint32Array
  readonly keyRows: Uint32Array
  /** Which of the 26 letters and 6 further groups of sounds the rows of `keyRows` have: a cheap test before the comparison. */
  readonly keyBags: Uint32Array
  /** Keys by hash of the key itself and of the key without each one of its signs. */
  readonly nearStart: Uint32Array
  readonly nearKeys: Uint32Array
}

/** Mark of a row that stands under the key of its sorted words. */
export const SORTED = 0x80000000

/** Bit of `kinds` for a script without short vowels. */
export const UNVOWELLED_BIT = 1 << 15

/** A name to index and the number of the entry that bears it. */
export interface IndexedName {
  readonly text: string
  readonly entry: number
}

/** An index over names. Equal folded spellings of one entry count once where they follow each other. */
export function createNameIndex(names: Iterable<IndexedName>): NameIndex {
  const build = new IndexBuild()
  for (const { text, entry } of names) build.add(text, entry)
  return build.finish()
}

/** Which sounds occur, as bits: letters a to z, capital sounds with their small letter, digits and signs in six groups. */
export function bagOf(sounds: Uint8Array, start = 0, end = sounds.length): number {
  let bag = 0
  for (let i = start; i < end; i++) {
    const sound = sounds[i]!
    if (sound >= 97 && sound <= 122) bag |= 1 << (sound - 97)
    else if (sound >= 65 && sound <= 90) bag |= 1 << (sound - 65)
    else if (sound !== 32) bag |= 1 << (26 + (sound % 6))
  }
  return bag >>> 0
}

/** 32-bit hash of a folded spelling, and a second one that tells apart what the first throws together. */
export function hashText(text: string): { readonly hash: number; readonly check: number } {
  let hash = 0x811c9dc5
  let check = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    hash = Math.imul(hash ^ code, 0x01000193)
    check = Math.imul(check + code, 0x5bd1e995) ^ (check >>> 13)
  }
  return { hash: (hash ^ (hash >>> 16)) >>> 0, check: check >>> 0 }
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(KEY_LIMIT)

/** Grows the columns of an index; used while it is built and then dropped. */
class IndexBuild {
  readonly #entryOf: number[] = []
  readonly #kinds: number[] = []
  readonly #texts = new BytePool()
  readonly #sounds = new BytePool()
  readonly #hashes: number[] = []
  readonly #checks: number[] = []
  readonly #keyIds = new Map<string, number>()
  readonly #keys = new BytePool()
  readonly #rowKeys: number[] = []
  readonly #rowOfKey: number[] = []
  readonly #seen = new Set<string>()
  #lastEntry = -1

  add(text: string, entry: number): void {
    const folded = foldName(text)
    if (folded === '') return
    if (entry !== this.#lastEntry) this.#seen.clear()
    this.#lastEntry = entry
    if (this.#seen.has(folded)) return
    this.#seen.add(folded)
    const sounded = soundFolded(folded)
    this.#addSounded(text, entry, sounded)
    if (sounded.sounds.every(sound => sound >= 128 || sound === 32))
      this.#addSounded(text, entry, soundFolded(folded, true))
  }

  #addSounded(text: string, entry: number, sounded: SoundedName): void {
    const row = this.#entryOf.length
    const { hash, check } = hashText(sounded.folded)
    this.#entryOf.push(entry)
    this.#kinds.push((sounded.kinds & (UNVOWELLED_BIT - 1)) | (sounded.unvowelled ? UNVOWELLED_BIT : 0))
    this.#texts.push(encoder.encode(text.slice(0, 400)))
    this.#sounds.push(sounded.sounds.subarray(0, SOUND_LIMIT))
    this.#hashes.push(hash)
    this.#checks.push(check)
    const key = this.#keyId(sounded.sounds)
    this.#addAtKey(key, row)
    if (sounded.sorted === sounded.sounds) return
    const sorted = this.#keyId(sounded.sorted)
    if (sorted !== key) this.#addAtKey(sorted, (row | SORTED) >>> 0)
  }

  #addAtKey(key: number, row: number): void {
    this.#rowKeys.push(key)
    this.#rowOfKey.push(row)
  }

  #keyId(sounds: Uint8Array): number {
    const length = writeKey(sounds, scratch)
    const key = String.fromCharCode(...scratch.subarray(0, length))
    const known = this.#keyIds.get(key)
    if (known !== undefined) return known
    this.#keyIds.set(key, this.#keyIds.size)
    this.#keys.push(scratch.subarray(0, length))
    return this.#keyIds.size - 1
  }

  finish(): NameIndex {
    const sounds = this.#sounds.finish()
    const texts = this.#texts.finish()
    const keys = this.#keys.finish()
    const count = this.#entryOf.length
    const exact = groupBy(Uint32Array.from(this.#hashes), bucketsFor(count))
    const byKey = groupBy(Uint32Array.from(this.#rowKeys), this.#keyIds.size)
    const near = groupNear(keys.starts, keys.pool)
    const keyRows = byKey.items.map(item => this.#rowOfKey[item]!)
    return {
      entryOf: Uint32Array.from(this.#entryOf),
      kinds: Uint16Array.from(this.#kinds),
      textStart: texts.starts,
      textPool: texts.pool,
      soundStart: sounds.starts,
      soundPool: sounds.pool,
      exactStart: exact.starts,
      exactRows: exact.items,
      exactHashes: exact.items.map(row => this.#checks[row]!),
      keyStart: keys.starts,
      keyPool: keys.pool,
      keyRowStart: byKey.starts,
      keyRows,
      keyBags: keyRows.map(marked => {
        const row = (marked & ~SORTED) >>> 0
        return bagOf(sounds.pool, sounds.starts[row]!, sounds.starts[row + 1]!)
      }),
      nearStart: near.starts,
      nearKeys: near.items,
    }
  }
}

/** Number of hash buckets for a count: the power of two at or above it. */
function bucketsFor(count: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(count + 1)))
}

/** Positions of `groups` grouped by value modulo `size`: a counting sort. */
function groupBy(groups: Uint32Array, size: number): { starts: Uint32Array; items: Uint32Array } {
  const starts = new Uint32Array(size + 1)
  for (const group of groups) starts[(group % size) + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const items = new Uint32Array(groups.length)
  const next = starts.slice(0, size)
  for (let i = 0; i < groups.length; i++) items[next[groups[i]! % size]!++] = i
  return { starts, items }
}

/** Keys by the hashes of themselves and, where long enough, of themselves less one sign (symmetric deletes). */
function groupNear(starts: Uint32Array, pool: Uint8Array): { starts: Uint32Array; items: Uint32Array } {
  const count = starts.length - 1
  let postings = 0
  const lengthOf = (key: number) => starts[key + 1]! - starts[key]!
  for (let key = 0; key < count; key++)
    postings += 1 + (lengthOf(key) >= SHORTEST_INEXACT_KEY ? lengthOf(key) : 0)
  const hashes = new Uint32Array(postings)
  const keys = new Uint32Array(postings)
  let at = 0
  for (let key = 0; key < count; key++) {
    const length = lengthOf(key)
    const bytes = pool.subarray(starts[key]!, starts[key]! + length)
    for (let skip = -1; skip < (length >= SHORTEST_INEXACT_KEY ? length : 0); skip++) {
      keys[at] = key
      hashes[at++] = hashKey(bytes, length, skip)
    }
  }
  const grouped = groupBy(hashes, bucketsFor(postings))
  return { starts: grouped.starts, items: grouped.items.map(item => keys[item]!) }
}

/** Byte strings one after the other, with where each begins. */
class BytePool {
  #bytes = new Uint8Array(1 << 16)
  #length = 0
  readonly #starts: number[] = [0]

  push(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) {
      const larger = new Uint8Array((this.#length + bytes.length) * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
    this.#starts.push(this.#length)
  }

  finish(): { starts: Uint32Array; pool: Uint8Array } {
    return { starts: Uint32Array.from(this.#starts), pool: this.#bytes.slice(0, this.#length) }
  }
}

import { type NameIndex, SHORTEST_INEXACT_KEY } from './name-index.ts'
import { hashKey, KEY_LIMIT, otherClasses, writeKey } from './sound-key.ts'

/** Most keys that a search gives, and most that it looks at. */
const KEYS_KEPT = 400
const KEYS_SEEN = 2_400

/** A search for keys near one key: the key's bytes, what was found, and how many more may be looked at. */
interface KeySearch {
  readonly index: NameIndex
  readonly key: Uint8Array
  readonly length: number
  readonly found: Set<number>
  left: number
}

/** Keys equal to that of the sounds, then those that a sound of another class would give, then those one sign apart; for a share of the work. */
export function findKeys(index: NameIndex, sounds: Uint8Array, share = 1): Iterable<number> {
  const key = new Uint8Array(KEY_LIMIT + 1)
  const length = writeKey(sounds, key)
  const search: KeySearch = { index, key, length, found: new Set(), left: KEYS_SEEN * share }
  addKeys(search, -1, 0)
  for (const { at, sign } of otherClasses(sounds)) {
    const own = key[at]!
    key[at] = sign
    addKeys(search, -1, 0)
    key[at] = own
  }
  if (length + 1 >= SHORTEST_INEXACT_KEY)
    for (let skip = -1; skip < (length >= SHORTEST_INEXACT_KEY ? length : 0); skip++) addKeys(search, skip, 1)
  return search.found
}

/** Adds the keys that share a hash with the key less its sign at `skip` and are indeed no more than `apart` signs from it. */
function addKeys(search: KeySearch, skip: number, apart: 0 | 1): void {
  const { nearStart, nearKeys } = search.index
  const bucket = hashKey(search.key, search.length, skip) % (nearStart.length - 1)
  for (let i = nearStart[bucket]!; i < nearStart[bucket + 1]!; i++) {
    if (search.found.size >= KEYS_KEPT || search.left-- <= 0) return
    const candidate = nearKeys[i]!
    if (!search.found.has(candidate) && isNear(search, candidate, apart)) search.found.add(candidate)
  }
}

/** True where two keys are equal (`apart` 0) or differ in at most one sign changed, added or left out. */
function isNear({ index, key, length }: KeySearch, candidate: number, apart: 0 | 1): boolean {
  const start = index.keyStart[candidate]!
  const other = index.keyStart[candidate + 1]! - start
  if (Math.abs(other - length) > apart) return false
  let head = 0
  while (head < length && head < other && index.keyPool[start + head] === key[head]) head++
  if (head === length && head === other) return true
  if (apart === 0) return false
  const most = Math.min(length, other) - head
  let tail = 0
  while (tail < most && index.keyPool[start + other - 1 - tail] === key[length - 1 - tail]) tail++
  return Math.max(length, other) - head - tail <= 1
}

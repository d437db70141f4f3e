/**
 * A sketch of a text for finding near-copies: the MinHash signature of its word shingles (Broder 1997, "On the
 * resemblance and containment of documents"). Two signatures agree in about the share of shingles that the texts share.
 */
export interface TextFingerprint {
  /** One 32-bit minimum for each hash function. */
  readonly signature: readonly number[]
  /** Number of different shingles: 0 for a text without words. */
  readonly shingles: number
}

/** Words in a shingle: long enough that two texts on one battle share few by chance. */
const SHINGLE = 4
/** Hash functions: the standard error of the estimate is at most 1 / (2 √128), about 0.044. */
const FUNCTIONS = 128

const MULTIPLIERS = oddNumbers(0x9e3779b1)
const OFFSETS = oddNumbers(0x85ebca6b)

/** The fingerprint of a text: case, punctuation and spacing do not count. Time is linear in the text's length. */
export function fingerprintText(text: string): TextFingerprint {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  const size = Math.min(SHINGLE, words.length)
  const hashed = words.map(hashWord)
  for (let at = 0; size > 0 && at + size <= hashed.length; at++) hashes.add(hashShingle(hashed, at, size))
  const signature = new Uint32Array(FUNCTIONS).fill(0xffffffff)
  for (const hash of hashes)
    for (let index = 0; index < FUNCTIONS; index++) {
      const value = mix(Math.imul(hash, MULTIPLIERS[index]!) + OFFSETS[index]!)
      if (value < signature[index]!) signature[index] = value
    }
  return { signature: [...signature], shingles: hashes.size }
}

/** Estimated resemblance (Jaccard) of two texts' shingles: 0 nothing shared, 1 the same. 0 where either has no words. */
export function estimateSimilarity(a: TextFingerprint, b: TextFingerprint): number {
  if (a.shingles === 0 || b.shingles === 0) return 0
  const equal = a.signature.reduce((count, value, index) => count + (value === b.signature[index] ? 1 : 0), 0)
  return equal / FUNCTIONS
}

/**
 * Estimated share of the smaller text's shingles that the larger one holds too (Broder's containment): near 1 for a
 * reprint that was cut or that stands within a longer page.
 */
export function estimateContainment(a: TextFingerprint, b: TextFingerprint): number {
  const similarity = estimateSimilarity(a, b)
  const smaller = Math.min(a.shingles, b.shingles)
  if (smaller === 0) return 0
  return Math.min(1, (similarity * (a.shingles + b.shingles)) / (1 + similarity) / smaller)
}

function hashShingle(words: readonly number[], at: number, size: number): number {
  let hash = 0
  for (let index = at; index < at + size; index++) hash = mix(Math.imul(hash, 31) + words[index]!)
  return hash
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Finaliser of MurmurHash3: spreads every bit of the input over the whole result. */
function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Fixed odd numbers, one for each hash function: the same for ever, so that fingerprints can be kept. */
function oddNumbers(seed: number): Uint32Array {
  const numbers = new Uint32Array(FUNCTIONS)
  for (let index = 0, state = seed; index < FUNCTIONS; index++) {
    state = mix(state + 0x9e3779b9 + index)
    numbers[index] = state | 1
  }
  return numbers
}

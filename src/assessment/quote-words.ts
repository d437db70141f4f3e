/** Words below which a quote is too short to tell a copy from chance. */
const FEWEST_WORDS = 12
const SHINGLE = 3
const BINS = 32
const BAND = 4
/** Share of equal shingles from which two quotes are the same text. */
const ALIKE = 0.7

/**
 * Finds quotes that are nearly the same words, as reprints and copies are: shingles of three words, a one-permutation
 * MinHash over 32 bins, bands of four bins as keys (LSH), and a comparison of the shingles themselves. Asked in order of
 * publication, the answer for a quote depends on earlier ones only.
 */
export class QuoteWords {
  readonly #bands = new Map<number, number>()
  readonly #shingles: Uint32Array[] = []
  readonly #groups: number[] = []

  /** The group of a quote: that of an earlier near-copy, else its own; null for quotes too short to tell. */
  groupOf(text: string): number | null {
    if (text.length < FEWEST_WORDS * 3) return null
    const shingles = readShingles(text)
    if (shingles === undefined) return null
    const bands = bandsOf(shingles)
    let group: number | undefined
    for (const band of bands) {
      const other = this.#bands.get(band)
      if (other !== undefined && group === undefined && likeness(this.#shingles[other]!, shingles) >= ALIKE)
        group = this.#groups[other]!
    }
    const own = this.#groups.length
    this.#shingles.push(shingles)
    this.#groups.push(group ?? own)
    for (const band of bands) if (!this.#bands.has(band)) this.#bands.set(band, own)
    return group ?? own
  }
}

/** Sorted hashes of the runs of three words; undefined for a short text. */
function readShingles(text: string): Uint32Array | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.add(hash(words.slice(i, i + SHINGLE).join(' ')))
  return Uint32Array.from(hashes).sort()
}

/** FNV-1a with a final mix, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}

function bandsOf(shingles: Uint32Array): number[] {
  const least = new Float64Array(BINS).fill(-1)
  for (const shingle of shingles) {
    const bin = shingle % BINS
    if (least[bin]! < 0 || shingle < least[bin]!) least[bin] = shingle
  }
  // An empty bin borrows from the next full one (rotation).
  for (let bin = 0; bin < BINS; bin++) {
    for (let step = 1; least[bin]! < 0 && step < BINS; step++) {
      const from = least[(bin + step) % BINS]!
      if (from >= 0) least[bin] = from
    }
  }
  const bands: number[] = []
  for (let bin = 0; bin < BINS; bin += BAND) {
    let key = bin
    for (let i = 0; i < BAND; i++) key = (Math.imul(key, 0x01000193) ^ least[bin + i]!) >>> 0
    bands.push(key * BINS + bin)
  }
  return bands
}

/** Jaccard likeness of two sorted sets. */
function likeness(a: Uint32Array, b: Uint32Array): number {
  let i = 0
  let j = 0
  let both = 0
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
  }
  return both / (a.length + b.length - both)
}

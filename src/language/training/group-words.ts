import { createRandom } from './averaged-weights.ts'
import { solveLeastSquares } from './least-squares.ts'
import type { Tree } from './treebank.ts'
import { countWordFacts, type WordFacts } from './word-facts.ts'

/** A word of a large corpus, with the vector that tells what stands around it there. */
export interface WordVector {
  readonly word: string
  readonly vector: readonly number[]
}

const GROUPS = 512
const ROUNDS = 15
/** Endings that are common enough to say something of a word. */
const ENDINGS = 400
/** How much vectors, endings and plain meaning count beside the facts. */
const VECTOR_SHARE = 3
const ENDING_SHARE = 0.5
const MEANING_SHARE = 0.5
/** So many uses outweigh what a word's neighbours say of it. */
const TRUST = 8

/**
 * Groups words that behave alike in sentences: what the words of treebanks are there (tags, relations, what hangs on them) is predicted
 * for every word of a large corpus from its vector and its ending, by least squares; then k-means. So a word that no treebank has
 * ("sappers") stands with words that they have. After Koo, Carreras and Collins 2008, "Simple semi-supervised dependency parsing",
 * who group by context alone. The groups hold words by frequency, as `vectors` has them.
 */
export function groupWords(trees: readonly Tree[], vectors: readonly WordVector[]): string[][] {
  const meanings = centred(vectors.map(({ vector }) => vector))
  const facts = countWordFacts(trees)
  const behaviours = predictFacts(vectors, { meanings, facts })
  const points = behaviours.map((row, at) =>
    Float32Array.from([...row, ...meanings[at]!.map(value => value * MEANING_SHARE)]),
  )
  const groups: string[][] = Array.from({ length: GROUPS }, () => [])
  for (const [at, group] of findMeans(points).entries()) groups[group]!.push(vectors[at]!.word)
  return groups.filter(group => group.length > 0)
}

/** Vectors about their middle, each of length 1. */
function centred(vectors: readonly (readonly number[])[]): number[][] {
  const middle = vectors[0]!.map((_, at) => vectors.reduce((sum, one) => sum + one[at]!, 0) / vectors.length)
  return vectors.map(vector => {
    const moved = vector.map((value, at) => value - middle[at]!)
    const length = Math.hypot(...moved) + 1e-9
    return moved.map(value => value / length)
  })
}

/** What each word is in sentences, each fact as far from its mean as others are. */
function predictFacts(
  vectors: readonly WordVector[],
  { meanings, facts }: { meanings: readonly number[][]; facts: WordFacts },
): number[][] {
  const endings = commonEndings(vectors)
  const inputOf = (at: number) => [
    ...meanings[at]!.map(value => value * VECTOR_SHARE),
    ...endingsOf(vectors[at]!.word, endings),
    1,
  ]
  const seen = vectors.flatMap(({ word }, at) => ((facts.uses.get(word) ?? 0) >= 2 ? [at] : []))
  const sharesOf = (at: number) => facts.sharesOf(vectors[at]!.word)
  const table = solveLeastSquares(
    seen.map(at => ({
      input: inputOf(at),
      output: sharesOf(at),
      weight: Math.sqrt(Math.min(facts.uses.get(vectors[at]!.word)!, 50)),
    })),
  )
  const spread = spreadOf(seen.map(sharesOf))
  const predicted = vectors.map(({ word }, at) => {
    const uses = facts.uses.get(word) ?? 0
    const guess = table(inputOf(at))
    if (uses < 2) return guess
    const own = sharesOf(at)
    return guess.map((value, fact) => (value * TRUST + own[fact]! * uses) / (TRUST + uses))
  })
  const middle = predicted[0]!.map(
    (_, fact) => predicted.reduce((sum, row) => sum + row[fact]!, 0) / predicted.length,
  )
  const scale = facts.names.map(
    (name, fact) => weightOf(name) / (spread[fact]! + 0.02) / Math.sqrt(middle.length),
  )
  return predicted.map(row => row.map((value, fact) => (value - middle[fact]!) * scale[fact]!))
}

/** Tags say most of how a word behaves. */
function weightOf(fact: string): number {
  if (fact.startsWith('tag ')) return 2
  return fact.startsWith('under ') || fact.startsWith('side ') ? 0.7 : 1
}

function spreadOf(rows: readonly (readonly number[])[]): number[] {
  return rows[0]!.map((_, fact) => {
    const middle = rows.reduce((sum, row) => sum + row[fact]!, 0) / rows.length
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[fact]! - middle) ** 2, 0) / rows.length)
  })
}

const endingsIn = (word: string) =>
  [1, 2, 3, 4].filter(size => word.length > size + 1).map(size => word.slice(-size))

function commonEndings(vectors: readonly WordVector[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of vectors)
    for (const ending of endingsIn(word)) counts.set(ending, (counts.get(ending) ?? 0) + 1)
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, ENDINGS)
  return new Map(common.map(([ending], at) => [ending, at]))
}

function endingsOf(word: string, endings: ReadonlyMap<string, number>): number[] {
  const row = new Array<number>(endings.size).fill(0)
  for (const ending of endingsIn(word)) {
    const at = endings.get(ending)
    if (at !== undefined) row[at] = ENDING_SHARE
  }
  return row
}

/** The group of each point by k-means; frequent words, which come first, weigh more. */
function findMeans(points: readonly Float32Array[]): Int32Array {
  const random = createRandom(7)
  const draw = () => Float32Array.from(points[Math.floor(random() * Math.min(points.length, 20_000))]!)
  const means = Array.from({ length: GROUPS }, draw)
  const groups = new Int32Array(points.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, point] of points.entries()) groups[at] = nearest(point, means)
    const sums = means.map(mean => ({ sum: new Float64Array(mean.length), weight: 0 }))
    for (const [at, point] of points.entries()) {
      const weight = 1 / Math.sqrt(at + 50)
      const into = sums[groups[at]!]!
      into.weight += weight
      for (let axis = 0; axis < point.length; axis++) into.sum[axis]! += point[axis]! * weight
    }
    for (const [group, { sum, weight }] of sums.entries())
      means[group] = weight > 0 ? Float32Array.from(sum, value => value / weight) : draw()
  }
  return groups
}

function nearest(point: Float32Array, means: readonly Float32Array[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let group = 0; group < means.length; group++) {
    const mean = means[group]!
    let distance = 0
    for (let axis = 0; axis < point.length && distance < least; axis++) {
      const apart = point[axis]! - mean[axis]!
      distance += apart * apart
    }
    if (distance < least) {
      least = distance
      best = group
    }
  }
  return best
}

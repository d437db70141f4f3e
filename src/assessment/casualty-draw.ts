import { sha256 } from '#primitives'
import type { CasualtyCount } from './casualty-count.ts'
import type { Strand } from './casualty-strand.ts'
import { compareVoices } from './independence.ts'

/** Numbers of people. `best` is the middle draw, `low` and `high` the 5th and 95th of a hundred. */
export interface CasualtyRange {
  readonly low: number
  readonly best: number
  readonly high: number
}

const DRAWS = 400

/**
 * Low, best and high number of people over strands that do not overlap, by simulation: in each draw every happening takes
 * the figure of one of its independent origins, every strand the larger of its total and the sum of its parts. Ends of
 * ranges are never added. Deterministic: seeded by the claims themselves.
 */
export function drawRange(strands: readonly Strand[]): CasualtyRange {
  const totals = new Float64Array(DRAWS)
  for (const strand of strands) {
    const random = createRandom(strandKey(strand))
    for (let draw = 0; draw < DRAWS; draw++) totals[draw]! += drawStrand(strand, random)
  }
  totals.sort()
  const at = (share: number) => Math.round(totals[Math.min(DRAWS - 1, Math.floor(share * DRAWS))]!)
  return { low: at(0.05), best: at(0.5), high: at(0.95) }
}

function drawStrand(strand: Strand, random: () => number): number {
  const total = strand.totals.length > 0 ? drawOne(strand.totals, random) : 0
  const parts = strand.happenings.reduce((sum, counts) => sum + drawOne(counts, random), 0)
  return Math.max(total, parts)
}

/** Picks one origin, then a number from its figure. Figures of one origin, or of one text, are one choice. */
function drawOne(counts: readonly CasualtyCount[], random: () => number): number {
  const origins: CasualtyCount[] = []
  for (const count of counts)
    if (origins.every(other => compareVoices(other.voice, count.voice).state !== 'same-origin'))
      origins.push(count)
  return drawFigure(origins[Math.floor(random() * origins.length)]!, random)
}

/** A number from one figure: itself where exact, spread within a range, above an "at least", below an "up to", around an "about". */
function drawFigure(count: CasualtyCount, random: () => number): number {
  const { min, max } = count
  if (min !== null && max !== null && min !== max) return min + random() * (max - min)
  if (min !== null && max === null) return min * (1 - 0.15 * Math.log(1 - 0.95 * random()))
  if (min === null && max !== null) return max * (1 - 0.6 * (1 - Math.sqrt(random())))
  const value = min ?? 0
  return count.casualty.approximate ? value * (0.9 + 0.2 * random()) : value
}

function strandKey(strand: Strand): string {
  return [...strand.totals, ...strand.happenings.flat()]
    .map(count => `${count.entry.claim.id} ${count.index}`)
    .sort()
    .join('\n')
}

/** A generator of even numbers in [0, 1) from a text (mulberry32 on the first digits of its hash). */
export function createRandom(seed: string): () => number {
  let state = Number.parseInt(sha256(seed).slice(0, 8), 16)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

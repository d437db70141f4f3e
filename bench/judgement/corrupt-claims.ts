import type { Claim } from '#claims'

/** How often a reader goes wrong, as shares of the claims that are there. */
export interface ReadingErrors {
  readonly dropped: number
  /** Of those found: given to the other side, to another place, taken for an attempt where it was done or the other way round. */
  readonly wrongSide: number
  readonly wrongPlace: number
  readonly wrongModality: number
  /** Of those found: whose side, or place, is not found. */
  readonly lostSide: number
  readonly lostPlace: number
  /** Claims read where there is none, for each that is there; put together from parts of others. */
  readonly invented: number
}

export const NO_ERRORS: ReadingErrors = {
  dropped: 0,
  wrongSide: 0,
  wrongPlace: 0,
  wrongModality: 0,
  lostSide: 0,
  lostPlace: 0,
  invented: 0,
}

/**
 * Claims as a fallible reader would have them. `confidence` becomes what such a reader should give: the share of what it reads
 * that is whole. Deterministic by claim id and seed.
 */
export function corruptClaims(claims: readonly Claim[], errors: ReadingErrors, seed: number): Claim[] {
  const places = [
    ...new Map(claims.flatMap(claim => claim.places.map(place => [place.place, place]))).values(),
  ]
  const confidence = shareWhole(errors)
  return claims.flatMap(claim => {
    const random = randomOf(`${claim.id} ${seed}`)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
    const read: Claim[] = []
    if (random() >= errors.dropped) read.push(misread(claim, errors, { random, pick, places }))
    if (random() < errors.invented) {
      const { type, modality, polarity, agents, targets } = pick(claims)
      const id = `${claim.id}-invented`
      read.push({ ...claim, id, type, modality, polarity, agents, targets, places: [pick(places)] })
    }
    return read.map(each => ({ ...each, confidence }))
  })
}

/** The share of what a reader with such errors reads that is whole. */
function shareWhole(errors: ReadingErrors): number {
  const { wrongSide, wrongPlace, wrongModality, lostSide, lostPlace } = errors
  const whole = (1 - wrongSide - lostSide) * (1 - wrongPlace - lostPlace) * (1 - wrongModality)
  const found = 1 - errors.dropped
  return (found * whole) / (found + errors.invented)
}

interface Chance {
  readonly random: () => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly places: readonly Claim['places'][number][]
}

function misread(claim: Claim, errors: ReadingErrors, { random, pick, places }: Chance): Claim {
  let read = claim
  const side = random()
  if (side < errors.wrongSide) read = swapSides(read)
  else if (side < errors.wrongSide + errors.lostSide) read = { ...read, agents: [] }
  const place = random()
  if (place < errors.wrongPlace) read = { ...read, places: [pick(places)] }
  else if (place < errors.wrongPlace + errors.lostPlace) read = { ...read, places: [] }
  if (random() >= errors.wrongModality) return read
  const attempted = read.modality === 'attempted' || read.type === 'attack'
  return attempted ? { ...read, type: 'capture', modality: 'occurred' } : { ...read, modality: 'attempted' }
}

function swapSides(claim: Claim): Claim {
  return { ...claim, agents: claim.targets.length > 0 ? claim.targets : claim.agents, targets: claim.agents }
}

function randomOf(text: string): () => number {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

import type { Claim } from '#claims'

/** How often a reader goes wrong, as shares of claims. */
export interface ReadingErrors {
  readonly dropped: number
  readonly wrongSide: number
  readonly wrongPlace: number
  readonly wrongModality: number
}

/**
 * Claims as a fallible reader would have them: some missed, some with sides swapped, some put to another place, some
 * attempts taken for done and done for attempts. `confidence` becomes what such a reader should give: the share that is
 * whole. Deterministic by claim id and seed.
 */
export function corruptClaims(claims: readonly Claim[], errors: ReadingErrors, seed: number): Claim[] {
  const places = [
    ...new Map(claims.flatMap(claim => claim.places.map(place => [place.place, place]))).values(),
  ]
  const whole = (1 - errors.wrongSide) * (1 - errors.wrongPlace) * (1 - errors.wrongModality)
  return claims.flatMap(claim => {
    const random = randomOf(`${claim.id} ${seed}`)
    if (random() < errors.dropped) return []
    let read: Claim = { ...claim, confidence: whole }
    if (random() < errors.wrongSide) read = swapSides(read)
    if (random() < errors.wrongPlace)
      read = { ...read, places: [places[Math.floor(random() * places.length)]!] }
    if (random() < errors.wrongModality) {
      const attempted = read.modality === 'attempted' || read.type === 'attack'
      read = attempted
        ? { ...read, type: 'capture', modality: 'occurred' }
        : { ...read, modality: 'attempted' }
    }
    return [read]
  })
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

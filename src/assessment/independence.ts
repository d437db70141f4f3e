import type { ClaimSource } from './claim-source.ts'

/** How two sources of the same thing stand to one another. Only independent ones corroborate. */
export type Independence = 'independent' | 'same-origin' | 'not-established'

/** A source with what judgement knows beside its chain: its stake, who runs its outlet, whose words it shares. */
export interface Voice {
  readonly source: ClaimSource
  /** Side in whose interest it speaks, or null. */
  readonly stake: string | null
  /** The party or firm that runs the outlet that told it, or null. */
  readonly runBy: string | null
  /** Group of near-identical quotes that the claim belongs to, or null. */
  readonly words: number | null
}

/** Compares two voices: one mouth, one cited outlet, one text or one party's media are one origin; a shared stake leaves it open. */
export function compareVoices(a: Voice, b: Voice): { state: Independence; reason: string } {
  const mouth = a.source.origin === b.source.origin
  if (mouth) return { state: 'same-origin', reason: `both have it from ${a.source.originName}` }
  if (a.source.origin === b.source.teller || b.source.origin === a.source.teller) {
    const cited = a.source.origin === b.source.teller ? a.source.originName : b.source.originName
    return { state: 'same-origin', reason: `both have it through ${cited}` }
  }
  if (a.words !== null && a.words === b.words)
    return { state: 'same-origin', reason: 'nearly the same words' }
  if (a.runBy !== null && a.runBy === b.runBy)
    return { state: 'same-origin', reason: 'media of the same party' }
  if (a.stake !== null && a.stake === b.stake)
    return { state: 'not-established', reason: 'both speak for the same side' }
  if (!a.source.named && !b.source.named)
    return { state: 'not-established', reason: 'neither source is named' }
  return { state: 'independent', reason: 'different mouths, outlets and sides' }
}

/** Counts independent origins: the size of the largest set found, greedily in the given order, of voices all independent of one another; no more than `enough` are looked for. */
export function countOrigins(voices: readonly Voice[], enough = Number.POSITIVE_INFINITY): Voice[] {
  const kept: Voice[] = []
  for (const voice of voices)
    if (kept.length < enough && kept.every(other => compareVoices(voice, other).state === 'independent'))
      kept.push(voice)
  return kept
}

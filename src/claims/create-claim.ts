import { contentId } from '#primitives'
import type { Claim } from './claim.ts'

/** Name and version of the built-in reader, as claims carry it. */
export const READER = { name: 'claimline-rules', version: '1' } as const

/** Everything of a claim but its id. (`Omit` would lose the members: the type also admits extra ones.) */
export type ClaimParts = {
  [Key in keyof Claim as string extends Key ? never : Key extends 'id' ? never : Key]: Claim[Key]
}

/**
 * A claim with its id, computed from the report, the quote's span, the type and the reading (who, to whom, where, when,
 * how, through whom), so that the same reading of the same words always has the same id. Confidence, reasons and the
 * reader's version take no part: a reader that only explains itself better gives the same claims.
 */
export const createClaim = (parts: ClaimParts): Claim => withId(draftClaim(parts))

/** The same claim with the id of what it says. */
export function withId(claim: Claim): Claim {
  const { reportId, type, polarity, modality, agents, targets, places, time, casualties, weapons } = claim
  const id = contentId('clm', {
    // In the order of the canonical JSON, which so need not be made.
    agents: agents.map(nameAndSide),
    attribution: claim.attribution.map(nameAndSide),
    casualties,
    condition: claim.condition ? claim.condition.text : null,
    end: claim.quote.end,
    modality,
    places: places.map(({ name, place, start }) => ({ name, place: place ?? null, start: start ?? null })),
    polarity,
    reportId,
    start: claim.quote.start,
    targets: targets.map(nameAndSide),
    time,
    type,
    weapons,
  })
  return { ...claim, id }
}

/**
 * A claim that later steps of the reading may still change or drop: it has no id (an empty one) before `createClaim` gives it one,
 * for an id costs as much as finding what it names.
 */
export function draftClaim(parts: ClaimParts): Claim {
  return { id: '', ...parts }
}

function nameAndSide(mention: {
  readonly name: string
  readonly side?: string | null | undefined
  readonly start?: number | null | undefined
}) {
  return { name: mention.name, side: mention.side ?? null, start: mention.start ?? null }
}

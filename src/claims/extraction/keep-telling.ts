import type { Claim } from '../claim.ts'
import type { DraftClaim } from './drop-duplicates.ts'

/** Types that are about ground: without a place they tell nothing. */
const GROUNDED: ReadonlySet<string> = new Set([
  'capture',
  'hold',
  'withdraw',
  'advance',
  'siege',
  'siege-break',
])
/** Roles of sources whose bare words are a position; what a witness says without an event is colour. */
const POSITIONED: ReadonlySet<string> = new Set([
  'official',
  'spokesperson',
  'party',
  'analyst',
  'monitor',
  'agency',
])

/** Leaves out what tells nothing: ground taken or held nowhere, or some bridge by nobody or talks where no party is in the report, and words of nobody in particular. */
export function keepTelling(drafts: readonly DraftClaim[]): DraftClaim[] {
  const isOfWar = drafts.some(({ claim }) => isFought(claim))
  return drafts.filter(
    ({ claim, source }) =>
      !(GROUNDED.has(claim.type) && claim.places.length === 0 && !isWithdrawal(claim)) &&
      !(GROUNDED.has(claim.type) && !isOfWar && isAnywhere(claim)) &&
      !(claim.type === 'ceasefire' && !isOfWar && isTalkOfNobody(claim)) &&
      !(source === 'speech' && !isPosition(claim)),
  )
}

/** Whether parties or weapons are in a claim: elsewhere bridges are closed for repairs. */
function isFought({ agents, targets, weapons }: Claim): boolean {
  return weapons.length > 0 || [...agents, ...targets].some(({ side }) => side !== null)
}

/** Talks of nobody with nobody: where no party is in the report they are about something else. */
function isTalkOfNobody({ agents, targets, modality }: Claim): boolean {
  return modality === 'attempted' && agents.length === 0 && targets.length === 0
}

/** Nobody's doing, at a place without a name. */
function isAnywhere({ agents, places }: Claim): boolean {
  return agents.length === 0 && places.every(({ name }) => !/\p{Lu}/u.test(name))
}

/** A named force's leaving is news even where the text does not say where from. */
function isWithdrawal({ type, agents }: Claim): boolean {
  return type === 'withdraw' && agents.some(({ side, name }) => side !== null && /\p{Lu}/u.test(name))
}

function isPosition(claim: Claim): boolean {
  const origin = claim.attribution.at(-1)!
  if (claim.attribution.length > 1)
    return POSITIONED.has(origin.role) || (origin.role === 'anonymous' && origin.side != null)
  return claim.agents.some(({ side }) => side !== null)
}

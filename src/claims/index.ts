/** Who says what, through whom, about which happening: the claim, and its extraction from an annotated report. */
export {
  type ActorRef,
  type Casualty,
  CLAIM_TYPES,
  type Claim,
  type ClaimTime,
  type ClaimType,
  claimSchema,
  type PlaceRef,
  type SourceChain,
  type SourceLink,
  WEAPONS,
  type Weapon,
} from './claim.ts'
export { type ClaimFault, findClaimFaults } from './claim-faults.ts'
export { createClaim } from './create-claim.ts'

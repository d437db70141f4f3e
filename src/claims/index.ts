/** Who says what, through whom, about which happening: the claim, and its extraction from an annotated report. */
export { findAttributions } from './attribution/find-attributions.ts'
export { listAttributions } from './attribution/list-attributions.ts'
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
export { createClaim, READER } from './create-claim.ts'
export { extractClaims } from './extract-claims.ts'
export { originOf, sharesOrigin, sourceChainAt } from './source-chain.ts'
export { createSourceIndex } from './source-index.ts'

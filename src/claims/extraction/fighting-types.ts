import type { ClaimType } from '../claim.ts'

/** Types of event that are blows: they may kill and wound, and one of them told again may go by another's name. */
export const FIGHTING: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'attack',
  'air-strike',
  'shelling',
  'bombing',
])

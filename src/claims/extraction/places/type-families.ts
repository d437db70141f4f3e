import type { ClaimType } from '../../claim.ts'

/** Families of types whose places stand in like ways: each sign counts by itself and for the family of the claim's type. */
export const FAMILIES: Readonly<Record<ClaimType, string>> = {
  attack: 'ground',
  capture: 'ground',
  hold: 'ground',
  withdraw: 'ground',
  advance: 'ground',
  repel: 'ground',
  siege: 'siege',
  'siege-break': 'siege',
  'air-strike': 'fire',
  shelling: 'fire',
  bombing: 'fire',
  destroy: 'fire',
  casualties: 'harm',
  abuse: 'harm',
  displace: 'move',
  deploy: 'move',
  aid: 'move',
  ceasefire: 'talk',
  breach: 'talk',
  statement: 'statement',
}

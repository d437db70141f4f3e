import type { ClaimType } from '#claims'

/** Types of claim that can be about one happening. Every type has its family. */
export const EVENT_FAMILIES: Readonly<
  Record<ClaimType, { readonly family: string; readonly reason: string }>
> = {
  attack: { family: 'ground', reason: 'fighting for a place, whatever came of it' },
  capture: { family: 'ground', reason: 'fighting for a place, whatever came of it' },
  advance: { family: 'ground', reason: 'fighting for a place, whatever came of it' },
  repel: { family: 'ground', reason: 'fighting for a place, whatever came of it' },
  withdraw: { family: 'ground', reason: 'one side’s loss is the other’s gain' },
  'siege-break': { family: 'siege', reason: 'a route closed or opened' },
  siege: { family: 'siege', reason: 'a route closed or opened' },
  'air-strike': {
    family: 'bombardment',
    reason: 'fire from afar; sources often differ on whether from the air',
  },
  shelling: { family: 'bombardment', reason: 'fire from afar; sources often differ on whether from the air' },
  bombing: { family: 'bombing', reason: 'a charge that was placed or driven' },
  casualties: { family: 'harm', reason: 'people harmed; also part of the happening that harmed them' },
  abuse: { family: 'abuse', reason: 'harm outside combat' },
  destroy: { family: 'destruction', reason: 'things harmed' },
  displace: { family: 'movement', reason: 'people moving' },
  deploy: { family: 'deployment', reason: 'forces moving' },
  ceasefire: { family: 'truce', reason: 'a truce and its breaking' },
  breach: { family: 'truce', reason: 'a truce and its breaking' },
  aid: { family: 'aid', reason: 'relief' },
  hold: { family: 'holding', reason: 'a state, not a happening, but said of one place at one time' },
  statement: { family: 'statement', reason: 'words' },
}

/** Families whose happenings can be what a bare casualty claim speaks of. */
export const HARMING_FAMILIES: ReadonlySet<string> = new Set(['ground', 'bombardment', 'bombing', 'abuse'])

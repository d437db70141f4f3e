import type { ClaimType } from '../../claim.ts'
import type { VerbFrame } from '../../frame.ts'
import { type ReadyVerbFrame, readyVerbFrame } from '../../ready-frame.ts'

const AT = { on: 'either', against: 'either', at: 'either', into: 'place', over: 'place' } as const
const LEAVING = {
  from: 'place',
  'out of': 'place',
  to: 'none',
  towards: 'none',
  into: 'none',
  for: 'none',
} as const

const ACTING = { object: 'either', ...AT } as const
const TAKING = { object: 'place', from: 'target', with: 'none' } as const
const SUFFERING = { subject: 'victim', object: 'victim' } as const
const HARMING = { object: 'target' } as const
const AGREEING = { object: 'none', with: 'agent', between: 'agent', in: 'place' } as const

const frame = (type: ClaimType, roles: VerbFrame['roles'], more: Partial<VerbFrame> = {}): VerbFrame => ({
  type,
  verbs: [],
  roles,
  strength: 0.6,
  reason: 'what stands in its clause tells such an event more often than not',
  ...more,
})

/** What the slots of a clause are to an event of each type, where no verb of the lexicon says so. */
export const FRAME_BY_TYPE: ReadonlyMap<ClaimType, ReadyVerbFrame> = new Map(
  [
    frame('attack', ACTING),
    frame('air-strike', ACTING),
    frame('shelling', ACTING),
    frame('bombing', ACTING),
    frame('repel', { object: 'target', from: 'place' }),
    frame('capture', TAKING),
    frame('hold', TAKING),
    frame('advance', { object: 'place', to: 'place', into: 'place', towards: 'place', from: 'none' }),
    frame('siege', { object: 'either', from: 'none' }),
    frame('siege-break', { object: 'either', to: 'place', from: 'none' }),
    frame('withdraw', { object: 'place', ...LEAVING }),
    frame('deploy', { object: 'none', to: 'either', from: 'none', into: 'place' }),
    frame('casualties', SUFFERING),
    frame('displace', { ...SUFFERING, ...LEAVING }, { effect: 'displaced' }),
    frame('abuse', HARMING),
    frame('destroy', { object: 'either' }),
    frame('ceasefire', AGREEING),
    frame('breach', AGREEING),
    frame('aid', { object: 'none', to: 'either', into: 'place', for: 'target' }),
  ].map(one => [one.type, readyVerbFrame(one)]),
)

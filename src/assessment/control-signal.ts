import type { Claim, PlaceRef } from '#claims'
import type { SignalKind } from './control-rules.ts'
import { type SideTable, sideBits } from './side-table.ts'

/** What one claim says about control: of which sides, against which. Sets of sides are bits. */
export interface ControlSignal {
  readonly kind: SignalKind
  readonly agents: number
  /** The sides that the place was taken from, attacked against …; 0 where not stated or of no account. */
  readonly targets: number
}

/**
 * Reads what a claim says about who holds its places (DESIGN: what a claim says about control), or undefined where it says
 * nothing of that. Plans and conditions say nothing; attempts are attacks at most.
 */
export function readControlSignal(claim: Claim, sides: SideTable): ControlSignal | undefined {
  if (claim.modality === 'planned' || claim.modality === 'conditional') return undefined
  const agents = sideBits(
    sides,
    claim.agents.map(agent => agent.side),
  )
  const targets =
    sideBits(
      sides,
      claim.targets.map(target => target.side),
    ) & ~agents
  const read = claim.polarity === 'denied' ? READ_DENIED : READ_ASSERTED
  return read[claim.type]?.({
    agents,
    targets,
    attempted: claim.modality === 'attempted',
    ongoing: claim.modality === 'ongoing',
  })
}

interface Said {
  readonly agents: number
  readonly targets: number
  readonly attempted: boolean
  readonly ongoing: boolean
}
type Reading = (said: Said) => ControlSignal | undefined

const READ_ASSERTED: Partial<Record<Claim['type'], Reading>> = {
  capture: said => {
    if (said.attempted || said.ongoing) return readAttack(said)
    if (said.agents) return { kind: 'capture', agents: said.agents, targets: said.targets }
    return said.targets ? { kind: 'withdraw', agents: said.targets, targets: 0 } : undefined
  },
  hold: said =>
    said.agents && !said.attempted ? { kind: 'hold', agents: said.agents, targets: 0 } : undefined,
  repel: said => {
    if (!said.agents) return undefined
    return said.attempted ? readClash(said) : { kind: 'repel', agents: said.agents, targets: said.targets }
  },
  withdraw: said =>
    said.agents && !said.attempted ? { kind: 'withdraw', agents: said.agents, targets: 0 } : undefined,
  attack: readAttack,
  advance: said => {
    if (said.attempted) return readAttack(said)
    return said.agents ? { kind: 'advance', agents: said.agents, targets: said.targets } : undefined
  },
  'air-strike': readStrike,
  shelling: readStrike,
  siege: said =>
    said.agents && !said.attempted ? { kind: 'siege', agents: said.agents, targets: 0 } : undefined,
}

const READ_DENIED: Partial<Record<Claim['type'], Reading>> = {
  capture: said =>
    said.agents && !said.attempted ? { kind: 'capture-denied', agents: said.agents, targets: 0 } : undefined,
  hold: said => (said.agents ? { kind: 'hold-denied', agents: said.agents, targets: 0 } : undefined),
  repel: said => (said.agents ? { kind: 'hold-denied', agents: said.agents, targets: 0 } : undefined),
  // "They have not left": the same as that they hold it.
  withdraw: said => (said.agents ? { kind: 'hold', agents: said.agents, targets: 0 } : undefined),
}

/** An attack by one side on a place says that another holds it yet; one by several, or by nobody named, that it is fought for. */
function readAttack(said: Said): ControlSignal | undefined {
  const several = (said.agents & (said.agents - 1)) !== 0
  if (!said.agents || (several && !said.targets)) return readClash(said)
  return { kind: 'attack', agents: said.agents, targets: said.targets }
}

function readClash(said: Said): ControlSignal {
  return { kind: 'clash', agents: said.agents | said.targets, targets: 0 }
}

function readStrike(said: Said): ControlSignal | undefined {
  return said.agents ? { kind: 'strike', agents: said.agents, targets: 0 } : undefined
}

/** Types that are fighting for a place where they happen around it. */
const AROUND: ReadonlySet<Claim['type']> = new Set<Claim['type']>(['attack', 'capture', 'repel'])

/**
 * How a place of a claim takes part: as itself, as what is fought over from around it, as a whole of which only a part is meant, or
 * not at all. Fighting "around" a place, or taking positions there, is fighting for it; whoever holds something near it holds
 * something else.
 */
export function placeShare(claim: Claim, ref: PlaceRef, index: number): 'whole' | 'around' | 'part' | 'none' {
  if (ref.relation === 'part-of') return 'part'
  if (ref.relation === undefined || ref.relation === 'at') return 'whole'
  if (ref.relation === 'near' && index === 0 && AROUND.has(claim.type)) return 'around'
  return index === 0 && claim.type === 'advance' ? 'part' : 'none'
}

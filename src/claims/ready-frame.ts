import type { ClaimType, Weapon } from './claim.ts'
import type { Effect, Modality, NounFrame, Role, Slot, VerbFrame } from './frame.ts'
import { type Kinds, kindsFrom } from './kinds.ts'

/** What frames of verbs and nouns share once they are laid out for matching: nothing left out, so that all have one shape. */
interface ReadyBase {
  readonly type: ClaimType
  readonly reason: string
  /** Undefined where the frame does not say. */
  readonly modality: Modality | undefined
  readonly weapons: readonly Weapon[]
  readonly effect: Effect | undefined
  readonly openMeans: boolean
  readonly strength: number
  readonly roles: Roles
}

/** What stands in each slot, where a frame says so. */
export type Roles = ReadonlyMap<Slot, Role>

/** Slots one of which a frame asks to have some kinds, or none of which may have them. */
export interface SlotKinds {
  readonly slots: readonly Slot[]
  readonly kinds: Kinds
}

/** A verb's frame, laid out for matching. */
export interface ReadyVerbFrame extends ReadyBase {
  readonly objects: readonly string[] | undefined
  readonly needs: readonly SlotKinds[]
  readonly never: readonly SlotKinds[]
  readonly bare: boolean
  readonly passive: boolean | undefined
  readonly complements: readonly string[] | undefined
  readonly demanding: boolean
  readonly naming: boolean
  readonly attemptedType: ClaimType | undefined
}

/** A noun's frame, laid out for matching. */
export interface ReadyNounFrame extends ReadyBase {
  readonly before: readonly string[] | undefined
  readonly alone: NounFrame['alone']
}

/** Lays out a verb's frame; its strength is 0.8 where it says none. */
export function readyVerbFrame(frame: VerbFrame): ReadyVerbFrame {
  return {
    ...readyBase(frame, 0.8),
    objects: frame.objects,
    needs: slotKinds(frame.needs),
    never: slotKinds(frame.never),
    bare: frame.bare ?? false,
    passive: frame.passive,
    complements: frame.complements,
    demanding: frame.demanding ?? false,
    naming: frame.naming ?? false,
    attemptedType: frame.attemptedType,
  }
}

/** Lays out a noun's frame; its strength is 0.7 where it says none. */
export function readyNounFrame(frame: NounFrame): ReadyNounFrame {
  return { ...readyBase(frame, 0.7), before: frame.before, alone: frame.alone }
}

function readyBase(frame: VerbFrame | NounFrame, strength: number): ReadyBase {
  return {
    type: frame.type,
    reason: frame.reason,
    modality: frame.modality,
    weapons: frame.weapons ?? [],
    effect: frame.effect,
    openMeans: frame.openMeans ?? false,
    strength: frame.strength ?? strength,
    roles: rolesOf(frame),
  }
}

/** The roles of a frame, with "toward" for "towards": one word in two spellings. */
function rolesOf({ roles }: VerbFrame | NounFrame): Roles {
  const { toward = roles.towards, towards = roles.toward } = roles
  const both = Object.entries({ toward, towards }).flatMap(([slot, role]) =>
    role === undefined ? [] : [[slot, role] as const],
  )
  return new Map([...Object.entries(roles), ...both])
}

const slotKinds = (table: VerbFrame['needs'] = {}): SlotKinds[] =>
  Object.entries(table).map(([slots, kinds]) => ({ slots: slots.split('|'), kinds: kindsFrom(kinds) }))

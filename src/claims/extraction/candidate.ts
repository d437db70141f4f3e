import type { Clause } from '#language'
import type { Span } from '#primitives'
import type { ClaimType, Weapon } from '../claim.ts'
import type { Effect, Modality, Role } from '../frame.ts'

/** A noun phrase in a role, by the token index of its head. */
export interface Argument {
  /** `harm` is a noun that counts the harm itself ("57 bodies"). */
  readonly role: Exclude<Role, 'none'> | 'harm'
  readonly head: number
  /** Where it stood: "object", "subject", or its preposition. */
  readonly slot: string
}

/** What made a candidate. */
export type CandidateSource = 'verb' | 'light-verb' | 'noun' | 'adjective' | 'speech'

/** A claim in the making: what a frame found, before places, times and chains are worked out. Steps copy and complete it. */
export interface Candidate {
  readonly type: ClaimType
  readonly source: CandidateSource
  /** Token that triggered the frame. */
  readonly anchor: number
  /** The clause that carries it, where there is one. */
  readonly clause: Clause | undefined
  readonly quote: Span
  readonly arguments: readonly Argument[]
  readonly modality: Modality
  /** Its type where it was only tried. */
  readonly attemptedType: ClaimType | undefined
  readonly denied: boolean
  readonly condition: Span | undefined
  readonly effect: Effect | undefined
  readonly weapons: readonly Weapon[]
  /** True where it counts only as the harm of another event. */
  readonly onlyJoined: boolean
  /** True where the words leave the means open. */
  readonly openMeans: boolean
  /** 0..1, from the frame. */
  readonly strength: number
  readonly reasons: readonly string[]
  /** How likely its clause tells an event of its type, 0..1, by all that stands in it; undefined where no clause was asked. */
  readonly likelihood: number | undefined
  /** Where the chain is to be asked for, when that is not the quote (statements: their content, or their verb with it). */
  readonly voice: Span | undefined
  /** Token of the words that say so, for a position in its speaker's words. */
  readonly cue: number | undefined
}

/** What every finder of candidates must say; the rest is as a rule. */
type Found = Partial<Candidate> &
  Pick<Candidate, 'type' | 'source' | 'anchor' | 'clause' | 'quote' | 'arguments' | 'strength' | 'reasons'>

/** A candidate with all its members, in one order: every step reads them, and the engine reads things of one shape fastest. */
export function createCandidate(found: Found): Candidate {
  return {
    type: found.type,
    source: found.source,
    anchor: found.anchor,
    clause: found.clause,
    quote: found.quote,
    arguments: found.arguments,
    modality: found.modality ?? 'occurred',
    attemptedType: found.attemptedType,
    denied: false,
    condition: undefined,
    effect: found.effect,
    weapons: found.weapons ?? [],
    onlyJoined: found.onlyJoined ?? false,
    openMeans: found.openMeans ?? false,
    strength: found.strength,
    reasons: found.reasons,
    likelihood: undefined,
    voice: found.voice,
    cue: found.cue,
  }
}

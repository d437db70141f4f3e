import type { IsoDay } from '#primitives'

/** What is known around a name when it is resolved. Everything is optional. */
export interface ActorContext {
  /** The day that the text speaks of. */
  readonly day?: IsoDay | null
  readonly side?: string
  /** Ids of actors that the same report names, already resolved. */
  readonly mentioned?: readonly string[]
}

/** An actor that the name may stand for. `score` 0..1; `how` in words. */
export interface ActorCandidate {
  readonly id: string
  readonly score: number
  readonly how: string
}

/** What a name stands for: an id, or null with the candidates that remain. */
export interface ActorResolution {
  readonly id: string | null
  readonly candidates: readonly ActorCandidate[]
}

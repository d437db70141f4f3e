import { foldName } from '#names'
import type { IsoDay } from '#primitives'
import type { Actor } from './actor.ts'
import type { ActorIndex } from './actor-index.ts'
import { isDuring } from './interval.ts'

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

/** The actor that a name stands for in its context. */
export function resolveActor(index: ActorIndex, name: string, context: ActorContext = {}): ActorResolution {
  const folded = foldName(name)
  const fits = (actor: Actor) =>
    actor.names.some(
      entry =>
        (entry.exactCase ? entry.text === name.trim() : foldName(entry.text) === folded) &&
        isDuring(entry, context.day ?? null),
    )
  const actors = (index.byName.get(folded) ?? []).map(id => index.actors.get(id)!).filter(fits)
  const candidates = actors.map((actor, i) => ({ id: actor.id, score: 1 / (i + 1), how: 'same spelling' }))
  return { id: candidates[0]?.id ?? null, candidates }
}

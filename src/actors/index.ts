/** The registry of actors: names, sides and memberships in time, and the resolution of a name to an actor. */
export { ACTOR_KINDS, type Actor, type ActorKind, type ActorName, type Interval } from './actor.ts'
export { type ActorIndex, createActorIndex } from './actor-index.ts'
export type { ActorCandidate, ActorContext, ActorResolution } from './actor-resolution.ts'
export { isDuring, parseDatedValues } from './interval.ts'
export { ASSUMED, type ParsedActors, parseActorTable } from './parse-actor-table.ts'
export { resolveActor } from './resolve-actor.ts'
export { sideOf } from './side-of.ts'

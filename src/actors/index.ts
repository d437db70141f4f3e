/** The registry of actors: names, sides and memberships in time, and the resolution of a name to an actor. */
export { ACTOR_KINDS, type Actor, type ActorKind, type ActorName, type Interval } from './actor.ts'

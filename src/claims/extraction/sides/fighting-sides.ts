import type { ActorMention } from '#mentions'
import type { Scene } from '../scene.ts'

const STATES: ReadonlySet<string> = new Set(['state', 'government', 'military-unit'])

/** Whether a mention is of a state or what belongs to it; false for armed groups; undefined where nothing tells. */
export function isRegular({ registry }: Scene, { actor }: ActorMention): boolean | undefined {
  const kind = actor === null ? undefined : registry.actorIndex.actors.get(actor)?.kind
  if (kind === undefined) return undefined
  return kind === 'armed-group' ? false : STATES.has(kind) ? true : undefined
}

const SIDES = new WeakMap<object, ReadonlySet<string>>()

/** Sides that fight, by the pack. */
export function fightingSides({ registry }: Scene): ReadonlySet<string> {
  const known = SIDES.get(registry.conflict)
  if (known !== undefined) return known
  const sides = new Set(registry.conflict.sides.filter(({ stake }) => stake === 'party').map(({ id }) => id))
  SIDES.set(registry.conflict, sides)
  return sides
}

import type { IsoDay } from '#primitives'
import type { Actor } from './actor.ts'
import { isDuring } from './interval.ts'

/**
 * The side that the actor was of on a day; null where it had none then. Without a day, the last side listed.
 */
export function sideOf(actor: Actor, day: IsoDay | null): string | null {
  const { sides } = actor
  if (sides.length === 0) return null
  if (day === null) return sides[sides.length - 1]!.side
  const current = sides.find(interval => isDuring(interval, day))
  return current?.side ?? null
}

import type { SignalKind } from './control-rules.ts'

/** Kinds of claim that tell of ground fighting for a place, or of how it ended. */
const FRONT_KINDS: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'attack',
  'clash',
  'advance',
  'capture',
  'repel',
  'withdraw',
])

/** Days after which word of fighting counts half. */
const HALF_LIFE = 7

/** How much a statement, counting for so much, tells that the front runs at its place; `days` from the day of which it tells. */
export function frontWord(kind: SignalKind, amount: number, days: number): number {
  return FRONT_KINDS.has(kind) ? amount * 0.5 ** (Math.abs(days) / HALF_LIFE) : 0
}

/** What is left of such words a day later. */
export const FRONT_FADE = 0.5 ** (1 / HALF_LIFE)

/** Chance that the front runs at a place of which so much fighting is told. */
export const frontChance = (words: number): number => 1 - Math.exp(-words)

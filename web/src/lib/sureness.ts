import { strings } from './strings.ts'

/** Lower ends of the five steps of sureness, in step with `docs/methods.md`. */
const STEPS = [0, 0.55, 0.7, 0.85, 0.95] as const

/** The step 0..4 of a probability. */
export function stepOfSureness(probability: number): number {
  return STEPS.findLastIndex(from => probability >= from)
}

/** The word for it. */
export function wordOfSureness(probability: number): string {
  return strings.sureness[Math.max(0, stepOfSureness(probability))]!
}

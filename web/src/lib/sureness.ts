import { app } from './overview.svelte.ts'

/** The step of a probability, 0 the surest, as the server tells its steps. */
export function stepOfSureness(probability: number): number {
  const steps = app.overview?.sureness ?? []
  const step = steps.findIndex(one => probability >= one.from)
  return step < 0 ? Math.max(0, steps.length - 1) : step
}

/** The word for it. */
export function wordOfSureness(probability: number): string {
  return app.overview?.sureness[stepOfSureness(probability)]?.words ?? ''
}

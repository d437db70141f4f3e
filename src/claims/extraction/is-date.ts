import type { Scene } from './scene.ts'

/** Whether a word belongs to an expression of time, which is neither object nor target ("attacked Friday"). */
export function isDate(scene: Scene, head: number): boolean {
  const { start, end, sentence } = scene.tokens[head]!
  if ((scene.actorsAt[head]?.length ?? 0) > 0) return false
  return (scene.datesIn[sentence] ?? []).some(date => date.start < end && start < date.end)
}

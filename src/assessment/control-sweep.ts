import type { Statement } from './docket.ts'
import { FRONT_FADE } from './front.ts'
import { hearStatement } from './hear-statement.ts'
import { learnOutcomes } from './learn-outcomes.ts'
import { runForward } from './place-track.ts'
import { noteLiveSides, type Sweep } from './sweep.ts'

/** Moves the sweep on by one day, with the statements that became known on it. */
export function sweepDay(sweep: Sweep, statements: readonly Statement[]): void {
  const today = ++sweep.today
  const fade = 0.5 ** (1 / 60)
  for (let p = 0; p < sweep.heard.length; p++) sweep.heard[p] = (sweep.heard[p] ?? 0) * fade
  for (let p = 0; p < sweep.front.length; p++) sweep.front[p] = (sweep.front[p] ?? 0) * FRONT_FADE
  const dirty = new Map<number, number>()
  noteLiveSides(sweep, statements)
  for (const statement of statements) {
    const evidence = hearStatement(sweep, statement)
    if (evidence.share === 0) continue
    dirty.set(
      evidence.statement.place,
      Math.min(dirty.get(evidence.statement.place) ?? evidence.day, evidence.day),
    )
  }
  for (const track of sweep.tracks) {
    if (track)
      runForward(track, sweep.model, {
        from: Math.min(dirty.get(track.place) ?? today, today - RETOLD_DAYS),
        to: today,
        now: today,
      })
  }
  if (today % sweep.settings.learnEvery === 0) learnOutcomes(sweep)
}

/** Days that are gone through again each day: silence about them says more as time passes. */
const RETOLD_DAYS = 3

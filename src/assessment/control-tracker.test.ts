import { describe, expect, it } from 'vitest'
import { assessPlace } from './assess-control.ts'
import { createControlTracker } from './control-tracker.ts'
import { dayOf, entryOf, MADE_UP_WAR, type Told, tell, viewOf } from './ledger-fixture.ts'

const before: Told[] = [
  { type: 'hold', side: 'blue', day: 2, speaker: 'observatory:monitors' },
  { type: 'attack', side: 'red', target: 'blue', day: 9, outlet: 'wire' },
  { type: 'hold', side: 'green', place: 'ford', day: 4, outlet: 'star' },
]
const claims = before.map(tell)
const news = tell(
  { type: 'capture', side: 'red', day: 10, outlet: 'courier', speaker: 'observatory:monitors' },
  9,
)

describe('judgement kept at hand', () => {
  it('takes in a claim as a new reading of the whole ledger would', () => {
    const tracker = createControlTracker(viewOf(claims), MADE_UP_WAR)
    expect(tracker.add(entryOf(news))).toEqual(['hill'])
    const kept = tracker.estimate('hill', dayOf(11))!
    const anew = assessPlace(viewOf([...claims, news]), MADE_UP_WAR, { place: 'hill', at: dayOf(11) })!
    expect(kept.probabilities.red).toBeCloseTo(anew.probabilities.red!, 2)
    expect(kept.verdict).toBe(anew.verdict)
    expect(kept.claimed).toEqual(anew.claimed)
  })

  it('does not mind in which order claims arrive', () => {
    const late = createControlTracker(viewOf([claims[0]!, claims[2]!]), MADE_UP_WAR)
    late.add(entryOf(news))
    late.add(entryOf(claims[1]!))
    const early = createControlTracker(viewOf([claims[0]!, claims[2]!]), MADE_UP_WAR)
    early.add(entryOf(claims[1]!))
    early.add(entryOf(news))
    expect(late.estimate('hill', dayOf(11))!.probabilities).toEqual(
      early.estimate('hill', dayOf(11))!.probabilities,
    )
  })

  it('leaves other places as they were, and takes in places never heard of', () => {
    const tracker = createControlTracker(viewOf(claims), MADE_UP_WAR)
    const ford = tracker.estimate('ford', dayOf(11))
    tracker.add(
      entryOf(
        tell({ type: 'hold', side: 'red', place: 'new town', day: 11, speaker: 'observatory:monitors' }, 12),
      ),
    )
    expect(tracker.estimate('ford', dayOf(11))).toEqual(ford)
    expect(tracker.estimate('new town', dayOf(11))!.verdict).toBe('single-sourced')
    expect(tracker.estimate('nowhere', dayOf(11))).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#claims'
import { assessPlace } from './assess-control.ts'
import { createControlTracker, type ReportOf } from './control-tracker.ts'
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

const arbitraryLedger = fc
  .array(
    fc.record({
      type: fc.constantFrom<Claim['type']>('attack', 'capture', 'hold', 'repel', 'withdraw'),
      side: fc.constantFrom('red', 'blue', 'green'),
      place: fc.constantFrom('hill', 'ford', 'mill'),
      day: fc.integer({ min: 0, max: 60 }),
      outlet: fc.constantFrom('gazette', 'herald', 'courier', 'star'),
      speaker: fc.constantFrom('', 'red voice:red', 'blue voice:blue', 'observatory:monitors'),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map(list => list.map(tell))

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

  it('is, once refreshed, what a reading of the grown ledger is, for every place and day', () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.nat({ max: 30 }), (all, cut) => {
        const split = Math.min(cut, all.length - 1)
        const tracker = createControlTracker(viewOf(all.slice(0, split)), MADE_UP_WAR)
        for (const claim of all.slice(split)) tracker.add(entryOf(claim))
        tracker.refresh()
        const anew = createControlTracker(viewOf(all), MADE_UP_WAR)
        for (const place of ['hill', 'ford', 'mill'])
          for (const day of [5, 20, 40, 70])
            expect(tracker.estimate(place, dayOf(day))).toEqual(anew.estimate(place, dayOf(day)))
        expect(tracker.isDue()).toBe(false)
      }),
      { numRuns: 20 },
    )
  })

  it('asks to be refreshed when outcomes have settled since, or when much has been added', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      tell({ type: 'hold', side: 'blue', day: 1 + (n % 5), outlet: `o${n}` }, n),
    )
    const tracker = createControlTracker(viewOf(many), MADE_UP_WAR)
    const later = (day: number, n: number) =>
      entryOf(tell({ type: 'hold', side: 'blue', day, outlet: 'wire' }, n))
    tracker.add(later(6, 100))
    expect(tracker.isDue()).toBe(false)
    tracker.add(later(17, 101))
    expect(tracker.isDue()).toBe(true)
    tracker.refresh()
    expect(tracker.isDue()).toBe(false)
    for (let n = 0; n < 7; n++) tracker.add(later(17, 200 + n))
    expect(tracker.isDue()).toBe(true)
  })

  it('takes the day of a new claim from its report, which may be new too', () => {
    const tracker = createControlTracker(viewOf(claims), MADE_UP_WAR)
    const undated = tell({ type: 'hold', side: 'red', place: 'mill', day: null, published: null }, 20)
    const report = { published: dayOf(12) } as ReportOf
    tracker.add(entryOf(undated), report)
    expect(tracker.estimate('mill', dayOf(13))!.claimed[0]).toMatchObject({ side: 'red', since: dayOf(12) })
  })
})

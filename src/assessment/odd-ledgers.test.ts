import { describe, expect, it } from 'vitest'
import type { Claim } from '#claims'
import { assessCasualties } from './assess-casualties.ts'
import { assessControl, assessPlace } from './assess-control.ts'
import { assessDisputes } from './assess-disputes.ts'
import { assessEvents } from './assess-events.ts'
import { assessSources } from './assess-sources.ts'
import type { ControlEstimate } from './control-estimate.ts'
import { createControlSpan } from './control-span.ts'
import { createControlTracker } from './control-tracker.ts'
import { dayOf, entryOf, MADE_UP_WAR, type Told, tell, viewOf } from './ledger-fixture.ts'

const SIDES = ['red', 'blue', 'green']

function expectSound(estimate: ControlEstimate | undefined): void {
  const values = Object.values(estimate!.probabilities)
  expect(values.every(value => Number.isFinite(value) && value >= 0 && value <= 1)).toBe(true)
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
  for (const piece of estimate!.evidence) expect(Number.isFinite(piece.weight)).toBe(true)
}

/** Every kind of judgement, on a ledger that none should stumble over. */
function judgeAll(told: readonly (Told | Claim)[]): ControlEstimate[] {
  const view = viewOf(told)
  const estimates = [false, true].flatMap(nowcast => [...assessControl(view, MADE_UP_WAR, { nowcast })])
  for (const estimate of estimates) expectSound(estimate)
  assessEvents(view, MADE_UP_WAR)
  assessDisputes(view, MADE_UP_WAR)
  assessSources(view, MADE_UP_WAR)
  assessCasualties(view, MADE_UP_WAR)
  return estimates
}

describe('a ledger', () => {
  it('may be empty: of a place of the pack nothing is known, and a first claim can be taken in', () => {
    expect(judgeAll([])).toEqual([])
    const estimate = assessPlace(viewOf([]), MADE_UP_WAR, { place: 'hill', at: dayOf(3) })
    expect(estimate!.probabilities).toEqual({ red: 0, blue: 0, green: 0, unknown: 1 })
    expect(createControlSpan(viewOf([]), MADE_UP_WAR, { from: dayOf(0), to: dayOf(9) }).places).toEqual([])
    const tracker = createControlTracker(viewOf([]), MADE_UP_WAR)
    tracker.add(entryOf(tell({ type: 'hold', side: 'red', day: 4, speaker: 'observatory:monitors' })))
    expectSound(tracker.estimate('hill', dayOf(5)))
  })

  it('may hold one claim, of any type, with or without sides, dates and places', () => {
    const types: Claim['type'][] = ['attack', 'capture', 'hold', 'repel', 'withdraw', 'siege', 'air-strike']
    for (const type of [...types, 'casualties', 'statement', 'aid'] as const)
      for (const side of ['red', undefined])
        for (const day of [4, null]) {
          judgeAll([{ type, day, published: day, ...(side ? { side } : {}) }])
          judgeAll([tell({ type, day, published: day, ...(side ? { side } : {}), extra: { places: [] } })])
        }
  })

  it('may say thousands of things of one place on one day', () => {
    const types = ['capture', 'hold', 'repel', 'withdraw', 'attack'] as const
    for (const mixed of [false, true]) {
      const claims = Array.from({ length: 2_000 }, (_, n) =>
        tell(
          {
            type: mixed ? types[n % types.length]! : 'capture',
            side: mixed ? SIDES[n % 3]! : 'red',
            day: 10,
            outlet: `outlet ${n}`,
            speaker: n % 4 === 0 ? `mouth ${n}:monitors` : '',
          },
          n,
        ),
      )
      const [estimate] = judgeAll(claims)
      if (!mixed) expect(estimate!.probabilities.red).toBeGreaterThan(0.95)
    }
  }, 60_000)

  it('may reach from 1900 to 2100', () => {
    const long: Told = { type: 'hold', side: 'red', day: -43_829 }
    const late: Told = { type: 'capture', side: 'blue', day: 29_219, speaker: 'observatory:monitors' }
    const [estimate] = judgeAll([long, late])
    expect(estimate!.date).toBe(dayOf(29_219))
    expect(estimate!.probabilities.blue).toBeGreaterThan(0.5)
    const between = assessPlace(viewOf([long, late]), MADE_UP_WAR, { place: 'hill', at: '1960-06-01' })!
    expect(between.probabilities.unknown).toBeGreaterThan(0.5)
  }, 60_000)

  it('may have all sides claim a place at once: contested, and none is likelier than another', () => {
    const claims = SIDES.map((side, n) =>
      tell({ type: 'capture', side, day: 10, outlet: `o${n}`, speaker: `${side} voice:${side}` }, n),
    )
    const estimate = assessPlace(viewOf(claims), MADE_UP_WAR, { place: 'hill', at: dayOf(10) })!
    expectSound(estimate)
    expect(estimate.contested).toBe(true)
    expect(estimate.probabilities.red).toBeCloseTo(estimate.probabilities.green!, 2)
  })

  it('may have claims about one another in a circle, and counts that are part of one another', () => {
    const killed = (min: number, partOf: string): Claim['casualties'] => [
      { effect: 'killed', victims: 'civilians', side: null, min, max: min, partOf } as never,
    ]
    judgeAll([
      tell({
        type: 'capture',
        side: 'red',
        day: 3,
        id: 'clm_a',
        extra: { about: [{ claim: 'clm_b', relation: 'repeats' }] },
      }),
      tell({
        type: 'capture',
        side: 'red',
        denied: true,
        day: 4,
        id: 'clm_b',
        extra: { about: [{ claim: 'clm_a', relation: 'denies' }] },
      }),
      tell({ type: 'casualties', day: 4, id: 'clm_c', casualties: killed(3, 'clm_d') }),
      tell({ type: 'casualties', day: 4, id: 'clm_d', casualties: killed(5, 'clm_c') }),
      tell({ type: 'casualties', day: 4, id: 'clm_e', casualties: killed(7, 'clm_e') }),
    ])
  })

  it('may be told of before it happens, name a side that it takes from itself, and know no outlet’s name', () => {
    judgeAll([
      { type: 'capture', side: 'red', day: 20, published: 3 },
      { type: 'capture', side: 'red', target: 'red', day: 4 },
      { type: 'attack', side: 'red+blue+green', target: 'red', day: 5 },
      { type: 'hold', side: 'nobody known', day: 5 },
      { type: 'hold', side: 'blue', day: 6, outlet: '' },
      { type: 'hold', side: 'blue', day: 6, confidence: 0 },
    ])
  })
})

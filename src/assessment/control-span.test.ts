import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#claims'
import { assessControl } from './assess-control.ts'
import { createControlSpan } from './control-span.ts'
import { dayOf, MADE_UP_WAR, tell, viewOf } from './ledger-fixture.ts'

const SIDES = ['red', 'blue', 'green']
const arbitraryTold = fc.record({
  type: fc.constantFrom<Claim['type']>('attack', 'advance', 'capture', 'hold', 'repel', 'withdraw', 'siege'),
  side: fc.constantFrom(...SIDES),
  place: fc.constantFrom('hill', 'ford', 'mill'),
  day: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 8, nil: null }),
  lag: fc.integer({ min: 0, max: 5 }),
  outlet: fc.constantFrom('gazette', 'herald', 'courier', 'star'),
  speaker: fc.constantFrom('', 'red voice:red', 'blue voice:blue', 'observatory:monitors'),
  denied: fc.boolean(),
})
const arbitraryLedger = fc
  .array(arbitraryTold, { minLength: 1, maxLength: 30 })
  .map(list =>
    list.map(({ lag, ...told }, index) =>
      tell({ ...told, published: told.day === null ? null : told.day + lag }, index),
    ),
  )

describe('control over a span, as numbers', () => {
  it('says of every place and day what the whole estimate of that day says', () => {
    fc.assert(
      fc.property(arbitraryLedger, claims => {
        const view = viewOf(claims)
        const spoken = claims.map(claim => claim.report?.published ?? dayOf(0)).sort()
        const span = createControlSpan(view, MADE_UP_WAR, { from: dayOf(-3), to: spoken.at(-1)! })
        for (let day = -3; dayOf(day) <= span.to; day += 2) {
          const estimates = [...assessControl(view, MADE_UP_WAR, { at: dayOf(day) })]
          expect(estimates.map(each => each.place.id)).toEqual(span.places)
          for (const [place, estimate] of estimates.entries()) {
            const { probabilities, ...rest } = span.read(place, dayOf(day))
            expect(rest).toEqual({
              contested: estimate.contested,
              verdict: estimate.verdict,
              claimed: estimate.claimed.map(holding => holding.side),
            })
            for (const [side, p] of Object.entries(estimate.probabilities))
              expect(probabilities[side]).toBeCloseTo(p, 6)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('does not mind the order in which days are read', () => {
    const view = viewOf(
      [0, 3, 4, 9, 15].map((day, index) =>
        tell({ type: index % 2 ? 'capture' : 'attack', side: SIDES[index % 3]!, place: 'hill', day }, index),
      ),
    )
    const span = { from: dayOf(0), to: dayOf(15) }
    const days = Array.from({ length: 16 }, (_, day) => dayOf(day))
    const rising = createControlSpan(view, MADE_UP_WAR, span)
    const falling = createControlSpan(view, MADE_UP_WAR, span)
    expect([...days].reverse().map(day => falling.read(0, day))).toEqual(
      days.map(day => rising.read(0, day)).reverse(),
    )
  })
})

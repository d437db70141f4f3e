import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#claims'
import { assessControl, assessPlace } from './assess-control.ts'
import type { ControlEstimate } from './control-estimate.ts'
import { dayOf, MADE_UP_WAR, type Told, tell, viewOf } from './ledger-fixture.ts'

const SIDES = ['red', 'blue', 'green']
const at = (told: readonly (Told | Claim)[], day: number, options = {}): ControlEstimate =>
  assessPlace(viewOf(told), MADE_UP_WAR, { place: 'hill', at: dayOf(day), ...options })!

const arbitraryTold = fc.record({
  type: fc.constantFrom<Claim['type']>(
    'attack',
    'capture',
    'hold',
    'repel',
    'withdraw',
    'air-strike',
    'siege',
  ),
  side: fc.constantFrom(...SIDES),
  place: fc.constantFrom('hill', 'ford', 'mill'),
  day: fc.integer({ min: 0, max: 60 }),
  lag: fc.integer({ min: 0, max: 5 }),
  outlet: fc.constantFrom('gazette', 'herald', 'courier', 'star'),
  speaker: fc.constantFrom('', 'red voice:red', 'blue voice:blue', 'observatory:monitors'),
  denied: fc.boolean(),
})
/** Claims told at random, with ids that do not depend on their order. */
const arbitraryLedger = fc
  .array(arbitraryTold, { minLength: 1, maxLength: 40 })
  .map(list => list.map(({ lag, ...told }, index) => tell({ ...told, published: told.day + lag }, index)))

describe('the probabilities of an estimate', () => {
  it('sum to one, for every place and day, in nowcast and hindsight', () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.boolean(), (claims, nowcast) => {
        for (const each of assessControl(viewOf(claims), MADE_UP_WAR, {
          from: dayOf(0),
          to: dayOf(70),
          nowcast,
        })) {
          const values = Object.values(each.probabilities)
          expect(values.every(value => value >= 0)).toBe(true)
          expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('do not depend on the order of arrival', () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.infiniteStream(fc.nat()), (claims, keys) => {
        const shuffled = claims
          .map(claim => ({ claim, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(each => each.claim)
        for (const day of [10, 40, 65]) expectSame(at(claims, day), at(shuffled, day))
      }),
      { numRuns: 20 },
    )
  })

  it('do not depend on which of two places is heard of first', () => {
    const strike = { type: 'air-strike', side: 'red', day: 3, speaker: 'observatory:monitors' } as const
    const claims = [
      { ...strike, place: 'mill' },
      { ...strike, place: 'hill' },
      { type: 'attack', side: 'red', place: 'hill', day: 23, published: 26 } as const,
    ].map(tell)
    expect(at(claims, 40).probabilities).toEqual(at(claims.toReversed(), 40).probabilities)
  })

  it('do not depend on what arrives between two claims that one report makes in the same words', () => {
    const words = {
      quote: 'the hill fell on Monday after three days, a spokesman and a monitor said',
      extra: { reportId: 'rep_1' },
    }
    const [one, other, aid] = [
      { type: 'capture', side: 'red', day: 10, speaker: 'observatory:monitors', ...words } as const,
      { type: 'capture', side: 'red', day: 10, speaker: 'red voice:red', ...words } as const,
      { type: 'aid', day: 10, ...words } as const,
    ].map(tell) as [Claim, Claim, Claim]
    expect(at([one, aid, other], 11)).toEqual(at([one, other, aid], 11))
  })

  it('change sides where the claims change sides', () => {
    const swapped: Record<string, string> = { red: 'blue', blue: 'red', green: 'green' }
    const swap = (claim: Claim): Claim => ({
      ...claim,
      agents: claim.agents.map(agent => ({ ...agent, side: swapped[agent.side!]! })),
      attribution: claim.attribution.map(link => ({ ...link, side: swapped[link.side ?? ''] ?? link.side })),
    })
    fc.assert(
      fc.property(arbitraryLedger, claims => {
        const [one, other] = [at(claims, 50).probabilities, at(claims.map(swap), 50).probabilities]
        for (const side of SIDES) expect(other[swapped[side]!]).toBeCloseTo(one[side]!, 6)
      }),
      { numRuns: 20 },
    )
  })

  it('of a day are, in a nowcast over a span, those of a ledger that ends on that day', () => {
    fc.assert(
      fc.property(arbitraryLedger, claims => {
        const whole = [
          ...assessControl(viewOf(claims), MADE_UP_WAR, { from: dayOf(0), to: dayOf(65), nowcast: true }),
        ]
        for (const day of [12, 36, 37, 60]) {
          const known = claims.filter(claim => claim.report!.published! <= dayOf(day))
          for (const cut of assessControl(viewOf(known), MADE_UP_WAR, { at: dayOf(day), nowcast: true })) {
            const same = whole.find(each => each.place.id === cut.place.id && each.date === cut.date)!
            expectSame(cut, same)
          }
        }
      }),
      { numRuns: 15 },
    )
  })
})

function expectSame(a: ControlEstimate, b: ControlEstimate): void {
  for (const [side, value] of Object.entries(a.probabilities))
    expect(Math.abs(value - (b.probabilities[side] ?? 0))).toBeLessThan(1e-6)
  expect(a.contested).toBe(b.contested)
  expect(a.verdict).toBe(b.verdict)
}

describe('what is known before anybody speaks', () => {
  it('is nothing: unknown is 1, and the verdict undetermined', () => {
    const [estimate] = assessControl(viewOf([{ type: 'capture', side: 'red', day: 20 }]), MADE_UP_WAR, {
      at: dayOf(5),
      nowcast: true,
    })
    expect(estimate!.probabilities).toEqual({ red: 0, blue: 0, green: 0, unknown: 1 })
    expect(estimate!.verdict).toBe('undetermined')
  })
})

describe('the weight of a claim', () => {
  it('against interest is more than that of the same claim in own interest', () => {
    const own = at([{ type: 'capture', side: 'red', day: 10, speaker: 'red voice:red' }], 11)
    const admitted = at([{ type: 'capture', side: 'red', day: 10, speaker: 'blue voice:blue' }], 11)
    expect(admitted.probabilities.red).toBeGreaterThan(own.probabilities.red! + 0.05)
  })

  it('does not rise with copies, and a copy never raises what it copies', () => {
    fc.assert(
      fc.property(arbitraryLedger, fc.nat(), fc.integer({ min: 0, max: 3 }), (claims, which, lag) => {
        const holding = claims.filter(
          claim => claim.polarity === 'asserted' && ['capture', 'hold', 'repel'].includes(claim.type),
        )
        fc.pre(holding.length > 0)
        const original = holding[which % holding.length]!
        const published = original.report!.published!
        const copy: Claim = {
          ...original,
          id: `${original.id}_copy`,
          attribution: [
            { name: 'mirror', role: 'publisher', actor: 'mirror', side: 'media' },
            ...original.attribution.map(link =>
              link.role === 'publisher' ? { ...link, role: 'outlet' as const } : link,
            ),
          ],
          report: {
            ...original.report,
            outlet: 'mirror',
            published: dayOf(Number(published.slice(8)) - 1 + 31 * (Number(published.slice(5, 7)) - 1) + lag),
          },
        }
        const side = original.agents[0]!.side!
        const place = original.places[0]!.place!
        // Time passes alike with and without the copy: silence, too, says more as days go by.
        const later = tell({ type: 'aid', place: 'barn', day: 80 }, 99_999)
        const of = (list: readonly Claim[]) =>
          assessPlace(viewOf([...list, later]), MADE_UP_WAR, { place, at: original.time!.to! })!
            .probabilities[side]!
        expect(of([...claims, copy])).toBeLessThanOrEqual(of(claims) + 1e-9)
      }),
      { numRuns: 100 },
    )
  })

  it('is nothing for plans and conditions, and that of an attack for attempts', () => {
    const planned = at([{ type: 'capture', side: 'red', day: 10, modality: 'planned' }], 11)
    const conditional = at([{ type: 'capture', side: 'red', day: 10, modality: 'conditional' }], 11)
    for (const estimate of [planned, conditional]) expect(estimate.probabilities.unknown).toBe(1)
    const attempted = at(
      [{ type: 'capture', side: 'red', target: 'blue', day: 10, modality: 'attempted' }],
      10,
    )
    expect(attempted.probabilities.red).toBeLessThan(attempted.probabilities.blue!)
    expect(attempted.verdict).toBe('undetermined')
  })

  it('is less where the reader is less sure of having read right', () => {
    const sure = at([{ type: 'capture', side: 'red', day: 10, speaker: 'observatory:monitors' }], 11)
    const unsure = at(
      [{ type: 'capture', side: 'red', day: 10, speaker: 'observatory:monitors', confidence: 0.3 }],
      11,
    )
    expect(unsure.probabilities.red).toBeLessThan(sure.probabilities.red! - 0.1)
  })
})

describe('what a claim says about control', () => {
  const three: Told[] = SIDES.map((side, n) => ({
    type: 'hold',
    side,
    place: ['ford', 'mill', 'barn'][n]!,
    day: 1,
  }))

  it('leaves open, in the denial of one side’s capture, which of the others holds the place', () => {
    const before = at(three, 11)
    const after = at(
      [...three, { type: 'capture', side: 'red', denied: true, day: 10, speaker: 'observatory:monitors' }],
      11,
    )
    expect(after.probabilities.red).toBeLessThan(after.probabilities.blue! + after.probabilities.unknown! / 3)
    expect(after.probabilities.blue).toBeCloseTo(after.probabilities.green!, 6)
    expect(before.probabilities.blue).toBeCloseTo(before.probabilities.green!, 6)
  })

  it('says, in an attack by one side on another’s place, that the other holds it yet', () => {
    const estimate = at([...three, { type: 'attack', side: 'red', target: 'blue', day: 10 }], 10)
    expect(estimate.probabilities.blue).toBeGreaterThan(0.6)
    expect(estimate.contested).toBe(true)
  })

  it('says, in an attack by agents of both sides, that the place is contested and no more', () => {
    const estimate = at([...three, { type: 'attack', side: 'red+blue', day: 10 }], 10)
    expect(estimate.contested).toBe(true)
    expect(estimate.probabilities.red).toBeCloseTo(estimate.probabilities.blue!, 6)
  })

  it('says, in an air strike or a siege, that who strikes or besieges does not hold the inside', () => {
    for (const type of ['air-strike', 'shelling', 'siege'] as const) {
      const estimate = at([...three, { type, side: 'red', day: 10 }], 10)
      expect(estimate.probabilities.red).toBeLessThan(estimate.probabilities.blue!)
      expect(estimate.probabilities.blue).toBeCloseTo(estimate.probabilities.green!, 6)
    }
  })

  it('names nobody, in a withdrawal, as the one who came after', () => {
    const held: Told[] = [...three, { type: 'hold', side: 'red', day: 5, outlet: 'herald' }]
    const estimate = at(
      [...held, { type: 'withdraw', side: 'red', target: 'blue', day: 10, speaker: 'red voice:red' }],
      11,
    )
    expect(estimate.probabilities.red).toBeLessThan(0.15)
    expect(estimate.probabilities.blue).toBeCloseTo(estimate.probabilities.green!, 6)
  })

  it('says of a part or a neighbouring place nothing against the whole', () => {
    const whole: Told = { type: 'capture', side: 'red', day: 10, speaker: 'observatory:monitors' }
    const part: Told = {
      type: 'hold',
      side: 'blue',
      day: 10,
      relation: 'part-of',
      speaker: 'blue voice:blue',
    }
    const near: Told = { type: 'hold', side: 'blue', day: 10, relation: 'near', speaker: 'blue voice:blue' }
    const estimate = at([whole, part, near], 11)
    expect(estimate.disputes).toEqual([])
    expect(estimate.verdict).toBe('single-sourced')
  })

  it('fades towards unknown when nothing more is heard', () => {
    const told: Told[] = [...three, { type: 'hold', side: 'red', day: 10, speaker: 'observatory:monitors' }]
    const [soon, late, later] = [12, 200, 900].map(day => at(told, day).probabilities.unknown!)
    expect(soon).toBeLessThan(late!)
    expect(late).toBeLessThan(later!)
  })
})

describe('claims without any date', () => {
  const undated: Told = { type: 'capture', side: 'red', day: null, published: null, speaker: 'red voice:red' }

  it('count at every date, marked as undated, and move probabilities where nothing dated speaks', () => {
    const other: Told = { type: 'hold', side: 'blue', place: 'ford', day: 3 }
    for (const day of [1, 30]) {
      const estimate = at([undated, other], day)
      expect(estimate.claimed).toMatchObject([{ side: 'red', undated: true, since: null }])
      expect(estimate.verdict).toBe('single-sourced')
      expect(estimate.probabilities.red).toBeGreaterThan(estimate.probabilities.blue!)
    }
  })

  it('move no probability where something dated speaks', () => {
    const dated: Told = { type: 'hold', side: 'blue', day: 10, speaker: 'observatory:monitors' }
    const [with_, without] = [at([dated, undated], 11), at([dated], 11)]
    expect(with_.probabilities.blue).toBeCloseTo(without.probabilities.blue!, 9)
    expect(with_.claimed.map(each => each.side)).toEqual(['red', 'blue'])
  })
})

describe('leans', () => {
  it('can be left out', () => {
    const told: Told[] = [{ type: 'capture', side: 'red', day: 10, outlet: 'banner', lean: 'red' }]
    expect(at(told, 11).probabilities.red).toBeLessThan(at(told, 11, { noLeans: true }).probabilities.red!)
  })
})

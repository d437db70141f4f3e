import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ControlOfPlace, ControlSpan } from '#assessment'
import { addDays } from '#primitives'
import { createControlTable } from './control-table.ts'

const SIDES = ['red', 'blue', 'green']
const FROM = '2020-02-26'
const arbitraryCell: fc.Arbitrary<ControlOfPlace> = fc
  .record({
    weights: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
    contested: fc.boolean(),
    verdict: fc.constantFrom('corroborated', 'single-sourced', 'disputed', 'refuted', 'undetermined'),
    claimed: fc.subarray(SIDES),
  })
  .map(({ weights, ...cell }) => {
    const total = weights.reduce((sum, one) => sum + one, 0) || 1
    return {
      ...cell,
      probabilities: Object.fromEntries([...SIDES, 'unknown'].map((side, i) => [side, weights[i]! / total])),
    }
  })

describe('the table of control', () => {
  it('reads the same before and after it was filled, however it was filled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(arbitraryCell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
        rows => {
          const days = [0, 1, 2, 3, 4].map(day => addDays(FROM, day))
          const span: ControlSpan = {
            from: FROM,
            to: days[4]!,
            places: rows.map((_, place) => `place-${place}`),
            read: (place, day) => rows[place]![days.indexOf(day)]!,
          }
          const table = createControlTable(span, SIDES)
          const all = () => rows.flatMap((_, place) => days.map(day => table.read(place, day)))
          const before = all()
          let clock = 0
          let rounds = 0
          while (!table.fill(1, () => clock++)) rounds++
          expect(rounds).toBeLessThanOrEqual(rows.length)
          expect(all()).toEqual(before)
          const looks = rows.map((_, place) => createControlTable(span, SIDES).looks(place))
          expect(rows.map((_, place) => table.looks(place))).toEqual(looks)
          for (const [i, cell] of before.entries())
            expect(looks[Math.floor(i / 5)]![i % 5]! & 1).toBe(cell.contested ? 1 : 0)
          for (const [i, row] of rows.flat().entries())
            expect(before[i]).toMatchObject({ verdict: row.verdict, claimed: row.claimed })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('grows to what a table of the grown span says, filled before or not, with places and days of its own', () => {
    const cells = fc.array(fc.array(arbitraryCell, { minLength: 5, maxLength: 5 }), {
      minLength: 4,
      maxLength: 4,
    })
    const days = [0, 1, 2, 3, 4].map(day => addDays(FROM, day))
    const spanOf = (
      rows: readonly (readonly ControlOfPlace[])[],
      which: readonly number[],
      ends: [number, number],
    ) => ({
      from: days[ends[0]]!,
      to: days[ends[1]]!,
      places: which.map(place => `place-${place}`),
      read: (place: number, day: string) => rows[which[place]!]![days.indexOf(day)]!,
    })
    fc.assert(
      fc.property(cells, arbitraryCell, fc.boolean(), fc.boolean(), (rows, news, isFilled, isLonger) => {
        const end = isLonger ? 2 : 4
        const table = createControlTable(spanOf(rows, [0, 1, 2], [0, end]), SIDES)
        if (isFilled) while (!table.fill(1, Date.now));
        // Place 1 is judged anew on every day, place 3 is new.
        const after = rows.map((row, place) => (place === 1 ? row.map(() => news) : row))
        const grown = table.grow({
          changed: spanOf(after, [1, 3], [0, 4]),
          ...(isLonger ? { later: spanOf(after, [0, 1, 2, 3], [3, 4]) } : {}),
        })
        const anew = createControlTable(spanOf(after, [0, 1, 2, 3], [0, 4]), SIDES)
        expect([grown.from, grown.to, grown.places]).toEqual([anew.from, anew.to, anew.places])
        const all = (one: typeof anew) =>
          one.places.flatMap((_, place) => days.map(day => one.read(place, day)))
        expect(all(grown)).toEqual(all(anew))
        expect(grown.places.map((_, place) => grown.looks(place))).toEqual(
          anew.places.map((_, place) => anew.looks(place)),
        )
        expect(all(grown)).toEqual(all(anew))
      }),
      { numRuns: 60 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { readDocket } from './docket.ts'
import { MADE_UP_WAR, type Told, tell, viewOf } from './ledger-fixture.ts'
import { LeanRecord } from './source-lean.ts'

const NONE = (lean: Float64Array): number => lean.at(-1)!
function learned(told: readonly Told[]): Float64Array {
  const record = new LeanRecord(3, new Map())
  for (const statement of readDocket(viewOf(told.map(tell)), MADE_UP_WAR).statements) {
    const side = ['red', 'blue', 'green'].indexOf(statement.source.speakerSide ?? '')
    record.note(statement, side)
  }
  return record.lean('gazette')
}
const quoting = (side: string, n: number): Told => ({
  type: 'repel',
  side,
  day: n,
  speaker: `${side} voice ${n}:${side}`,
})

describe('the lean of an outlet', () => {
  it('is as likely to be none however many sides a pack lists, stated or not', () => {
    const stated = new Map([['organ', { side: 0, cited: true }]])
    const [two, six] = [2, 6].map(sides => new LeanRecord(sides, stated))
    expect(NONE(six!.lean('anybody'))).toBeCloseTo(NONE(two!.lean('anybody')), 12)
    expect(NONE(six!.lean('organ'))).toBeCloseTo(NONE(two!.lean('organ')), 12)
    expect(six!.lean('organ')[0]).toBeCloseTo(two!.lean('organ')[0]!, 12)
  })

  it('shows in whose spokesmen it quotes, and not where it quotes those of both sides', () => {
    const one = learned(Array.from({ length: 9 }, (_, n) => quoting('red', n)))
    expect(one[0]).toBeGreaterThan(0.7)
    const both = learned(Array.from({ length: 12 }, (_, n) => quoting(n % 3 === 0 ? 'blue' : 'red', n)))
    expect(NONE(both)).toBeGreaterThan(both[0]!)
  })
})

import { describe, expect, it } from 'vitest'
import { assessSources } from './assess-sources.ts'
import { MADE_UP_WAR, type Told, viewOf } from './ledger-fixture.ts'
import { wilsonInterval } from './wilson-interval.ts'

const HILLS = ['hill', 'ford', 'mill', 'barn']
/** On each place in turn: banner (red) says early that red took it; monitors and blue itself say later that blue has kept it. */
const boasts: Told[] = HILLS.flatMap((place, n): Told[] => [
  {
    type: 'capture',
    side: 'red',
    target: 'blue',
    place,
    day: 10 * n,
    outlet: 'banner',
    lean: 'red',
    speaker: 'red voice:red',
  },
  {
    type: 'repel',
    side: 'blue',
    target: 'red',
    place,
    day: 10 * n + 1,
    outlet: 'wire',
    speaker: 'observatory:monitors',
  },
  { type: 'hold', side: 'blue', place, day: 10 * n + 2, outlet: 'courier' },
  {
    type: 'repel',
    side: 'blue',
    target: 'red',
    place,
    day: 10 * n + 1,
    published: 10 * n + 3,
    outlet: 'star',
    via: 'wire',
  },
])

describe('the record of a source', () => {
  const records = new Map(assessSources(viewOf(boasts), MADE_UP_WAR).map(record => [record.id, record]))

  it('counts what was borne out and what was contradicted, by whose fortune it told of, with an interval', () => {
    const [own] = records.get('banner')!.record
    expect(own).toMatchObject({ kind: 'own gain', borneOut: 0 })
    expect(own!.contradicted).toBeGreaterThanOrEqual(3)
    expect(own!.high).toBeLessThan(0.6)
    expect(records.get('wire')!.record[0]).toMatchObject({ contradicted: 0 })
    expect(records.get('wire')!.record[0]!.borneOut).toBeGreaterThanOrEqual(3)
  })

  it('says on what ground a lean is assumed', () => {
    expect(records.get('banner')!.lean.side).toBe('red')
    expect(records.get('courier')!.lean).toEqual({ side: null, basis: 'none' })
  })

  it('tells who has things from whom and who is first', () => {
    expect(records.get('star')!.copies).toEqual([{ from: 'wire', claims: 4 }])
    expect(records.get('wire')!.copies).toEqual([])
  })

  it('has no single score', () => {
    expect(Object.keys(records.get('wire')!)).toEqual([
      'id',
      'name',
      'claims',
      'reports',
      'lean',
      'record',
      'lead',
      'copies',
    ])
  })
})

describe('the interval of a share', () => {
  it('holds the share, is everything for no trials, and narrows with more', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
    const [few, many] = [wilsonInterval(3, 4), wilsonInterval(75, 100)]
    for (const each of [few, many]) expect(each.low < 0.75 && each.high > 0.75).toBe(true)
    expect(many.high - many.low).toBeLessThan(few.high - few.low)
  })
})

import { describe, expect, it } from 'vitest'
import type { Casualty } from '#claims'
import type { Conflict } from '#conflicts'
import { assessCasualties, type CasualtySummary } from './assess-casualties.ts'
import { dayOf, MADE_UP_WAR, type Told, tell, viewOf } from './ledger-fixture.ts'

const killed = (min: number | null, max: number | null = min, more: Partial<Casualty> = {}): Casualty[] => [
  { effect: 'killed', victims: 'civilians', side: 'blue', min, max, ...more } as Casualty,
]
const count = (told: Partial<Told>): Told => ({ type: 'air-strike', day: 10, ...told })
const summarise = (told: readonly Told[], options = {}): CasualtySummary[] =>
  assessCasualties(viewOf(told), MADE_UP_WAR, options)
const total = (told: readonly Told[], options = {}): CasualtySummary =>
  summarise(told, options).find(line => line.actor === null)!

describe('a summary of casualties', () => {
  it('takes an exact figure as it is, and an open end as open', () => {
    expect(total([count({ casualties: killed(57) })]).range).toEqual({ low: 57, best: 57, high: 57 })
    const open = total([count({ casualties: killed(155, null) })]).range!
    expect(open.low).toBeGreaterThanOrEqual(155)
    expect(open.high).toBeGreaterThan(open.low)
  })

  it('spans the figures of rivals for one happening and adds those of different ones', () => {
    const rivals = total([
      count({ casualties: killed(10), speaker: 'observatory:monitors' }),
      count({ casualties: killed(30), outlet: 'star' }),
    ])
    expect(rivals.range).toMatchObject({ low: 10, high: 30 })
    const apart = total([count({ casualties: killed(10) }), count({ casualties: killed(30), place: 'ford' })])
    expect(apart.range).toEqual({ low: 40, best: 40, high: 40 })
  })

  it('counts a figure once, however many reprint it', () => {
    const told = ['wire', 'gazette', 'herald'].map(outlet =>
      count({ outlet, casualties: killed(15), speaker: 'observatory:monitors' }),
    )
    const line = total(told)
    expect(line.range).toEqual({ low: 15, best: 15, high: 15 })
    expect(line.origins).toBe(1)
    expect(line.counts.map(each => each.leftOut?.because)).toEqual([undefined, 'repeat', 'repeat'])
  })

  it('lets a monitor’s grown toll stand for the earlier one, with the reason', () => {
    const toll = (min: number, day: number): Told =>
      count({
        type: 'casualties',
        day,
        casualties: killed(min, min, { cumulative: true }),
        speaker: 'observatory:monitors',
        extra: { time: { text: null, from: dayOf(1), to: dayOf(day) } },
      })
    const line = total([toll(92, 10), toll(141, 20)])
    expect(line.range).toEqual({ low: 141, best: 141, high: 141 })
    expect(line.counts[0]!.leftOut).toMatchObject({ because: 'superseded' })
  })

  it('lets a total “since” a day run to the report that gives it', () => {
    const toll = (min: number, published: number): Told =>
      count({
        type: 'casualties',
        day: 1,
        published,
        casualties: killed(min, min, { cumulative: true }),
        speaker: 'observatory:monitors',
        extra: { time: { text: 'since the 2nd', from: dayOf(1), to: null } },
      })
    expect(total([toll(92, 10), toll(141, 20)]).range!.best).toBe(141)
    const line = total([toll(92, 10), count({ day: 7, casualties: killed(5), outlet: 'star' })])
    expect(line.range!.best).toBe(92)
  })

  it('does not add a day’s dead to the total that contains them', () => {
    const whole = count({
      type: 'casualties',
      day: 20,
      casualties: killed(155, 155, { cumulative: true }),
      speaker: 'observatory:monitors',
      extra: { time: { text: null, from: dayOf(1), to: dayOf(20) } },
    })
    const line = total([whole, count({ casualties: killed(11), outlet: 'star' })])
    expect(line.range).toEqual({ low: 155, best: 155, high: 155 })
    expect(line.counts.map(each => each.leftOut?.because)).toEqual([undefined, 'contained'])
  })

  it('leaves out what is stated to be part of another count', () => {
    const whole = count({ id: 'clm_whole', casualties: killed(155) })
    const part = count({ casualties: killed(11, 11, { partOf: 'clm_whole' }), place: 'ford' })
    expect(total([whole, part]).range).toMatchObject({ best: 155 })
  })

  it('leaves out a part that the claim itself names, whichever of them stands first', () => {
    const [whole] = killed(20, 20, { text: '20 men' })
    const [part] = killed(3, 3, { text: 'three conscripts', partOf: '20 men' })
    for (const casualties of [
      [whole!, part!],
      [part!, whole!],
    ])
      expect(total([count({ casualties })]).range).toMatchObject({ best: 20 })
  })

  it('keeps kills that a side claims of its enemy apart from bodies counted and dead conceded', () => {
    const of = (told: Partial<Told>, n: number) =>
      count({ ...told, casualties: killed(n, n, { victims: 'combatants' }) })
    const lines = summarise([
      of({ speaker: 'red spokesman:red' }, 35),
      of({ speaker: 'blue spokesman:blue', outlet: 'star' }, 4),
      of({ speaker: 'observatory:monitors', outlet: 'wire' }, 9),
    ]).filter(line => line.actor === null)
    expect(lines.map(line => [line.basis, line.range!.low, line.range!.high])).toEqual([
      ['claimed kills', 35, 35],
      ['counted', 4, 9],
    ])
  })

  it('tells by actor first, named, generic or not stated, and never by the weapon', () => {
    const named = count({ side: 'red', casualties: killed(5) })
    const unnamed = count({ place: 'ford', casualties: killed(3), extra: { weapons: ['barrel-bomb'] } })
    const generic = tell(count({ place: 'mill', casualties: killed(2) }), 2)
    const lines = assessCasualties(
      viewOf([named, unnamed, { ...generic, agents: [{ name: 'rebels', actor: null, side: 'green' }] }]),
      MADE_UP_WAR,
    )
    const actors = lines.flatMap(line =>
      line.actor ? [[line.actor.how, line.actor.side, line.range!.best]] : [],
    )
    expect(actors).toEqual([
      ['named', 'red', 5],
      ['not stated', null, 3],
      ['generic', 'green', 2],
    ])
  })

  it('keeps vague words beside their numbers from the pack', () => {
    const line = total([count({ casualties: killed(null, null, { vague: 'dozens' }) })])
    expect(line.counts[0]).toMatchObject({ text: 'dozens', min: 24 })
    expect(line.range!.low).toBeGreaterThanOrEqual(24)
  })

  it('is the same on every run, by place and by event', () => {
    const told = [
      count({ casualties: killed(10, 20) }),
      count({ place: 'ford', casualties: killed(1, null) }),
    ]
    expect(summarise(told)).toEqual(summarise(told))
    expect(summarise(told, { by: 'place' }).map(line => line.scope.id)).toEqual([
      'hill',
      'hill',
      'ford',
      'ford',
    ])
    expect(new Set(summarise(told, { by: 'event' }).map(line => line.scope.id)).size).toBe(2)
  })

  it('counts what falls within a place for the place that contains it', () => {
    const places = MADE_UP_WAR.places.map(place =>
      place.id === 'hill' ? { ...place, parent: 'barn' } : place,
    )
    const conflict: Conflict = { ...MADE_UP_WAR, places }
    const lines = assessCasualties(viewOf([count({ casualties: killed(4) })]), conflict, { places: ['barn'] })
    expect(lines[0]!.range!.best).toBe(4)
  })
})

import { describe, expect, it } from 'vitest'
import type { Judgement } from '#ledger'
import { assessEvents } from './assess-events.ts'
import { MADE_UP_WAR, type Told, tell, viewOf } from './ledger-fixture.ts'

const events = (told: readonly Told[], judgements: readonly Judgement[] = []) =>
  assessEvents(viewOf(told, judgements), MADE_UP_WAR)
const sizes = (told: readonly Told[], judgements: readonly Judgement[] = []) =>
  events(told, judgements)
    .map(event => event.claims.length)
    .sort((a, b) => b - a)

const attack: Told = { type: 'attack', side: 'red', target: 'blue', day: 10, outlet: 'gazette' }

describe('claims of one happening', () => {
  it('are put together by place, day, family and sides, with the reason for each', () => {
    const [event, ...others] = events([attack, { ...attack, outlet: 'herald', day: 11, type: 'capture' }])
    expect(others).toEqual([])
    expect(event!.types).toEqual(['attack', 'capture'])
    expect(event!.joined[0]!.reason).toContain('same place, a day apart')
    expect(event!.origins).toBe(2)
    expect(event!.id).toMatch(/^evt_[0-9a-f]{20}$/)
  })

  it('stay apart where place, time or kind differ', () => {
    expect(sizes([attack, { ...attack, place: 'ford' }])).toEqual([1, 1])
    expect(sizes([attack, { ...attack, day: 14 }])).toEqual([1, 1])
    expect(sizes([attack, { ...attack, type: 'aid' }])).toEqual([1, 1])
  })

  it('do not run together day by day in a long battle', () => {
    const battle = Array.from({ length: 8 }, (_, n) => ({ ...attack, day: 10 + n }))
    expect(Math.max(...sizes(battle))).toBe(2)
  })

  it('count a reprint as a report, not as an origin, and show who has it from whom', () => {
    const [event] = events([attack, { ...attack, outlet: 'herald', via: 'gazette' }])
    expect(event!.reports).toHaveLength(2)
    expect(event!.origins).toBe(1)
    expect(event!.tree).toMatchObject([{ name: 'gazette', passedTo: [{ name: 'herald' }] }])
  })

  it('give an event the same id whatever came later or in which order', () => {
    const claims = [attack, { ...attack, outlet: 'herald' }, { ...attack, outlet: 'star', day: 11 }].map(tell)
    const id = (list: readonly (typeof claims)[number][]) => assessEvents(viewOf(list), MADE_UP_WAR)[0]!.id
    expect(id([claims[2]!, claims[1]!, claims[0]!])).toBe(id(claims))
    expect(id(claims.slice(0, 1))).toBe(id(claims))
  })

  it('link a denial to what it denies', () => {
    const capture: Told = { ...attack, type: 'capture', id: 'clm_yes' }
    const denial: Told = {
      ...capture,
      id: 'clm_no',
      denied: true,
      outlet: 'star',
      speaker: 'blue voice:blue',
    }
    expect(events([capture, denial])[0]!.denials).toEqual([
      { claim: 'clm_no', denies: 'clm_yes', by: 'blue voice' },
    ])
  })

  it('put one claim of several places to the events of each', () => {
    const both = tell({ ...attack, outlet: 'star', id: 'clm_both' })
    const places = [
      { name: 'Hill', place: 'hill' },
      { name: 'Ford', place: 'ford' },
    ]
    const claims = [tell(attack, 0), tell({ ...attack, place: 'ford' }, 1), { ...both, places }]
    expect(assessEvents(viewOf(claims), MADE_UP_WAR).map(event => event.claims.includes('clm_both'))).toEqual(
      [true, true],
    )
  })
})

describe('a person’s judgement on events', () => {
  const apart: Told[] = [attack, { ...attack, day: 14 }]
  const judge = (decision: 'same' | 'different' | 'unjudged'): Judgement => ({
    on: 'events',
    claims: ['clm_00000', 'clm_00001'],
    decision,
    by: 'A',
    why: 'read both',
  })

  it('merges, splits, and can be taken back', () => {
    expect(sizes(apart, [judge('same')])).toEqual([2])
    expect(sizes(apart, [judge('same'), judge('unjudged')])).toEqual([1, 1])
    const alike: Told[] = [attack, { ...attack, outlet: 'herald' }]
    expect(sizes(alike)).toEqual([2])
    expect(sizes(alike, [judge('different')])).toEqual([1, 1])
    expect(sizes(alike, [judge('different'), judge('same')])).toEqual([2])
  })
})

import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { findClaimFaults } from './claim-faults.ts'

const TEXT = 'The army took Minqar, a monitor said.'

const GOOD: Claim = {
  id: 'clm_1',
  reportId: 'rep_1',
  type: 'capture',
  polarity: 'asserted',
  modality: 'occurred',
  quote: { start: 0, end: 20, text: 'The army took Minqar' },
  agents: [{ name: 'The army', side: 'north', start: 0, end: 8 }],
  targets: [],
  places: [{ name: 'Minqar', start: 14, end: 20 }],
  time: { text: null, from: '2031-02-03', to: '2031-02-04' },
  casualties: [{ effect: 'killed', victims: 'unknown', side: null, min: 2, max: 5 }],
  weapons: [],
  attribution: [
    { name: 'Some Paper', role: 'publisher', side: 'press' },
    { name: 'a monitor', role: 'monitor', side: null, start: 22, end: 31 },
  ],
  confidence: 0.7,
}
const CONTEXT = { text: TEXT, sides: ['north', 'press'] }
const fieldsOf = (change: Partial<Claim>) =>
  findClaimFaults({ ...GOOD, ...change }, CONTEXT).map(fault => fault.field)

describe('findClaimFaults', () => {
  it('finds nothing wrong with a sound claim', () => {
    expect(findClaimFaults(GOOD, CONTEXT)).toEqual([])
  })

  it.each<[string, Partial<Claim>, string]>([
    ['a quote that ends before it starts', { quote: { start: 9, end: 3, text: '' } }, 'quote'],
    ['a quote beyond the text', { quote: { start: 0, end: 99, text: TEXT } }, 'quote'],
    ['a quote that the text does not say', { quote: { start: 0, end: 8, text: 'The navy' } }, 'quote'],
    ['a place with half a position', { places: [{ name: 'Minqar', lat: 1 }] }, 'places[0]'],
    ['a place off the earth', { places: [{ name: 'Minqar', lat: 1, lon: 500 }] }, 'places[0]'],
    ['a place with half a span', { places: [{ name: 'Minqar', start: 14, end: null }] }, 'places[0]'],
    [
      'an agent whose span is elsewhere',
      { agents: [{ name: 'The army', side: null, start: 1, end: 9 }] },
      'agents[0]',
    ],
    ['days in the wrong order', { time: { from: '2031-02-05', to: '2031-02-04' } }, 'time'],
    [
      'a minimum above the maximum',
      { casualties: [{ effect: 'killed', victims: 'unknown', side: null, min: 6, max: 5 }] },
      'casualties[0]',
    ],
    [
      'fewer than none dead',
      { casualties: [{ effect: 'killed', victims: 'unknown', side: null, min: -1, max: null }] },
      'casualties[0]',
    ],
    [
      'a chain that starts with its origin',
      { attribution: [{ name: 'a monitor', role: 'monitor', side: null }] },
      'attribution[0].role',
    ],
    [
      'a second publisher',
      { attribution: [GOOD.attribution[0]!, { name: 'Other', role: 'publisher', side: 'press' }] },
      'attribution[1].role',
    ],
    ['a conditional claim without its condition', { modality: 'conditional' }, 'condition'],
    ['a condition on a plain claim', { condition: { start: 0, end: 3, text: 'The' } }, 'condition'],
    ['an unknown side', { agents: [{ name: 'The army', side: 'south' }] }, 'agents[0].side'],
  ])('names the field of %s', (_, change, field) => {
    expect(fieldsOf(change)).toEqual([field])
  })

  it('leaves spans alone where it has no text, and sides where it has no conflict', () => {
    const claim = {
      ...GOOD,
      quote: { start: 0, end: 99, text: TEXT },
      agents: [{ name: 'x', side: 'south' }],
    }
    expect(findClaimFaults(claim)).toEqual([])
  })
})

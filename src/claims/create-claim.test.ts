import { describe, expect, it } from 'vitest'
import { type ClaimParts, createClaim } from './create-claim.ts'

const PARTS: ClaimParts = {
  reportId: 'rep_1',
  type: 'attack',
  polarity: 'asserted',
  modality: 'occurred',
  quote: { start: 0, end: 20, text: 'The army took Minqar' },
  agents: [{ name: 'The army', side: 'north' }],
  targets: [],
  places: [{ name: 'Minqar' }],
  time: null,
  casualties: [],
  weapons: [],
  attribution: [{ name: 'Some Paper', role: 'publisher', side: 'press' }],
  confidence: 0.7,
}

describe('createClaim', () => {
  it('gives the same reading of the same words the same id', () => {
    expect(createClaim(PARTS).id).toBe(createClaim({ ...PARTS }).id)
    expect(createClaim(PARTS).id).toMatch(/^clm_[0-9a-f]{20}$/)
  })

  it.each<[string, Partial<ClaimParts>]>([
    ['report', { reportId: 'rep_2' }],
    ['type', { type: 'capture' }],
    ['modality', { modality: 'attempted' }],
    ['span', { quote: { start: 1, end: 20, text: 'he army took Minqar' } }],
    ['agent', { agents: [] }],
    ['day', { time: { text: null, from: '2031-01-01', to: null } }],
    ['origin', { attribution: [...PARTS.attribution, { name: 'a monitor', role: 'monitor', side: null }] }],
  ])('gives another %s another id', (_, change) => {
    expect(createClaim({ ...PARTS, ...change }).id).not.toBe(createClaim(PARTS).id)
  })

  it('does not let sureness or reasons change the id', () => {
    expect(createClaim({ ...PARTS, confidence: 0.1, reason: ['because'] }).id).toBe(createClaim(PARTS).id)
  })
})

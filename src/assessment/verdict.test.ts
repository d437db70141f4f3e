import { describe, expect, it } from 'vitest'
import { assessPlace } from './assess-control.ts'
import { dayOf, MADE_UP_WAR, type Told, viewOf } from './ledger-fixture.ts'

const at = (told: readonly Told[], day: number) =>
  assessPlace(viewOf(told), MADE_UP_WAR, { place: 'hill', at: dayOf(day) })!
const verdictOn = (told: readonly Told[], day = 12) => at(told, day).verdict

const took: Told = { type: 'capture', side: 'red', day: 10, outlet: 'banner', speaker: 'red spokesman:red' }
const seen: Told = { type: 'capture', side: 'red', day: 10, outlet: 'wire', speaker: 'observatory:monitors' }

describe('the verdict on who last claimed a place', () => {
  it('is undetermined where nobody claimed it, whatever the fighting', () => {
    expect(verdictOn([{ type: 'attack', side: 'red', target: 'blue', day: 10 }])).toBe('undetermined')
  })

  it('is single-sourced on one side’s word alone, however many of its own say so', () => {
    expect(verdictOn([took])).toBe('single-sourced')
    expect(verdictOn([took, { ...took, outlet: 'trumpet', speaker: 'red general:red' }])).toBe(
      'single-sourced',
    )
  })

  it('is corroborated by two independent origins of which one has no stake', () => {
    expect(verdictOn([took, seen])).toBe('corroborated')
  })

  it('would be corroborated if copies were evidence, and is not', () => {
    const wire: Told = { type: 'capture', side: 'red', day: 10, outlet: 'wire' }
    const reprints: Told[] = ['gazette', 'herald'].map(outlet => ({ ...wire, outlet, via: 'wire' }))
    const asOwnWord: Told[] = ['gazette', 'herald'].map(outlet => ({ ...wire, outlet }))
    expect(verdictOn([wire, ...asOwnWord])).toBe('corroborated')
    expect(verdictOn([wire, ...reprints])).toBe('single-sourced')
    const sure = (told: readonly Told[]) => at(told, 12).probabilities.red!
    expect(sure([wire, ...reprints])).toBeCloseTo(sure([wire]), 9)
    expect(sure([wire, ...asOwnWord])).toBeGreaterThan(sure([wire]) + 0.02)
  })

  it('does not take the same words under two names for two sources', () => {
    const words =
      'Fighters of the red army entered the hill before dawn on Friday and raised their flag over the old mill'
    const one: Told = {
      type: 'capture',
      side: 'red',
      day: 10,
      outlet: 'gazette',
      quote: `${words} near the ford.`,
    }
    expect(verdictOn([one, { ...one, outlet: 'herald', quote: `${words}, near the ford` }])).toBe(
      'single-sourced',
    )
    expect(verdictOn([one, { ...one, outlet: 'herald', quote: 'The hill is now in red hands' }])).toBe(
      'corroborated',
    )
  })

  it('is disputed by a denial, by a rival’s claim and by later fighting, of another origin', () => {
    const against: Told[] = [
      { type: 'capture', side: 'red', denied: true, day: 11, speaker: 'blue spokesman:blue' },
      { type: 'hold', side: 'blue', day: 11, speaker: 'blue spokesman:blue' },
      { type: 'attack', side: 'red', target: 'blue', day: 11, speaker: 'blue spokesman:blue' },
    ]
    const rival: Told = { ...took, day: 11 }
    expect(verdictOn([took, against[0]!])).toBe('disputed')
    expect(verdictOn([rival, against[1]!])).toBe('disputed')
    expect(verdictOn([took, against[2]!])).toBe('disputed')
    expect(at([took, against[0]!], 12).disputes).toMatchObject([{ by: 'blue spokesman' }])
  })

  it('is not disputed by what was so before the place was taken', () => {
    expect(verdictOn([{ type: 'hold', side: 'blue', day: 8, speaker: 'blue spokesman:blue' }, took])).toBe(
      'single-sourced',
    )
  })

  it('is refuted where the claiming side concedes', () => {
    const conceded: Told = { type: 'withdraw', side: 'red', day: 11, speaker: 'red general:red' }
    expect(verdictOn([took, conceded])).toBe('refuted')
  })

  it('is refuted where two independent origins with no stake say otherwise', () => {
    const otherwise: Told[] = ['observatory:monitors', 'mission:monitors'].map((speaker, n) => ({
      type: 'capture',
      side: 'red',
      denied: true,
      day: 11,
      outlet: ['wire', 'courier'][n]!,
      speaker,
    }))
    expect(verdictOn([took, otherwise[0]!])).toBe('disputed')
    expect(verdictOn([took, ...otherwise])).toBe('refuted')
  })

  it('comes with signed evidence and an explanation in words', () => {
    const denied: Told = {
      type: 'capture',
      side: 'red',
      denied: true,
      day: 11,
      speaker: 'blue spokesman:blue',
    }
    const estimate = at([took, seen, denied], 12)
    const weights = new Map(estimate.evidence.map(piece => [piece.sources, piece.weight]))
    expect(weights.get('observatory ← wire')).toBeGreaterThan(weights.get('red spokesman ← banner')!)
    expect(weights.get('blue spokesman ← gazette')).toBeLessThan(0)
    expect(estimate.explanation).toMatch(
      /^(Almost certainly|Probably|Likely|Perhaps) held by Red \(0\.\d\d\); disputed/,
    )
    expect(estimate.explanation).toContain('one independent source with no stake')
    expect(estimate.explanation).toContain('blue spokesman (denies)')
    expect(estimate.explanation).toContain('last heard of one day before')
  })
})

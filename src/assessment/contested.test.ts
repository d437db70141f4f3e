import { describe, expect, it } from 'vitest'
import { assessPlace } from './assess-control.ts'
import { dayOf, MADE_UP_WAR, type Told, viewOf } from './ledger-fixture.ts'

const contested = (told: readonly Told[], day: number) =>
  assessPlace(viewOf(told), MADE_UP_WAR, { place: 'hill', at: dayOf(day), nowcast: true })!.contested

const attack: Told = { type: 'attack', side: 'red', target: 'blue', day: 10, outlet: 'wire' }
const taken: Told[] = [
  attack,
  { type: 'capture', side: 'red', day: 10, outlet: 'banner', speaker: 'red voice:red' },
  { type: 'capture', side: 'red', day: 10, outlet: 'wire' },
]
const denied: Told = {
  type: 'capture',
  side: 'red',
  denied: true,
  day: 11,
  outlet: 'gazette',
  speaker: 'blue voice:blue',
}

describe('a place that is said to be taken', () => {
  it('is contested while the side that lost it has just said otherwise, and no longer once nothing more is said', () => {
    expect(contested([...taken, denied], 11)).toBe(true)
    expect(contested([...taken, denied], 12)).toBe(true)
    expect(contested([...taken, denied], 16)).toBe(false)
  })

  it('is not contested again by the same mouth saying it again, or by its words being printed again', () => {
    const again = [12, 13, 14].map(day => ({ ...denied, day, outlet: `mirror ${day}` }))
    expect(contested([...taken, denied, ...again], 14)).toBe(false)
  })

  it('is not contested once that side concedes, or two independent sources without a stake tell of it', () => {
    const conceded: Told = { type: 'withdraw', side: 'blue', day: 12, speaker: 'blue general:blue' }
    const second: Told = {
      type: 'capture',
      side: 'red',
      day: 11,
      outlet: 'star',
      speaker: 'observatory:monitors',
    }
    expect(contested([...taken, denied, conceded], 12)).toBe(false)
    expect(contested([...taken, second, denied], 12)).toBe(false)
  })
})

describe('word of fighting', () => {
  it('makes a place contested for some days, unless it is likelier misread than not', () => {
    expect(contested([attack], 12)).toBe(true)
    expect(contested([attack], 16)).toBe(false)
    const doubtful: Told = { ...attack, confidence: 0.3 }
    expect(contested([doubtful], 12)).toBe(false)
    expect(contested([doubtful, { ...doubtful, outlet: 'star' }], 12)).toBe(true)
  })

  it('is not settled by each side’s telling its own outcome, but by both telling the same', () => {
    const ofRed: Told = { type: 'capture', side: 'red', day: 10, outlet: 'banner', speaker: 'red voice:red' }
    const ofBlue: Told = {
      type: 'repel',
      side: 'blue',
      day: 10,
      outlet: 'gazette',
      speaker: 'blue voice:blue',
    }
    const lost: Told = {
      type: 'withdraw',
      side: 'blue',
      day: 10,
      outlet: 'gazette',
      speaker: 'blue voice:blue',
    }
    expect(contested([attack, ofRed, ofBlue], 11)).toBe(true)
    expect(contested([attack, ofRed, lost], 11)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import type { Conflict } from '#conflicts'
import { assessPlace } from './assess-control.ts'
import { dayOf, MADE_UP_WAR, type Told, viewOf } from './ledger-fixture.ts'

/** The made-up war with its places a kilometre or so from one another. */
const NEAR: Conflict = {
  ...MADE_UP_WAR,
  places: MADE_UP_WAR.places.map((place, n) => ({ ...place, lat: 10 + 0.01 * n, lon: 20 })),
}
const at = (told: readonly Told[], day: number, conflict = NEAR) =>
  assessPlace(viewOf(told), conflict, { place: 'hill', at: dayOf(day), nowcast: true })!.probabilities

const around: Told[] = ['ford', 'mill', 'barn'].map((place, n) => ({
  type: 'hold',
  side: 'red',
  place,
  day: 8,
  outlet: `o${n}`,
  speaker: 'observatory:monitors',
}))

describe('a place among others', () => {
  it('is thought to be in the hands of those around it while nothing is said of it', () => {
    expect(at(around, 9).red).toBeGreaterThan(at(around, 9).blue! + 0.3)
  })

  it('is thought so less where it is fought for, since the front runs between different hands', () => {
    const repelled: Told = {
      type: 'repel',
      side: 'blue',
      target: 'red',
      day: 9,
      outlet: 'banner',
      speaker: 'blue voice:blue',
    }
    const held: Told = { ...repelled, type: 'hold' }
    expect(at([...around, repelled], 9).blue).toBeGreaterThan(at([...around, repelled], 9).red!)
    expect(at([...around, repelled], 9).blue).toBeGreaterThan(at([...around, held], 9).blue!)
  })

  it('can be taken by a third side whatever its neighbours', () => {
    const two: Told = { type: 'hold', side: 'blue', place: 'ford', day: 3, speaker: 'observatory:monitors' }
    const third: Told = { type: 'capture', side: 'green', day: 9, speaker: 'observatory:monitors' }
    const { red, green } = at([...around, two, third], 9)
    expect(green).toBeGreaterThan(red!)
  })
})

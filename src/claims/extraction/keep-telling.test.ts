import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const typesIn = (text: string) => claimsIn(text).map(({ type }) => type)

describe('talks of nobody in particular', () => {
  it('tell nothing where no party to the war is in the report', () => {
    expect(typesIn('Talks resumed in Dorsk on Friday.')).toEqual([])
    expect(typesIn('A truce was signed in Dorsk on Friday.')).toEqual(['ceasefire'])
  })

  it('tell of the war where a party to it is', () => {
    expect(typesIn('The army shelled Halvern. Talks resumed in Dorsk on Friday.')).toEqual([
      'shelling',
      'ceasefire',
    ])
  })
})

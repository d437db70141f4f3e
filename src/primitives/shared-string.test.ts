import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sharedString } from './shared-string.ts'

it('gives the same text back, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => sharedString(text) === text))
  for (const text of ['', '__proto__', 'constructor', '12', '-0', '4294967295'])
    expect(sharedString(text)).toBe(text)
})

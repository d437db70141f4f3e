import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskText } from './mask-text.ts'

describe('masking names in a text', () => {
  const masks = [{ text: 'Lina Haddad', shown: 'a witness' }]

  it('replaces the full name and the family name alone, in any case', () => {
    expect(maskText('Lina Haddad said so. HADDAD fled.', masks)).toBe('a witness said so. a witness fled.')
  })

  it('leaves words that only contain the name', () => {
    expect(maskText('Haddadin stayed', masks)).toBe('Haddadin stayed')
  })

  it('leaves no masked name in any text, whatever its characters', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 2, maxLength: 12 })
      .filter(text => /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text.trim()) && text === text.trim())
    fc.assert(
      fc.property(name, fc.array(fc.string({ maxLength: 10 })), (text, around) => {
        const masked = maskText(around.join(` ${text} `), [{ text, shown: '\u2588' }])
        expect(
          masked.split(/\s/).includes(text) &&
            !around.some(one => one.toLowerCase().includes(text.toLowerCase())),
        ).toBe(false)
      }),
    )
  })
})

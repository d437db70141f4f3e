import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateContainment, estimateSimilarity, fingerprintText } from './fingerprint.ts'

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => `w${(index * 7919 + seed * 104729) % 100003}`)

const similarity = (a: string, b: string) => estimateSimilarity(fingerprintText(a), fingerprintText(b))

describe('fingerprintText', () => {
  it('finds copies equal whatever their case, punctuation and spacing', () => {
    expect(similarity('The army took Qara, on Monday.', 'the ARMY took Qara\n\non “Monday”')).toBe(1)
  })

  it('finds unrelated texts unlike', () => {
    expect(similarity(words(400, 1).join(' '), words(400, 2).join(' '))).toBeLessThan(0.05)
  })

  it('estimates the share of common shingles to within 0.15', () => {
    const first = words(600, 1)
    for (const kept of [150, 300, 450]) {
      const second = [...first.slice(0, kept), ...words(600 - kept, 3)]
      const common = kept - 3
      const truth = common / (2 * 597 - common)
      expect(Math.abs(similarity(first.join(' '), second.join(' ')) - truth)).toBeLessThan(0.15)
    }
  })

  it('sees a short reprint within a long page', () => {
    const reprint = words(200, 1)
    const page = fingerprintText([...words(600, 2), ...reprint].join(' '))
    expect(estimateContainment(fingerprintText(reprint.join(' ')), page)).toBeGreaterThan(0.7)
    expect(estimateContainment(fingerprintText(words(200, 5).join(' ')), page)).toBeLessThan(0.3)
  })

  it('never finds an empty text like anything', () => {
    expect(similarity('', '')).toBe(0)
    expect(similarity('… —', 'The army took Qara.')).toBe(0)
  })

  it('is symmetric, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [x, y] = [fingerprintText(a), fingerprintText(b)]
        expect(estimateSimilarity(x, y)).toBe(estimateSimilarity(y, x))
        expect(estimateSimilarity(x, x)).toBe(x.shingles === 0 ? 0 : 1)
        expect(estimateContainment(x, y)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

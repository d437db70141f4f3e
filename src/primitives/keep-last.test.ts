import { describe, expect, it } from 'vitest'
import { keepLast } from './keep-last.ts'

describe('the answer of what was asked of last', () => {
  const report = { words: 2 }
  const other = { words: 3 }

  it('is worked out once', () => {
    let worked = 0
    const count = keepLast(({ words }: typeof report) => words * ++worked)
    expect([count(report), count(report)]).toEqual([2, 2])
  })

  it('is of what is asked of, also where two are asked of in turns', () => {
    const count = keepLast(({ words }: typeof report) => words)
    expect([count(report), count(other), count(report)]).toEqual([2, 3, 2])
  })

  it('is none where finding it fails', () => {
    const count = keepLast(({ words }: typeof report) => {
      if (words > 2) throw new RangeError('too many')
      return words
    })
    expect(count(report)).toBe(2)
    expect(() => count(other)).toThrow(RangeError)
    expect(() => count(other)).toThrow(RangeError)
    expect(count(report)).toBe(2)
  })
})

import { describe, expect, it } from 'vitest'
import { dayWords } from './day-words.ts'

describe('days in words', () => {
  it.each([
    ['2016-05-01', '2016-05-01', '2016-05-01'],
    ['2016-05-01', '2016-06-03', '2016-05-01..06-03'],
    ['2015-12-30', '2016-01-02', '2015-12-30..2016-01-02'],
    ['2016-05-01', null, '2016-05-01..'],
    [null, '2016-05-01', '..2016-05-01'],
    [null, null, '?'],
  ])('from %s to %s are "%s"', (from, to, words) => {
    expect(dayWords(from, to)).toBe(words)
  })
})

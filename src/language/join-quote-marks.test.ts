import { describe, expect, it } from 'vitest'
import { joinQuoteMarks } from './join-quote-marks.ts'

function pieces(text: string, words: readonly string[], sentenceEnds: number[]) {
  let at = 0
  const spans = words.map(word => {
    const start = text.indexOf(word, at)
    at = start + word.length
    return { start, end: at }
  })
  return { spans, tags: words.map(() => 'X'), sentenceEnds }
}

describe('doubled apostrophes', () => {
  const text = "''Go.'' He left."
  const joined = joinQuoteMarks(
    text,
    pieces(text, ["'", "'", 'Go', '.', "'", "'", 'He', 'left', '.'], [5, 9]),
  )
  it('are one token', () => {
    expect(joined.spans.map(span => text.slice(span.start, span.end))).toEqual([
      "''",
      'Go',
      '.',
      "''",
      'He',
      'left',
      '.',
    ])
  })
  it('stay in the sentence that they close', () => {
    expect(joined.sentenceEnds).toEqual([4, 7])
  })
  it('are left alone where a space stands between them', () => {
    const apart = "the dogs' 'house"
    expect(joinQuoteMarks(apart, pieces(apart, ['the', 'dogs', "'", "'", 'house'], [5])).spans).toHaveLength(
      5,
    )
  })
})

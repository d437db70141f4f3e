import { describe, expect, it } from 'vitest'
import { keepAnswers } from './keep-answers.ts'

describe('answers that are kept', () => {
  it('are worked out once, also where the answer is that there is none', () => {
    const asked: string[] = []
    const lengthOf = keepAnswers(10, word => {
      asked.push(word)
      return word.length > 3 ? word.length : undefined
    })
    expect([lengthOf('town'), lengthOf('hill'), lengthOf('sea'), lengthOf('town'), lengthOf('sea')]).toEqual([
      4,
      4,
      undefined,
      4,
      undefined,
    ])
    expect(asked).toEqual(['town', 'hill', 'sea'])
  })

  it('are not kept of what is too long to come again', () => {
    let worked = 0
    const count = keepAnswers(2, () => ++worked)
    expect([count('x'.repeat(201)), count('x'.repeat(201))]).toEqual([1, 2])
  })

  it('are forgotten rather than heaped up', () => {
    let worked = 0
    const count = keepAnswers(2, () => ++worked)
    for (const word of ['a', 'b', 'c', 'a']) count(word)
    expect(worked).toBe(4)
  })
})

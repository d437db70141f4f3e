import { describe, expect, it } from 'vitest'
import { actorIn, annotate } from '../fixtures/sample-war.ts'

describe('a role right before a name', () => {
  it('is part of the name’s phrase and tells its office and side', () => {
    const text = 'The rebel commander Tarmo Vesk left on Sunday.'
    const annotated = annotate(text)
    const mention = actorIn(annotated, 'Tarmo Vesk')
    expect(mention).toMatchObject({ side: 'league', office: 'commander' })
    expect(text.slice(mention.phrase.start, mention.phrase.end)).toBe('The rebel commander Tarmo Vesk')
    expect(annotated.actors.filter(({ text: one }) => one.includes('commander'))).toEqual([])
  })
})

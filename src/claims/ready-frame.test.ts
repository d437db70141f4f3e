import { describe, expect, it } from 'vitest'
import { readyVerbFrame } from './ready-frame.ts'

describe('the roles of a frame', () => {
  it.each([['towards'], ['toward']])('are told for both spellings where it tells them for “%s”', spelling => {
    const { roles } = readyVerbFrame({
      type: 'withdraw',
      verbs: ['withdraw'],
      roles: { from: 'place', [spelling]: 'none' },
      reason: 'leaving',
    })
    expect([roles.get('towards'), roles.get('toward'), roles.get('from')]).toEqual(['none', 'none', 'place'])
  })

  it('say nothing of a way that the frame does not tell', () => {
    const { roles } = readyVerbFrame({ type: 'withdraw', verbs: ['withdraw'], roles: {}, reason: 'leaving' })
    expect(roles.size).toBe(0)
  })
})

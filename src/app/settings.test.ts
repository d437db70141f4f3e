import { describe, expect, it } from 'vitest'
import { Refusals } from '#primitives'
import { readSettings } from './settings.ts'

describe('settings', () => {
  it('come from flags before the environment before defaults', () => {
    expect(readSettings({}, {})).toMatchObject({ ledger: 'claimline.db', conflict: null })
    expect(readSettings({}, { CLAIMLINE_LEDGER: 'env.db' }).ledger).toBe('env.db')
    expect(readSettings({ ledger: 'flag.db' }, { CLAIMLINE_LEDGER: 'env.db' }).ledger).toBe('flag.db')
    expect(readSettings({ threads: '3' }, {}).threads).toBe(3)
  })

  it('take an empty variable for none, and name the variable where it is at fault', () => {
    expect(readSettings({}, { CLAIMLINE_LEDGER: '', CLAIMLINE_THREADS: '' }).ledger).toBe('claimline.db')
    expect(() => readSettings({}, { CLAIMLINE_THREADS: 'many' })).toThrow(/^CLAIMLINE_THREADS: "many"/)
  })

  it('are refused all at once, each fault with its field', () => {
    try {
      readSettings({ ledger: 'postgres://somewhere', conflict: ' ', threads: 'many' }, {})
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(Refusals)
      expect((error as Refusals).list.map(refusal => refusal.place.field)).toEqual([
        '--ledger',
        '--conflict',
        '--threads',
      ])
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { Conflict } from '#conflicts'
import { backedSide, clientSide } from './client-side.ts'

const word = (use: string, text: string, side: string | null, place: string | null = null) => ({
  use,
  text,
  side,
  actor: null,
  place,
  reason: '',
})

const conflict = {
  vocabulary: [
    word('side-word', 'Karskian-backed', 'league'),
    word('side-word', 'Karskian', 'karsk'),
    word('demonym', 'Ostmarkian', null, 'ost'),
  ],
} as unknown as Conflict

describe('those through whom somebody fights', () => {
  it.each<[string, string, string | undefined]>([
    ['proxies', 'Karskian troops', 'league'],
    ['Ostmarkian allies', 'Karskian troops', 'league'],
    ['allies', 'Karskian troops', undefined],
    ['fighters', 'Karskian troops', undefined],
    ['proxies', 'the Royal Army', undefined],
  ])('%s of %s', (phrase, owner, side) => {
    expect(clientSide(phrase, owner, conflict)).toBe(side)
  })

  it('are of the side of those whom somebody backs, by his name in any phrase', () => {
    expect(backedSide('Karskian intelligence', conflict)).toBe('league')
    expect(backedSide('the Royal Army', conflict)).toBeUndefined()
  })
})

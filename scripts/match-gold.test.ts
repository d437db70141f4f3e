import { describe, expect, it } from 'vitest'
import { matchGold } from './match-gold.ts'

const claim = (type: string, start: number, end: number, core = true) => ({
  type,
  quote: { start, end },
  core,
})

describe('matching claims with the gold', () => {
  it('pairs claims of one type whose quotes mostly share their text', () => {
    const { found, missed, wrong } = matchGold([claim('capture', 0, 100)], [claim('capture', 10, 60)])
    expect([found.length, missed.length, wrong.length]).toEqual([1, 0, 0])
  })

  it('pairs neither other types, nor quotes that hardly meet, nor a quote of everything', () => {
    for (const read of [claim('hold', 0, 100), claim('capture', 90, 190), claim('capture', 0, 2000)])
      expect(matchGold([claim('capture', 0, 100)], [read])).toMatchObject({
        found: [],
        missed: [{}],
        wrong: [{}],
      })
  })

  it('pairs each claim once, the best shared first', () => {
    const gold = [claim('attack', 0, 50)]
    const { found, wrong } = matchGold(gold, [claim('attack', 20, 70), claim('attack', 0, 48)])
    expect(found[0]!.read.quote.end).toBe(48)
    expect(wrong).toHaveLength(1)
  })

  it('does not count optional gold claims as missed', () => {
    expect(matchGold([claim('hold', 0, 10, false)], []).missed).toEqual([])
  })
})

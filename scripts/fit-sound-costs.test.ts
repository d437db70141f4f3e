import { describe, expect, it } from 'vitest'
import { alignNames } from '#names'
import { fitCosts, halfOf } from './fit-sound-costs.ts'

const pairs = (a: string, b: string, times: number) => Array.from({ length: times }, () => alignNames(a, b))

describe('fitting the costs of differences', () => {
  it('makes cheaper what aliases often differ by, and nothing dearer', () => {
    const often = fitCosts([...pairs('marat', 'morat', 500), ...pairs('marat', 'marat', 500)])
    expect(Object.keys(often)).toEqual(['a~o'])
    const hand = alignNames('marat', 'morat').edits[0]!.cost
    expect(often['a~o']!).toBeLessThan(hand)
  })

  it('leaves what was seen once as it was set by hand', () => {
    const same = [...pairs('marat', 'marat', 3_000), ...pairs('morot', 'morot', 3_000)]
    expect(fitCosts([...pairs('marat', 'morat', 1), ...same])).toEqual({})
  })

  it('parts places evenly, the same in every run', () => {
    const halves = Array.from({ length: 1_000 }, (_, at) => halfOf(`place/${at}`))
    const first = halves.filter(half => half === 0).length
    expect(first).toBeGreaterThan(400)
    expect(first).toBeLessThan(600)
    expect(halfOf('place/7')).toBe(halves[7])
  })
})

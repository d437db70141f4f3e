import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPixelSprite, mix, putSprite } from './pixel-sprite.ts'

const pixel = fc.integer({ min: 0, max: 0xffffffff })
const red = 0xff0000ff
const blue = 0xffff0000

describe('a picture as pixels', () => {
  it('covers with what is opaque, leaves what is clear, mixes the rest', () => {
    const halfRed = 0x800000ff
    const sprite = createPixelSprite(Uint32Array.of(red, 0, halfRed, red), { width: 2, height: 2 }, 4)
    const frame = new Uint32Array(12).fill(blue)
    putSprite(frame, sprite, 5)
    expect([frame[5], frame[6], frame[10]]).toEqual([red, blue, red])
    expect(frame[9]! >>> 24).toBe(255)
    expect(frame[9]! & 255).toBe(128)
    expect((frame[9]! >>> 16) & 255).toBe(127)
    expect([...frame].filter(one => one === blue)).toHaveLength(9)
  })

  it('stays what it is over nothing, and hides all when opaque', () => {
    fc.assert(
      fc.property(pixel, pixel, (over, under) => {
        expect(mix(over, under & 0xffffff)).toBe(over)
        expect(mix((over | 0xff000000) >>> 0, under)).toBe((over | 0xff000000) >>> 0)
      }),
    )
  })

  it('never gets more see-through by something on top, and stays between the two colours', () => {
    fc.assert(
      fc.property(pixel, pixel, (over, under) => {
        const mixed = mix(over, under)
        expect(mixed >>> 24).toBeGreaterThanOrEqual(Math.max(over >>> 24, under >>> 24))
        if (over >>> 24 === 0 || under >>> 24 === 0) return
        for (const shift of [0, 8, 16]) {
          const [a, b, m] = [over, under, mixed].map(one => (one >>> shift) & 255) as [number, number, number]
          expect(m).toBeGreaterThanOrEqual(Math.min(a, b))
          expect(m).toBeLessThanOrEqual(Math.max(a, b))
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProjection, fitCamera } from './camera.ts'

const zooms = { least: 0, most: 20 }
const padding = { top: 40, right: 130, bottom: 60, left: 310 }
const point = fc.record({
  lon: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
})

describe('the camera', () => {
  it('sees its own middle in the middle, and the equator’s quarter where Web Mercator has it', () => {
    const project = createProjection({ lng: 10, lat: 40, zoom: 7, width: 800, height: 600 })
    expect(project(10, 40)).toEqual({ x: 400, y: 300 })
    const world = createProjection({ lng: 0, lat: 0, zoom: 0, width: 512, height: 512 })
    expect(world(90, 0)).toEqual({ x: 384, y: 256 })
    expect(world(0, 66.51326044311186).y).toBeCloseTo(128, 6)
  })

  it('fits points between the paddings, and two of them touch', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 20 }), points => {
        const camera = fitCamera(points, { width: 1440, height: 700, padding }, zooms)
        const project = createProjection(camera)
        const seen = points.map(one => project(one.lon, one.lat))
        const slack = 0.01
        for (const { x, y } of seen) {
          // Nearer than the nearest zoom a camera never comes, and a world that is too wide for the screen is cut.
          if (camera.zoom <= zooms.least) continue
          expect(x).toBeGreaterThan(padding.left - slack)
          expect(x).toBeLessThan(1440 - padding.right + slack)
          expect(y).toBeGreaterThan(padding.top - slack)
          expect(y).toBeLessThan(700 - padding.bottom + slack)
        }
        if (camera.zoom <= zooms.least || camera.zoom >= zooms.most) return
        const [xs, ys] = [seen.map(one => one.x), seen.map(one => one.y)]
        const spare = Math.min(
          1000 - (Math.max(...xs) - Math.min(...xs)),
          600 - (Math.max(...ys) - Math.min(...ys)),
        )
        expect(spare).toBeCloseTo(0, 1)
      }),
    )
  })

  it('comes no nearer to a single place than it may', () => {
    const camera = fitCamera(
      [{ lon: 37, lat: 36 }],
      { width: 800, height: 600, padding },
      { least: 1.5, most: 13 },
    )
    expect(camera.zoom).toBe(13)
  })
})

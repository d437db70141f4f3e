import type { ControlMap } from '../../../src/publishing/api.ts'
import { readLines } from './line-geometry.ts'
import { lookOfNumber } from './place-look.ts'
import { NEUTRAL } from './side-look.ts'

/** A road on the screen, in CSS pixels; `index` is its place's number in the map's list. */
export interface Route {
  readonly index: number
  readonly path: Path2D
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** Opacity by the five steps of sureness, surest first. */
const OPACITY = [1, 0.85, 0.65, 0.5, 0.35] as const

/** The places that are lines. */
export function findRoutes(
  { places }: ControlMap,
  project: (lng: number, lat: number) => { x: number; y: number },
): Route[] {
  return places.flatMap((place, index) => {
    if (!place.geometry) return []
    const path = new Path2D()
    const points: { x: number; y: number }[] = []
    for (const line of readLines(place.geometry))
      for (const [i, point] of line.entries()) {
        const { x, y } = project(point[0], point[1])
        points.push({ x, y })
        if (i === 0) path.moveTo(x, y)
        else path.lineTo(x, y)
      }
    return [{ index, path, points }]
  })
}

/** Draws roads in the colour of who leads there: broken where contested, thin where nobody is known to hold them. */
export function drawRoutes(
  pen: OffscreenCanvasRenderingContext2D,
  routes: readonly Route[],
  how: { readonly looks: Int32Array; readonly colors: readonly string[] },
): void {
  pen.lineJoin = 'round'
  for (const { index, path } of routes) {
    const look = lookOfNumber(how.looks[index]!)
    const color = look.side < 0 ? undefined : how.colors[look.side]
    pen.setLineDash(look.contested ? [7, 5] : [])
    pen.lineWidth = color ? 5 : 2.5
    pen.globalAlpha = color && !look.claimedOnly ? OPACITY[look.step]! : 0.5
    pen.strokeStyle = color ?? NEUTRAL
    pen.stroke(path)
  }
}

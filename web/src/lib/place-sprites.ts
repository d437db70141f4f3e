import type { PlaceLook } from './place-look.ts'
import { cornersOf, NEUTRAL, type SideLook } from './side-look.ts'

/** Opacity of the fill for the five steps of sureness, surest first: paler is less sure. */
const OPACITY = [1, 0.8, 0.58, 0.38, 0.22] as const

/** Ready-drawn marks of places, made once for each look, so that thousands can be drawn in a frame. */
export class PlaceSprites {
  readonly #made = new Map<string, HTMLCanvasElement>()
  readonly #sides: readonly SideLook[]
  readonly #ratio: number
  readonly #ground: string

  constructor(sides: readonly SideLook[], ground: string) {
    this.#sides = sides
    this.#ground = ground
    this.#ratio = Math.min(3, globalThis.devicePixelRatio || 1)
  }

  /** The mark for a look and a radius in CSS pixels. */
  markFor(look: PlaceLook, radius: number): HTMLCanvasElement {
    const key = `${look.side} ${look.side < 0 ? 0 : look.step} ${look.contested} ${look.claimedOnly} ${radius}`
    const found = this.#made.get(key)
    if (found) return found
    const made = this.#draw(look, radius)
    this.#made.set(key, made)
    return made
  }

  #draw(look: PlaceLook, radius: number): HTMLCanvasElement {
    const size = Math.ceil((radius + 3) * 2 * 1.3)
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = size * this.#ratio
    const pen = canvas.getContext('2d')!
    pen.scale(this.#ratio, this.#ratio)
    pen.translate(size / 2, size / 2)
    const side = look.side >= 0 ? this.#sides[look.side] : undefined
    const color = side?.color ?? NEUTRAL
    tracePath(pen, side?.shape ?? 'circle', side ? radius : radius * 0.62)
    pen.fillStyle = this.#ground
    pen.fill()
    if (side && !look.claimedOnly) {
      pen.globalAlpha = OPACITY[look.step] ?? 1
      pen.fillStyle = color
      pen.fill()
      pen.globalAlpha = 1
    }
    if (look.contested) hatch(pen, radius, side ? this.#ground : color)
    pen.strokeStyle = color
    pen.lineWidth = look.claimedOnly ? 2 : 1.5
    pen.stroke()
    return canvas
  }
}

function tracePath(pen: CanvasRenderingContext2D, shape: SideLook['shape'], radius: number): void {
  pen.beginPath()
  const corners = cornersOf(shape)
  if (corners.length === 0) pen.arc(0, 0, radius, 0, 2 * Math.PI)
  for (const [i, [x, y]] of corners.entries()) {
    if (i === 0) pen.moveTo(x * radius, y * radius)
    else pen.lineTo(x * radius, y * radius)
  }
  pen.closePath()
}

function hatch(pen: CanvasRenderingContext2D, radius: number, color: string): void {
  pen.save()
  pen.clip()
  const lines = new Path2D()
  for (let x = -2 * radius; x <= 2 * radius; x += 4) {
    lines.moveTo(x - radius * 1.3, radius * 1.3)
    lines.lineTo(x + radius * 1.3, -radius * 1.3)
  }
  pen.strokeStyle = color
  pen.lineWidth = 1.7
  pen.stroke(lines)
  pen.restore()
}

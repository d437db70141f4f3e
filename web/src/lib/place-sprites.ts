import { createPixelSprite, type PixelSprite } from './pixel-sprite.ts'
import { lookOfNumber } from './place-look.ts'
import { cornersOf, NEUTRAL, type SideLook } from './side-look.ts'

/** Opacity of the fill for the five steps of sureness, surest first: paler is less sure. */
const OPACITY = [1, 0.8, 0.58, 0.38, 0.22] as const
/** How far the ring of a besieged place stands off its mark, in CSS pixels. */
const RING_OFF = 5

/** How marks are drawn; a change of theme or of screen makes others. */
export interface SpriteStyle {
  /** Looks of the sides, in the order of the map's sides. */
  readonly sides: readonly SideLook[]
  /** Colour under a mark, so that pale ones do not mix with the map. */
  readonly ground: string
  /** Colour of the ring around a besieged place. */
  readonly ink: string
  /** Behind names. */
  readonly halo: string
  readonly font: string
  /** Device pixels for a CSS pixel. */
  readonly ratio: number
  /** Length of a row of the frame that they go into, in device pixels. */
  readonly stride: number
}

/** Ready-drawn marks and names, each made once, since thousands are drawn in a frame. */
export interface Sprites {
  readonly style: SpriteStyle
  /** The mark of a look (by its number) and a radius in CSS pixels, as a square whose middle is the place. */
  mark(look: number, radius: number, besieged: boolean): PixelSprite
  /** A name with its halo. */
  name(text: string): PixelSprite
}

/** Names that are kept. */
const MOST_NAMES = 2000

export function createSprites(style: SpriteStyle): Sprites {
  const marks: PixelSprite[][] = []
  const names = new Map<string, PixelSprite>()
  return {
    style,
    mark(look, radius, besieged) {
      marks[radius] ??= []
      const row = marks[radius]
      row[2 * look + (besieged ? 1 : 0)] ??= drawMark(style, { look, radius, besieged })
      return row[2 * look + (besieged ? 1 : 0)]!
    },
    name(text) {
      const known = names.get(text)
      if (known !== undefined) return known
      if (names.size > MOST_NAMES) names.clear()
      const made = drawName(style, text)
      names.set(text, made)
      return made
    },
  }
}

/** Room for the halo on each side of a name, in CSS pixels. */
const HALO = 3
const NAME_HEIGHT = 20
let measuring: Pen | undefined

/** Width of a name in CSS pixels, halo and all. */
export function widthOfName({ font }: SpriteStyle, text: string): number {
  measuring ??= new OffscreenCanvas(1, 1).getContext('2d')!
  measuring.font = font
  return measuring.measureText(text).width + 2 * HALO
}

function drawName(style: SpriteStyle, text: string): PixelSprite {
  const width = Math.ceil(widthOfName(style, text) * style.ratio)
  const height = Math.ceil(NAME_HEIGHT * style.ratio)
  const pen = penFor(width, height)
  pen.scale(style.ratio, style.ratio)
  pen.font = style.font
  pen.textBaseline = 'middle'
  pen.lineWidth = HALO
  pen.lineJoin = 'round'
  pen.strokeStyle = style.halo
  pen.fillStyle = style.ink
  pen.strokeText(text, HALO, NAME_HEIGHT / 2)
  pen.fillText(text, HALO, NAME_HEIGHT / 2)
  return readSprite(pen, style.stride)
}

function penFor(width: number, height: number): Pen {
  return new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!
}

function readSprite(pen: Pen, stride: number): PixelSprite {
  const { width, height } = pen.canvas
  const { data } = pen.getImageData(0, 0, width, height)
  return createPixelSprite(new Uint32Array(data.buffer), { width, height }, stride)
}

function drawMark(
  style: SpriteStyle,
  mark: { look: number; radius: number; besieged: boolean },
): PixelSprite {
  const { radius } = mark
  const half = Math.ceil((mark.besieged ? radius + RING_OFF + 2 : 1.3 * radius + 2) * style.ratio)
  const pen = penFor(2 * half, 2 * half)
  pen.translate(half, half)
  pen.scale(style.ratio, style.ratio)
  const look = lookOfNumber(mark.look)
  const side = look.side >= 0 ? style.sides[look.side] : undefined
  const color = side?.color ?? NEUTRAL
  tracePath(pen, side?.shape ?? 'circle', side ? radius : radius * 0.62)
  pen.fillStyle = style.ground
  pen.fill()
  if (side && !look.claimedOnly) {
    pen.globalAlpha = OPACITY[look.step] ?? 1
    pen.fillStyle = color
    pen.fill()
    pen.globalAlpha = 1
  }
  // Lines of the ground in a full mark, of the side in a pale one: either way they show.
  const isFull = side !== undefined && !look.claimedOnly && (OPACITY[look.step] ?? 1) > 0.5
  if (look.contested) hatch(pen, radius, isFull ? style.ground : color)
  pen.strokeStyle = color
  pen.lineWidth = look.claimedOnly ? 2 : 1.5
  pen.stroke()
  if (mark.besieged) drawRing(pen, radius + RING_OFF, style.ink)
  return readSprite(pen, style.stride)
}

type Pen = OffscreenCanvasRenderingContext2D

function tracePath(pen: Pen, shape: SideLook['shape'], radius: number): void {
  pen.beginPath()
  const corners = cornersOf(shape)
  if (corners.length === 0) pen.arc(0, 0, radius, 0, 2 * Math.PI)
  for (const [i, [x, y]] of corners.entries()) {
    if (i === 0) pen.moveTo(x * radius, y * radius)
    else pen.lineTo(x * radius, y * radius)
  }
  pen.closePath()
}

function drawRing(pen: Pen, radius: number, color: string): void {
  pen.beginPath()
  pen.arc(0, 0, radius, 0, 2 * Math.PI)
  pen.setLineDash([3, 3])
  pen.lineWidth = 1.5
  pen.strokeStyle = color
  pen.stroke()
}

function hatch(pen: Pen, radius: number, color: string): void {
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

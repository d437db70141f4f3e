import type { ControlHistory, ControlMap, MapPlace, Overview } from '../../../src/publishing/api.ts'
import { type Camera, createProjection } from './camera.ts'
import { lookOfPlace } from './control-days.ts'
import { countDays } from './format.ts'
import { putSprite } from './pixel-sprite.ts'
import { lookNumberAt, numberOfLook } from './place-look.ts'
import { type Placed, type PlacedName, placeNames } from './place-names.ts'
import { createSprites, type SpriteStyle, type Sprites } from './place-sprites.ts'
import { drawRoutes, findRoutes, type Route } from './route-lines.ts'
import { lookOfSide } from './side-look.ts'

/** What the map shows. */
export interface Scene {
  readonly camera: Camera
  readonly control: ControlMap
  readonly history: ControlHistory | undefined
  readonly day: string
  readonly layer: 'assessed' | 'claimed'
}

/** Places drawn over the base map. */
export interface PlaceLayer {
  /** Draws the scene, if it looks different from what was drawn last. */
  draw(scene: Scene): void
  /** The place nearest to a point of the screen, within a finger's width. */
  nearest(x: number, y: number): Placed | undefined
  /** Forgets everything drawn: colours have changed. */
  restyle(): void
  /**
   * Takes the base map as it stands under the places, so that it need not be drawn until it moves; without a picture the layer is
   * see-through again. Draws with the next `draw`.
   */
  setGround(ground: CanvasImageSource | undefined): void
  /** Draws what is shown onto another canvas of the same size. */
  copyTo(pen: CanvasRenderingContext2D): void
}

/** A part of the screen, in CSS pixels. */
interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where everything stands for as long as neither the map nor the places move: a day changes marks only. */
interface Layout {
  readonly key: string
  readonly of: ControlMap
  readonly placed: readonly Placed[]
  readonly names: readonly PlacedName[]
  readonly routes: readonly Route[]
  readonly frame: ImageData
  /** The part of the screen outside of which a day changes nothing. */
  readonly busy: Box
}

/** Radius of a mark by kind of place, in CSS pixels at full size; areas that hold other places have none. */
const RADIUS: Readonly<Record<string, number>> = {
  country: 0,
  governorate: 0,
  region: 0,
  district: 0,
  city: 10,
  town: 8,
  area: 8,
}
const OTHER_RADIUS = 7
/** How near a pointer must come, in CSS pixels. */
const REACH = 14
/** Places just outside are drawn, into a margin around the frame: no mark needs to be cut. CSS pixels. */
const OUTSIDE = 20
const MARGIN = 2 * OUTSIDE + 20

/**
 * A layer on two canvases of its own: one over the whole map, drawn when that moves, and a smaller one over the part where marks
 * are, drawn when only the day changes, so that a browser without a graphics card has less to lay together. Their pixels are put together here: thousands of ready-made marks take two or three milliseconds
 * so on any machine.
 */
export function createPlaceLayer(
  { canvas, detail }: { readonly canvas: HTMLCanvasElement; readonly detail: HTMLCanvasElement },
  overview: Overview,
): PlaceLayer {
  const pen = canvas.getContext('2d', { willReadFrequently: true })!
  const finePen = detail.getContext('2d', { willReadFrequently: true })!
  let sprites: Sprites | undefined
  let layout: Layout | undefined
  let looks = new Int32Array(0)
  let ground: CanvasImageSource | undefined
  /** Base map and roads as drawn last, for as long as they stay. */
  let under: { key: string; of: Layout; ground: typeof ground; pixels: Uint32Array } | undefined
  let drawnOn: typeof ground
  let changes: { of: ControlHistory; map: ControlMap; lists: (readonly number[] | undefined)[] } | undefined

  const changesIn = (history: ControlHistory, control: ControlMap): (readonly number[] | undefined)[] => {
    if (changes?.of !== history || changes.map !== control)
      changes = { of: history, map: control, lists: control.places.map(place => history.places[place.id]) }
    return changes.lists
  }

  /** The look of each place by its number. */
  function readLooks({ control, history, day, layer }: Scene): Int32Array<ArrayBuffer> {
    const found = new Int32Array(control.places.length)
    const lists =
      layer === 'assessed' && history && day !== control.at ? changesIn(history, control) : undefined
    const wanted = lists ? countDays(history!.from, day) : 0
    for (const [i, place] of control.places.entries()) {
      const look = lists ? lookNumberAt(lists[i], wanted) : -1
      found[i] =
        look >= 0
          ? look
          : layer === 'claimed'
            ? lookOfClaims(control, place)
            : numberOfLook(lookOfPlace(place))
    }
    return found
  }

  function layOut(control: ControlMap, camera: Camera): Layout {
    const ratio = Math.min(3, devicePixelRatio || 1)
    const { width, height } = camera
    const key = `${camera.lng} ${camera.lat} ${camera.zoom} ${width} ${height} ${ratio}`
    if (layout?.key === key && layout.of === control) return layout
    const stride = Math.ceil((width + 2 * MARGIN) * ratio)
    const rows = Math.ceil((height + 2 * MARGIN) * ratio)
    if (sprites?.style.ratio !== ratio || sprites.style.stride !== stride)
      sprites = createSprites(readStyle(canvas, overview, { ratio, stride }))
    const placed = placeAll(control, camera)
    const frame =
      layout?.frame.width === stride && layout.frame.height === rows
        ? layout.frame
        : new ImageData(stride, rows)
    const names = placeNames(placed, width, sprites.style)
    const routes = findRoutes(control, createProjection(camera))
    return { key, of: control, placed, names, routes, frame, busy: boxOf({ placed, names, routes }, camera) }
  }

  function readUnder(of: Layout, sides: readonly string[]): Uint32Array | undefined {
    const { frame, routes } = of
    if (ground === undefined && routes.length === 0) return undefined
    const key = routes.map(({ index }) => looks[index]).join(' ')
    if (under?.key === key && under.of === of && under.ground === ground) return under.pixels
    const sheet = new OffscreenCanvas(frame.width, frame.height).getContext('2d', {
      willReadFrequently: true,
    })!
    const { ratio } = sprites!.style
    if (ground !== undefined) sheet.drawImage(ground, MARGIN * ratio, MARGIN * ratio)
    sheet.setTransform(ratio, 0, 0, ratio, MARGIN * ratio, MARGIN * ratio)
    drawRoutes(sheet, routes, { looks, colors: sides.map(side => lookOfSide(overview.sides, side).color) })
    const pixels = new Uint32Array(sheet.getImageData(0, 0, frame.width, frame.height).data.buffer)
    under = { key, of, ground, pixels }
    return pixels
  }

  function paint(of: Layout, { sides }: ControlMap): void {
    const { placed, names, frame } = of
    const { mark, name, style } = sprites!
    const { ratio, stride } = style
    const pixels = new Uint32Array(frame.data.buffer)
    const at = (x: number, y: number): number =>
      Math.round((y + MARGIN) * ratio) * stride + Math.round((x + MARGIN) * ratio)
    const below = readUnder(of, sides)
    if (below) pixels.set(below)
    else pixels.fill(0)
    for (const { place, index, x, y, radius } of placed) {
      const sprite = mark(looks[index]!, radius, place.besieged)
      const half = sprite.width / 2 / ratio
      putSprite(pixels, sprite, at(x - half, y - half))
    }
    for (const { text, x, y } of names) {
      const sprite = name(text)
      putSprite(pixels, sprite, at(x, y - sprite.height / 2 / ratio))
    }
  }

  /** Shows the frame: all of it, or only where a day changes something, in front of what is there. */
  function show({ frame, busy }: Layout, isWhole: boolean): void {
    const { ratio } = sprites!.style
    detail.hidden = isWhole
    if (isWhole) {
      pen.putImageData(frame, -MARGIN * ratio, -MARGIN * ratio)
      return
    }
    const { left, top, width, height } = busy
    const size = { width: width * ratio, height: height * ratio }
    if (detail.width !== size.width || detail.height !== size.height) Object.assign(detail, size)
    const px = (value: number): string => `${value}px`
    Object.assign(detail.style, { left: px(left), top: px(top), width: px(width), height: px(height) })
    const [x, y] = [(left + MARGIN) * ratio, (top + MARGIN) * ratio]
    finePen.putImageData(frame, -x, -y, x, y, size.width, size.height)
  }

  return {
    draw(scene) {
      const found = layOut(scene.control, scene.camera)
      const now = readLooks(scene)
      const isSameView = found === layout && ground === drawnOn
      if (isSameView && same(now, looks)) return
      layout = found
      looks = now
      drawnOn = ground
      const { ratio } = sprites!.style
      const [width, height] = [
        Math.round(canvas.clientWidth * ratio),
        Math.round(canvas.clientHeight * ratio),
      ]
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
      paint(layout, scene.control)
      show(layout, !isSameView || ground === undefined)
    },
    nearest(x, y) {
      let best: Placed | undefined
      let distance = REACH ** 2
      for (const one of layout?.placed ?? []) {
        const d = (one.x - x) ** 2 + (one.y - y) ** 2
        if (d < distance) {
          distance = d
          best = one
        }
      }
      return best
    },
    restyle() {
      sprites = undefined
      layout = undefined
    },
    setGround(picture) {
      ground = picture
    },
    copyTo(other) {
      other.drawImage(canvas, 0, 0)
      if (detail.hidden || !layout) return
      const { ratio } = sprites!.style
      other.drawImage(detail, layout.busy.left * ratio, layout.busy.top * ratio)
    },
  }
}

function readStyle(
  canvas: HTMLCanvasElement,
  { sides }: Overview,
  frame: { readonly ratio: number; readonly stride: number },
): SpriteStyle {
  const style = getComputedStyle(canvas)
  return {
    sides: sides.filter(side => side.holdsTerritory).map(side => lookOfSide(sides, side.id)),
    ground: style.getPropertyValue('--panel').trim(),
    halo: style.getPropertyValue('--land').trim(),
    ink: style.color,
    font: `500 12px ${style.fontFamily}`,
    ...frame,
  }
}

function lookOfClaims({ sides }: ControlMap, { claimed }: MapPlace): number {
  const side = sides.indexOf(claimed[0] ?? '')
  return numberOfLook({ side, step: 1, contested: claimed.length > 1, claimedOnly: side >= 0 })
}

function placeAll(control: ControlMap, camera: Camera): Placed[] {
  const project = createProjection(camera)
  const growth = Math.min(1.5, Math.max(0.45, (camera.zoom - 4) / 7))
  const seen: Placed[] = []
  for (const [index, place] of control.places.entries()) {
    const radius = (RADIUS[place.kind] ?? OTHER_RADIUS) * growth
    if (radius === 0) continue
    const { x, y } = project(place.lon, place.lat)
    if (x > -OUTSIDE && y > -OUTSIDE && x < camera.width + OUTSIDE && y < camera.height + OUTSIDE)
      seen.push({ place, index, x, y, radius })
  }
  const most = roomOf(seen)
  return seen.map(one => ({ ...one, radius: Math.round(Math.max(SMALLEST, Math.min(one.radius, most))) }))
}

/** Marks get no smaller than this, in CSS pixels: shape and texture must still be told apart. */
const SMALLEST = 3

/** The radius at which so many marks, spread evenly over their part of the screen, would just not touch. */
function roomOf(placed: readonly Placed[]): number {
  const [xs, ys] = [placed.map(one => one.x), placed.map(one => one.y)]
  const across = (values: readonly number[]): number =>
    values.reduce((most, one) => Math.max(most, one), 0) -
    values.reduce((least, one) => Math.min(least, one), 1e4)
  return placed.length < 100
    ? Number.POSITIVE_INFINITY
    : Math.sqrt((across(xs) * across(ys)) / placed.length) / 2
}

/** Room around a place for its mark and the ring of a siege, in CSS pixels. */
const AROUND = 26
/** Boxes begin and end at multiples of this, where every usual screen has whole device pixels. */
const STEP = 4

function boxOf(
  { placed, names, routes }: Pick<Layout, 'placed' | 'names' | 'routes'>,
  { width, height }: Camera,
): Box {
  const points = [
    ...placed,
    ...routes.flatMap(route => route.points),
    ...names,
    ...names.map(name => ({ x: name.x + name.width, y: name.y })),
  ]
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (const { x, y } of points) {
    left = Math.min(left, x - AROUND)
    top = Math.min(top, y - AROUND)
    right = Math.max(right, x + AROUND)
    bottom = Math.max(bottom, y + AROUND)
  }
  const start = (value: number): number => Math.floor(Math.max(0, value) / STEP) * STEP
  const end = (value: number, most: number): number =>
    Math.ceil(Math.min(most, Math.max(0, value)) / STEP) * STEP
  const from = { left: start(left), top: start(top) }
  return {
    ...from,
    width: Math.max(STEP, end(right, width) - from.left),
    height: Math.max(STEP, end(bottom, height) - from.top),
  }
}

function same(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

import type { MapPlace } from '../../../src/publishing/api.ts'
import { type SpriteStyle, widthOfName } from './place-sprites.ts'

/** A place on the screen, in CSS pixels. */
export interface Placed {
  readonly place: MapPlace
  /** Its number in the map's list. */
  readonly index: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** A name that has room: its start and middle line, in CSS pixels. */
export interface PlacedName {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Names shown at most. */
const MOST_NAMES = 90
/** Room that a name takes up and down, and between it and its mark, in CSS pixels. */
const LINE = 14
const GAP = 2

/** The names that have room on a map of that width: besieged and claimed places first; nothing overlaps. */
export function placeNames(placed: readonly Placed[], width: number, style: SpriteStyle): PlacedName[] {
  const taken: PlacedName[] = []
  for (const { place, x, y, radius } of inOrder(placed)) {
    const w = widthOf(style, place.name)
    // A name that would run out of the map stands on the other side of its mark.
    const left = x + radius + GAP + w > width ? x - radius - GAP - w : x + radius + GAP
    if (left < 0 || left + w > width) continue
    if (taken.some(box => Math.abs(box.y - y) < LINE && left < box.x + box.width && left + w > box.x))
      continue
    taken.push({ text: place.name, x: left, y, width: w })
    if (taken.length >= MOST_NAMES) break
  }
  return taken
}

const rank = (place: MapPlace): number =>
  (place.besieged ? 4 : 0) + (place.claimed.length > 0 ? 2 : 0) + (place.kind === 'city' ? 1 : 0)

/** First things first; among equals in an order that is always the same and spreads over the map, unlike that of the list. */
function inOrder(placed: readonly Placed[]): readonly Placed[] {
  const spread = ({ index }: Placed): number => Math.imul(index + 1, 0x9e3779b1) >>> 0
  return [...placed].sort((a, b) => rank(b.place) - rank(a.place) || spread(a) - spread(b))
}

const widths = new Map<string, number>()
/** Widths that are kept. */
const MOST_WIDTHS = 20_000

function widthOf(style: SpriteStyle, name: string): number {
  const known = widths.get(name)
  if (known !== undefined) return known
  if (widths.size > MOST_WIDTHS) widths.clear()
  const width = widthOfName(style, name)
  widths.set(name, width)
  return width
}

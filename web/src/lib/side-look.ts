/**
 * How sides look: a colour and a shape each, by their order in the conflict, so that no code knows a side. Colours are muted from
 * Okabe and Ito's set (distinct in all common kinds of colour blindness); the shape is the second channel.
 */
export interface SideLook {
  readonly color: string
  readonly shape: 'circle' | 'square' | 'diamond' | 'triangle' | 'pentagon' | 'hexagon'
  readonly index: number
}

const COLORS = ['#2f6fa7', '#c8641e', '#6f4c93', '#2f8a63', '#a8862a', '#a34a6b'] as const
const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'pentagon', 'hexagon'] as const

/** Grey for what is unknown or has no side. */
export const NEUTRAL = '#7b8087'

/** The look of the side at this place in the conflict's list of sides that can hold territory. */
export function lookOfSide(
  sides: readonly { readonly id: string; readonly holdsTerritory: boolean }[],
  id: string | null | undefined,
): SideLook {
  const index = sides.filter(side => side.holdsTerritory).findIndex(side => side.id === id)
  if (index < 0) return { color: NEUTRAL, shape: 'circle', index: -1 }
  return { color: COLORS[index % COLORS.length]!, shape: SHAPES[index % SHAPES.length]!, index }
}

/** Corner points of a shape of radius 1 around the origin; empty for the circle. */
export function cornersOf(shape: SideLook['shape']): readonly (readonly [number, number])[] {
  const ring = (n: number, turn: number, r = 1): [number, number][] =>
    Array.from({ length: n }, (_, i) => [
      r * Math.cos(turn + (2 * Math.PI * i) / n),
      r * Math.sin(turn + (2 * Math.PI * i) / n),
    ])
  if (shape === 'square') return ring(4, Math.PI / 4, 1.2)
  if (shape === 'diamond') return ring(4, 0, 1.25)
  if (shape === 'triangle') return ring(3, -Math.PI / 2, 1.3)
  if (shape === 'pentagon') return ring(5, -Math.PI / 2, 1.1)
  if (shape === 'hexagon') return ring(6, 0, 1.1)
  return []
}

/** How one place looks on one day: leading side (index in the map's sides, -1 unknown), the step of its sureness (0 is the surest), flags. */
export interface PlaceLook {
  readonly side: number
  readonly step: number
  readonly contested: boolean
  readonly claimedOnly: boolean
}

/** The look on a day (by its number), from pairs of day and look as `ControlHistory` gives them: the last change on or before it. */
export function lookAt(changes: readonly number[] | undefined, wanted: number): PlaceLook | undefined {
  if (!changes || changes.length === 0 || changes[0]! > wanted) return undefined
  let low = 0
  let high = changes.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (changes[2 * middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return lookOfNumber(changes[2 * low + 1]!)
}

const known: PlaceLook[] = []

/** The look that a number stands for; each is made once, since a scrub asks for thousands a frame. */
function lookOfNumber(look: number): PlaceLook {
  known[look] ??= {
    side: Math.floor(look / 20) - 1,
    step: (look >> 2) % 5,
    contested: (look & 1) !== 0,
    claimedOnly: (look & 2) !== 0,
  }
  return known[look]
}

/** How one place looks on one day: leading side (index in the map's sides, -1 unknown), the step of its sureness (0 is the surest), flags. */
export interface PlaceLook {
  readonly side: number
  readonly step: number
  readonly contested: boolean
  readonly claimedOnly: boolean
}

/**
 * The look on a day (by its number) as a number, from pairs of day and look as `ControlHistory` gives them: the last change on or
 * before it; -1 where nothing is known yet.
 */
export function lookNumberAt(changes: readonly number[] | undefined, wanted: number): number {
  if (!changes || changes.length === 0 || changes[0]! > wanted) return -1
  let low = 0
  let high = changes.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (changes[2 * middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return changes[2 * low + 1]!
}

/** A look as one number, as `ControlHistory` has it. */
export const numberOfLook = ({ side, step, contested, claimedOnly }: PlaceLook): number =>
  20 * (side + 1) + 4 * (side < 0 ? 0 : step) + (contested ? 1 : 0) + (claimedOnly ? 2 : 0)

/** The look that a number stands for. */
export const lookOfNumber = (look: number): PlaceLook => ({
  side: Math.floor(look / 20) - 1,
  step: (look >> 2) % 5,
  contested: (look & 1) !== 0,
  claimedOnly: (look & 2) !== 0,
})

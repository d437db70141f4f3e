/** How many of a list lie before a point, where those that do stand first. Halves the list, so that long ones cost little. */
export function countWhile<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of a list in order of text start before an offset: the index of the first that does not. */
export function countBefore(list: readonly { readonly start: number }[], offset: number): number {
  return countWhile(list, ({ start }) => start < offset)
}

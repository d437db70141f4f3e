/** A stretch of a report's text: plain, furniture, or within one or more quotes. Stretches follow one another without gaps. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Ids of the claims whose quotes cover it. */
  readonly claims: readonly string[]
  readonly furniture: boolean
}

interface Marked {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Cuts a text at every border of a quote or a piece of furniture, so that overlapping quotes can all be lit. */
export function cutText(
  text: string,
  quotes: readonly Marked[],
  furniture: readonly { start: number; end: number }[],
): Stretch[] {
  const borders = new Set([0, text.length])
  for (const { start, end } of [...quotes, ...furniture]) {
    if (start >= 0 && end <= text.length && start < end) borders.add(start).add(end)
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    const covers = (one: { start: number; end: number }): boolean => one.start <= start && end <= one.end
    return {
      start,
      end,
      text: text.slice(start, end),
      claims: quotes.filter(covers).map(quote => quote.id),
      furniture: furniture.some(covers),
    }
  })
}

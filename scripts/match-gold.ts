/** What matching needs of a claim, read or made by hand. */
export interface MatchableClaim {
  readonly type: string
  readonly quote: { readonly start: number; readonly end: number }
  /** False for claims of the gold that may be found or not. */
  readonly core?: unknown
}

/** Claims of a report beside the gold: those that both have, those that were missed, and those that the gold has not. */
export interface GoldMatch<G, P> {
  readonly found: readonly { readonly gold: G; readonly read: P }[]
  readonly missed: readonly G[]
  readonly wrong: readonly P[]
}

/**
 * Pairs claims one to one as ../shared/scorers/score-claims.mjs says: equal types, quotes that share at least half of the
 * shorter one and a fifth of the longer; pairs that share most come first. (The scorer makes the best assignment over all;
 * figures are quoted from it, and this only sorts claims for reading.)
 */
export function matchGold<G extends MatchableClaim, P extends MatchableClaim>(
  gold: readonly G[],
  read: readonly P[],
): GoldMatch<G, P> {
  const pairs = gold
    .flatMap(one => read.map(other => ({ gold: one, read: other, share: shareOf(one, other) })))
    .filter(pair => pair.share > 0)
    .sort((a, b) => b.share - a.share)
  const taken = new Set<unknown>()
  const found = pairs.filter(pair => {
    if (taken.has(pair.gold) || taken.has(pair.read)) return false
    taken.add(pair.gold).add(pair.read)
    return true
  })
  return {
    found: found
      .map(pair => ({ gold: pair.gold, read: pair.read }))
      .sort((a, b) => a.read.quote.start - b.read.quote.start),
    missed: gold.filter(one => !taken.has(one) && one.core !== false),
    wrong: read.filter(one => !taken.has(one)),
  }
}

/** What two claims' quotes share of the shorter one; 0 where they are not the same claim. */
function shareOf(a: MatchableClaim, b: MatchableClaim): number {
  if (a.type !== b.type) return 0
  const common = Math.min(a.quote.end, b.quote.end) - Math.max(a.quote.start, b.quote.start)
  const lengths = [a.quote.end - a.quote.start, b.quote.end - b.quote.start]
  const share = common / Math.min(...lengths)
  return common > 0 && share >= 0.5 && common >= Math.max(...lengths) / 5 ? share : 0
}

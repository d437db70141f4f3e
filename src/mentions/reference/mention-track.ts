import type { Token } from '#language'
import { countWhile } from '#primitives'
import type { ActorMention, PlaceMention } from '../annotated-report.ts'

/** A mention with what coreference asks of it. */
export interface Tracked<M> {
  readonly mention: M
  readonly sentence: number
  /** Index of its last token. */
  readonly token: number
  readonly isSubject: boolean
}

/** Finds the token that holds an offset; tokens are in text order. `undefined` between tokens. */
export function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0
  let high = tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]!
    if (offset < token.start) high = middle - 1
    else if (offset >= token.end) low = middle + 1
    else return token
  }
  return undefined
}

/** Mentions with their place in the text, in text order. */
export function trackMentions<M extends ActorMention | PlaceMention>(
  mentions: readonly M[],
  tokens: readonly Token[],
): readonly Tracked<M>[] {
  const tracked: Tracked<M>[] = []
  for (const mention of mentions) {
    const last = tokenAt(tokens, mention.end - 1)
    const first = tokenAt(tokens, mention.start)
    if (last === undefined || first === undefined) continue
    const isSubject = subjectOf(last) || subjectOf(first)
    tracked.push({ mention, sentence: last.sentence, token: last.index, isSubject })
  }
  return tracked.sort((a, b) => a.token - b.token)
}

function subjectOf(token: Token): boolean {
  return token.relation.startsWith('nsubj') || token.relation === 'obl:agent'
}

/**
 * The last tracked mention before a token that fits, no more than `sentences` back; subjects of the nearest sentence that
 * has any come first where `preferSubject` is set.
 */
export function lastBefore<M>(
  tracked: readonly Tracked<M>[],
  at: Token,
  options: {
    readonly sentences: number
    readonly fits: (mention: Tracked<M>) => boolean
    readonly preferSubject?: boolean
  },
): Tracked<M> | undefined {
  let best: Tracked<M> | undefined
  const from = firstFrom(tracked, at.index) - 1
  for (let i = from; i >= 0 && i > from - MENTION_LIMIT; i--) {
    const candidate = tracked[i]!
    if (at.sentence - candidate.sentence > options.sentences) break
    if (!options.fits(candidate)) continue
    if (best !== undefined && candidate.sentence < best.sentence) return best
    if (options.preferSubject !== true || candidate.isSubject) return candidate
    best ??= candidate
  }
  return best
}

/** The mention whose last token is the given one, or undefined. */
export function endingAt<M>(tracked: readonly Tracked<M>[], token: number): Tracked<M> | undefined {
  const found = tracked[firstFrom(tracked, token)]
  return found?.token === token ? found : undefined
}

/** Mentions looked back over at most, so that a sentence of a thousand names costs no more than ten of a hundred. */
const MENTION_LIMIT = 60

/** First index whose token is not before `token`. */
export function firstFrom<M>(tracked: readonly Tracked<M>[], token: number): number {
  return countWhile(tracked, one => one.token < token)
}

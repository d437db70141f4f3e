import type { Span } from '#primitives'
import type { Attribution, AttributionKind } from './attribution/attribution.ts'
import type { SourceChain, SourceLink } from './claim.ts'
import { attributionsNear, isSameSource, type SourceIndex } from './source-index.ts'

/** Who has a stretch of text from whom, and what the wording does to it. */
export interface ChainReading {
  /** Publisher first, origin last. Never empty. */
  readonly chain: SourceChain
  /** True where the last source says that the stretch is not so ("denied that …", "dismissed claims that …"). */
  readonly denied: boolean
  /** What the innermost attribution does with the stretch; undefined in the publisher's own voice. */
  readonly kind?: AttributionKind
  /** 0..1: factor for the claim's confidence ("reportedly", "it is believed"). */
  readonly confidence: number
  /** Where several of different sides say it together, the last link of each; else empty. */
  readonly speakers: readonly SourceLink[]
  /** One sentence a link on which cue gave it. */
  readonly reasons: readonly string[]
}

/** The chain of sources for a stretch of text (a claim's quote): the report's own, then each attribution around it, outermost first. */
export function sourceChainAt(index: SourceIndex, span: Span): ChainReading {
  const around = findAround(index, span)
  const chain: SourceLink[] = [...index.opening]
  const reasons: string[] = []
  let denied = false
  let confidence = 1
  for (const at of around) {
    const attribution = index.attributions[at]!
    confidence *= attribution.confidence
    if (attribution.kind === 'denial' && attribution.polarity === 'denied') denied = !denied
    const added = index.links[at]!.filter(link => !isSameSource(chain.at(-1)!, link))
    chain.push(...added)
    if (added.length > 0) reasons.push(attribution.reason, ...index.reasons[at]!)
  }
  const innermost = around.at(-1)
  const kind = innermost === undefined ? undefined : index.attributions[innermost]!.kind
  const speakers = innermost === undefined ? [] : index.together[innermost]!
  return {
    chain: cutLoop(chain),
    denied,
    speakers,
    ...(kind === undefined ? {} : { kind }),
    confidence,
    reasons,
  }
}

/**
 * Nobody has a thing from others who have it from him: where a speaker comes twice, what lies between belongs to something else that
 * he said ("the agency quoted medics …, while the agency confirmed …").
 */
function cutLoop(chain: readonly SourceLink[]): SourceLink[] {
  const last = chain.at(-1)!
  const first = chain.findIndex((link, at) => at > 0 && at < chain.length - 1 && isSameSource(link, last))
  return first < 0 ? [...chain] : chain.slice(0, first + 1)
}

/** Indices of the attributions that hold the span, outermost first. */
function findAround(index: SourceIndex, span: Span): number[] {
  const { attributions } = index
  const found = attributionsNear(index, span).filter(at => holds(attributions[at]!, span))
  const depth = (index: number): number => {
    const { nested } = attributions[index]!
    return nested === undefined || nested === index ? 0 : 1 + shallow(attributions, nested)
  }
  return found.sort((a, b) => depth(a) - depth(b) || sizeOf(attributions[b]!) - sizeOf(attributions[a]!))
}

/** Depth of nesting, counted no further than texts nest. */
function shallow(attributions: readonly Attribution[], index: number): number {
  let depth = 0
  let at: number | undefined = index
  while (depth < 8 && at !== undefined) {
    at = attributions[at]!.nested
    depth++
  }
  return depth
}

/** Words before an attribution's own that a span may begin with and still be that act of speech, in UTF-16 units. */
const LEAD = 24

/**
 * True where the span begins in the content, or is the act of speech itself ("condemned the raids"): it begins with the
 * source or the cue and most of the rest is content.
 */
function holds(attribution: Attribution, span: Span): boolean {
  const { content, cue, source, aside } = attribution
  const inContent = content.reduce((sum, piece) => sum + overlap(piece, span), 0)
  const length = span.end - span.start
  if (content.some(piece => piece.start <= span.start && span.start < piece.end))
    return inContent * 3 >= length
  if (aside !== undefined && span.start < aside.start) return false
  const inCue = overlap(cue, span)
  const inSource = source.reduce((sum, piece) => sum + overlap(piece, span), 0)
  if (inCue === 0) return inContent * 2 >= length
  // Of who speaks, not what he says: "residents who fled to the hills say".
  if (inContent === 0 && span.start < cue.start) return false
  const before = cue.start - span.start
  const namedBefore = source.reduce(
    (sum, piece) => sum + overlap(piece, { start: span.start, end: Math.max(span.start, cue.start) }),
    0,
  )
  return before - namedBefore <= LEAD && (inContent + inCue + inSource) * 3 >= length
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function sizeOf(attribution: Attribution): number {
  return attribution.content.reduce((sum, piece) => sum + piece.end - piece.start, 0)
}

/** The last link: who said it first, as far as the report tells. */
export function originOf(chain: SourceChain): SourceLink {
  return chain[chain.length - 1]!
}

/** True where two chains go back to the same origin, so that they are one voice and not two. */
export function sharesOrigin(a: SourceChain, b: SourceChain): boolean {
  return isSameSource(originOf(a), originOf(b))
}

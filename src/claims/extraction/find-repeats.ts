import type { Span } from '#primitives'
import type { Attribution } from '../attribution/attribution.ts'
import { createClaim } from '../create-claim.ts'
import { sourceChainAt } from '../source-chain.ts'
import type { SourceIndex } from '../source-index.ts'
import { clauseQuote } from './clause-quote.ts'
import type { DraftClaim } from './drop-duplicates.ts'
import { type Scene, tokenAt, tokenRange } from './scene.ts'

/** How many sentences back the words that a source repeats may stand. */
const REACH = 6
/** Words for somebody's words; a longer content says something of its own. */
const POINTERS: ReadonlySet<string> = new Set([
  'report',
  'claim',
  'charge',
  'news',
  'allegation',
  'story',
  'accusation',
])
/** Pronouns that do so in a denial ("denied it"). */
const BARE: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them'])
const LONGEST_POINTER = 5

/**
 * Claims by reference: "carried a similar report", "confirmed the news", "denied the claim" say again, or deny, what the
 * last source before them said. Each copies that claim with its own chain and says which one it is about.
 */
export function findRepeats(scene: Scene, sources: SourceIndex, drafts: readonly DraftClaim[]): DraftClaim[] {
  const inSentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  return scene.attributions.flatMap(attribution => {
    const [content] = attribution.content
    if (
      content === undefined ||
      attribution.sourceHead === undefined ||
      !pointsBack(scene, attribution, content)
    )
      return []
    const cue = tokenAt(scene.tokens, attribution.cue.start)
    const sentence = scene.tokens[cue]!.sentence
    if (scene.furniture[cue] || isNeither(scene, cue)) return []
    const speaker = sourceChainAt(sources, content).chain.at(-1)?.side ?? null
    const told = Array.from({ length: REACH }, (_, back) => inSentence.get(sentence - 1 - back) ?? [])
      .flat()
      .filter(draft => isContested(draft, { speaker, denial: attribution.kind === 'denial' }))
      .sort(
        (a, b) =>
          Number(isCharged(b.claim, speaker)) - Number(isCharged(a.claim, speaker)) || b.anchor - a.anchor,
      )[0]
    return told === undefined ? [] : [repeat(scene, told, { attribution, content, cue, sources })]
  })
}

/** "Have neither confirmed nor denied the report" says nothing. */
function isNeither(scene: Scene, cue: number): boolean {
  const { sentence } = scene.tokens[cue]!
  return scene.tokens
    .slice(Math.max(0, cue - 4), cue)
    .some(token => token.sentence === sentence && /^(?:neither|nor|not|n't|never)$/i.test(token.text))
}

/** What somebody else has said, or what a denial may be about: a charge against the one who denies. */
function isContested(
  { claim, source }: DraftClaim,
  { speaker, denial }: { readonly speaker: string | null; readonly denial: boolean },
): boolean {
  if (claim.type === 'statement' || source === 'adjective') return false
  return claim.attribution.length > 1 || (denial && isCharged(claim, speaker))
}

/** Whether a claim says what a speaker's own side did. */
function isCharged({ agents, type }: DraftClaim['claim'], speaker: string | null): boolean {
  return type !== 'casualties' && speaker !== null && agents.some(({ side }) => side === speaker)
}

function pointsBack(scene: Scene, { kind }: Attribution, content: Span): boolean {
  const [first, end] = tokenRange(scene.tokens, content)
  if (end - first > LONGEST_POINTER) return false
  const points = scene.tokens.slice(first, end).some(({ lemma }) => POINTERS.has(lemma))
  const bare = end - first === 1 && BARE.has(scene.tokens[first]!.text.toLowerCase())
  return (points && (kind === 'reference' || kind === 'denial')) || (bare && kind === 'denial')
}

interface Reference {
  readonly attribution: Attribution
  readonly content: Span
  readonly cue: number
  readonly sources: SourceIndex
}

function repeat(
  scene: Scene,
  told: DraftClaim,
  { attribution, content, cue, sources }: Reference,
): DraftClaim {
  const { id, ...parts } = told.claim
  const clause = scene.clauseAt[cue]
  const span = clause === undefined ? content : clauseQuote(scene, clause)
  const { chain, confidence: chainConfidence } = sourceChainAt(sources, content)
  const denies = attribution.kind === 'denial'
  const claim = createClaim({
    ...parts,
    polarity: denies ? 'denied' : parts.polarity,
    quote: { start: span.start, end: span.end, text: scene.text.slice(span.start, span.end) },
    attribution: [...chain],
    about: [{ claim: id, relation: denies ? 'denies' : 'repeats' }],
    reason: [`${denies ? 'denies' : 'repeats'} the claim "${parts.quote.text}"`, attribution.reason],
  } as Parameters<typeof createClaim>[0])
  return {
    ...told,
    chainConfidence,
    claim,
    anchor: cue,
    sentence: scene.tokens[cue]!.sentence,
    clauses: [],
    source: 'verb',
    anaphoric: false,
  }
}

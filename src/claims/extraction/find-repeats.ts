import type { Span } from '#primitives'
import type { Attribution } from '../attribution/attribution.ts'
import { createClaim } from '../create-claim.ts'
import { DENYING_VERBS, FALSE_WORDS, NAMING_VERBS, TRUE_WORDS } from '../en/denials.ts'
import { sourceChainAt } from '../source-chain.ts'
import type { SourceIndex } from '../source-index.ts'
import { clauseQuote } from './clause-quote.ts'
import type { DraftClaim } from './drop-duplicates.ts'
import { type Scene, tokenAt, tokenRange } from './scene.ts'

/** How many sentences back, its own among them, the words may stand that a pronoun or a bare verdict is about. */
const REACH = 2
/** And those that a word for them takes up ("a similar report"). */
const REACH_OF_WORD = 7
/** Words for somebody's words; a longer content says something of its own. */
const POINTERS: ReadonlySet<string> = new Set([
  'report',
  'claim',
  'charge',
  'news',
  'allegation',
  'story',
  'accusation',
  'figure',
  'version',
  'rumour',
  'account',
  'responsibility',
  'involvement',
])
/** Pronouns that do so in a denial ("denied it"). */
const BARE: ReadonlySet<string> = new Set(['it', 'this', 'that', 'them'])
const LONGEST_POINTER = 5

/**
 * Claims by reference: "carried a similar report", "confirmed the news", "denied the claim" say again, or deny, what the
 * last source before them said. Each copies that claim with its own chain and says which one it is about. A denial whose
 * words tell no event of their own ("denied having done so", "called it a lie") is one of what was told last.
 */
export function findRepeats(scene: Scene, sources: SourceIndex, drafts: readonly DraftClaim[]): DraftClaim[] {
  const inSentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  return scene.attributions.flatMap(attribution => {
    const [content] = attribution.content
    if (content === undefined || attribution.sourceHead === undefined) return []
    const cue = tokenAt(scene.tokens, attribution.cue.end - 1)
    const sentence = scene.tokens[cue]!.sentence
    const denial = denies(scene, { attribution, content, cue })
    const empty =
      denial &&
      (isVerdict(scene, attribution, cue) || pointing(scene, content)) &&
      !(inSentence.get(sentence) ?? []).some(draft => tellsWithin(draft, content))
    const named = pointsBack(scene, attribution, content)
    if (!empty && !named) return []
    if (scene.furniture[cue] || isNeither(scene, cue)) return []
    const speaker = sourceChainAt(sources, content).chain.at(-1)?.side ?? null
    const told = Array.from(
      { length: isAside(scene, attribution, content) ? 1 : named ? REACH_OF_WORD : REACH },
      (_, back) => inSentence.get(sentence - back) ?? [],
    )
      .flat()
      .filter(draft => draft.claim.quote.end <= Math.min(content.start, scene.tokens[cue]!.start))
      .filter(draft => isContested(draft, { speaker, denial }))
      .sort(
        (a, b) =>
          Number(isCharged(b.claim, speaker)) - Number(isCharged(a.claim, speaker)) ||
          (denial ? Number(isToll(a)) - Number(isToll(b)) : 0) ||
          b.anchor - a.anchor,
      )
    const meant = denial ? told[0] : firstOf(told)
    return meant === undefined ? [] : [repeat(scene, meant, { attribution, content, cue, sources, denial })]
  })
}

/** "…, a charge the army rejects": what is denied stands before the comma. */
function isAside({ tokens }: Scene, { source }: Attribution, content: Span): boolean {
  const [first, end] = tokenRange(tokens, content)
  return (source[0]?.start ?? 0) >= tokens[end - 1]!.end && /^[,–—-]+$/.test(tokens[first - 1]?.text ?? '')
}

/** A report as a whole is told again by what its source said first of all. */
function firstOf([last, ...before]: readonly DraftClaim[]): DraftClaim | undefined {
  const source = last?.claim.attribution.at(-1)
  const isSame = ({ claim }: DraftClaim) => {
    const other = claim.attribution.at(-1)!
    return (other.canonical ?? other.name) === (source?.canonical ?? source?.name)
  }
  return before.filter(isSame).sort((a, b) => a.anchor - b.anchor)[0] ?? last
}

/** Claims with those by reference; a reference is no position of its own. */
export function withRepeats(scene: Scene, sources: SourceIndex, drafts: readonly DraftClaim[]): DraftClaim[] {
  const repeats = findRepeats(scene, sources, drafts)
  const inSentence = Map.groupBy(repeats, ({ sentence }) => sentence)
  const isPosition = ({ claim: { type, quote }, sentence }: DraftClaim) =>
    type === 'statement' &&
    (inSentence.get(sentence) ?? []).some(
      ({ claim: { quote: own } }) => own.start < quote.end && quote.start < own.end,
    )
  return [...drafts.filter(draft => !isPosition(draft)), ...repeats]
}

interface Said {
  readonly attribution: Attribution
  readonly content: Span
  readonly cue: number
}

/** Words within which it is said that something is not true. */
const LONGEST_VERDICT = 9

/** Whether somebody says that what was told is not so: by a verb of denial, or by calling it a lie. */
function denies(scene: Scene, { attribution: { kind }, content, cue }: Said): boolean {
  if (kind === 'denial') return true
  const { lemma } = scene.tokens[cue]!
  if (DENYING_VERBS.has(lemma)) return true
  if (kind !== 'speech') return false
  const [first, end] = tokenRange(scene.tokens, content)
  const words = scene.tokens.slice(first, end).map(({ lower }) => lower)
  if (words.length > LONGEST_VERDICT) return false
  const isFalse = words.some(word => FALSE_WORDS.has(word))
  if (NAMING_VERBS.has(lemma)) return isFalse
  const points =
    words.some(word => BARE.has(word)) || scene.tokens.slice(first, end).some(one => POINTERS.has(one.lemma))
  const isNot = words.some(
    (word, at) => TRUE_WORDS.has(word) && words.slice(0, at).some(one => NOT.test(one)),
  )
  return points && (isFalse || isNot)
}

/** Whether the words of a denial are no more than a pronoun or a word for somebody's words. */
function pointing(scene: Scene, content: Span): boolean {
  const [first, end] = tokenRange(scene.tokens, content)
  return scene.tokens
    .slice(first, Math.min(end, first + 3))
    .some(({ lower, lemma }) => BARE.has(lower) || POINTERS.has(lemma))
}

/** Whether somebody only calls what was told untrue. */
function isVerdict(scene: Scene, { kind }: Attribution, cue: number): boolean {
  return kind === 'speech' && !DENYING_VERBS.has(scene.tokens[cue]!.lemma)
}

const NOT = /^(?:not|n't|no|never)$/

/** Whether a claim of an event lies in the words of a content. */
function tellsWithin({ claim: { type, quote }, source }: DraftClaim, content: Span): boolean {
  return (
    type !== 'statement' && source !== 'adjective' && quote.start < content.end && content.start < quote.end
  )
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
  // Nobody denies what his own side has told.
  const isOwn = denial && speaker !== null && claim.attribution.at(-1)!.side === speaker
  return (claim.attribution.length > 1 && !isOwn) || (denial && isCharged(claim, speaker))
}

/** Whether a claim only counts the dead: who denies, denies the deed rather than its toll. */
function isToll({ claim: { type } }: DraftClaim): boolean {
  return type === 'casualties'
}

/** Whether a claim says what a speaker's own side did. */
function isCharged({ agents, type }: DraftClaim['claim'], speaker: string | null): boolean {
  return type !== 'casualties' && speaker !== null && agents.some(({ side }) => side === speaker)
}

function pointsBack(scene: Scene, { kind }: Attribution, content: Span): boolean {
  const [first, end] = tokenRange(scene.tokens, content)
  if (end - first > LONGEST_POINTER) return false
  const points = scene.tokens.slice(first, end).some(({ lemma }) => POINTERS.has(lemma))
  const bare = end - first === 1 && BARE.has(scene.tokens[first]!.lower)
  return (points && (kind === 'reference' || kind === 'denial')) || (bare && kind === 'denial')
}

interface Reference {
  readonly attribution: Attribution
  readonly content: Span
  readonly cue: number
  readonly sources: SourceIndex
  readonly denial: boolean
}

function repeat(
  scene: Scene,
  told: DraftClaim,
  { attribution, content, cue, sources, denial: denies }: Reference,
): DraftClaim {
  const { id, ...parts } = told.claim
  const clause = scene.clauseAt[cue]
  const span = clause === undefined ? content : clauseQuote(scene, clause)
  const { chain, confidence: chainConfidence } = sourceChainAt(sources, content)
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

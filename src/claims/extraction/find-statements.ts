import type { Clause } from '#language'
import { coverSpans, createSpanIndex, type Span, type SpanIndex } from '#primitives'
import type { Attribution } from '../attribution/attribution.ts'
import { indexFrames, STANDING_STATEMENT_VERBS, STATEMENT_VERBS } from '../en/frames/index.ts'
import { PLANNED_AUXILIARIES, PROMISING_VERBS, WARNING_VERBS } from '../en/modality.ts'
import type { Modality } from '../frame.ts'
import { type Candidate, createCandidate } from './candidate.ts'
import { clauseQuote, tidyQuote } from './clause-quote.ts'
import { conditionOf } from './conditions.ts'
import { createCover } from './cover.ts'
import { cueAt } from './cue-tokens.ts'
import { isCopular } from './fill-slots.ts'
import { matchVerb } from './match-verb.ts'
import { readModality } from './read-modality.ts'
import { type Scene, tokenAt, tokenRange } from './scene.ts'

const ACTS = indexFrames(STATEMENT_VERBS)
/** Judgements and demands stand beside the events that they are passed on ("condemned the attack"). */
const STANDING = indexFrames(STANDING_STATEMENT_VERBS)
/** Fewer words than this are an echo, not a position. */
const SHORTEST_SPEECH = 6
/** A judgement ("the veto was 'unacceptable'") takes fewer. */
const SHORTEST_JUDGEMENT = 3

/** What speakers demand, threaten, condemn or hold, where the words tell no event: a claim for each act or stretch of speech. */
export function findStatements(scene: Scene, events: readonly Candidate[]): Candidate[] {
  const told = indexQuotes(events)
  const acts = scene.clauses.flatMap(clause => actOf(scene, clause, told))
  const taken = indexQuotes([...events, ...acts].filter(({ source }) => source !== 'adjective'))
  const speeches = scene.attributions.flatMap(attribution => speechOf(scene, attribution, taken))
  const spoken = createCover(scene.text.length)
  const apart = speeches.filter(({ quote }) => {
    const isApart = !spoken.touches(quote)
    spoken.add(quote)
    return isApart
  })
  return [...acts, ...joinNeighbours(scene, apart)]
}

/** Candidates by the places of their quotes. */
type Quotes = SpanIndex<Span & { readonly candidate: Candidate }>

function indexQuotes(candidates: readonly Candidate[]): Quotes {
  return createSpanIndex(
    candidates.map(candidate => ({ start: candidate.quote.start, end: candidate.quote.end, candidate })),
  )
}

/** How many characters may stand between two sentences of one speech. */
const NEAR = 4

/** Sentences of one speech that follow one another in a paragraph are one position. */
function joinNeighbours(scene: Scene, speeches: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (const speech of [...speeches].sort((a, b) => a.quote.start - b.quote.start)) {
    const last = joined.at(-1)
    const between = last === undefined ? '' : scene.text.slice(last.quote.end, speech.quote.start)
    const isNext =
      last !== undefined &&
      speech.quote.start >= last.quote.end &&
      between.length <= NEAR &&
      !between.includes('\n')
    if (isNext && last.modality === speech.modality)
      joined[joined.length - 1] = { ...last, quote: coverSpans([last.quote, speech.quote])! }
    else joined.push(speech)
  }
  return joined
}

function actOf(scene: Scene, clause: Clause, told: Quotes): Candidate[] {
  const standing = matchVerb(scene, clause, STANDING)
  const candidate = standing ?? matchVerb(scene, clause, ACTS)
  if (candidate === undefined || scene.furniture[clause.verb]) return []
  if (clause.agents.length === 0 && !isSpoken(scene, clause)) return []
  const modality = readModality(scene, clause, 'occurred')
  if (modality.void || clause.link.startsWith('acl')) return []
  // "…, the minister warned": the position in front of the frame is the statement, not the frame.
  if (isClosingFrame(scene, clause)) return []
  const quote = tidyQuote(scene, coverSpans([clauseQuote(scene, clause), ...complementsOf(scene, clause)])!)
  const isTold = () => told.overlapping(quote).some(({ candidate: event }) => tells(event, { clause, quote }))
  if (standing === undefined && isTold()) return []
  const stance = modality.modality === 'occurred' ? stanceOf(scene, clause, quote) : modality.modality
  const own = cueAt(scene, clause.verb)
  return [
    {
      ...candidate,
      source: 'speech',
      quote,
      voice: own?.cue,
      modality: stance,
      denied: modality.denied,
    },
  ]
}

/** Whether an attribution knows who speaks where the clause itself shows no subject. */
function isSpoken(scene: Scene, clause: Clause): boolean {
  return cueAt(scene, clause.verb)?.sourceHead !== undefined
}

/** Whether a clause only closes what was said in front of it, by an attribution whose content lies wholly before its cue. */
function isClosingFrame(scene: Scene, clause: Clause): boolean {
  const said = cueAt(scene, clause.verb)
  return (
    said !== undefined && said.kind === 'speech' && said.content.every(({ end }) => end <= said.cue.start)
  )
}

/** Promises and threats speak of what is to come; on a condition, where their words name one. */
function stanceOf(scene: Scene, clause: Clause, quote: Span): Modality {
  const { lemma } = scene.tokens[clause.verb]!
  const inside = (scene.clausesIn[clause.sentence] ?? []).filter(
    ({ verb, index }) =>
      index !== clause.index &&
      scene.tokens[verb]!.start >= quote.start &&
      scene.tokens[verb]!.end <= quote.end,
  )
  const future = inside.some(one => isFuture(scene, one))
  if (!PROMISING_VERBS.has(lemma) && !WARNING_VERBS.has(lemma)) return 'occurred'
  if (conditionOf(scene, clause) !== undefined) return 'conditional'
  return PROMISING_VERBS.has(lemma) || future ? 'planned' : 'occurred'
}

/** Whether an event is what the speaker says, and not what it is said after or because of. */
function tells(event: Candidate, { clause, quote }: { clause: Clause; quote: Span }): boolean {
  if (event.source === 'adjective' || !within(event.quote, quote)) return false
  const own = event.clause
  return own === undefined || own.index === clause.index || !BACKGROUND.has(own.marker ?? '')
}

const BACKGROUND: ReadonlySet<string> = new Set([
  'after',
  'as',
  'because',
  'since',
  'when',
  'while',
  'before',
])

/** The clauses that complete a clause, and theirs. */
function complementsOf(scene: Scene, clause: Clause, depth = 0): Span[] {
  if (depth > 4) return []
  return (scene.below[clause.index] ?? [])
    .filter(child => child.start > clause.start && COMPLEMENTS.has(child.link))
    .flatMap(child => [{ start: child.start, end: child.end }, ...complementsOf(scene, child, depth + 1)])
}

const COMPLEMENTS: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl'])

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end

function speechOf(scene: Scene, attribution: Attribution, taken: Quotes): Candidate[] {
  if (attribution.kind !== 'speech' || attribution.sourceHead === undefined) return []
  return attribution.content
    .flatMap(content => sentencesOf(scene, content))
    .flatMap(content => positionOf(scene, { attribution, content }, taken))
}

/** A stretch of speech cut at the ends of its sentences. */
function sentencesOf(scene: Scene, content: Span): Span[] {
  const [first, end] = tokenRange(scene.tokens, content)
  const last = Math.max(first, end - 1)
  const parts: Span[] = []
  for (let at = scene.tokens[first]?.sentence ?? 0; at <= (scene.tokens[last]?.sentence ?? -1); at++) {
    const { start, end: stop } = scene.annotated.structure.sentences[at]!
    parts.push({ start: Math.max(start, content.start), end: Math.min(stop, content.end) })
  }
  return parts
}

interface Speech {
  readonly attribution: Attribution
  readonly content: Span
}

function positionOf(scene: Scene, { attribution, content }: Speech, taken: Quotes): Candidate[] {
  const [first, end] = tokenRange(scene.tokens, content)
  if (end - first < SHORTEST_JUDGEMENT || scene.furniture[first]) return []
  const main = mainClause(scene, first, end)
  if (main === undefined || (end - first < SHORTEST_SPEECH && !isVerdict(scene, main))) return []
  if (taken.overlapping(content).some(({ candidate: event }) => !isJudged(scene, main, event))) return []
  return [
    createCandidate({
      type: 'statement',
      source: 'speech',
      anchor: first,
      clause: scene.clauseAt[first],
      quote: tidyQuote(scene, content),
      voice: content,
      cue: tokenAt(scene.tokens, attribution.cue.end - 1),
      arguments: [{ role: 'agent', head: attribution.sourceHead!, slot: 'subject' }],
      modality: outlookOf(scene, main),
      strength: 0.5,
      reasons: ['a position in the words of its speaker', attribution.reason],
    }),
  ]
}

/** A position on what is to come, on a condition where the sentence names one. */
function outlookOf(scene: Scene, main: Clause): Modality {
  const open = main.auxiliaries.some(word => PLANNED_AUXILIARIES.has(word))
  if (!isFuture(scene, main) && !open) return 'occurred'
  if (conditionOf(scene, main) !== undefined) return 'conditional'
  return isFuture(scene, main) ? 'planned' : 'occurred'
}

/** Whether the words' main clause passes a judgement, and the event is only what it is passed on ("it is shameful that they were shot"). */
function isJudged(scene: Scene, main: Clause, event: Candidate): boolean {
  if (event.type === 'statement' || !isJudgement(scene, main)) return false
  return event.source === 'noun' || (event.clause !== undefined && event.clause.index !== main.index)
}

/** "It is unacceptable", "they must act", "I fear": what somebody thinks, and no happening. */
function isJudgement(scene: Scene, main: Clause): boolean {
  if (main.auxiliaries.some(word => JUDGING_AUXILIARIES.has(word))) return true
  const { lemma, pos } = scene.tokens[main.verb]!
  if (isCopular(scene, main)) return pos === 'ADJ' || pos === 'NOUN'
  return FEELING.has(lemma)
}

/** A judgement that says on what it is passed: "it was untrue" takes up what was told before. */
function isVerdict(scene: Scene, main: Clause): boolean {
  return isJudgement(scene, main) && main.agents.some(head => !POINTING.test(scene.tokens[head]!.text))
}

const POINTING = /^(?:this|that|it|these|those|they|there)$/i

const JUDGING_AUXILIARIES: ReadonlySet<string> = new Set(['must', 'should', 'ought'])

/** Verbs of thinking and feeling whose clause is a position, whatever it is about. */
const FEELING: ReadonlySet<string> = new Set([
  ...['fear', 'hope', 'want', 'need', 'worry', 'mourn', 'regret', 'support', 'deserve', 'appal', 'shock'],
  ...['sadden', 'horrify', 'outrage', 'concern', 'dismay', 'remain', 'mean', 'show', 'demonstrate', 'shake'],
])

/** The first clause of a stretch that has a verb of its own; a stretch without one ("a meeting to discuss it") is a fragment and says nothing. */
function mainClause(scene: Scene, first: number, end: number): Clause | undefined {
  const sentence = scene.tokens[first]!.sentence
  if (isHung(scene, first)) return undefined
  return (scene.clausesIn[sentence] ?? []).find(
    ({ verb, link, marker }) =>
      verb >= first && verb < end && !link.startsWith('acl') && link !== 'xcomp' && marker !== 'to',
  )
}

/** "Asked about the raid, he said …": a participle that opens a stretch hangs on what follows, and is no sentence. */
function isHung(scene: Scene, first: number): boolean {
  const clause = scene.clauseAt[first]
  if (clause === undefined || clause.verb !== first || clause.link === 'root') return false
  return clause.auxiliaries.length === 0 && /^VB[NG]$/.test(scene.tokens[first]!.tag)
}

function isFuture(scene: Scene, clause: Clause): boolean {
  const { lemma } = scene.tokens[clause.verb]!
  return (
    clause.auxiliaries.some(word => FUTURE.has(word)) ||
    (lemma === 'go' && scene.tokens[clause.verb]!.tag === 'VBG')
  )
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'would', 'shall', "'ll"])

import { coverSpans } from '#primitives'
import type { ReadyNounFrame } from '../ready-frame.ts'
import type { Argument, Candidate } from './candidate.ts'
import type { Harm } from './harm/harm.ts'
import { harmOfWord } from './harm/harm-word.ts'
import { isToll } from './harm/is-toll.ts'
import { nounFrameAt } from './noun-frame-at.ts'
import { antecedentOf, conjunctsOf, groupSpan, ownersOf, phrasesOf, prepositionOf } from './noun-phrase.ts'
import { type Scene, tokenRange } from './scene.ts'
import { voiceAt } from './voice-at.ts'

/** Types of event that can cause deaths and carry their count. */
const CAUSES: ReadonlySet<string> = new Set([
  'attack',
  'air-strike',
  'shelling',
  'bombing',
  'abuse',
  'repel',
  'destroy',
])

/** A candidate together with the deaths, wounds or flights that it caused, which are no claims of their own. */
export interface Event {
  readonly candidate: Candidate
  readonly harm: readonly Candidate[]
  /** The counted harm that its words tell. */
  readonly told: readonly Harm[]
}

/**
 * Puts casualties on the event that caused them, where the clause names one: as its subject ("air strikes killed"), in a
 * phrase ("killed in a raid"), as the clause above ("pounded the town, killing") or below ("killed when jets struck").
 * Tolls over a period and deaths of no named cause stay claims of their own.
 */
export function joinCasualties(scene: Scene, read: readonly Candidate[]): Event[] {
  const candidates = read.map(candidate => (isByEvent(scene, candidate) ? harmAlone(candidate) : candidate))
  const harmOf = new Map<Candidate, Candidate[]>()
  const absorbed = new Set<Candidate>()
  // A cause stands in the sentence of its harm: candidates are held against those of one sentence, not of the whole report.
  const inSentence = Map.groupBy(candidates, ({ anchor }) => scene.tokens[anchor]!.sentence)
  const harmIn = Map.groupBy(
    candidates.filter(({ type }) => type === 'casualties'),
    ({ clause }) => clause?.index,
  )
  for (const candidate of candidates) {
    const twin = twinOf(candidate, inSentence.get(scene.tokens[candidate.anchor]!.sentence) ?? [])
    if (twin !== undefined && !absorbed.has(twin)) {
      harmOf.set(twin, [...(harmOf.get(twin) ?? []), candidate])
      absorbed.add(candidate)
      continue
    }
    if (candidate.type !== 'casualties' || isToll(scene, candidate) || harmOf.has(candidate)) continue
    // "Nobody was killed in the strike": the strike is not denied.
    if (candidate.denied) continue
    const cause =
      participleCause(scene, candidate, inSentence.get(scene.tokens[candidate.anchor]!.sentence) ?? []) ??
      inSentence
        .get(candidate.clause?.sentence ?? -1)
        ?.find(other => CAUSES.has(other.type) && isCause(scene, other, candidate)) ??
      (candidate.clause?.link === 'conj' ? harmIn.get(candidate.clause.parent)?.[0] : undefined) ??
      besideIt(scene, candidate, inSentence.get(scene.tokens[candidate.anchor]!.sentence) ?? [], absorbed)
    if (cause === undefined) continue
    harmOf.set(cause, [...(harmOf.get(cause) ?? []), candidate])
    absorbed.add(candidate)
  }
  return candidates
    .filter(candidate => !absorbed.has(candidate) && !candidate.onlyJoined)
    .map(candidate => joined(named(scene, candidate), harmOf.get(candidate) ?? []))
}

/** "Killed by Ostian and government bombardment": an event did it, whoever else the phrase names; no man did it to people in his hands. */
function isByEvent(scene: Scene, { type, effect, arguments: given }: Candidate): boolean {
  if (type !== 'abuse' || effect === undefined) return false
  return given
    .filter(({ role }) => role === 'agent')
    .flatMap(({ head }) => [head, ...conjunctsOf(scene, head), ...besideAnd(scene, head)])
    .some(head => CAUSES.has(nounFrameAt(scene, head)?.type ?? ''))
}

/** The noun behind "Ostian and …", which the tree may hang on the verb. */
function besideAnd({ tokens, groupAt }: Scene, head: number): number[] {
  const next = tokens[head + 1]?.lower === 'and' ? groupAt[head + 2] : undefined
  return next === undefined ? [] : [next.head]
}

/** The deaths by themselves: who did it is who did what caused them. */
const harmAlone = (candidate: Candidate): Candidate => ({
  ...candidate,
  type: 'casualties',
  arguments: candidate.arguments.filter(({ role }) => role !== 'agent'),
})

/** "Jets killed two and wounded nine": the harm that the verb before it tells of the same event. */
function twinOf(
  { type, effect, clause }: Candidate,
  inSentence: readonly Candidate[],
): Candidate | undefined {
  if (effect === undefined || type === 'casualties' || type === 'displace' || clause?.link !== 'conj')
    return undefined
  return inSentence.find(
    other => other.type === type && other.effect !== undefined && other.clause?.index === clause.parent,
  )
}

/** How far behind the word of harm the noun of its cause may stand, in tokens. */
const CAUSE_REACH = 14

/** "Three were killed in a clash near X": the event that the phrase names gives the type, where nothing else tells it. */
function named(scene: Scene, candidate: Candidate): Candidate {
  if (candidate.type !== 'casualties' || candidate.denied || isToll(scene, candidate)) return candidate
  const frame = causeNamed(scene, candidate.anchor)
  return frame === undefined
    ? candidate
    : {
        ...candidate,
        type: frame.type,
        weapons: [...candidate.weapons, ...frame.weapons],
        openMeans: frame.openMeans,
        arguments: candidate.arguments.map(argument =>
          argument.role === 'victim' ? { ...argument, role: 'target' as const } : argument,
        ),
        reasons: [...candidate.reasons, `the phrase names what caused it: ${frame.reason}`],
      }
}

function causeNamed(scene: Scene, anchor: number): ReadyNounFrame | undefined {
  const { sentence } = scene.tokens[anchor]!
  for (let at = anchor + 1; at < anchor + CAUSE_REACH && scene.tokens[at]?.sentence === sentence; at++) {
    const token = scene.tokens[at]!
    if (PARTING.has(token.lower) || scene.clauseAt[at]?.verb === at) return undefined
    const frame = nounFrameAt(scene, at)
    if (frame === undefined || !CAUSES.has(frame.type) || frame.type === 'repel') continue
    const { firstToken } = groupSpan(scene, at)
    const isToldBefore = /^(?:these|those|such|this|that)$/i.test(scene.tokens[firstToken]!.text)
    if (isToldBefore || !CAUSAL.has(prepositionOf(scene, at) ?? '')) return undefined
    // "Killed in bombardments" names no one event; "in clashes near the town", "in a raid" do.
    const isOne = token.tag !== 'NNS' || phrasesOf(scene, at).length > 0 || ownersOf(scene, at).length > 0
    return isOne ? frame : undefined
  }
  return undefined
}

/** The event told by the same voice in the sentence of a harm, the last before it or else the next; without one the harm told before it. */
function besideIt(
  scene: Scene,
  harm: Candidate,
  candidates: readonly Candidate[],
  absorbed: ReadonlySet<Candidate>,
): Candidate | undefined {
  // Beyond this a sentence is no sentence, and nothing is told beside anything.
  if (candidates.length > MANY) return undefined
  const voice = voiceAt(scene, harm.anchor)
  const beside = candidates
    .filter(other => other !== harm && !absorbed.has(other) && voiceAt(scene, other.anchor) === voice)
    .sort((a, b) => a.anchor - b.anchor)
  const causes = beside.filter(
    other =>
      CAUSES.has(other.type) && other.type !== 'destroy' && HAPPENED.has(other.modality) && !other.denied,
  )
  const isBefore = ({ anchor }: Candidate) => anchor < harm.anchor
  return (
    causes.findLast(isBefore) ??
    causes.find(({ anchor }) => leadsTo(scene, harm.anchor, anchor)) ??
    beside.findLast(other => other.type === 'casualties' && isBefore(other) && !isToll(scene, other))
  )
}

/** Whether the words between a harm and an event behind it say that the event caused it: "… killed on Monday when jets struck". */
function leadsTo(scene: Scene, harm: number, cause: number): boolean {
  // What comes first decides: "killed when jets returned and bombed", but not "killed, and later jets bombed".
  for (let at = harm + 1; at < cause; at++) {
    const word = scene.tokens[at]!.lower
    if (LEADING.has(word)) return true
    if (PARTING.has(word) && !(word === 'and' && listsHarm(scene, at))) return false
  }
  return false
}

/** "… and 17 injured": figures of one event, told together. */
function listsHarm(scene: Scene, at: number): boolean {
  const [count] = scene.countsAt[at + 1] ?? []
  if (count === undefined) return false
  const [, end] = tokenRange(scene.tokens, count)
  return scene.tokens.slice(end - 1, end + 3).some(token => harmOfWord(token) !== undefined)
}

/** Words that lead into a clause or a phrase of what happened; "in", "by" and "from" as often lead into a place or a man. */
const LEADING: ReadonlySet<string> = new Set(['when', 'as', 'during', 'after', 'following'])

/** Words that begin something else. */
const PARTING: ReadonlySet<string> = new Set(['and', 'but', 'while', ';', 'whereas', 'although'])

/** More events than any sentence tells. */
export const MANY = 100

const HAPPENED: ReadonlySet<string> = new Set(['occurred', 'ongoing', 'attempted'])

function joined(cause: Candidate, harm: readonly Candidate[]): Event {
  if (harm.length === 0) return { candidate: cause, harm, told: [] }
  const quote = coverSpans([cause.quote, ...harm.map(candidate => candidate.quote)])!
  const known = new Set(cause.arguments.map(({ head }) => head))
  const hasAgent = cause.arguments.some(({ role }) => role === 'agent')
  const more: Argument[] = harm
    .flatMap(candidate => candidate.arguments)
    .filter(({ head, role }) => !known.has(head) && head !== cause.anchor && !(role === 'agent' && hasAgent))
  return {
    candidate: {
      ...cause,
      quote,
      arguments: [
        ...cause.arguments,
        ...more.map(argument =>
          argument.role === 'victim' ? { ...argument, role: 'target' as const } : argument,
        ),
      ],
      strength: Math.max(cause.strength, harm[0]!.strength),
      source: cause.source === 'noun' ? 'light-verb' : cause.source,
      reasons: [
        ...cause.reasons,
        ...harm.flatMap(candidate => candidate.reasons),
        'the count stands on the event that caused it',
      ],
    },
    harm,
    told: [],
  }
}

const CAUSAL: ReadonlySet<string> = new Set([
  'in',
  'by',
  'during',
  'from',
  'after',
  'following',
  'when',
  'as a result of',
  'due to',
])

/** "…, killing fifteen": the event told last before it in the sentence. */
function participleCause(
  scene: Scene,
  harm: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { tag, sentence } = scene.tokens[harm.anchor]!
  if (tag !== 'VBG' || harm.clause === undefined || harm.clause.auxiliaries.length > 0) return undefined
  return candidates
    .filter(
      ({ type, anchor, source }) =>
        CAUSES.has(type) &&
        source !== 'noun' &&
        anchor < harm.anchor &&
        scene.tokens[anchor]!.sentence === sentence,
    )
    .sort((a, b) => b.anchor - a.anchor)[0]
}

function isCause(scene: Scene, cause: Candidate, harm: Candidate): boolean {
  const { clause } = harm
  if (
    clause === undefined ||
    scene.tokens[cause.anchor]!.sentence !== clause.sentence ||
    cause.anchor === harm.anchor
  )
    return false
  if (
    clause.agents.some(head =>
      cause.arguments.some(given => given.head === head && given.slot === 'subject'),
    ) &&
    cause.clause?.link.startsWith('acl')
  )
    return true
  if (cause.source === 'noun' || cause.source === 'light-verb') {
    if (
      clause.agents.some(
        head =>
          antecedentOf(scene, head) === cause.anchor ||
          (head < cause.anchor &&
            cause.anchor < clause.verb &&
            phrasesOf(scene, head).some(phrase => phrase.head === cause.anchor)),
      )
    )
      return true
    if (clause.obliques.some(({ head }) => head === cause.anchor)) return true
    if (harm.arguments.some(({ head }) => head === cause.anchor)) return true
    if (
      cause.anchor > harm.anchor &&
      cause.anchor - harm.anchor < 14 &&
      CAUSAL.has(prepositionOf(scene, cause.anchor) ?? '')
    )
      return true
  }
  const other = cause.clause
  if (other === undefined || other.index === clause.index)
    return harm.onlyJoined || (cause.source === 'noun' && cause.anchor > harm.anchor)
  if (clause.parent === other.index && clause.link !== 'ccomp' && !clause.link.startsWith('acl')) return true
  return other.parent === clause.index && other.link === 'advcl' && other.marker !== 'since'
}

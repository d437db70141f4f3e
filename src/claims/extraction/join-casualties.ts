import { coverSpans } from '#primitives'
import type { Argument, Candidate } from './candidate.ts'
import { isToll } from './count-casualties.ts'
import type { Harm } from './harm/find-harm.ts'
import { antecedentOf, phrasesOf, prepositionOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** Types of event that can cause deaths and carry their count. */
const CAUSES: ReadonlySet<string> = new Set([
  'attack',
  'air-strike',
  'shelling',
  'bombing',
  'abuse',
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
export function joinCasualties(scene: Scene, candidates: readonly Candidate[]): Event[] {
  const harmOf = new Map<Candidate, Candidate[]>()
  const absorbed = new Set<Candidate>()
  // A cause stands in the sentence of its harm: candidates are held against those of one sentence, not of the whole report.
  const inSentence = Map.groupBy(candidates, ({ anchor }) => scene.tokens[anchor]!.sentence)
  const harmIn = Map.groupBy(
    candidates.filter(({ type }) => type === 'casualties'),
    ({ clause }) => clause?.index,
  )
  for (const candidate of candidates) {
    if (candidate.type !== 'casualties' || isToll(scene, candidate) || harmOf.has(candidate)) continue
    const cause =
      participleCause(scene, candidate, inSentence.get(scene.tokens[candidate.anchor]!.sentence) ?? []) ??
      inSentence
        .get(candidate.clause?.sentence ?? -1)
        ?.find(other => CAUSES.has(other.type) && isCause(scene, other, candidate)) ??
      (candidate.clause?.link === 'conj' ? harmIn.get(candidate.clause.parent)?.[0] : undefined)
    if (cause === undefined) continue
    harmOf.set(cause, [...(harmOf.get(cause) ?? []), candidate])
    absorbed.add(candidate)
  }
  return candidates
    .filter(candidate => !absorbed.has(candidate) && !candidate.onlyJoined)
    .map(candidate => joined(candidate, harmOf.get(candidate) ?? []))
}

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
    return harm.onlyJoined === true || (cause.source === 'noun' && cause.anchor > harm.anchor)
  if (clause.parent === other.index && clause.link !== 'ccomp' && !clause.link.startsWith('acl')) return true
  return other.parent === clause.index && other.link === 'advcl' && other.marker !== 'since'
}

import type { Span } from '#primitives'
import { CLAIM_TYPES, type ClaimType } from '../../claim.ts'
import { FRAME_BY_TYPE } from '../../en/frames/by-type.ts'
import { FRAMES_BY_VERB } from '../../en/frames/index.ts'
import { isBeaten } from '../beaten-attempts.ts'
import type { Candidate } from '../candidate.ts'
import { cueAt } from '../cue-tokens.ts'
import { FIGHTING } from '../fighting-types.ts'
import type { Event } from '../join-casualties.ts'
import { candidateBy } from '../match-verb.ts'
import { hostOf } from '../merge-participles.ts'
import { nounFrameAt } from '../noun-frame-at.ts'
import { predicateNames } from '../predicate-names.ts'
import { readModality } from '../read-modality.ts'
import type { Scene } from '../scene.ts'
import { likelihoodOf } from './estimate-types.ts'
import type { ClauseReading } from './read-clauses.ts'

/** From this likelihood on a clause tells an event of a type, whether or not a frame says so. Texts of the press tell them less often than our own gold, so it is set high. */
const LIKELY = 0.6
/** Below this a frame's type gives way to the one that its clause tells. */
const BEATEN = 0.1
/** Types that frames and speakers tell, and no clause by itself. */
const TOLD_OTHERWISE: ReadonlySet<ClaimType> = new Set(['statement'])

/**
 * Adds what clauses tell by all that stands in them where no frame tells it, in place of what a frame reads in the same
 * clause where that is unlikely; and notes on each event how likely its clause tells its type.
 */
export function settleTypes(
  scene: Scene,
  events: readonly Event[],
  clauses: readonly ClauseReading[],
): Event[] {
  if (!isOfWar(scene, events)) return [...events]
  const inSentence = Map.groupBy(events, ({ candidate }) => scene.tokens[candidate.anchor]!.sentence)
  const beaten = new Map<Event, Event>()
  const added: Event[] = []
  for (const reading of clauses) {
    if (onlySays(scene, reading)) continue
    const beside = [...(inSentence.get(reading.clause.sentence) ?? []), ...added.slice(-MOST_BESIDE)]
    for (const type of typesOf(reading)) {
      if (beside.some(({ candidate }) => candidate.type === type && isSame(candidate.quote, reading.quote)))
        continue
      const made = madeOf(scene, reading, type)
      if (made === undefined) continue
      const loser = beside.find(event => !beaten.has(event) && gives(event, reading))
      const own = beside.filter(({ candidate }) => candidate.clause?.index === reading.clause.index)
      if (loser === undefined && (!mayTell(scene, reading, type) || isToldBy(scene, made, own, beside)))
        continue
      if (loser === undefined) added.push({ candidate: made, harm: [], told: [] })
      else beaten.set(loser, { ...loser, candidate: retyped(loser.candidate, made) })
      // A clause's verb tells one event: what is less likely is another name for it.
      break
    }
  }
  return [...events.map(event => beaten.get(event) ?? event), ...added]
}

/** "Sources said the jets struck": a verb of speech tells nothing that the clause of what is said does not tell itself. */
function onlySays(scene: Scene, { clause }: ClauseReading): boolean {
  const { kind, voiced } = cueAt(scene, clause.verb) ?? {}
  if (voiced !== true || (kind !== 'speech' && kind !== 'denial')) return false
  return (scene.below[clause.index] ?? []).some(({ link }) => link === 'ccomp')
}

/** Whether a verb may tell a type: one that frames know tells what some frame of it tells. */
function mayTell(scene: Scene, { clause }: ClauseReading, type: ClaimType): boolean {
  const known = predicateNames(scene, clause).flatMap(name => FRAMES_BY_VERB.get(name) ?? [])
  return known.length === 0 || known.some(frame => frame.type === type)
}

/**
 * Whether events that were read already tell what a clause seems to: its own verb an event, by a frame ("took heavy losses"), or
 * one that its object names ("foiled an assault"), its own event the dead that it counts, or a clause above what its participle says more of.
 */
function isToldBy(scene: Scene, made: Candidate, own: readonly Event[], beside: readonly Event[]): boolean {
  const { type, clause, anchor } = made
  if (own.some(({ candidate }) => candidate.anchor === anchor)) return true
  if (type === 'casualties') return own.some(({ harm, told }) => harm.length + told.length > 0)
  if (FIGHTING.has(type) && own.some(({ candidate }) => FIGHTING.has(candidate.type))) return true
  const names = (head: number) => nounFrameAt(scene, head)?.type === type
  if (own.length > 0 && clause?.patients.some(names)) return true
  const others = beside.map(({ candidate }) => candidate)
  return isBeaten(made, others) || hostOf(scene, made, others) !== undefined
}

/** More events than this are hardly added in one sentence. */
const MOST_BESIDE = 8

/** Whether a report tells of war by itself, by who is in it or what frames have read: what clauses tell is fitted on such reports. */
function isOfWar({ annotated }: Scene, events: readonly Event[]): boolean {
  return events.length > 0 || annotated.actors.some(({ side }) => side !== null)
}

/** The types that a clause likely tells, the likeliest first. */
function typesOf({ likelihoods }: ClauseReading): ClaimType[] {
  return CLAIM_TYPES.filter((type, at) => likelihoods[at]! >= LIKELY && !TOLD_OTHERWISE.has(type)).sort(
    (a, b) => likelihoodOf(likelihoods, b) - likelihoodOf(likelihoods, a),
  )
}

/** Whether two stretches are mostly the same words, as claims are told to be the same. */
function isSame(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common >= Math.min(a.end - a.start, b.end - b.start) / 2
}

/** Whether an event is the clause's own and of a type that the clause hardly tells. */
function gives({ candidate }: Event, { clause, likelihoods }: ClauseReading): boolean {
  const { source } = candidate
  return (
    candidate.clause?.index === clause.index &&
    source !== 'adjective' &&
    likelihoodOf(likelihoods, candidate.type) < BEATEN
  )
}

/** The event of a type that a clause tells, by what stands in its slots; undefined where the clause is a mere purpose or condition. */
function madeOf(scene: Scene, { clause }: ClauseReading, type: ClaimType): Candidate | undefined {
  const frame = FRAME_BY_TYPE.get(type)
  const { modality, denied, condition, reasons, ...reading } = readModality(scene, clause, 'occurred')
  if (frame === undefined || reading.void) return undefined
  const candidate = candidateBy(scene, clause, frame)
  return { ...candidate, modality, denied, condition, reasons: [...candidate.reasons, ...reasons] }
}

/** Types whose doers and sufferers stand in the same slots. */
const ALIKE: readonly ReadonlySet<ClaimType>[] = [
  new Set(['attack', 'air-strike', 'shelling', 'bombing', 'repel', 'abuse', 'destroy', 'casualties']),
  new Set(['capture', 'hold', 'advance', 'siege']),
]

/** A candidate of another type; who did what stays where both types have them in the same slots. */
function retyped(candidate: Candidate, made: Candidate): Candidate {
  const { type, reasons } = made
  const alike = ALIKE.some(types => types.has(type) && types.has(candidate.type))
  return alike
    ? { ...candidate, type, openMeans: false, reasons: [...candidate.reasons, ...reasons] }
    : { ...made, quote: candidate.quote }
}

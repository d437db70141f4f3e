import type { Clause } from '#language'
import type { Span } from '#primitives'
import type { ActorRef, Casualty, PlaceRef } from '../claim.ts'
import { draftClaim, READER } from '../create-claim.ts'
import { type ChainReading, sourceChainAt } from '../source-chain.ts'
import type { SourceIndex } from '../source-index.ts'
import type { Candidate } from './candidate.ts'
import { countCasualties } from './count-casualties.ts'
import { cueAt } from './cue-tokens.ts'
import type { DraftClaim } from './drop-duplicates.ts'
import { findPlaces } from './find-places.ts'
import { findTime } from './find-time.ts'
import { findWeapons } from './find-weapons.ts'
import type { Event } from './join-casualties.ts'
import { readSigns } from './likely/read-signs.ts'
import { groupSpan } from './noun-phrase.ts'
import { isOutOfHands } from './out-of-hands.ts'
import { isPlace } from './places/place-refs.ts'
import { actorsInRole } from './resolve-arguments.ts'
import { type Scene, tokenAt, tokenRange } from './scene.ts'
import { withoutFrame } from './without-frame.ts'

/** The claim that an event makes, its confidence still to be told: its words, actors, places, time, harm, weapons and chain, with a reason for each. */
export function buildClaim(scene: Scene, sources: SourceIndex, event: Event): DraftClaim {
  const quote = withoutFrame(scene, sources, event.candidate)
  const candidate = notHeld(scene, { ...event.candidate, quote })
  const places = findPlaces(scene, candidate)
  const time = findTime(scene, candidate)
  const chain = chainOf(scene, sources, candidate)
  const casualties = eachOnce(countCasualties(scene, event))
  const modality =
    candidate.modality === 'conditional' && candidate.condition === undefined ? 'planned' : candidate.modality
  const claim = draftClaim({
    reportId: scene.annotated.report.id,
    type: candidate.type,
    polarity: candidate.denied !== chain.denied ? 'denied' : 'asserted',
    modality,
    quote: textSpan(scene, quote),
    agents: actorsInRole(scene, candidate, 'agent').filter(agent => !isHarmed(candidate, agent, casualties)),
    targets: ACTED_ON.flatMap(role => actorsInRole(scene, candidate, role)).filter(
      (ref, index, all) =>
        all.findIndex(({ start, end }) => start === ref.start && end === ref.end) === index,
    ),
    places: places.places,
    time: time.time,
    casualties,
    weapons: findWeapons(scene, candidate),
    attribution: [...chain.chain],
    ...(modality === 'conditional' && candidate.condition
      ? { condition: textSpan(scene, candidate.condition) }
      : {}),
    confidence: 0,
    extractor: { ...READER },
    reason: [...candidate.reasons, places.reason, time.reason, ...chain.reasons].filter(
      reason => reason !== undefined,
    ),
  })
  return {
    claim,
    strength: candidate.strength,
    chainConfidence: chain.confidence,
    speakers: chain.speakers,
    placeByRule: places.reason !== undefined,
    placeWays: places.ways,
    source: candidate.source,
    anchor: candidate.anchor,
    sentence: scene.tokens[candidate.anchor]!.sentence,
    clauses: clauseLine(scene, candidate.clause),
    heading: scene.heading[tokenAt(scene.tokens, quote.start)] ?? false,
    anaphoric:
      (candidate.source === 'noun' || isBareEcho(scene, candidate, places.places)) &&
      isAnaphoric(scene, candidate.anchor),
    signs: readSigns(scene, candidate),
    choices: [],
  }
}

/** What is outside somebody's control he does not hold. */
function notHeld(scene: Scene, candidate: Candidate): Candidate {
  if (candidate.type !== 'hold' || !isOutOfHands(scene, candidate)) return candidate
  return {
    ...candidate,
    denied: !candidate.denied,
    reasons: [...candidate.reasons, 'outside somebody’s hands'],
  }
}

/** Roles of those to whom it was done. */
const ACTED_ON = ['target', 'victim', 'harm'] as const

/** "When a lorry blew up, two people died": who is counted among the killed and wounded has not done it, unless he left. */
function isHarmed({ type }: Candidate, { name }: ActorRef, casualties: readonly Casualty[]): boolean {
  if (type === 'withdraw' || /^\p{Lu}/u.test(name)) return false
  return casualties.some(
    ({ effect, text }) => /^(?:killed|wounded)$/.test(effect) && ` ${text} `.includes(` ${name} `),
  )
}

/** A count that two phrases lead to ("the bodies of 12 people") is one count. */
function eachOnce(casualties: readonly Casualty[]): Casualty[] {
  const seen = new Set<string>()
  return casualties.filter(({ effect, text, min, max }) => {
    const key = `${effect} ${text} ${min} ${max}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The chain of a candidate's words; its own verb is no denial: "shot down a jet" says nothing, and "rejected the plan" is a position. */
function chainOf(scene: Scene, sources: SourceIndex, candidate: Candidate): ChainReading {
  const { quote } = candidate
  const chain = sourceChainAt(sources, candidate.voice ?? frameAt(scene, candidate) ?? quote)
  const own = cueAt(scene, candidate.anchor)
  // "Denied to us that any shell fell there" denies what the clause tells.
  const misread =
    chain.denied &&
    own?.kind === 'denial' &&
    !own.content.some(({ start }) => /^that\s/i.test(scene.text.slice(start, start + 5)))
  if (chain.denied && isNeitherDenied(scene, quote)) return { ...chain, denied: false }
  if (misread && candidate.source === 'speech') return { ...chain, denied: false }
  return misread ? { ...chain, chain: sources.opening, speakers: [], denied: false } : chain
}

/** The cue whose verb is a claim's own, with which its words begin: "the monitor put the losses at 61 and those of …". */
function frameAt(scene: Scene, { anchor, quote }: Candidate): Span | undefined {
  const own = cueAt(scene, anchor)
  if (own === undefined || !own.voiced || own.kind !== 'speech') return undefined
  return own.source.some(({ start }) => start >= quote.start && start < own.cue.start) ? own.cue : undefined
}

/** "Have neither confirmed nor denied that …": a denial that is none. */
function isNeitherDenied(scene: Scene, quote: Span): boolean {
  return scene.attributions.some(({ kind, cue, content }) => {
    if (kind !== 'denial' || !content.some(({ start, end }) => start < quote.end && end > quote.start))
      return false
    const at = tokenAt(scene.tokens, cue.start)
    return scene.tokens.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:neither|nor)$/i.test(text))
  })
}

/** "The attack began at dawn": nobody, nowhere, so it speaks of an event told before. */
function isBareEcho(scene: Scene, candidate: Candidate, places: readonly PlaceRef[]): boolean {
  return (
    candidate.source === 'light-verb' &&
    places.length === 0 &&
    !namesPlace(scene, candidate.quote) &&
    candidate.arguments.every(({ role }) => role !== 'agent')
  )
}

function namesPlace(scene: Scene, quote: Span): boolean {
  const [first, end] = tokenRange(scene.tokens, quote)
  for (let at = first; at < end; at++) if ((scene.placesAt[at] ?? []).some(isPlace)) return true
  return false
}

/** Indices of a clause and those above it. */
function clauseLine(scene: Scene, clause: Clause | undefined): number[] {
  const line: number[] = []
  let here = clause
  while (here !== undefined && line.length < 20) {
    line.push(here.index)
    here = here.parent === undefined ? undefined : scene.clauses[here.parent]
  }
  return line
}

const POINTING: ReadonlySet<string> = new Set([
  'the',
  'this',
  'these',
  'those',
  'that',
  'such',
  'their',
  'its',
  'his',
  'her',
  'our',
])

function isAnaphoric(scene: Scene, anchor: number): boolean {
  return POINTING.has(scene.tokens[groupSpan(scene, anchor).firstToken]!.lower)
}

function textSpan(scene: Scene, { start, end }: Span) {
  return { start, end, text: scene.text.slice(start, end) }
}

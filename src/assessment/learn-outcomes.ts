import { type Evidence, releaseDay, weighAsRead } from './day-evidence.ts'
import { frontChance } from './front.ts'
import { keep } from './keyed.ts'
import { keptAt, normalise, type PlaceTrack, type SeenDay, walkBack } from './place-track.ts'
import { forgetSaid } from './said-before.ts'
import { FIGHT, QUIET, STANDING_COUNT, standingOf, TAKEN } from './state-space.ts'
import { holdersOf, liveSides, refreshModel, type Sweep } from './sweep.ts'

/** A claim that has settled, and the probabilities of each standing as they look now. */
interface Outcome {
  readonly evidence: Evidence
  readonly standings: Float64Array
}

/**
 * A round of learning from what has settled: outcomes of claims, the course of fights, likeness of neighbours. All places are
 * judged by the tables as they were before the round, else the first of them would speak in the judgement of the next.
 */
export function learnOutcomes(sweep: Sweep): void {
  const { settings, today } = sweep
  const until = today - settings.settleDays
  const from = until - settings.learnEvery + 1
  const settled = new Map<number, Evidence[]>()
  const open: Evidence[] = []
  for (const evidence of sweep.recent) {
    if (evidence.known > until) open.push(evidence)
    else keep(settled, evidence.statement.place, () => []).push(evidence)
  }
  sweep.recent = open
  const tracks = tracksById(sweep)
  const outcomes = tracks.flatMap(track =>
    learnFromPlace(sweep, track, { from, until, settled: settled.get(track.place) ?? [] }),
  )
  for (const { evidence, standings } of outcomes) sweep.model.record.learn(evidence, standings)
  // A large ledger has very many days; what settled is seldom looked at again.
  for (const [place, evidence] of settled)
    for (const { day } of evidence) releaseDay(sweep.tracks[place]!.days.get(day))
  for (const said of sweep.memory.values()) forgetSaid(said, today - REMEMBERED_DAYS)
  learnLikeness(sweep, tracks)
  refreshModel(sweep)
}

/** The places heard of, by id: places are numbered as they arrive, and even the rounding of a sum can part equals. */
function tracksById(sweep: Sweep): PlaceTrack[] {
  const { places } = sweep.docket
  const idOf = (track: PlaceTrack) => places[track.place]!.id
  return sweep.tracks.flatMap(track => track ?? []).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
}

/** Days for which it is remembered who said what, to tell repeats. */
const REMEMBERED_DAYS = 60

/** Days back that a round of learning looks at. */
const LOOK_BACK = 34

/** Counts the days of a place that have settled, and finds how its claims turned out. */
function learnFromPlace(
  sweep: Sweep,
  track: PlaceTrack,
  span: { from: number; until: number; settled: Evidence[] },
): Outcome[] {
  const { model, today } = sweep
  const { space } = model
  const byDay = new Map<number, Evidence[]>()
  let earliest = span.from
  for (const evidence of span.settled) {
    if (evidence.day < today - LOOK_BACK) continue
    earliest = Math.min(earliest, evidence.day)
    byDay.set(evidence.day, [...(byDay.get(evidence.day) ?? []), evidence])
  }
  const outcomes: Outcome[] = []
  walkBack(track, model, {
    from: Math.max(track.first, earliest),
    to: today,
    now: today,
    values: track.kept,
    forward: day => keptAt(track, space.size, day),
    see: seen => {
      const { day, states } = seen
      if (day >= span.from && day <= span.until) countDay(sweep, track, seen)
      for (const evidence of byDay.get(day) ?? []) {
        const standings = new Float64Array(STANDING_COUNT)
        for (let s = 0; s < space.size; s++) standings[standingOf(space, s, evidence.agents)]! += states[s]!
        withoutOwnWeight(sweep, evidence, standings)
        outcomes.push({ evidence, standings })
      }
    },
  })
  return outcomes
}

const weights = new Float64Array(STANDING_COUNT)

/**
 * Takes a claim's own weight out of how things turned out to stand: it is judged by what else was heard, before and after, and
 * is no witness for itself.
 */
function withoutOwnWeight(sweep: Sweep, evidence: Evidence, standings: Float64Array): void {
  if (evidence.share === 0) return
  weighAsRead(evidence, sweep.model.record, weights)
  for (let k = 0; k < STANDING_COUNT; k++) standings[k]! /= weights[k]!
  normalise(standings)
}

function countDay(sweep: Sweep, track: PlaceTrack, seen: SeenDay): void {
  const { space, record, transitions } = sweep.model
  for (let s = 0; s < space.size; s++) record.phaseDays[space.phase[s]!]! += seen.states[s]!
  learnSilence(sweep, track, seen)
  const at = keptAt(track, space.size, seen.day)
  if (!seen.later || at < 0) return
  const sums = [0, 0, 0, 0, 0, 0]
  let total = 0
  for (let e = 0; e < transitions.from.length; e++) {
    const chance =
      track.kept[at + transitions.from[e]!]! * transitions.weight[e]! * seen.later[transitions.to[e]!]!
    sums[transitions.meaning[e]!]! += chance
    total += chance
  }
  if (!(total > 0)) return
  const { fights } = sweep
  fights.quietDays += (sums[1]! + sums[5]!) / total
  fights.starts += sums[1]! / total
  fights.fightDays += (sums[2]! + sums[3]! + sums[4]!) / total
  fights.captures += sums[2]! / total
  fights.defences += sums[3]! / total
}

function learnSilence(sweep: Sweep, track: PlaceTrack, seen: SeenDay): void {
  const { space, silence } = sweep.model
  for (let state = 0; state < space.size; state++) {
    const weight = seen.states[state]!
    const phase = space.phase[state]!
    if (weight < 1e-3 || phase === QUIET || (phase !== FIGHT && space.entered[state] === 0)) continue
    silence.learn(phase, weight, countTold(track, { phase, holder: space.holder[state]!, day: seen.day }))
  }
}

/** How many independent statements tell of the fighting, capture or defence of a day. */
function countTold(track: PlaceTrack, at: { phase: number; holder: number; day: number }): number {
  let told = 0
  for (const day of at.phase === FIGHT ? [at.day] : [at.day, at.day + 1])
    for (const evidence of track.days.get(day)?.evidence ?? [])
      if (evidence.share > 0 && tells(evidence, at.phase, at.holder)) told++
  return told
}

function tells(evidence: Evidence, phase: number, holder: number): boolean {
  const names = ((evidence.agents >> holder) & 1) === 1
  if (phase === FIGHT)
    return evidence.kind === 'attack' || evidence.kind === 'clash' || evidence.kind === 'advance'
  if (phase === TAKEN) return names ? evidence.kind === 'capture' : evidence.kind === 'withdraw'
  return evidence.kind === 'repel' && names
}

function learnLikeness(sweep: Sweep, tracks: readonly PlaceTrack[]): void {
  const { neighbourhood } = sweep
  const known = new Map(tracks.map(track => [track.place, holdersOf(sweep, track, sweep.today)]))
  const live = liveSides(sweep).length
  for (const [place, here] of known) {
    for (const neighbour of neighbourhood.of(place)) {
      const there = known.get(neighbour.place)!
      const weight = sureness(here, live) * sureness(there, live) * 0.25
      const front = frontChance(Math.max(sweep.front[place] ?? 0, sweep.front[neighbour.place] ?? 0))
      const same = leading(here) === leading(there)
      neighbourhood.learn(neighbour.band, front, { same, chance: 1 / live, weight })
    }
  }
}

const leading = (at: Float64Array): number => at.indexOf(Math.max(...at))

/** 0 for an even distribution, 1 for certainty. */
function sureness(at: Float64Array, live: number): number {
  return Math.max(0, (Math.max(...at) - 1 / live) / (1 - 1 / live))
}

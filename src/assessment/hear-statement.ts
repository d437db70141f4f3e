import type { ControlSettings } from './control-settings.ts'
import type { Evidence } from './day-evidence.ts'
import type { Statement } from './docket.ts'
import { frontWord } from './front.ts'
import { keep } from './keyed.ts'
import { addEvidence, createTrack } from './place-track.ts'
import { noteSaid } from './said-before.ts'
import { publisherOf, reportedLean } from './source-lean.ts'
import type { Sweep } from './sweep.ts'

/** A statement as evidence, by what has been learned so far: of its source's lean, and of nothing that was said before it. */
export function weighStatement(sweep: Sweep, statement: Statement): Evidence {
  const { source } = statement
  return {
    statement,
    day: statement.day === null ? sweep.today : evidenceDay(statement, sweep.settings),
    known: statement.known ?? sweep.today,
    share: 1,
    kind: statement.kind,
    agents: statement.agents,
    teller: numberOf(sweep.numbers, source.teller),
    voice: voiceOf(statement, speakerOf(sweep, statement)),
    relation: relationOf(sweep.leans.lean(source.teller), statement.agents),
  }
}

function speakerOf(sweep: Sweep, statement: Statement): number {
  const side = statement.source.speakerSide
  return side === null ? -1 : sweep.docket.sides.holding.indexOf(side)
}

/** A statement as evidence beside what has been heard of its place before; takes note of it there. */
function weighInPlace(sweep: Sweep, statement: Statement): Evidence {
  const said = keep(sweep.memory, statement.place, () => new Map<number, number[]>())
  const { speakerSide, teller } = statement.source
  const share = noteSaid(said, statement, {
    settings: sweep.settings,
    numberOf: text => numberOf(sweep.numbers, text),
    stake: speakerSide ?? leanName(sweep, teller),
  })
  return { ...weighStatement(sweep, statement), share }
}

/** Takes a statement into its place's evidence. */
export function hearStatement(sweep: Sweep, statement: Statement): Evidence {
  const { model } = sweep
  const lean = sweep.noLeans ? -1 : reportedLean(statement, sweep.docket.sides)
  if (lean >= 0) sweep.leans.state(publisherOf(statement), lean)
  const evidence = weighInPlace(sweep, statement)
  const { share } = evidence
  const { day, known } = evidence
  let track = sweep.tracks[statement.place]
  if (!track) {
    sweep.tracks[statement.place] = track = createTrack(statement.place, model.space)
    sweep.neighbourhood.hear(statement.place)
  }
  if (!(track.first <= day)) {
    track.first = day
    track.last = day - 1
  }
  addEvidence(track, evidence)
  sweep.leans.note(statement, speakerOf(sweep, statement))
  if (share > 0) {
    const amount = share * statement.confidence
    sweep.heard[statement.place] = (sweep.heard[statement.place] ?? 0) + amount
    const word = frontWord(statement.kind, amount, Math.max(0, sweep.today - day))
    sweep.front[statement.place] = (sweep.front[statement.place] ?? 0) + word
    sweep.recent.push(evidence)
    model.silence.noteLag(known - day)
  }
  return evidence
}

/**
 * Hears all that is said of a place anew, in the given order, by what has been learned so far; nothing is learned from it.
 * For a claim that comes late: repeats are told from first words by order of publication, not of arrival.
 */
export function rehearPlace(sweep: Sweep, place: number, statements: readonly Statement[]): void {
  sweep.memory.delete(place)
  const track = createTrack(place, sweep.model.space)
  for (const statement of statements) {
    if (statement.known === null) continue
    const evidence = weighInPlace(sweep, statement)
    if (!(track.first <= evidence.day)) track.first = evidence.day
    track.last = Math.max(track.last || evidence.day, evidence.known)
    addEvidence(track, evidence)
  }
  if (track.days.size === 0) return
  sweep.tracks[place] = track
  sweep.neighbourhood.hear(place)
}

/** Lets the leans as known in the end count for all evidence. */
export function settleLeans(sweep: Sweep): void {
  const known = new Map<string, Float64Array>()
  for (const track of sweep.tracks) {
    for (const day of track?.days.values() ?? []) {
      for (const evidence of day.evidence) {
        const { teller } = evidence.statement.source
        const lean = keep(known, teller, () => sweep.leans.lean(teller))
        evidence.relation = relationOf(lean, evidence.agents)
      }
    }
  }
}

const CHANGES = new Set(['capture', 'withdraw', 'repel', 'capture-denied'])

/** The day on which a statement is weighed: changes a day late where the report is later too, since days are often given a day early. */
function evidenceDay(statement: Statement, settings: ControlSettings): number {
  const day = statement.day!
  return CHANGES.has(statement.kind)
    ? Math.min(day + settings.dateSlack, Math.max(day, statement.known!))
    : day
}

function voiceOf(statement: Statement, speaker: number): number {
  if (speaker >= 0) return (statement.agents >> speaker) & 1 ? 0 : 1
  // Whom an outlet does not name speaks as the outlet does.
  const { origin, teller, named } = statement.source
  return origin === teller || !named ? 3 : 2
}

/** Steps in which the chances of a lean are told apart; a million statements share the few arrays that this leaves. */
const STEPS = 200
const shared = new Map<number, Float64Array>()

/** Chances that an outlet of such a lean speaks for a claim's side, for an enemy of it, or for neither. */
function relationOf(lean: Float64Array, agents: number): Float64Array {
  let own = 0
  let enemy = 0
  for (let s = 0; s < lean.length - 1; s++) {
    if ((agents >> s) & 1) own += lean[s]!
    else enemy += lean[s]!
  }
  const [a, b] = [Math.round(own * STEPS), Math.round(enemy * STEPS)]
  return keep(shared, a * 1024 + b, () =>
    Float64Array.of(a / STEPS, b / STEPS, Math.max(0, 1 - (a + b) / STEPS)),
  )
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const number = keep(numbers, key, () => numbers.size)
  return number
}

function leanName(sweep: Sweep, teller: string): string | null {
  const lean = sweep.leans.lean(teller)
  const best = lean.indexOf(Math.max(...lean))
  return best === lean.length - 1 ? null : (sweep.docket.sides.holding[best] ?? null)
}

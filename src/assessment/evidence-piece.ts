import type { EvidencePiece } from './control-estimate.ts'
import { RELATIONS, SIGNAL_RULES } from './control-rules.ts'
import type { Evidence } from './day-evidence.ts'
import type { Docket } from './docket.ts'
import { weighStatement } from './hear-statement.ts'
import { STANDING_COUNT } from './state-space.ts'
import type { Sweep } from './sweep.ts'
import type { Spoken } from './verdict.ts'

const weights = new Float64Array(STANDING_COUNT)

/** One statement as a signed piece of evidence for a side's holding the place: log-odds, and the reason in words. */
export function readEvidencePiece(what: {
  docket: Docket
  sweep: Sweep
  spoken: Spoken
  side: number
}): EvidencePiece {
  const { statement, voice } = what.spoken
  const { claim } = statement.entry
  const evidence = evidenceOf(what.sweep, what.spoken)
  const weight = weightFor(what.sweep, evidence, what.side)
  return {
    claim: claim.id,
    quote: claim.quote.text,
    report: claim.reportId,
    sources: voice.source.chain,
    weight: Math.round(weight * 1000) / 1000,
    reason: reasonOf(evidence, statement.part),
  }
}

function evidenceOf(sweep: Sweep, spoken: Spoken): Evidence {
  const { statement } = spoken
  const track = sweep.tracks[statement.place]
  for (const day of [statement.day, statement.day === null ? null : statement.day + 1]) {
    const found =
      day === null ? undefined : track?.days.get(day)?.evidence.find(each => each.statement === statement)
    if (found) return found
  }
  return weighStatement(sweep, statement)
}

/** Log-odds that a statement lends to a side: how much likelier it is where the side holds the place than where another does. */
function weightFor(sweep: Sweep, evidence: Evidence, side: number): number {
  if (evidence.share === 0) return 0
  const { record } = sweep.model
  record.weigh(evidence, weights)
  const trust = Math.min(0.98, evidence.statement.confidence)
  const common = record.commonness()
  const mean = (standings: readonly number[]): number => {
    let sum = 0
    let total = 0
    for (const k of standings) {
      sum += common[k]! * (trust * weights[k]! + 1 - trust)
      total += common[k]!
    }
    return sum / total
  }
  const odds = Math.log(mean([0, 1, 2, 3]) / mean([4, 5, 6, 7])) * evidence.share
  if (evidence.agents === 0 || evidence.kind === 'clash') return 0
  if ((evidence.agents >> side) & 1) return odds
  // Word against one side is word for another only where the claim names it or there is no third.
  const named = (evidence.statement.targets >> side) & 1
  const against = evidence.kind === 'capture' || evidence.kind === 'hold' || evidence.kind === 'repel'
  return against || named || sweep.model.space.live.length === 2 ? -odds : 0
}

function reasonOf(evidence: Evidence, part: boolean): string {
  if (evidence.share === 0)
    return 'repeats what the same source already said: one more report, no more evidence'
  const relation = RELATIONS[evidence.voice < 3 ? evidence.voice : likeliest(evidence.relation)]!
  const rule = SIGNAL_RULES.find(each => each.kind === evidence.kind && each.relation === relation)!
  const shared = evidence.share < 1 ? ' (one of several of the same side)' : ''
  return `${rule.reason}${shared}${part ? ' (of a part of the place)' : ''}`
}

/** How sure a lean must be for the words to rest on it. */
const SURE_LEAN = 0.7

/** Number of the relation that is sure enough to be named, else that of none. */
function likeliest(values: ArrayLike<number>): number {
  for (let i = 0; i < values.length; i++) if (values[i]! >= SURE_LEAN) return i
  return RELATIONS.indexOf('none')
}

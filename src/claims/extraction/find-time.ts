import type { Clause } from '#language'
import type { DateMention } from '#mentions'
import type { ClaimTime } from '../claim.ts'
import type { Candidate } from './candidate.ts'
import { type Scene, tokenAt } from './scene.ts'

/** A claim's time and the rule that gave it. */
export interface TimeReading {
  readonly time: ClaimTime | null
  readonly reason: string | undefined
}

const TRUE_NOW: ReadonlySet<string> = new Set(['hold', 'siege'])

/**
 * When it happened, by the contract: a date of the clause's own; for past events the date of a clause above it in the
 * sentence (also where it dates only the speech); for what is still so, the report's day; else nothing.
 */
export function findTime(scene: Scene, candidate: Candidate): TimeReading {
  const dates = datesOfSentence(scene, candidate)
  const own = ownDate(scene, candidate, dates)
  if (own !== undefined) return { time: timeOf(own), reason: `dated by its own words (${own.reason})` }
  const state = candidate.modality === 'ongoing' || TRUE_NOW.has(candidate.type)
  if (!state && mayInherit(candidate)) {
    const above = inheritedDate(scene, candidate, dates)
    if (above !== undefined)
      return { time: timeOf(above), reason: `dated by the clause that tells it (${above.reason})` }
  }
  const { published } = scene.annotated.report
  if (state && candidate.modality !== 'conditional' && candidate.modality !== 'planned' && published !== null)
    return {
      time: { text: null, from: published, to: published, basis: 'implied' },
      reason: "still so on the report's day",
    }
  return { time: null, reason: undefined }
}

function mayInherit({ modality, source }: Candidate): boolean {
  return (modality === 'occurred' || modality === 'attempted') && source !== 'adjective'
}

function datesOfSentence(scene: Scene, candidate: Candidate): readonly DateMention[] {
  return scene.datesIn[scene.tokens[candidate.anchor]!.sentence] ?? []
}

function ownDate(scene: Scene, candidate: Candidate, dates: readonly DateMention[]): DateMention | undefined {
  const { quote, clause } = candidate
  const inQuote = dates.filter(date => date.start >= quote.start && date.end <= quote.end)
  if (candidate.source === 'noun' || candidate.source === 'adjective') return inQuote[0]
  const ownClause = inQuote.filter(date => clauseOfDate(scene, date)?.index === clause?.index)
  if (ownClause.length > 0) return ownClause[0]
  const free = inQuote.filter(date => !isTold(scene, date, candidate))
  return free[0]
}

function clauseOfDate(scene: Scene, date: DateMention): Clause | undefined {
  return scene.clauseAt[tokenAt(scene.tokens, date.start)]
}

/** Whether a date lies in a finite clause of its own below the candidate's ("… which they had taken on Monday"). */
function isTold(scene: Scene, date: DateMention, candidate: Candidate): boolean {
  const clause = clauseOfDate(scene, date)
  if (clause === undefined || candidate.clause === undefined || clause.index === candidate.clause.index)
    return false
  return (
    clause.link.startsWith('acl') ||
    clause.link === 'ccomp' ||
    (clause.link === 'conj' && clause.start > candidate.clause.verb) ||
    clause.link === 'parataxis'
  )
}

function inheritedDate(
  scene: Scene,
  candidate: Candidate,
  dates: readonly DateMention[],
): DateMention | undefined {
  let clause = candidate.clause
  for (let steps = 0; clause?.parent !== undefined && steps < 20; steps++) {
    clause = scene.clauses[clause.parent]
    const found = dates.find(date => clauseOfDate(scene, date)?.index === clause?.index)
    if (found !== undefined) return found
  }
  const sentence = scene.annotated.structure.sentences[scene.tokens[candidate.anchor]!.sentence]!
  return dates.find(date => date.start - sentence.start < 6)
}

function timeOf(date: DateMention): ClaimTime {
  const { text, from, to, basis } = date
  return { text, from, to, basis }
}

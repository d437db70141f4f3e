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
  const dates = datesOfSentence(scene, candidate).filter(date => canDate(date, candidate))
  const own = ownDate(scene, candidate, dates)
  if (own !== undefined)
    return { time: timeOf(own, candidate), reason: `dated by its own words (${own.reason})` }
  const state = candidate.modality === 'ongoing' || TRUE_NOW.has(candidate.type)
  if (!state && mayInherit(candidate)) {
    const above = inheritedDate(scene, candidate, dates)
    if (above !== undefined)
      return { time: timeOf(above, candidate), reason: `dated by the clause that tells it (${above.reason})` }
    const only = onlyDate(scene, candidate, dates)
    if (only !== undefined)
      return {
        time: timeOf(only, candidate),
        reason: `dated by the one time of its sentence (${only.reason})`,
      }
  }
  const { published } = scene.annotated.report
  if (!state && isClocked(scene, candidate) && published !== null)
    return {
      time: { text: null, from: published, to: published, basis: 'implied' },
      reason: 'a line of that day',
    }
  // "For months": it is said how long, so the report's day would be a guess.
  const lasting = datesOfSentence(scene, candidate).find(date => isLasting(date, candidate))
  if (state && lasting !== undefined)
    return { time: timeOf(lasting, candidate), reason: `how long, by its own words (${lasting.reason})` }
  if (state && candidate.modality !== 'conditional' && candidate.modality !== 'planned' && published !== null)
    return {
      time: { text: null, from: published, to: published, basis: 'implied' },
      reason: "still so on the report's day",
    }
  return { time: null, reason: undefined }
}

/** Words of time that date no event that is over: they say how things stand. */
const PRESENT = /^(?:until |up to |by )?(?:now|to date|so far|today's|currently)$/i
/** "The weeks-long campaign", "a seven-week assault": how long the thing is, not when. */
const LENGTH = /\b(?:\w+-long|[\w-]+-(?:hour|day|week|month|year))\b/i

/** Whether an expression of time says on which days a candidate's event was. */
function canDate({ text, from, to }: DateMention, { modality }: Candidate): boolean {
  if (LENGTH.test(text) || (from === null && to === null)) return false
  return !(PRESENT.test(text) && (modality === 'occurred' || modality === 'attempted'))
}

/** A span without its ends in the candidate's own words. */
function isLasting({ start, end, from, to, text }: DateMention, { quote }: Candidate): boolean {
  return from === null && to === null && !LENGTH.test(text) && start >= quote.start && end <= quote.end
}

/** Whether a candidate stands in a line that begins with a time of day: running reports are of their own day. */
function isClocked(scene: Scene, { anchor, modality }: Candidate): boolean {
  if (modality !== 'occurred' && modality !== 'attempted') return false
  const { sentences, paragraphs } = scene.annotated.structure
  const paragraph = paragraphs[sentences[scene.tokens[anchor]!.sentence]!.paragraph]
  return (
    paragraph !== undefined &&
    /^\s*\d{1,2}[:.]\d{2}(?!\d)/.test(scene.text.slice(paragraph.start, paragraph.start + 12))
  )
}

/** The one time that a sentence names, where nothing nearer dates what it tells; not one that a clause beside it has for itself. */
function onlyDate(
  scene: Scene,
  candidate: Candidate,
  dates: readonly DateMention[],
): DateMention | undefined {
  const [date] = dates
  if (date === undefined || dates.some(({ from, to }) => from !== date.from || to !== date.to))
    return undefined
  return isTold(scene, date, candidate) ? undefined : date
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

/** "By Monday afternoon" something had happened: on that day, as far as the text tells. */
function timeOf({ text, from, to, basis }: DateMention, { modality }: Candidate): ClaimTime {
  const isOver = modality === 'occurred' || modality === 'ongoing'
  return { text, from: from === null && isOver && /^by\b/i.test(text) ? to : from, to, basis }
}

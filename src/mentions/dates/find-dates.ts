import type { TextStructure } from '#language'
import type { IsoDay } from '#primitives'
import type { DateMention } from '../annotated-report.ts'
import { applyLeadIns } from './apply-lead-ins.ts'
import { findLexemes } from './date-lexeme.ts'
import { type FoundTime, findTimes } from './find-times.ts'
import { joinTimes } from './join-times.ts'

/** What the days of a text are worked out from. */
export interface DateAnchors {
  /** The report's date, or null: then only days that the text itself dates are known. */
  readonly published: IsoDay | null
  /** Days known otherwise, the best first: the first stands in for a missing report's date. */
  readonly anchors?: readonly IsoDay[]
}

/**
 * Every expression of time in a text, in order, apart from each other, with the days that it covers by the contract's
 * rules. Never throws; what cannot be dated keeps its words and has null ends.
 */
export function findDates(structure: TextStructure, { published, anchors = [] }: DateAnchors): DateMention[] {
  const today = published ?? anchors[0]
  const mentions: DateMention[] = []
  const memory: { named: FoundTime | undefined } = { named: undefined }
  for (const sentence of structure.sentences) {
    const lexemes = findLexemes(structure, sentence.firstToken, sentence.endToken)
    const times = findTimes({ structure, lexemes, today, memory, sentence: sentence.index })
    for (const time of applyLeadIns(joinTimes(times, lexemes), lexemes))
      mentions.push(toMention(time, structure))
  }
  return mentions
}

function toMention(time: FoundTime, structure: TextStructure): DateMention {
  const { start, end, basis, reason } = time
  return { kind: 'date', text: structure.text.slice(start, end), start, end, ...time.days, basis, reason }
}

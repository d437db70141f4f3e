import { LINE_RULES, type LinePosition, type LineRule } from './en/report-lines.ts'
import type { PublicationSign } from './publication-sign.ts'
import { STRENGTH } from './publication-sign.ts'
import { readDay } from './published-day.ts'
import type { TextLine } from './text-line.ts'

/** Longest line that the rules for whole lines look at, in UTF-16 units: longer ones are prose. */
const LONGEST = 300

/** A line with the rule that it fits and what it says of the report's publication. */
export interface MatchedLine {
  readonly line: TextLine
  readonly rule: LineRule
  readonly signs: readonly PublicationSign[]
}

/** The first rule for whole lines that fits the line at this position on the page. */
export function matchLine(line: TextLine, position: LinePosition): MatchedLine | undefined {
  if (line.text.length > LONGEST) return undefined
  for (const rule of LINE_RULES) {
    if (rule.position !== 'anywhere' && rule.position !== position) continue
    const match = rule.pattern.exec(line.text)
    if (match === null) continue
    const date = match.groups?.date
    if (date !== undefined && readDay(date) === null) continue
    return {
      line,
      rule,
      signs: position === 'head' || rule.kind === 'credit' ? signsOf(line, rule, match) : [],
    }
  }
  return undefined
}

function signsOf(line: TextLine, rule: LineRule, match: RegExpExecArray): PublicationSign[] {
  const { author, outlet, origin, date } = match.groups ?? {}
  const signs: PublicationSign[] = []
  const add = (field: PublicationSign['field'], value: string, strength: number) => {
    const start = line.start + match[0].indexOf(value)
    signs.push({ field, value, basis: rule.reason, strength, start, end: start + value.length })
  }
  if (date !== undefined) add('published', date, rule.kind === 'dateline' ? 2 : 1)
  if (author !== undefined) add('author', author.trim(), 1)
  if (outlet !== undefined) add('outlet', outlet.trim(), STRENGTH.label)
  if (origin !== undefined) add('origin', origin.trim(), 1)
  return signs
}

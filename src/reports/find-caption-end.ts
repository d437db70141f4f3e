import { toCreditSigns } from './credit.ts'
import { CAPTION_ENDS } from './en/report-lines.ts'
import type { PublicationSign } from './publication-sign.ts'
import type { TextLine } from './text-line.ts'

/** Longest caption that is looked at, in UTF-16 units, and how much of its end. */
const LONGEST = 600
const END = 120

/** A picture's credit at the end of a line: it makes the line a caption and may tell whose house it is. */
export function findCaptionEnd(
  line: TextLine,
): { readonly reason: string; readonly signs: readonly PublicationSign[] } | undefined {
  if (line.text.length > LONGEST) return undefined
  const from = Math.max(0, line.text.length - END)
  const tail = line.text.slice(from)
  for (const { pattern, reason } of CAPTION_ENDS) {
    const match = pattern.exec(tail)
    if (match === null) continue
    const credit = match.groups?.credit
    if (credit === undefined) return { reason, signs: [] }
    const start = line.start + from + match.index + match[0].indexOf(credit)
    // A lone name credits the picture, not the text: only a house that names agencies beside itself speaks of both.
    return {
      reason,
      signs: toCreditSigns({ text: credit, start, basis: 'credit of a caption' }).filter(isHouse),
    }
  }
  return undefined
}

function isHouse(sign: PublicationSign, _index: number, signs: readonly PublicationSign[]): boolean {
  return signs.some(other => other.field === 'outlet') && sign.field !== 'author'
}

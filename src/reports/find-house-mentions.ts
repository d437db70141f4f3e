import { CITED, NO_OUTLET, TOLD } from './en/report-lines.ts'
import { type PublicationSign, STRENGTH } from './publication-sign.ts'
import { comparable } from './text-line.ts'

/** Times that a name must be told things before it is taken for the house. */
const FEWEST = 2

/**
 * An outlet that several people "told" things and that is never cited itself is the one that writes: others' scoops are
 * cited as "X reported". Only the most often told one, and none where two are level.
 */
export function findHouseMentions(text: string): PublicationSign[] {
  const told = new Map<string, { value: string; start: number; times: number }>()
  for (const match of text.matchAll(TOLD)) {
    const value = match.groups!.outlet!.replace(/[.,’'-]+$/u, '')
    if (NO_OUTLET.test(value)) continue
    const start = match.index + match[0].length - match.groups!.outlet!.length
    const seen = told.get(comparable(value))
    told.set(
      comparable(value),
      seen === undefined ? { value, start, times: 1 } : { ...seen, times: seen.times + 1 },
    )
  }
  const ranked = [...told.values()].sort((a, b) => b.times - a.times)
  const [best, next] = ranked
  if (best === undefined || best.times < FEWEST || best.times === next?.times) return []
  if (isCited(text, best.value)) return []
  return [
    {
      field: 'outlet',
      value: best.value,
      basis: `people "told" it things ${best.times} times`,
      strength: STRENGTH.houseMention,
      start: best.start,
      end: best.start + best.value.length,
    },
  ]
}

function isCited(text: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return CITED.some(pattern => new RegExp(String.raw`\b${pattern.replace('@', escaped)}\b`, 'iu').test(text))
}

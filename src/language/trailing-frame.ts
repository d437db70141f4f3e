import { REPORTING_VERBS } from './en/reporting-verbs.ts'
import { isOneOf } from './one-of.ts'
import { pennOf, posOf, type Words } from './words.ts'

const REPORTING = new Set<string>(REPORTING_VERBS)
const LONGEST_SUBJECT = 14
const LONGEST_REST = 9

/**
 * Where the frame begins in "The army took the town, the agency reported on Monday": the index of the comma, or `undefined`.
 * The subject may be a name with an apposition ("…, Omar Haddad, a medic, said").
 */
export function findTrailingFrame(words: Words): number | undefined {
  const length = words.forms.length
  for (let verb = length - 1; verb > 4 && verb > length - 60; verb--) {
    if (!isReporting(words, verb) || !endsAfter(words, verb)) continue
    const comma = commaBefore(words, verb)
    if (comma !== undefined && comma > 3 && hasFinite(words, comma)) return comma
  }
  return undefined
}

function isReporting(words: Words, at: number): boolean {
  return isOneOf(pennOf(words, at), 'VBD|VBZ|VBP') && REPORTING.has(words.lemmas[at]!)
}

/** True where nothing but an adverbial follows, or a participle after a comma ("he said, adding that …"). */
function endsAfter(words: Words, verb: number): boolean {
  for (let at = verb + 1; at < words.forms.length; at++) {
    if (words.forms[at] === ',') return pennOf(words, at + 1) === 'VBG'
    if (isOneOf(posOf(words, at), 'VERB|AUX|SCONJ') || at - verb > LONGEST_REST) return false
    if (at === verb + 1 && !isOneOf(posOf(words, at), 'ADP|PUNCT|DET|PROPN|NOUN|ADV|PRON')) return false
  }
  return true
}

function commaBefore(words: Words, verb: number): number | undefined {
  let comma = previousComma(words, verb)
  if (comma === undefined || comma === verb - 1)
    return comma === undefined ? undefined : acrossApposition(words, comma)
  const opener = pennOf(words, comma + 1)
  if (/^(?:CC|WDT|WP|WRB|IN|TO|RB|WP\$)$/.test(opener)) return undefined
  if (isOneOf(posOf(words, comma + 1), 'DET|NOUN|ADJ')) comma = acrossApposition(words, comma) ?? comma
  return comma
}

/** The comma before a name, where the words between it and `comma` are one: "…, Omar Haddad, a medic, said". */
function acrossApposition(words: Words, comma: number): number | undefined {
  const earlier = previousComma(words, comma)
  if (earlier === undefined) return undefined
  if (isName(words, earlier + 1, comma)) return earlier
  // The apposition itself lies between two commas: go on to the name before it.
  const next = previousComma(words, earlier)
  return next !== undefined && isName(words, next + 1, earlier) ? next : undefined
}

const LONGEST_NAME = 5

function isName(words: Words, first: number, end: number): boolean {
  if (end - first < 1 || end - first > LONGEST_NAME) return false
  for (let at = first; at < end; at++) if (posOf(words, at) !== 'PROPN') return false
  return true
}

function previousComma(words: Words, before: number): number | undefined {
  for (let at = before - 1; at > 0 && before - at <= LONGEST_SUBJECT; at--) {
    if (words.forms[at] === ',') return at
    if (isOneOf(posOf(words, at), 'VERB|AUX') || /^[:;]$/.test(words.forms[at]!)) return undefined
  }
  return undefined
}

function hasFinite(words: Words, end: number): boolean {
  for (let at = 0; at < end; at++) if (isOneOf(pennOf(words, at), 'VBD|VBZ|VBP|MD')) return true
  return false
}

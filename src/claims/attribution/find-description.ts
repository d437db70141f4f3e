import type { TextStructure, Token } from '#language'
import { keepLast } from '#primitives'
import type { Reading, TokenRange } from './reading.ts'

/** Longest description beside a name, in tokens, and the longest in front of it. */
const LONGEST = 18
const LONGEST_BEFORE = 7

/**
 * The words that tell who bears a name, where the report names him first: "the rebel commander" in front, ", a teacher from the
 * town," or "of the Free Army" behind. `last` is the last token of the name. Empty where nothing stands there.
 */
export function findDescription(reading: Reading, last: number): TokenRange[] {
  const { tokens } = reading
  const at = firstNaming(reading, last)
  let end = at + 1
  while (tokens[end]?.pos === 'PROPN' && tokens[end]!.sentence === tokens[at]!.sentence) end++
  const before = titleBefore(tokens, at)
  const behind = apposition(tokens, end) ?? belonging(tokens, end)
  return [...(before === undefined ? [] : [before]), ...(behind === undefined ? [] : [behind])]
}

/** Where each part of a name stands first in the text. */
const firstsOf = keepLast(({ tokens }: TextStructure): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { text, index, pos } of tokens)
    if (pos === 'PROPN' && text.length > 2 && !found.has(text)) found.set(text, index)
  return found
})

/** Where the last part of a name stands first in the text, if it is written like a name. */
const firstNaming = ({ structure, tokens }: Reading, last: number): number =>
  firstsOf(structure).get(tokens[last]!.text) ?? last

const BREAK = /^(?:[,;:()“”"–—]|-)$/

/** A run of nouns and adjectives before a name, its other parts among them. */
function titleBefore(tokens: readonly Token[], name: number): TokenRange | undefined {
  let first = name
  while (
    first > 0 &&
    name - first < LONGEST_BEFORE &&
    tokens[first - 1]!.sentence === tokens[name]!.sentence &&
    /^(?:NOUN|PROPN|ADJ|PART|ADP)$/.test(tokens[first - 1]!.pos) &&
    (tokens[first - 1]!.pos !== 'ADP' || tokens[first - 1]!.lower === 'of')
  )
    first--
  return first < name ? { first, end: name } : undefined
}

/** What stands behind the comma after a name up to the next mark: a noun phrase, or an age before one. */
function apposition(tokens: readonly Token[], comma: number): TokenRange | undefined {
  if (tokens[comma]?.text !== ',') return undefined
  let first = comma + 1
  if (/^[1-9]\d$/.test(tokens[first]?.text ?? '') && /^[,.;]$/.test(tokens[first + 1]?.text ?? '')) {
    if (tokens[first + 1]!.text !== ',') return { first: comma, end: first + 1 }
    first += 2
  }
  const range = nounStretch(tokens, first)
  if (range !== undefined) return { first: comma, end: range.end }
  return first > comma + 1 ? { first: comma, end: first } : undefined
}

/** A stretch of words up to a mark or a relative clause without a finite verb, which begins like a noun phrase and has a noun. */
function nounStretch(tokens: readonly Token[], first: number): TokenRange | undefined {
  const sentence = tokens[first]?.sentence
  if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADV)$/.test(tokens[first]?.pos ?? '')) return undefined
  let end = first
  while (end < first + LONGEST && tokens[end]?.sentence === sentence && !BREAK.test(tokens[end]!.text)) {
    const { tag, pos } = tokens[end]!
    if (/^W/.test(tag) || /^VB[GN]$/.test(tag) || tokens[end]!.text === '.') break
    if (pos === 'VERB' || pos === 'AUX') return undefined
    end++
  }
  const hasNoun = tokens.slice(first, end).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  return hasNoun ? { first, end } : undefined
}

/** "Of the Free Army" right behind a name. */
function belonging(tokens: readonly Token[], at: number): TokenRange | undefined {
  if (!/^(?:of|from|with)$/.test(tokens[at]?.text ?? '')) return undefined
  return nounStretch(tokens, at + 1)
}

/** Verbs by which somebody belongs to those who are named behind them. */
export const BELONGING_VERBS: ReadonlySet<string> = new Set([
  ...['affiliate', 'link', 'ally', 'back', 'support', 'lead', 'run', 'control', 'own', 'fund', 'appoint'],
  ...['align', 'associate', 'command', 'fight', 'serve', 'work'],
])

/** Longest name of those to whom somebody belongs, in tokens with their preposition. */
const LONGEST_OWNER = 7

/** "Linked to the regime", "that backs the president": the words behind a source that tell to whom it belongs. */
export function findBelonging({ tokens }: Reading, end: number): TokenRange | undefined {
  const at = /^(?:that|which|who)$/i.test(tokens[end]?.text ?? '') ? end + 1 : end
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || !BELONGING_VERBS.has(verb.lemma)) return undefined
  if (at === end && verb.tag !== 'VBN') return undefined
  let last = at + 1
  while (
    last < at + LONGEST_OWNER &&
    tokens[last]?.sentence === verb.sentence &&
    /^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/.test(tokens[last]!.pos)
  )
    last++
  return last > at + 1 ? { first: at + 1, end: last } : undefined
}

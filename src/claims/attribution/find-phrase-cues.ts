import { contentLimit } from './content-limit.ts'
import type { Draft } from './draft.ts'
import { SOURCE_PHRASES, type SourcePhrase } from './en/cue-phrases.ts'
import { nounPhrase } from './find-source.ts'
import type { Reading, TokenRange } from './reading.ts'

interface SplitPhrase extends SourcePhrase {
  readonly parts: readonly string[]
}

/** First word → phrases, so that most tokens cost one look-up. */
const BY_FIRST_WORD = new Map<string, SplitPhrase[]>()
for (const phrase of SOURCE_PHRASES) {
  const parts = phrase.words.split(' ')
  BY_FIRST_WORD.set(parts[0]!, [...(BY_FIRST_WORD.get(parts[0]!) ?? []), { ...phrase, parts }])
}

/** Attributions by a phrase of source: "according to a monitor", "…, citing medics". */
export function findPhraseCues(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const token of reading.tokens) {
    const phrase = BY_FIRST_WORD.get(token.lower)?.find(one => fits(reading, token.index, one.parts))
    const draft = phrase && readPhrase(reading, token.index, phrase)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function fits(reading: Reading, at: number, parts: readonly string[]): boolean {
  return parts.every((part, offset) => reading.tokens[at + offset]?.lower === part)
}

function readPhrase(reading: Reading, at: number, phrase: SplitPhrase): Draft | undefined {
  const cue = { first: at, end: at + phrase.parts.length }
  const limit = contentLimit(reading, at)
  const head = findGovernedNoun(reading, cue, limit)
  if (head === undefined) return undefined
  const source = { first: cue.end, end: endOfSource(reading, cue.end, head, limit) }
  const content = contentAround(reading, { first: cue.first, end: source.end }, limit)
  if (content.length === 0) return undefined
  return {
    kind: phrase.kind,
    polarity: 'asserted',
    voiced: true,
    cue,
    source: [source],
    sourceHead: head,
    content,
    listeners: [],
    confidence: phrase.confidence,
    reason: `“${phrase.words}”: ${phrase.reason}`,
  }
}

/** The noun that the phrase governs: the parser's, where it hangs on the phrase, else the last noun of the next run. */
function findGovernedNoun(reading: Reading, cue: TokenRange, limit: number): number | undefined {
  const { tokens } = reading
  for (let i = cue.end; i < Math.min(limit, cue.end + 12); i++) {
    const token = tokens[i]!
    const isNoun = token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON'
    const goesOn = ['compound', 'nmod:poss', 'flat', 'amod'].includes(token.relation) && token.head > i
    if (isNoun && !goesOn) return i
    // After an article even what looks like a verb is a noun ("a monitor").
    if (i > cue.end && (token.pos === 'VERB' || token.pos === 'AUX') && tokens[i - 1]!.pos === 'DET') {
      if (tokens[i + 1]?.pos === 'PROPN') continue
      return i
    }
    if (i > cue.end && (token.pos === 'VERB' || token.pos === 'AUX')) return undefined
  }
  return cue.end < limit && limit - cue.end <= 3 ? limit - 1 : undefined
}

/** Longest source after a phrase, in tokens from its head. */
const LONGEST_SOURCE = 40

/** The source reaches to the comma after its head, or as far as the parser hangs words on it. */
function endOfSource(reading: Reading, first: number, head: number, limit: number): number {
  const { tokens } = reading
  const widest = Math.min(
    limit,
    head + LONGEST_SOURCE,
    Math.max(nounPhrase(reading, head).range.end, head + 1),
  )
  let end = Math.max(head + 1, first + 1)
  while (end < widest && !/^[,;:”"]$/.test(tokens[end]!.text)) end++
  return end
}

/** The sentence without the phrase: after it where it opens the sentence, before it where it closes it, else both. */
export function contentAround(reading: Reading, phrase: TokenRange, limit: number): TokenRange[] {
  const { tokens, structure } = reading
  const sentence = structure.sentences[tokens[phrase.first]!.sentence]!
  const bounds = partAround(reading, phrase, { first: sentence.firstToken, end: limit })
  const before = { first: bounds.first, end: skipBack(reading, phrase.first, bounds.first) }
  const after = {
    first: skipDescription(reading, skipMarks(reading, phrase.end, bounds.end), bounds.end),
    end: bounds.end,
  }
  if (isWithinPair(reading, phrase.first)) return upToComma(reading, after)
  const opens = before.end - before.first < 2
  const pronoun = relativeBefore(reading, phrase.first)
  if (pronoun !== undefined) return relativeContent(reading, pronoun, { first: after.first, end: limit })
  const list: TokenRange[] = []
  if (!opens) list.push(before)
  const isRemark = tokens[after.first]?.lower === 'in' && tokens[after.first + 1]?.lower === 'what'
  const goesOn =
    tokens[phrase.end]?.text === ',' && !isRemark && !BESIDE.test(tokens[after.first]?.text ?? '')
  if (after.end > after.first && (opens || goesOn)) list.push(after)
  return list
}

/** Words by which a report sets what it tells itself beside what somebody said. */
const BESIDE = /^(?:and|but|or|as|while|although|though|because|since|so|if)$/i

/**
 * The part of a sentence that a phrase of source speaks of: between semicolons, and of a relative clause that it closes
 * only that clause ("…, where sixty have died according to medics").
 */
function partAround(reading: Reading, phrase: TokenRange, { first, end }: TokenRange): TokenRange {
  const { tokens, quotationOf } = reading
  const own = quotationOf[phrase.first]!
  const isSemicolon = (at: number) => tokens[at]!.text === ';' && quotationOf[at] === own
  let from = first
  for (let i = first; i < phrase.first; i++) if (isSemicolon(i)) from = i + 1
  if (tokens[phrase.first - 1]?.text !== ',')
    for (let i = phrase.first - 1; i > from; i--) {
      if (tokens[i]!.text === ',') break
      if (/^(where|which|who|whom)$/i.test(tokens[i]!.text) && tokens[i - 1]!.text === ',') from = i
    }
  let to = phrase.end
  while (to < end && !isSemicolon(to)) to++
  return { first: from, end: to }
}

/** "by the militia and, according to officials, by hundreds of others": the phrase speaks of the second of two alone. */
function isWithinPair({ tokens }: Reading, at: number): boolean {
  const joiner = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1]
  return joiner?.pos === 'CCONJ' && joiner.lower !== 'but'
}

function upToComma({ tokens, quotationOf }: Reading, { first, end }: TokenRange): TokenRange[] {
  let to = first
  while (to < end && (tokens[to]!.text !== ',' || quotationOf[to]! >= 0)) to++
  return to > first ? [{ first, end: to }] : []
}

/** "a town which, according to X, has fallen": the relative pronoun right before the phrase. */
function relativeBefore(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  return /^(who|which|that)$/i.test(tokens[before]?.text ?? '') ? before : undefined
}

/** The relative clause alone: its pronoun and what follows the phrase, to the next comma outside quotation marks. */
function relativeContent(reading: Reading, pronoun: number, rest: TokenRange): TokenRange[] {
  const { tokens, quotationOf } = reading
  let end = rest.first
  while (end < rest.end && (tokens[end]!.text !== ',' || quotationOf[end]! >= 0)) end++
  return end > rest.first
    ? [
        { first: pronoun, end: pronoun + 1 },
        { first: rest.first, end },
      ]
    : []
}

function skipBack(reading: Reading, end: number, first: number): number {
  let at = end
  while (at > first && /^[,–—-]$/.test(reading.tokens[at - 1]!.text)) at--
  return at
}

/** Passes over "who asked not to be named," after a source. */
function skipDescription(reading: Reading, first: number, limit: number): number {
  const { tokens } = reading
  if (!/^(who|which|whose)$/i.test(tokens[first]?.text ?? '')) return first
  for (let i = first + 1; i < limit - 1; i++) if (tokens[i]!.text === ',') return i + 1
  return limit
}

function skipMarks(reading: Reading, first: number, limit: number): number {
  let at = first
  while (at < limit && /^[,:–—-]$/.test(reading.tokens[at]!.text)) at++
  return at
}

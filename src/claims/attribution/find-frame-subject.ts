import type { VerbGroup } from './cue-group.ts'
import { INVERTING_VERBS } from './en/function-words.ts'
import { findContactSubject } from './find-contact-subject.ts'
import type { FoundSource } from './find-source.ts'
import type { Reading } from './reading.ts'

const NAME_PART = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'])
/** Furthest that a speaker with all that describes it reaches from its verb, in tokens. */
const WIDEST_FRAME = 45

/**
 * The speaker by position, for sentences whose tree breaks (inverted quotations, appositions before the verb): the words
 * between a closing quotation mark and the verb, else the name right before the verb, else the name right after it where
 * speech stands before it.
 */
export function findFrameSubject(reading: Reading, group: VerbGroup): FoundSource | undefined {
  return (
    afterQuotation(reading, group) ??
    nameBefore(reading, group) ??
    nameBeforeAside(reading, group) ??
    nameAfter(reading, group)
  )
}

/** `"…," Jane Doe, head of the clinic, said`: all between the quotation and the verb. */
function afterQuotation(reading: Reading, group: VerbGroup): FoundSource | undefined {
  const { tokens, quotationOf } = reading
  const { sentence } = tokens[group.first]!
  for (let i = group.first - 1; i >= Math.max(0, group.first - WIDEST_FRAME); i--) {
    if (quotationOf[i]! >= 0) return between(reading, i + 1, group.first)
    if (tokens[i]!.sentence !== sentence) return undefined
  }
  return undefined
}

function between(reading: Reading, from: number, end: number): FoundSource | undefined {
  const { tokens } = reading
  let first = from
  while (first < end && !NAME_PART.has(tokens[first]!.pos)) first++
  if (first >= end) return undefined
  let head = first
  for (let i = first; i < end && (NAME_PART.has(tokens[i]!.pos) || tokens[i]!.tag === 'POS'); i++)
    if (tokens[i]!.pos !== 'DET' && tokens[i]!.pos !== 'ADJ') head = i
  return { range: { first, end }, head }
}

/** The run of name words that ends right before the verb. */
function nameBefore(reading: Reading, group: VerbGroup): FoundSource | undefined {
  return nameEndingAt(reading, group.first)
}

/** The run of name words that ends at a token. */
export function nameEndingAt(reading: Reading, end: number): FoundSource | undefined {
  const { tokens } = reading
  let first = end
  const { sentence } = tokens[end]!
  const farthest = Math.max(0, end - WIDEST_FRAME)
  while (first > farthest && tokens[first - 1]!.sentence === sentence && isInRun(reading, first - 1, end))
    first--
  if (first === end) return undefined
  // "In an interview with the paper he said": a pronoun is a phrase of its own.
  if (/^(he|she|they|we|i|it)$/i.test(tokens[end - 1]!.text)) first = end - 1
  const last = tokens[end - 1]!
  const canEnd =
    /^(NOUN|PROPN|PRON)$/.test(last.pos) || tokens[first]!.pos === 'DET' || isFirstName(reading, end - 1)
  first = startOfQuotedName(reading, startOfLastPhrase(reading, first, end))
  return canEnd ? { range: { first, end }, head: end - 1 } : undefined
}

/** Of two noun phrases side by side ("a charge the ministry denied") the last, from its article on. */
function startOfLastPhrase(reading: Reading, first: number, end: number): number {
  const { tokens } = reading
  for (let i = end - 1; i > first; i--)
    if (/^(the|a|an)$/i.test(tokens[i]!.text) && /^(NOUN|PROPN)$/.test(tokens[i - 1]!.pos)) return i
  return first
}

/** A part of a name, or the conjunction between two parts ("current and former officials"). */
function isInRun(reading: Reading, at: number, end: number): boolean {
  if (isNamePart(reading, at) || isFirstName(reading, at) || isHyphened(reading, at)) return true
  return reading.tokens[at]!.pos === 'CCONJ' && at + 1 < end && at > 0 && isNamePart(reading, at - 1)
}

/** "US-led", "Northland-backed": hyphen and participle of a compound before a noun. */
function isHyphened({ tokens }: Reading, at: number): boolean {
  return tokens[at]!.tag === 'HYPH' || tokens[at - 1]?.tag === 'HYPH'
}

/** A capitalised word that opens a sentence right before a verb is a name, whatever the tagger took it for ("Cook said"). */
function isFirstName(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  const isFirst = reading.structure.sentences[token.sentence]!.firstToken === at
  return isFirst && token.pos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(token.text)
}

/** A name may begin with words in quotation marks: `"North Star" media said`. */
function startOfQuotedName(reading: Reading, first: number): number {
  const quotation = first > 0 ? reading.quotationOf[first - 1]! : -1
  if (quotation < 0 || reading.quotationOf[first] === quotation) return first
  const range = reading.quotationTokens[quotation]!
  const isShort = range.end === first && range.end - range.first <= 8
  return isShort && !/^[,.!?]$/.test(reading.tokens[first - 2]?.text ?? ',') ? range.first : first
}

/** `Jane Doe, who runs the clinic, said`: the name before an aside that ends at the verb. */
function nameBeforeAside(reading: Reading, group: VerbGroup): FoundSource | undefined {
  return reading.tokens[group.first - 1]?.text === ','
    ? nameBeforeOpenAside(reading, group.first - 1)
    : undefined
}

/** The name before a comma and a description that ends at `end`, whether or not a second comma closes it. */
export function nameBeforeOpenAside(reading: Reading, end: number): FoundSource | undefined {
  const { tokens, quotationOf } = reading
  let hasVerb = false
  for (let i = end - 1; i > Math.max(0, end - WIDEST_FRAME); i--) {
    const token = tokens[i]!
    if (token.sentence !== tokens[end]!.sentence || quotationOf[i]! >= 0) return undefined
    if (/^(who|which|whose)$/i.test(token.text)) hasVerb = false
    else if (/^(VBD|VBZ|VBP|MD)$/.test(token.tag)) hasVerb = true
    if (token.text !== ',' || i === end - 1 || hasVerb || !opensAside(reading, i + 1)) continue
    const name = nameEndingAt(reading, i)
    if (name && tokens[name.head]!.pos !== 'NUM')
      return { range: { first: name.range.first, end }, head: name.head }
  }
  return undefined
}

function opensAside(reading: Reading, at: number): boolean {
  const { pos, text } = reading.tokens[at]!
  return (
    /^(who|which|whose|a|an|the|one|of|from|in|at|also|formerly|once|known|led|based)$/i.test(text) ||
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'ADJ' ||
    pos === 'NUM'
  )
}

/** The name between a comma or closing quotation mark and a verb that ends the sentence's frame ("…, residents said"). */
export function nameAfterSeparator(reading: Reading, group: VerbGroup): FoundSource | undefined {
  const name = nameEndingAt(reading, group.first)
  if (name === undefined || findContactSubject(reading, group)) return undefined
  const before = reading.tokens[name.range.first - 1]
  return before !== undefined && /^([,”"–—]|''|--)$/.test(before.text) ? name : undefined
}

/** `…," said Jane Doe`: the name words after the verb, where a mark or a quotation stands before it. */
function nameAfter(reading: Reading, group: VerbGroup): FoundSource | undefined {
  const { tokens, quotationOf } = reading
  const before = tokens[group.first - 1]
  if (before === undefined || !(before.text === ',' || quotationOf[group.first - 1]! >= 0)) return undefined
  let end = group.end
  let head = -1
  const { sentence } = tokens[group.end - 1]!
  while (
    end < Math.min(tokens.length, group.end + WIDEST_FRAME) &&
    tokens[end]!.sentence === sentence &&
    quotationOf[end]! < 0 &&
    isNamePart(reading, end)
  ) {
    const { pos } = tokens[end]!
    if (pos === 'NOUN' || pos === 'PROPN') head = end
    end++
  }
  return head < 0 ? undefined : { range: { first: group.end, end: head + 1 }, head }
}

function isNamePart(reading: Reading, at: number): boolean {
  const { pos, tag } = reading.tokens[at]!
  return (NAME_PART.has(pos) && !tag.startsWith('W')) || tag === 'POS'
}

/**
 * `…," said Jane Doe, head of the clinic`: the name after a verb that follows a comma or a quotation, where the name ends
 * the frame. A finite verb after the name would make it the subject of what is said.
 */
export function findInvertedSubject(reading: Reading, group: VerbGroup): FoundSource | undefined {
  const { tokens, quotationOf } = reading
  const name = INVERTING_VERBS.has(tokens[group.end - 1]!.lemma) ? nameAfter(reading, group) : undefined
  if (name === undefined || tokens[group.end]?.pos === 'PRON') return undefined
  const next = tokens[name.range.end]
  const endsFrame =
    next === undefined ||
    next.sentence !== tokens[group.first]!.sentence ||
    /^([,.;:–—(]|--|of|in|who|from|on|at|for|with|after|during)$/i.test(next.text) ||
    quotationOf[next.index]! >= 0
  if (!endsFrame || isAsideBefore(reading, group)) return undefined
  const { range, head } = name
  return { range: { first: range.first, end: endOfDescription(reading, range.end) }, head }
}

/** "Jane Doe, head of the clinic, said dozens of …": the comma closes a description of the subject. */
function isAsideBefore(reading: Reading, group: VerbGroup): boolean {
  return reading.quotationOf[group.first - 1]! < 0 && nameBeforeAside(reading, group) !== undefined
}

/** A name's description reaches to the sentence's end or the next quotation, as far as no finite verb of its own stands there. */
function endOfDescription(reading: Reading, from: number): number {
  const { tokens, quotationOf } = reading
  const { sentence } = tokens[from - 1]!
  let end = from
  let clause = false
  while (
    end < tokens.length &&
    tokens[end]!.sentence === sentence &&
    quotationOf[end]! < 0 &&
    end - from < WIDEST_FRAME
  ) {
    const { text, tag } = tokens[end]!
    if (/^[.;:]$/.test(text)) break
    if (/^(who|whose|which)$/i.test(text)) clause = true
    if (!clause && /^(VBD|VBZ|VBP|MD)$/.test(tag)) break
    end++
  }
  return end
}

import type { Token } from '#language'
import type { AfterCue } from './after-cue.ts'
import { embeddedEnd, nextCoordinate, phraseEnd } from './clause-end.ts'
import { LONGEST_CONTENT } from './content-limit.ts'
import type { Complement } from './cue.ts'
import { VERB_CUES } from './cue-lexicon.ts'
import { CLAUSE_JOINERS, INVERTING_VERBS } from './en/function-words.ts'
import { findAsideStart } from './find-aside.ts'
import { type Reading, relationOf, type TokenRange } from './reading.ts'
import { endOfTime, FINITE, isNominal } from './token-tests.ts'

/** Where content ends: at a coordinated or trailing cue, at the end of an embedded clause, else with the sentence. */
export function findContentEnd(after: AfterCue, range: TokenRange, complement: Complement): number {
  const { reading, verb } = after
  let end = Math.min(range.end, embeddedEnd(reading, verb))
  if (complement !== 'clause' && complement !== 'quote') end = Math.min(end, phraseEnd(after, range))
  end = Math.min(end, nextCoordinate(reading, verb, range.first, end))
  end = findBreak(reading, verb, { first: range.first, end })
  return trimEnd(reading, range.first, end)
}

/**
 * The first place outside quotation marks where content must break off: a semicolon; the comma after which the main
 * clause of a relative or opening participle goes on; the conjunction before another cue in the tense of this one.
 */
function findBreak(reading: Reading, verb: number, range: TokenRange): number {
  const { tokens, quotationOf } = reading
  const isRelative =
    /^acl|relcl/.test(relationOf(reading, verb)) || findAsideStart(reading, verb) !== undefined
  const opensSentence = isOpeningParticiple(reading, verb)
  const own = quotationOf[verb]!
  for (let i = range.first + 1; i < range.end; i++) {
    if (quotationOf[i] !== own) continue
    const token = tokens[i]!
    if (token.text === ';') return i
    if (isRelative && /^(?:,|[–—-]+)$/.test(token.text) && FINITE.test(tokens[i + 1]?.tag ?? '')) return i
    if (token.text === ',') {
      if (opensSentence || isTail(reading, i + 1, range.end) || isClosingFrame(reading, i + 1, range.end))
        return i
      if (isClosingSource(reading, i + 1, range.end)) return i
    }
    if (CLAUSE_JOINERS.has(token.lower) && isNextCue(reading, verb, i + 1)) return i
  }
  return range.end
}

/** Longest speaker of a closing frame, in tokens. */
const WIDEST_FRAME = 10

const isFramePart = ({ pos, lower }: Token, isWithin: boolean) =>
  isNominal(pos) || (isWithin && lower === 'and')

/** "…, residents said": another speaker who has all of the sentence before. */
function isClosingFrame(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  let at = first
  while (at < Math.min(end, first + WIDEST_FRAME) && isFramePart(tokens[at]!, at > first)) at++
  const verb = tokens[at]
  if (
    at === first ||
    at >= end ||
    verb === undefined ||
    !FINITE.test(verb.tag) ||
    !INVERTING_VERBS.has(verb.lemma)
  )
    return false
  return at + 1 === end || endOfTime(reading, at + 1, end) === end
}

/** "X said …, according to the agency": who has it from X, and closes the sentence. */
function isClosingSource({ tokens, quotationOf }: Reading, at: number, end: number): boolean {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return false
  for (let i = at + 2; i < end; i++) if (tokens[i]!.text === ',' || quotationOf[i]! >= 0) return false
  return true
}

/** A comment on what was said rather than a part of it: a closing relative clause, or another cue as a participle. */
function isTail(reading: Reading, at: number, end: number): boolean {
  const { tokens, endOf } = reading
  const token = tokens[at]
  if (token === undefined || at >= end) return false
  if (token.tag === 'VBG') return (VERB_CUES.get(token.lemma) ?? []).some(sense => sense.voiced)
  const isRelative = token.tag === 'WDT' || token.tag === 'WP'
  return isRelative && token.head > at && endOf[token.head]! >= end
}

/** "Asked about the raid, …": a participle without auxiliary near the sentence's start. */
function isOpeningParticiple(reading: Reading, verb: number): boolean {
  const { tokens, structure, dependents } = reading
  const { tag, sentence } = tokens[verb]!
  if (tag !== 'VBN' && tag !== 'VBG') return false
  if (verb - structure.sentences[sentence]!.firstToken > 2) return false
  return !dependents[verb]!.some(
    i => tokens[i]!.relation.startsWith('aux') || tokens[i]!.relation === 'nsubj',
  )
}

function isSpeakerWord(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.pos === 'ADV' || isNominal(token.pos) || /^\p{Lu}/u.test(token.text)
}

/** True where a verb of saying in the cue's own tense follows a conjunction, with or without a speaker of its own. */
function isNextCue(reading: Reading, verb: number, at: number): boolean {
  const { tokens } = reading
  const token = tokens[behindSpeaker(reading, at)]
  if (token === undefined || token.pos !== 'VERB' || !FINITE.test(token.tag)) return false
  if (token.tag !== tokens[verb]!.tag && !isPerfect(reading, verb, token.tag)) return false
  return (VERB_CUES.get(token.lemma) ?? []).some(sense => sense.voiced && sense.takes.includes('clause'))
}

/** "Has said …, but the guard says …": a perfect goes with a present. */
function isPerfect({ tokens, dependents }: Reading, verb: number, tag: string): boolean {
  return (
    /^VB[ZP]$/.test(tag) && dependents[verb]!.some(i => i < verb && /^(?:has|have)$/.test(tokens[i]!.lower))
  )
}

/** Longest aside behind a speaker's name, in tokens. */
const WIDEST_ASIDE = 10

/** The first token behind a speaker's name and what describes it between commas. */
function behindSpeaker({ tokens }: Reading, at: number): number {
  let next = at
  while (next < at + 6 && isSpeakerWord(tokens[next])) next++
  if (next === at || tokens[next]?.text !== ',') return next
  for (let i = next + 1; i < next + WIDEST_ASIDE; i++) {
    if (tokens[i] === undefined || FINITE.test(tokens[i]!.tag)) return next
    if (tokens[i]!.text === ',') return i + 1
  }
  return next
}

/** Content that would break off within a quotation that it holds the start of goes on to the quotation's end. */
function endOfOpenQuotation(reading: Reading, first: number, end: number): number {
  const quotation = reading.quotationOf[end]
  if (quotation === undefined || quotation < 0) return end
  const range = reading.quotationTokens[quotation]!
  return range.first >= first && range.first < end ? range.end : end
}

function trimEnd(reading: Reading, first: number, end: number): number {
  const { tokens, quotationOf } = reading
  let last = Math.min(endOfOpenQuotation(reading, first, end), first + LONGEST_CONTENT)
  while (last > first + 1) {
    const token = tokens[last - 1]!
    const isLoose = /^[,;:–—-]+$/.test(token.text) || token.pos === 'CCONJ'
    if (!isLoose || quotationOf[last - 1]! >= 0) break
    last--
  }
  return last
}

import type { Token } from '#language'
import { contentLimit } from './content-limit.ts'
import { findSense } from './cue.ts'
import { VERB_CUES } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { INVERTING_VERBS, TIME_NOUNS } from './en/function-words.ts'
import { nameAfterSeparator, nameBeforeOpenAside } from './find-frame-subject.ts'
import { findPrecedingContent } from './find-preceding-content.ts'
import type { FoundSource } from './find-source.ts'
import type { ListedCue } from './listed-cue.ts'
import { makeDraft } from './make-draft.ts'
import type { Reading, TokenRange } from './reading.ts'
import { FINITE, hasFiniteVerb } from './token-tests.ts'

/** How far a closing frame may go on behind its verb, with listener, day and document, in tokens. */
const WIDEST_CLOSING = 9

/**
 * `The town has fallen, residents told the paper on Sunday, hours after …`: a speaker right behind a comma, a whole clause
 * before it, and behind the verb nothing but whom, when and in what he told it, up to a comma or the end.
 */
export function isClosing(reading: Reading, cue: ListedCue): boolean {
  const { tokens, structure } = reading
  const isSetOff = /^[,.]$/.test(tokens[cue.end]?.text ?? '.')
  const isSpeech =
    INVERTING_VERBS.has(cue.words) ||
    cue.senses.some(
      ({ listener, voiced, takes }) => listener || (isSetOff && voiced && takes.includes('clause')),
    )
  const name = isSpeech ? nameAfterSeparator(reading, cue.group) : undefined
  if (name === undefined || tokens[name.range.first - 1]!.text !== ',') return false
  const { firstToken, endToken } = structure.sentences[tokens[cue.verb]!.sentence]!
  if (!hasVerb(reading, { first: firstToken, end: name.range.first - 1 })) return false
  if (opensSubordinate(reading, firstToken, name.range.first - 1)) return false
  for (let at = cue.end; at < Math.min(endToken, cue.end + WIDEST_CLOSING); at++) {
    const { text, pos } = tokens[at]!
    if (/^[,.;:]$/.test(text)) return true
    if (!/^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|ADV)$/.test(pos)) return false
  }
  return false
}

/** A finite verb, or a past form that the tagger takes for a participle ("nine civilians died in the raid"). */
function hasVerb(reading: Reading, range: TokenRange): boolean {
  return (
    hasFiniteVerb(reading, range) ||
    reading.tokens.slice(range.first, range.end).some(({ tag, pos }) => pos === 'VERB' && tag === 'VBN')
  )
}

/** "When it fell, …": a clause in front of the main one, up to its comma; "after a year" is a phrase. */
function opensSubordinate(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  if (!SUBORDINATE.test(tokens[first]!.text)) return false
  let comma = first
  while (comma < end && tokens[comma]!.text !== ',') comma++
  return comma >= end || hasVerb(reading, { first, end: comma })
}

/** Words that open a clause in front of the main one. */
const SUBORDINATE = /^(?:when|after|as|while|before|since|although|though|because|if|once|until|with)$/i

/** The attribution of a frame that follows what is said: `…, residents told the paper on Sunday`. */
export function readPreceding(
  reading: Reading,
  cue: ListedCue,
  subject: FoundSource | undefined,
): Draft | undefined {
  const found = [
    nameAfterSeparator(reading, cue.group),
    subject,
    nameBeforeOpenAside(reading, cue.group.first),
  ].flatMap(source => {
    const before = source && findPrecedingContent(reading, cue.verb, source, cue.group)
    return before ? [{ source, before }] : []
  })[0]
  const before = found?.before ?? findPrecedingContent(reading, cue.verb, undefined, cue.group)
  const source = found?.source ?? subject
  const hasClause = isClosing(reading, cue) ? hasVerb : hasFiniteVerb
  if (before === undefined || !(hasClause(reading, before) || reading.quotationOf[before.end - 1]! >= 0))
    return undefined
  const complement = reading.quotationOf[before.end - 1]! >= 0 ? 'quote' : 'clause'
  const sense = findSense(cue.senses, complement)
  const rest = complement === 'clause' ? restBehind(reading, cue) : undefined
  return (
    sense &&
    makeDraft(cue, sense, { source, content: rest ? [before, rest] : [before], listeners: [], complement })
  )
}

/**
 * "The pass is open, guides say, with patrols along the road", "the pass is open, guides told the paper; patrols use it": what
 * goes on behind the frame belongs to the content, but for clauses of time and what the report makes of it ("in what would be the
 * first …"), which it sets beside it.
 */
function restBehind(reading: Reading, cue: ListedCue): TokenRange | undefined {
  const { tokens } = reading
  const mark = endOfFrame(reading, cue)
  const next = tokens[mark + 1]
  const end = contentLimit(reading, cue.verb)
  if (next === undefined || end <= mark + 2) return undefined
  const rest = { first: mark + 1, end }
  if (tokens[mark]!.text === ';') return hasSpeech(reading, rest) ? undefined : rest
  if (tokens[mark]!.text !== ',' || next.tag === 'VBN' || isOwnCue(next)) return undefined
  if (next.lower === 'in' && tokens[mark + 2]?.lower === 'what') return undefined
  return BESIDE.test(next.text) || opensTime(reading, mark + 1) ? undefined : rest
}

/** "…, he said, adding …": a participle that says something itself, other than what goes on with what was said ("…, killing nine"). */
function isOwnCue({ tag, lemma }: Token): boolean {
  return tag === 'VBG' && (VERB_CUES.get(lemma) ?? []).some(({ voiced }) => voiced)
}

/** "Two days after …", "hours before …": by what else happened the report dates what was said. */
function opensTime({ tokens }: Reading, first: number): boolean {
  for (let at = first; at < first + WIDEST_TIME; at++) {
    const token = tokens[at]
    if (token === undefined || !/^(?:DET|ADJ|ADV|NUM|NOUN|ADP)$/.test(token.pos)) return false
    if (TIME_NOUNS.has(token.lower) || TIME_NOUNS.has(token.lemma))
      return /^(?:after|before)$/.test(tokens[at + 1]?.lower ?? '')
  }
  return false
}

/** Longest count of days before "after", in tokens. */
const WIDEST_TIME = 6

/** Conjunctions by which a report sets what it tells itself beside what somebody said. */
const BESIDE = /^(?:as|while)$/i

/** The mark that ends a closing frame, behind whom, when and in what it was said. */
function endOfFrame({ tokens }: Reading, { end }: ListedCue): number {
  let at = end
  while (at < end + WIDEST_CLOSING && FRAME_WORD.test(tokens[at]?.pos ?? '')) at++
  return at
}

const FRAME_WORD = /^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|ADV|PRON)$/

/** Whether somebody says something in a stretch: then it is his. */
function hasSpeech({ tokens }: Reading, { first, end }: TokenRange): boolean {
  return tokens
    .slice(first, end)
    .some(
      ({ lemma, pos, tag, text }) =>
        /^according$/i.test(text) ||
        (pos === 'VERB' &&
          FINITE.test(tag) &&
          (VERB_CUES.get(lemma) ?? []).some(({ voiced, takes }) => voiced && takes.includes('clause'))),
    )
}

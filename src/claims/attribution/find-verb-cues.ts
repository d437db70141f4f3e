import type { Token } from '#language'
import { isClosing, readPreceding } from './closing-frames.ts'
import { contentLimit } from './content-limit.ts'
import { type CueGroup, findSense } from './cue.ts'
import { VERB_CUES } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import {
  DOCUMENT_NOUNS,
  INVERTING_VERBS,
  ISSUING_VERBS,
  MISREAD_FORMS,
  TIME_NOUNS,
} from './en/function-words.ts'
import { reportedBefore } from './find-contact-subject.ts'
import { type FollowingContent, findFollowingContent } from './find-content.ts'
import { nameAfterSeparator } from './find-frame-subject.ts'
import { findPassiveCue } from './find-passive-cues.ts'
import { findPrecedingContent } from './find-preceding-content.ts'
import { findSaying } from './find-quoted-parties.ts'
import type { FoundSource } from './find-source.ts'
import { findSpeaker } from './find-speaker.ts'
import { isSpeakerNoun } from './judge-role.ts'
import { type ListedCue, lookUpCue } from './listed-cue.ts'
import { makeDraft } from './make-draft.ts'
import { hasNeeded, isFree } from './needed-words.ts'
import { type Reading, relationOf, type TokenRange } from './reading.ts'
import { hasFiniteVerb, isFiniteVerb } from './token-tests.ts'

/** Attributions by verbs: "X said that …", "…, X said", "X, saying …", "X was quoted as saying". */
export function findVerbCues(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const token of reading.tokens) {
    // "alleged crimes", "continued clashes": a participle before its noun reports nothing.
    if (!isVerb(token) || (token.relation === 'amod' && token.tag !== 'VBD')) continue
    const cue = lookUpCue(reading, token.index, VERB_CUES)
    if (cue === undefined) continue
    const draft = findPassiveCue(reading, cue) ?? readActiveCue(reading, cue)
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** Verbs, and past forms that the tagger takes for nouns before their particle ("shot down the claims"). */
function isVerb(token: Token): boolean {
  return token.pos === 'VERB' || MISREAD_FORMS.has(token.lower)
}

function readActiveCue(reading: Reading, cue: ListedCue): Draft | undefined {
  if (isPartedPassive(reading, cue) || !cue.senses.some(sense => isFree(reading, sense, cue.end)))
    return undefined
  const source = findSpeaker(reading, cue)
  const introduced = readIntroduced(reading, cue, source)
  if (introduced) return introduced
  if (findSaying(reading, cue.verb)) return readPreceding(reading, cue, source)
  if (isClosing(reading, cue)) {
    const closed = readPreceding(reading, cue, nameAfterSeparator(reading, cue.group))
    if (closed) return closed
  }
  const following = findFollowing(reading, cue, source)
  if (isDoneToThing(reading, cue, following)) return undefined
  const quoted = readQuoted(reading, cue, { source, following })
  if (quoted) return quoted
  if (following === undefined || isListenerOnly(reading, cue, following))
    return readPreceding(reading, cue, source) ?? readElsewhere(reading, cue, source)
  return readFollowing(reading, cue, source, following)
}

/** "Were on Friday reported to be …": a passive that a day parts, whose subject says nothing. */
function isPartedPassive({ tokens }: Reading, { group }: ListedCue): boolean {
  const day = tokens[group.first - 1]
  return (
    day !== undefined &&
    TIME_NOUNS.has(day.lower) &&
    /^(?:is|are|was|were|been)$/.test(tokens[day.index - 2]?.lower ?? '')
  )
}

interface Surroundings {
  readonly source: FoundSource | undefined
  readonly following: FollowingContent | undefined
}

/**
 * `"…," she told the paper after the raid`: where the frame follows a closing quotation mark, the quotation is the content,
 * and of what follows only a further quotation. A "that" after the verb says otherwise.
 */
function readQuoted(
  reading: Reading,
  cue: ListedCue,
  { source, following }: Surroundings,
): Draft | undefined {
  const { tokens } = reading
  if (!INVERTING_VERBS.has(cue.words) && !cue.senses.some(sense => sense.listener)) return undefined
  if (tokens[cue.verb]!.tag === 'VBG' || tokens[following?.range.first ?? -1]?.lower === 'that')
    return undefined
  const draft = readPreceding(reading, cue, source)
  const before = draft?.content[0]
  if (draft === undefined || before === undefined || !endsAsSpeech(reading, before)) return undefined
  const more = nextQuotation(reading, cue)
  return more ? { ...draft, content: [before, more] } : draft
}

/** A further quotation of the sentence, after a comma or colon: `"…," she wrote in a letter: "…"`. */
function nextQuotation(reading: Reading, cue: ListedCue): TokenRange | undefined {
  const { tokens, structure, quotationOf, quotationTokens } = reading
  const { endToken } = structure.sentences[tokens[cue.verb]!.sentence]!
  for (let i = cue.end + 1; i < Math.min(endToken, cue.end + 60); i++) {
    const quotation = quotationOf[i]!
    if (quotation < 0 || quotationTokens[quotation]!.first !== i) continue
    return /^[,:–—]$/.test(tokens[i - 1]!.text) ? quotationTokens[quotation] : undefined
  }
  return undefined
}

/** True for content that ends with a quotation of a sentence's kind, closed after a comma, question or exclamation. */
function endsAsSpeech(reading: Reading, content: TokenRange): boolean {
  const { tokens, quotationOf, quotationTokens } = reading
  const quotation = quotationTokens[quotationOf[content.end - 1]!]
  if (quotation === undefined || quotation.end !== content.end) return false
  if (!/^[,?!…–—]$/.test(tokens[content.end - 2]?.text ?? '')) return false
  return quotation.first <= content.first || hasFiniteVerb(reading, quotation)
}

/** "As the paper reported, the bridge fell": what follows the comma is the content. */
function readIntroduced(
  reading: Reading,
  cue: ListedCue,
  source: FoundSource | undefined,
): Draft | undefined {
  const { tokens, structure } = reading
  const { firstToken } = structure.sentences[tokens[cue.verb]!.sentence]!
  if (source === undefined || tokens[firstToken]!.lower !== 'as' || source.range.first > firstToken + 2)
    return undefined
  if (tokens[cue.end]?.text !== ',') return undefined
  const end = contentLimit(reading, cue.verb)
  const sense = findSense(cue.senses, 'clause')
  const content = [{ first: cue.end + 1, end }]
  return sense && end > cue.end + 2
    ? makeDraft(cue, sense, { source, content, listeners: [], complement: 'clause' })
    : undefined
}

/** Verbs whose participle often describes a deal, a plan or a figure. */
const DONE_TO_THINGS: ReadonlySet<string> = new Set(['announce', 'declare', 'propose', 'report', 'record'])

/** "The deal announced on Monday brought calm": a participle behind a noun for a thing, which says nothing. */
function isDoneToThing(
  reading: Reading,
  { verb, group }: ListedCue,
  following: FollowingContent | undefined,
): boolean {
  const { tokens } = reading
  const { tag, head, lemma: act } = tokens[verb]!
  const isBeforeVerb = following !== undefined && isFiniteVerb(reading, following.range.first)
  const { lemma: noun } = tokens[verb - 1] ?? tokens[verb]!
  if (isBeforeVerb && ISSUING_VERBS.has(act) && DOCUMENT_NOUNS.has(noun)) return true
  if (!DONE_TO_THINGS.has(act)) return false
  if ((tag !== 'VBN' && tag !== 'VBD') || group.first !== verb || verb === 0) return false
  const isParticiple = relationOf(reading, verb) === 'acl'
  if (!isParticiple && !isBeforeVerb) return false
  const { pos, lemma } = tokens[isParticiple ? head : verb - 1]!
  return pos === 'NOUN' && !isSpeakerNoun(lemma) && !DOCUMENT_NOUNS.has(lemma)
}

/** Content that is the question word before the subject, or stands in the next sentence after a colon. */
function readElsewhere(reading: Reading, cue: ListedCue, source: FoundSource | undefined): Draft | undefined {
  const fronted = frontedObject(reading, source)
  const next = fronted ? undefined : nextSpeech(reading, cue)
  const range = fronted ?? next
  if (range === undefined) return undefined
  const complement = fronted ? 'object' : 'quote'
  const sense = findSense(cue.senses, complement) ?? findSense(cue.senses, 'clause')
  return sense && makeDraft(cue, sense, { source, content: [range], listeners: [], complement })
}

/** The sentence after a colon that ends the cue's own, or the quotation that begins there. */
function nextSpeech(reading: Reading, cue: ListedCue): TokenRange | undefined {
  const { tokens, structure, quotationOf, quotationTokens } = reading
  const { endToken, index } = structure.sentences[tokens[cue.verb]!.sentence]!
  const next = structure.sentences[index + 1]
  if (tokens[endToken - 1]!.text !== ':' || endToken - cue.end > 12 || next === undefined) return undefined
  const quotation = quotationOf[endToken]!
  if (quotation >= 0) return quotationTokens[quotation]
  return { first: next.firstToken, end: next.endToken }
}

function findFollowing(
  reading: Reading,
  cue: ListedCue,
  source: FoundSource | undefined,
): FollowingContent | undefined {
  return findFollowingContent({
    reading,
    verb: cue.verb,
    from: afterInvertedSubject(cue, source),
    takesListener: cue.senses.some(sense => sense.listener),
  })
}

/** "…," he told the paper: nothing follows but the listener. */
function isListenerOnly(reading: Reading, cue: ListedCue, following: FollowingContent): boolean {
  return (
    following.complement === 'object' &&
    cue.senses.some(sense => sense.listener) &&
    !hasFiniteVerb(reading, following.range)
  )
}

function readFollowing(
  reading: Reading,
  cue: ListedCue,
  source: FoundSource | undefined,
  following: FollowingContent,
): Draft | undefined {
  const sense = chooseSense(reading, cue, following)
  if (sense === undefined) return undefined
  const fronted = frontedObject(reading, source)
  const parenthetical = isParenthetical(reading, cue, source)
  const range = parenthetical
    ? { first: cue.end + 1, end: Math.max(cue.end + 2, following.range.end) }
    : following.range
  const content = fronted ? [fronted, range] : [range]
  const before =
    afterInvertedSubject(cue, source) > cue.end || parenthetical
      ? findPrecedingContent(reading, cue.verb, source, cue.group)
      : undefined
  if (before) content.unshift(before)
  return makeDraft(cue, sense, { source, content, ...following })
}

/** The sense that takes such a complement; an object with a finite verb after it may be a clause that the tree missed. */
function chooseSense(reading: Reading, cue: ListedCue, following: FollowingContent): CueGroup | undefined {
  const senses = cue.senses.filter(sense => hasNeeded(reading, sense, following.range))
  const isWhat = reading.tokens[following.range.first]!.lower === 'what'
  const direct = findSense(senses, following.complement) ?? (isWhat ? findSense(senses, 'object') : undefined)
  if (direct || following.complement !== 'object' || !hasFiniteVerb(reading, following.range)) return direct
  return INVERTING_VERBS.has(cue.words) ? senses.find(one => one.takes.includes('clause')) : undefined
}

/** "…", said the minister, "…": content goes on after the subject. */
function afterInvertedSubject(cue: ListedCue, source: FoundSource | undefined): number {
  return source !== undefined && source.range.first >= cue.verb
    ? Math.max(cue.end, source.range.end)
    : cue.end
}

/** True where the cue and its subject are set between marks, with content before them: "The plan, he said, is …". */
function isParenthetical(reading: Reading, cue: ListedCue, source: FoundSource | undefined): boolean {
  const { tokens, structure } = reading
  const first = Math.min(cue.group.first, source?.range.first ?? cue.group.first)
  const sentence = structure.sentences[tokens[first]!.sentence]!
  if (first <= sentence.firstToken + 1) return false
  const endsWithComma = tokens[cue.end]?.text === ',' && cue.end + 1 < contentLimit(reading, cue.verb)
  return endsWithComma && isMark(reading, first - 1)
}

function isMark(reading: Reading, at: number): boolean {
  return /^[,–—”"]|''$/.test(reading.tokens[at]!.text)
}

/** "what the army called a mistake": the question word before the subject is the object. */
function frontedObject(reading: Reading, source: FoundSource | undefined): TokenRange | undefined {
  if (source === undefined || source.range.first === 0) return undefined
  const reported = reportedBefore(reading, source)
  if (reported) return reported
  const at = source.range.first - 1
  return /^(what|which|whom)$/i.test(reading.tokens[at]!.text) ? { first: at, end: at + 1 } : undefined
}

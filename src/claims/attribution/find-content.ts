import type { Token } from '#language'
import type { Complement } from './cue.ts'
import { VERB_CUES } from './cue-lexicon.ts'
import {
  BETWEEN_PREPOSITIONS,
  CLAUSE_JOINERS,
  CLAUSE_OPENERS,
  INVERTING_VERBS,
  QUOTING_VERBS,
  TIME_NOUNS,
} from './en/function-words.ts'
import { type Reading, relationOf, type TokenRange } from './reading.ts'

/** Content that follows a cue, and which kind of complement it is. */
export interface FollowingContent {
  readonly complement: Complement
  readonly range: TokenRange
  /** Listeners passed over on the way ("told reporters that"). */
  readonly listeners: readonly number[]
}

/** A sentence longer than this is no sentence; content is cut there, which keeps every rule linear on endless ones. */
const LONGEST_CONTENT = 300

/** What a cue's words leave to its right. */
export interface AfterCue {
  readonly reading: Reading
  readonly verb: number
  /** End token of the cue's words, particle and preposition included. */
  readonly from: number
  readonly takesListener: boolean
}

/** The end token of a sentence without its final mark; within a quotation, of the quotation without its closing mark. */
export function contentLimit(reading: Reading, token: number): number {
  const { tokens, structure, quotationOf, quotationTokens } = reading
  const sentence = structure.sentences[tokens[token]!.sentence]!
  const quotation = quotationOf[token]!
  let end =
    quotation < 0 ? sentence.endToken : Math.min(sentence.endToken, quotationTokens[quotation]!.end - 1)
  const first = Math.max(token + 1, end - 6)
  while (end > first && /^[.?!…;]+$/.test(tokens[end - 1]!.text) && reading.quotationOf[end - 1] === -1) end--
  return Math.min(end, token + LONGEST_CONTENT)
}

/** The content to the right of a cue, or undefined where nothing there can be one. */
export function findFollowingContent(after: AfterCue): FollowingContent | undefined {
  const { reading, verb } = after
  const limit = contentLimit(reading, verb)
  const { at, listeners } = skipBetween(after, limit)
  if (at >= limit) return undefined
  const read = readComplement(after, at, limit)
  if (read === undefined) return undefined
  const complement = read === 'object' && isClauseAfterAll(after, at, limit) ? 'clause' : read
  const end = findContentEnd(after, { first: at, end: limit }, complement)
  return end > at ? { complement, range: { first: at, end }, listeners } : undefined
}

/**
 * True where a verb of saying has a noun phrase after it that turns out to be a subject: a finite verb comes before any
 * comma or relative pronoun. Trees often take "said thirty people had died" for an object.
 */
function isClauseAfterAll(after: AfterCue, at: number, limit: number): boolean {
  const { reading, verb } = after
  const { tokens } = reading
  const { lemma } = tokens[verb]!
  if (lemma === 'say') return true
  if (!INVERTING_VERBS.has(lemma) && !QUOTING_VERBS.has(lemma)) return false
  for (let i = at; i < limit; i++) {
    const token = tokens[i]!
    if (QUOTING_VERBS.has(lemma) && (token.text === 'saying' || token.text === 'that')) return true
    if (isFiniteVerb(reading, i)) return i > at
    if (QUOTING_VERBS.has(lemma) && token.text === 'as') continue
    if (/^[,;:]$/.test(token.text) || token.tag.startsWith('W') || token.pos === 'SCONJ') return false
  }
  return false
}

/** Passes over listeners, adverbs, days and prepositional phrases between a cue and its content. */
function skipBetween(after: AfterCue, limit: number): { at: number; listeners: readonly number[] } {
  const { reading, verb } = after
  const { tokens } = reading
  const listeners: number[] = []
  let at = after.from
  const marked = markedClause(after, limit)
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const token = tokens[at]!
    if (isContentStart(reading, at) || at === marked) break
    if (/^[,:–—-]+$/.test(token.text)) {
      // After a comma a participle comments: "said on Monday, asking for help".
      if (token.text === ',' && tokens[at + 1]?.tag === 'VBG') return { at: limit, listeners }
      at++
      continue
    }
    const listener = after.takesListener && listeners.length === 0 ? listenerAt(after, at, limit) : undefined
    const end = listener?.end ?? endOfAdverbial(reading, verb, at, limit)
    if (end === undefined) break
    if (listener) listeners.push(listener.head)
    at = end
  }
  return { at: marked !== undefined && marked > at ? marked : at, listeners }
}

/** How far a clause with its own opener may stand from the cue, in tokens. */
const FARTHEST_CLAUSE = 15

/** Start of the clause that hangs on the cue and opens with "that", "whether" or a question word. */
function markedClause(after: AfterCue, limit: number): number | undefined {
  const { reading, verb, from } = after
  const { tokens, dependents, firstOf } = reading
  const clause = dependents[verb]!.find(i => i > from && tokens[i]!.relation === 'ccomp')
  if (clause === undefined) return undefined
  const first = firstOf[clause]!
  const isNear = first > from && first < Math.min(limit, from + FARTHEST_CLAUSE)
  return isNear && CLAUSE_OPENERS.has(tokens[first]!.text.toLowerCase()) ? first : undefined
}

/** True where a quotation, a complementiser or an infinitive begins. */
function isContentStart(reading: Reading, at: number): boolean {
  const { tokens, quotationOf, quotationTokens } = reading
  const quotation = quotationOf[at]!
  if (quotation >= 0 && quotationTokens[quotation]!.first === at) return true
  const text = tokens[at]!.text.toLowerCase()
  return text === 'that' || (text === 'to' && isVerbal(reading, at + 1))
}

function isVerbal(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined) return false
  if (token.pos === 'ADV') return isVerbalWord(reading.tokens[at + 1]?.pos)
  return isVerbalWord(token.pos)
}

function isVerbalWord(pos: string | undefined): boolean {
  return pos === 'VERB' || pos === 'AUX'
}

/** The noun phrase right after a verb of telling, where more follows that can be content. */
function listenerAt(after: AfterCue, at: number, limit: number): { head: number; end: number } | undefined {
  const { reading, verb } = after
  const { tokens, dependents, firstOf, endOf } = reading
  const head = dependents[verb]!.find(
    i => i >= at && ['obj', 'iobj', 'obl'].includes(tokens[i]!.relation) && firstOf[i]! <= at,
  )
  const noun = head ?? nounRunAt(reading, at)
  if (noun === undefined) return undefined
  let end = noun + 1
  const widest = Math.min(endOf[noun]!, limit)
  while (end < widest && !isContentStart(reading, end) && !/^[,:]$/.test(tokens[end]!.text)) {
    if (isFiniteVerb(reading, end)) return { head: noun, end: noun + 1 }
    end++
  }
  return end < limit ? { head: noun, end } : undefined
}

/** Last noun of the run of determiners, adjectives and nouns that starts here. */
function nounRunAt(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  if (tokens[at]?.pos === 'PRON') return at
  let last: number | undefined
  for (let i = at; i < Math.min(at + 8, tokens.length); i++) {
    const { pos } = tokens[i]!
    if (pos === 'NOUN' || pos === 'PROPN') last = i
    else if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NUM') break
  }
  return last
}

/** End of a bare expression of time: "Monday", "this week", "late last month". */
function endOfTime(reading: Reading, at: number, limit: number): number | undefined {
  for (let i = at; i < Math.min(at + 3, limit); i++) {
    const { text, pos } = reading.tokens[i]!
    if (TIME_NOUNS.has(text.toLowerCase())) return i + 1
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'ADV') return undefined
  }
  return undefined
}

/** End of an adverb, a day or a prepositional phrase that hangs on the cue; undefined where none starts here. */
function endOfAdverbial(reading: Reading, verb: number, at: number, limit: number): number | undefined {
  const { tokens, dependents } = reading
  const token = tokens[at]!
  if (token.pos === 'ADV' && token.head === verb && !CLAUSE_OPENERS.has(token.text.toLowerCase()))
    return at + 1
  const timeEnd = endOfTime(reading, at, limit)
  if (timeEnd !== undefined) return timeEnd
  if (!BETWEEN_PREPOSITIONS.has(token.text.toLowerCase()) || token.pos === 'SCONJ') return undefined
  // "at least twelve", "over 300": the start of a number, not a phrase of place or time.
  if (
    /^(least|most|all)$/i.test(tokens[at + 1]?.text ?? '') ||
    (token.text.toLowerCase() !== 'in' && tokens[at + 1]?.pos === 'NUM')
  )
    return undefined
  const noun = token.head > at && token.relation === 'case' ? token.head : nounRunAt(reading, at + 1)
  if (noun === undefined || noun >= limit) return undefined
  let end = noun + 1
  const widest = Math.min(reading.endOf[noun]!, limit)
  const clause = dependents[verb]!.find(i => i >= at && tokens[i]!.relation === 'ccomp')
  const stop = clause === undefined ? widest : Math.min(widest, Math.max(reading.firstOf[clause]!, end))
  while (
    end < stop &&
    !isContentStart(reading, end) &&
    !/^[,:]$/.test(tokens[end]!.text) &&
    !isFiniteVerb(reading, end)
  )
    end++
  return end
}

function isFiniteVerb(reading: Reading, at: number): boolean {
  const { tag, pos } = reading.tokens[at]!
  return pos === 'AUX' || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD'
}

/** What kind of complement starts at a token. */
function readComplement(after: AfterCue, at: number, limit: number): Complement | undefined {
  const { reading, verb } = after
  const { tokens, dependents, quotationOf } = reading
  const token = tokens[at]!
  const text = token.text.toLowerCase()
  if (quotationOf[at]! >= 0 && quotationOf[at] !== quotationOf[verb]) return 'quote'
  if (text === 'to' && isVerbal(reading, at + 1)) return 'to'
  if (text === 'as') return 'object'
  if (CLAUSE_OPENERS.has(text) && token.pos !== 'DET')
    return text === 'when' || text === 'where' ? undefined : 'clause'
  const right = dependents[verb]!.filter(i => i >= at)
  if (right.some(i => tokens[i]!.relation === 'ccomp')) return 'clause'
  if (token.tag === 'VBG' && right.some(i => i === at)) return 'gerund'
  const hasFinite = hasFiniteVerb(reading, { first: at, end: limit })
  const hasObject = right.some(i => tokens[i]!.relation === 'obj' || tokens[i]!.relation === 'obl')
  if (right.some(i => tokens[i]!.relation === 'parataxis') && hasFinite) return 'clause'
  if (hasObject) return isSubjectOfMore(reading, at, limit) ? 'clause' : 'object'
  if (isNominal(token.pos)) return isSubjectOfMore(reading, at, limit) ? 'clause' : 'object'
  return hasFinite && token.pos !== 'ADP' && token.pos !== 'PUNCT' && token.pos !== 'CCONJ'
    ? 'clause'
    : undefined
}

/** True where a finite verb follows the noun phrase at once: it is the subject of a clause that the tree took for an object. */
function isSubjectOfMore(reading: Reading, at: number, limit: number): boolean {
  const noun = nounRunAt(reading, at)
  return noun !== undefined && noun + 1 < limit && isFiniteVerb(reading, noun + 1)
}

function isNominal(pos: string): boolean {
  return (
    pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'DET' || pos === 'ADJ' || pos === 'NUM'
  )
}

/** True where a range holds a finite verb or auxiliary. */
export function hasFiniteVerb(reading: Reading, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(reading, i)) return true
  return false
}

/** Where content ends: at a coordinated or trailing cue, at the end of an embedded clause, else with the sentence. */
function findContentEnd(after: AfterCue, range: TokenRange, complement: Complement): number {
  const { reading, verb } = after
  let end = Math.min(range.end, embeddedEnd(reading, verb))
  if (complement !== 'clause' && complement !== 'quote') end = Math.min(end, phraseEnd(after, range))
  end = Math.min(end, nextCoordinate(reading, verb, range.first, end))
  end = findBreak(reading, verb, { first: range.first, end })
  return trimEnd(reading, range.first, end)
}

const FINITE = /^(VBD|VBZ|VBP|MD)$/

/**
 * The first place outside quotation marks where content must break off: a semicolon; the comma after which the main
 * clause of a relative or opening participle goes on; the conjunction before another cue in the tense of this one.
 */
function findBreak(reading: Reading, verb: number, range: TokenRange): number {
  const { tokens, quotationOf } = reading
  const isRelative = /^acl|relcl/.test(relationOf(reading, verb))
  const opensSentence = isOpeningParticiple(reading, verb)
  const own = quotationOf[verb]!
  for (let i = range.first + 1; i < range.end; i++) {
    if (quotationOf[i] !== own) continue
    const token = tokens[i]!
    if (token.text === ';') return i
    if (token.text === ',') {
      if (opensSentence || isTail(reading, i + 1, range.end) || isClosingFrame(reading, i + 1, range.end))
        return i
      if (isRelative && FINITE.test(tokens[i + 1]?.tag ?? '')) return i
    }
    if (CLAUSE_JOINERS.has(token.text.toLowerCase()) && isNextCue(reading, verb, i + 1)) return i
  }
  return range.end
}

/** "…, residents said": another speaker who has all of the sentence before. */
function isClosingFrame(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading
  let at = first
  while (at < Math.min(end, first + 8) && isNominal(tokens[at]!.pos)) at++
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
  let next = at
  while (next < at + 6 && isSpeakerWord(tokens[next])) next++
  const token = tokens[next]
  if (
    token === undefined ||
    token.pos !== 'VERB' ||
    token.tag !== tokens[verb]!.tag ||
    !FINITE.test(token.tag)
  )
    return false
  return (VERB_CUES.get(token.lemma) ?? []).some(sense => sense.voiced && sense.takes.includes('clause'))
}

/** How many clauses up the tree is followed. */
const DEEPEST_CLAUSE = 8

/** End of the subordinate clause that holds the cue, where the main clause goes on after it. */
function embeddedEnd(reading: Reading, verb: number): number {
  const { tokens, endOf } = reading
  let top = verb
  for (let steps = 0; steps < DEEPEST_CLAUSE; steps++) {
    const { relation, head } = tokens[top]!
    if (!/^(conj|xcomp|ccomp)$/.test(relation) || head < 0 || head >= top) break
    top = head
  }
  const relation = relationOf(reading, top)
  const { head } = tokens[top]!
  const isSubordinate = relation === 'advcl' && head > top && isMarked(reading, top)
  const isEmbedded = /^acl|relcl/.test(relation) || relation === 'csubj' || isSubordinate
  return isEmbedded ? Math.max(endOf[verb]!, verb + 1) : Number.MAX_SAFE_INTEGER
}

/** True for a clause with a conjunction of its own, or a participle: without either the tree has the clauses the wrong way round. */
function isMarked(reading: Reading, verb: number): boolean {
  const { tokens, dependents } = reading
  if (tokens[verb]!.tag === 'VBG' || tokens[verb]!.tag === 'VBN') return true
  return dependents[verb]!.some(
    i => i < verb && /^(mark|advmod)$/.test(tokens[i]!.relation) && SUBORDINATORS.has(tokens[i]!.lemma),
  )
}

const SUBORDINATORS = new Set(
  'while as when after before since although though because if once until whereas unless'.split(' '),
)

/** End of what hangs on the cue to its right, without later clauses set off by a comma. */
function phraseEnd(after: AfterCue, range: TokenRange): number {
  const { reading, verb } = after
  const { tokens, dependents, endOf, firstOf } = reading
  let end = -1
  for (const i of dependents[verb]!) {
    if (i < range.first) continue
    const { relation } = tokens[i]!
    if (relation === 'punct' || relation === 'cc') continue
    if (['conj', 'parataxis'].includes(relation)) break
    const isSetOff = tokens[firstOf[i]! - 1]?.text === ','
    if (isSetOff && ['advcl', 'obl', 'obl:tmod', 'advmod'].includes(relation)) break
    end = Math.max(end, endOf[i]!)
  }
  return end > range.first ? end : endOfRun(reading, range)
}

/** Where the tree hangs nothing on the cue: up to the next comma outside quotation marks. */
function endOfRun(reading: Reading, range: TokenRange): number {
  for (let i = range.first + 1; i < range.end; i++)
    if (reading.tokens[i]!.text === ',' && reading.quotationOf[i]! < 0) return i
  return range.end
}

/** Start of the coordinating word or comma before the next verb that is coordinated with the cue or trails it. */
function nextCoordinate(reading: Reading, verb: number, first: number, end: number): number {
  const { tokens, dependents, firstOf, quotationOf } = reading
  for (const i of dependents[verb]!) {
    if (i <= first || i >= end || quotationOf[i]! >= 0) continue
    const { relation, pos, tag } = tokens[i]!
    const isCoordinate =
      relation === 'conj' &&
      (pos === 'VERB' || pos === 'AUX') &&
      hasConjunction(reading, i) &&
      isSameForm(reading, verb, i)
    const isTrailing = relation === 'advcl' && tag === 'VBG' && tokens[firstOf[i]! - 1]?.text === ','
    if (!isCoordinate && !isTrailing) continue
    const at = Math.max(firstOf[i]!, first + 1)
    return at
  }
  return end
}

/** Past goes with past, present with present, infinitive with infinitive; "said it was safe and has opened" coordinates what is said. */
function isSameForm(reading: Reading, verb: number, other: number): boolean {
  return tenseOf(reading, verb) === tenseOf(reading, other)
}

function tenseOf(reading: Reading, verb: number): string {
  const { tokens, dependents } = reading
  const auxiliary = dependents[verb]!.find(i => i < verb && tokens[i]!.relation.startsWith('aux'))
  const { tag } = tokens[auxiliary ?? verb]!
  if (tag === 'VBZ' || tag === 'VBP') return 'present'
  return tag === 'VBN' || tag === 'VBD' ? 'past' : tag
}

/** True where a conjunction joins a verb to the cue; "but that …" goes on with the content instead. */
function hasConjunction(reading: Reading, at: number): boolean {
  const { tokens, dependents } = reading
  const word = dependents[at]!.find(i => tokens[i]!.relation === 'cc')
  return word !== undefined && tokens[word + 1]?.text.toLowerCase() !== 'that'
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

import { DOCUMENT_NOUNS } from './en/function-words.ts'
import { findContactSubject } from './find-contact-subject.ts'
import {
  findFrameSubject,
  findInvertedSubject,
  nameBeforeOpenAside,
  nameEndingAt,
} from './find-frame-subject.ts'
import { findReducedSubject } from './find-reduced-subject.ts'
import { type FoundSource, findSubject, nounPhrase } from './find-source.ts'
import type { ListedCue } from './listed-cue.ts'
import type { Reading } from './reading.ts'

/** The subject by the tree, unless position tells better: inverted, or a relative pronoun carried over an aside's comma. */
export function findSpeaker(reading: Reading, cue: ListedCue): FoundSource | undefined {
  const { group } = cue
  const inverted = findInvertedSubject(reading, group)
  if (inverted) return inverted
  const contact = findContactSubject(reading, group)
  if (contact) return contact
  const subject = findSubject(reading, group.top)
  const reduced = findReducedSubject(reading, group)
  if (reduced && (subject === undefined || subject.range.first > reduced.head)) return reduced
  if (subject && isAcrossClause(reading, subject, group.first))
    return sentenceSubject(reading, cue) ?? subject
  const beforeAside =
    subject !== undefined && subject.range.end < group.first - 1 && isInAside(reading, subject, group.first)
      ? nameBeforeOpenAside(reading, group.first - 1)
      : undefined
  return widenSource(
    reading,
    clipSource(beforeAside ?? subject ?? positionalSubject(reading, cue), group.first),
    group.first,
  )
}

/** "Guards want to leave, as the valley empties, but say …": the tree takes the subject of the clause between. */
function isAcrossClause(reading: Reading, subject: FoundSource, verb: number): boolean {
  const { tokens } = reading
  if (tokens[verb - 1]?.pos !== 'CCONJ' || tokens[verb - 2]?.text !== ',') return false
  const clause = tokens[subject.head]!.head
  return clause >= 0 && /^(advcl|parataxis)$/.test(tokens[clause]!.relation)
}

/** "The charity, which counts those that it treats, put …": the tree takes a subject of the aside, or its pronoun. */
function isInAside(reading: Reading, { range: { first } }: FoundSource, verb: number): boolean {
  const { tokens } = reading
  if (tokens[verb - 1]?.text !== ',') return false
  if (isRelativePronoun(reading, first)) return true
  for (let at = first - 1; at > 0 && tokens[at]!.sentence === tokens[verb]!.sentence; at--)
    if (tokens[at]!.text === ',') return isRelativePronoun(reading, at + 1)
  return false
}

function isRelativePronoun(reading: Reading, at: number): boolean {
  return /^(who|which|that)$/i.test(reading.tokens[at]!.text)
}

/** A source before its verb ends there, whatever the tree hangs on it. */
function clipSource(source: FoundSource | undefined, verb: number): FoundSource | undefined {
  if (source === undefined || source.range.first >= verb) return source
  return { ...source, range: { first: source.range.first, end: Math.min(source.range.end, verb) } }
}

/** Furthest that a name with its prepositional phrases reaches before its verb, in tokens. */
const WIDEST_NAME = 14

/**
 * A source right before its verb that is only the end of a longer phrase ("Rights" in "the Observatory for Human Rights
 * said"): the phrase from the last mark, conjunction or sentence start, if nothing but nouns and prepositions stand there.
 */
function widenSource(
  reading: Reading,
  source: FoundSource | undefined,
  verb: number,
): FoundSource | undefined {
  const { tokens } = reading
  if (source === undefined || source.range.first >= verb) return source
  const end = reachesVerb(reading, source.range.end, verb) ? verb : source.range.end
  if (end !== source.range.end)
    return widenSource(reading, { ...source, range: { first: source.range.first, end } }, verb)
  const before = tokens[source.range.first - 1]?.pos
  if (source.range.end !== verb) return source
  if (before === 'NOUN' || before === 'PROPN') {
    const whole = nameEndingAt(reading, verb)
    return whole && whole.range.first < source.range.first ? { ...source, range: whole.range } : source
  }
  if (before !== 'ADP') return source
  let first = source.range.first
  while (first > Math.max(0, verb - WIDEST_NAME) && isPhrasePart(reading, first - 1, verb)) first--
  if (!/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[first]!.pos)) return source
  let head = first
  for (let i = first; i < source.range.first && !/^(ADP|VERB)$/.test(tokens[i]!.pos); i++)
    if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN') head = i
  // Whose document it is, is told: "a report by the charity said".
  if (DOCUMENT_NOUNS.has(tokens[head]!.lemma)) return source
  return tokens[head]!.pos === 'NOUN' || tokens[head]!.pos === 'PROPN'
    ? { range: { first, end: verb }, head }
    : source
}

/** True where only name words stand between a phrase's end and the verb: "air force" in "air force Lt Gen Haddon said". */
function reachesVerb(reading: Reading, end: number, verb: number): boolean {
  if (end >= verb || verb - end > WIDEST_NAME) return false
  for (let i = end; i < verb; i++) if (reading.tokens[i]!.pos !== 'PROPN') return false
  return true
}

function isPhrasePart(reading: Reading, at: number, verb: number): boolean {
  const { pos, tag, sentence, lower } = reading.tokens[at]!
  if (sentence !== reading.tokens[verb]!.sentence || reading.quotationOf[at] !== reading.quotationOf[verb])
    return false
  // What opens a clause of time opens no phrase of the speaker's: "residents after the army left".
  if (/^(?:after|before|since|until|as|when|while)$/.test(lower)) return false
  // A participle between them is a reduced clause: "residents reached by phone in the town said".
  return /^(DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(pos) || tag === 'POS' || tag === 'VBN'
}

/** A finite verb must have a subject somewhere; a participle or infinitive may go without. */
function positionalSubject(reading: Reading, cue: ListedCue): FoundSource | undefined {
  const { tokens } = reading
  const { tag } = tokens[cue.group.top]!
  const { relation } = tokens[cue.verb]!
  if (tag === 'VBN' && (relation === 'root' || isOnlyVerb(reading, cue)))
    return findFrameSubject(reading, cue.group)
  if (tag === 'VBG' || tag === 'VBN') return undefined
  if (tag !== 'VB') return findFrameSubject(reading, cue.group) ?? sentenceSubject(reading, cue)
  return tokens[cue.group.first - 1]?.pos === 'CCONJ' ? sentenceSubject(reading, cue) : undefined
}

/** "The head of the agency, Jan Haddon, called for …": a participle behind a comma where the sentence has no other verb before it. */
function isOnlyVerb({ tokens, structure }: Reading, { group }: ListedCue): boolean {
  const { firstToken } = structure.sentences[tokens[group.first]!.sentence]!
  if (tokens[group.first - 1]?.text !== ',' || group.first - firstToken < 3) return false
  return !tokens.slice(firstToken, group.first).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** "Guards want to leave, but say …": after a conjunction the subject is that of the sentence. */
function sentenceSubject(reading: Reading, cue: ListedCue): FoundSource | undefined {
  const { tokens, structure } = reading
  if (tokens[cue.group.first - 1]?.pos !== 'CCONJ') return undefined
  const sentence = structure.sentences[tokens[cue.verb]!.sentence]!
  for (let i = sentence.firstToken; i < cue.group.first; i++)
    if (tokens[i]!.relation === 'nsubj' && tokens[tokens[i]!.head]?.relation === 'root')
      return nounPhrase(reading, i)
  return undefined
}

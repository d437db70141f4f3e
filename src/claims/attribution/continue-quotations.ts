import type { Draft } from './draft.ts'
import type { Reading, TokenRange } from './reading.ts'
import { hasFiniteVerb } from './token-tests.ts'

const FIRST_PERSON = /^(i|we|us|our|my|me|ours|mine)$/i

/**
 * Gives quotations that name no speaker to the one who spoke last: further quoted sentences of the paragraph, paragraphs
 * that are nothing but quotation, and the block that a colon at a paragraph's end announces.
 */
export function continueQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const taken = markContent(reading, drafts)
  const bySentence = groupByLastSentence(reading, drafts, taken)
  const cued = new Set(
    drafts
      .filter(draft => reading.quotationOf[draft.cue.first]! < 0)
      .map(draft => reading.tokens[draft.cue.first]!.sentence),
  )
  const added = new Map<Draft, TokenRange[]>()
  let speaker: Draft | undefined
  let block = false
  /** The last sentence in which somebody was speaking. */
  let told = -1
  for (const sentence of reading.structure.sentences) {
    const opensParagraph = isFirstOfParagraph(reading, sentence.index)
    if (opensParagraph) {
      block = continuesBlock(reading, sentence.paragraph, { speaker, block })
      if (!block && !isQuoted(reading, sentence)) speaker = undefined
    }
    const range = { first: sentence.firstToken, end: sentence.endToken }
    const isFree = taken[range.first] === 0 && taken[range.end - 1] === 0
    const goesOn =
      block ||
      isQuoted(reading, sentence) ||
      (!opensParagraph && isHalfQuoted(reading, sentence, cued)) ||
      (!opensParagraph &&
        told === sentence.index - 1 &&
        speaker &&
        isIndirect(reading, speaker) &&
        isReported(reading, sentence, cued))
    const own = bySentence.get(sentence.index)
    if (speaker && isFree && goesOn) append(added, speaker, range)
    else speaker = own ?? speaker
    if ((speaker && isFree && goesOn) || own) told = sentence.index
  }
  return drafts.map(draft => {
    const more = added.get(draft)
    return more ? { ...draft, content: [...draft.content, ...more] } : draft
  })
}

function append(added: Map<Draft, TokenRange[]>, draft: Draft, range: TokenRange): void {
  const list = added.get(draft)
  if (list) list.push(range)
  else added.set(draft, [range])
}

/** The last speech of each sentence whose cue stands outside quotation marks and in nobody else's words. */
function groupByLastSentence(
  reading: Reading,
  drafts: readonly Draft[],
  taken: Int32Array,
): Map<number, Draft> {
  const last = new Map<number, Draft>()
  for (const draft of drafts) {
    if (draft.kind !== 'speech' || reading.quotationOf[draft.cue.first]! >= 0 || taken[draft.cue.first]! > 0)
      continue
    const sentence = reading.tokens[draft.cue.first]!.sentence
    const known = last.get(sentence)
    if (known === undefined || hasQuotation(reading, draft) || !hasQuotation(reading, known))
      last.set(sentence, draft)
  }
  return last
}

function hasQuotation(reading: Reading, draft: Draft): boolean {
  return draft.content.some(
    range => reading.quotationOf[range.first]! >= 0 || reading.quotationOf[range.end - 1]! >= 0,
  )
}

function markContent(reading: Reading, drafts: readonly Draft[]): Int32Array {
  const change = new Int32Array(reading.tokens.length + 1)
  for (const draft of drafts) {
    if (reading.quotationOf[draft.cue.first]! >= 0) continue
    for (const range of draft.content) {
      change[range.first]!++
      change[range.end]!--
    }
  }
  for (let i = 1; i < change.length; i++) change[i]! += change[i - 1]!
  return change
}

function isFirstOfParagraph(reading: Reading, sentence: number): boolean {
  const { structure } = reading
  return structure.paragraphs[structure.sentences[sentence]!.paragraph]!.firstSentence === sentence
}

/** True where the sentence begins and ends within quotation marks. */
function isQuoted(
  reading: Reading,
  sentence: { readonly firstToken: number; readonly endToken: number },
): boolean {
  return reading.quotationOf[sentence.firstToken]! >= 0 && reading.quotationOf[sentence.endToken - 1]! >= 0
}

/** Shortest quotation within a sentence that makes the whole sentence its speaker's, in tokens with the marks. */
const SHORTEST_PART = 7

/** True for a sentence without a cue of its own that quotes a good part of itself: the speaker before goes on. */
function isHalfQuoted(
  reading: Reading,
  sentence: { readonly index: number; readonly firstToken: number; readonly endToken: number },
  cued: ReadonlySet<number>,
): boolean {
  if (cued.has(sentence.index)) return false
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const quotation = reading.quotationTokens[reading.quotationOf[i]!]
    if (quotation && quotation.end - quotation.first >= SHORTEST_PART) return true
  }
  return false
}

/**
 * True for a sentence without a cue of its own in the tense of reported speech, "had" or "would" ("He said the town had
 * fallen. Forty had died."), or on some of those told of before ("Of those, twelve died").
 */
function isReported(
  reading: Reading,
  {
    index,
    firstToken,
    endToken,
  }: { readonly index: number; readonly firstToken: number; readonly endToken: number },
  cued: ReadonlySet<number>,
): boolean {
  if (cued.has(index)) return false
  const { tokens, dependents } = reading
  if (
    /^(?:of|among) (?:those|them|these)\b/i.test(
      `${tokens[firstToken]!.text} ${tokens[firstToken + 1]?.text ?? ''}`,
    )
  )
    return true
  for (let i = firstToken; i < endToken; i++)
    if (tokens[i]!.relation === 'root')
      return dependents[i]!.some(
        at => /^aux/.test(tokens[at]!.relation) && /^(?:had|would|'d|’d)$/i.test(tokens[at]!.text),
      )
  return false
}

/** Whether somebody's words are given in the report's: neither between quotation marks nor as a mere thing ("blamed the rebels"). */
function isIndirect(reading: Reading, { content }: Draft): boolean {
  const last = content.at(-1)!
  return reading.quotationOf[last.end - 1]! < 0 && hasFiniteVerb(reading, last)
}

/** Whether a paragraph is a block of speech announced by the colon before it, or goes on with one. */
function continuesBlock(
  reading: Reading,
  paragraph: number,
  before: { readonly speaker: Draft | undefined; readonly block: boolean },
): boolean {
  const { structure, tokens } = reading
  const previous = structure.paragraphs[paragraph - 1]
  if (before.speaker === undefined || previous === undefined) return false
  const own = paragraphTokens(reading, paragraph)
  const speaksItself = own.some(i => FIRST_PERSON.test(tokens[i]!.text))
  if (before.block) return speaksItself || !own.some(i => tokens[i]!.tag === 'VBD')
  const last = structure.sentences[previous.endSentence - 1]!
  return tokens[last.endToken - 1]!.text === ':' && speaksItself
}

function paragraphTokens(reading: Reading, paragraph: number): number[] {
  const { structure } = reading
  const { firstSentence, endSentence } = structure.paragraphs[paragraph]!
  const list: number[] = []
  const first = structure.sentences[firstSentence]!.firstToken
  const end = structure.sentences[endSentence - 1]!.endToken
  for (let i = first; i < end; i++) list.push(i)
  return list
}

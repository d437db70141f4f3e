import type { Token } from '#language'
import { contentLimit } from './content-limit.ts'
import type { Draft } from './draft.ts'
import { DOCUMENT_NOUNS } from './en/function-words.ts'
import { isSpeakerNoun } from './judge-role.ts'
import type { Reading } from './reading.ts'

/** Longest name before a colon that is still read as a speaker's, in tokens. */
const LONGEST_SPEAKER = 7

/** Attributions by a mark alone: a name and a colon at the start of a line ("Monitor: 30 dead", "Q: …" is none). */
export function findMarkCues(reading: Reading): Draft[] {
  const { structure, tokens } = reading
  const drafts: Draft[] = []
  for (const paragraph of structure.paragraphs) {
    const sentence = structure.sentences[paragraph.firstSentence]
    if (sentence === undefined) continue
    const begin = afterTime(reading, sentence.firstToken, sentence.endToken)
    const colon = findColon(reading, begin, sentence.endToken)
    if (colon === undefined) continue
    const limit = contentLimit(reading, colon)
    if (limit <= colon + 2 && tokens[colon + 1]?.sentence === tokens[colon]!.sentence) continue
    if (limit <= colon + 1 || RUBRICS.has(tokens[colon - 1]!.lower)) continue
    drafts.push({
      kind: 'speech',
      polarity: 'asserted',
      voiced: true,
      cue: { first: colon, end: colon + 1 },
      source: [{ first: begin, end: colon }],
      sourceHead: colon - 1,
      content: [{ first: colon + 1, end: limit }],
      listeners: [],
      confidence: 1,
      reason: 'a name and a colon before what it says',
    })
  }
  return drafts
}

/** What a line may be headed by that is nobody. */
const RUBRICS: ReadonlySet<string> = new Set([
  ...['takeaway', 'takeaways', 'summary', 'update', 'updates', 'note', 'background', 'photo', 'picture'],
  ...['video', 'map', 'location', 'date', 'time', 'headline', 'headlines', 'analysis', 'context', 'recap'],
])

/** Over the time of day that a line of a running report begins with ("16:05 Monitor: 30 dead"). */
function afterTime({ tokens }: Reading, first: number, end: number): number {
  if (!/^\d{1,2}(?:[:.]\d{2}|\/)?$/.test(tokens[first]?.text ?? '')) return first
  let at = first + 1
  while (at < end && /^(?:[:./]|\d{2}|[ap]\.?m\.?|gmt|[–-])$/i.test(tokens[at]!.text)) at++
  return at < end ? at : first
}

function findColon(reading: Reading, first: number, end: number): number | undefined {
  const { tokens } = reading
  for (let i = first; i < Math.min(end, first + LONGEST_SPEAKER + 1); i++) {
    const token = tokens[i]!
    if (token.text === ':') return i > first && isName(tokens[i - 1]!) ? i : undefined
    if (!isNamePart(token.pos, token.text)) return undefined
  }
  return undefined
}

/** A name, or people and bodies that say things ("Monitor: …", "State media: …"). */
function isName({ pos, lemma }: Token): boolean {
  return pos === 'PROPN' || (pos === 'NOUN' && isSpeakerNoun(lemma) && !DOCUMENT_NOUNS.has(lemma))
}

function isNamePart(pos: string, text: string): boolean {
  return pos === 'PROPN' || pos === 'NOUN' || /^(\.|of|the|The|’s|'s|&)$/.test(text) || pos === 'ADJ'
}

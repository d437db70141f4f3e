import type { Draft } from './draft.ts'
import { BODY_NOUNS, ROLE_RULES, UNNAMED_PEOPLE } from './en/source-roles.ts'
import type { Reading } from './reading.ts'

/** Longest credit at the end of a line, in tokens. */
const LONGEST_CREDIT = 7

const MARK = /^(?:[-–—,:]|--|per|via)$/i

/**
 * Credits at the end of lines in note form: "… 4 killed - local activists", "…, the General Staff". Only lines without an
 * end mark, whose last words after a dash, a comma, "per" or "via" name somebody and hold no verb.
 */
export function findCreditCues(reading: Reading): Draft[] {
  const { structure } = reading
  return structure.paragraphs.flatMap(({ endSentence }) => {
    const sentence = structure.sentences[endSentence - 1]
    const draft = sentence && readCredit(reading, sentence.firstToken, sentence.endToken)
    return draft === undefined ? [] : [draft]
  })
}

function readCredit(reading: Reading, first: number, end: number): Draft | undefined {
  const { tokens } = reading
  const mark = findMark(reading, first, end)
  if (mark === undefined || mark - first < 4) return undefined
  const head = end - 1
  const start = tokens[mark + 1]!.pos === 'DET' ? mark + 2 : mark + 1
  if (start > head || !isSource(reading, { mark, head })) return undefined
  return {
    kind: 'speech',
    polarity: 'asserted',
    voiced: true,
    cue: { first: mark, end: mark + 1 },
    source: [{ first: mark + 1, end }],
    sourceHead: head,
    content: [{ first, end: mark }],
    listeners: [],
    confidence: 0.9,
    reason: 'a line in note form that ends with who says it',
  }
}

/** The last mark of a line before words that can only name somebody. */
function findMark(reading: Reading, first: number, end: number): number | undefined {
  const { tokens } = reading
  for (let at = end - 1; at > first && end - at <= LONGEST_CREDIT; at--) {
    const { text, pos } = tokens[at]!
    if (MARK.test(text)) return at === end - 1 ? undefined : at
    if (!/^(?:PROPN|NOUN|ADJ|DET|PART)$/.test(pos) && !/^(?:['’]s?|of|the)$/i.test(text)) return undefined
  }
  return undefined
}

/** After a comma only what is known to speak; after a dash a name as well. */
function isSource({ tokens }: Reading, { mark, head }: { mark: number; head: number }): boolean {
  const { lemma, pos, text, lower } = tokens[head]!
  const speaks =
    UNNAMED_PEOPLE.has(lemma) ||
    BODY_NOUNS.has(lemma) ||
    /^(?:staff|ministry|centre|center|activists?)$/i.test(text) ||
    ROLE_RULES.some(rule => rule.words.has(lemma) || rule.words.has(lower))
  return speaks || (pos === 'PROPN' && tokens[mark]!.text !== ',')
}

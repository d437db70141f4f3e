import { contentLimit } from './content-limit.ts'
import type { Draft } from './draft.ts'
import { ACCOUNT_NOUNS } from './en/cue-phrases.ts'
import { contentAround } from './find-phrase-cues.ts'
import { dependentOf, nounPhrase } from './find-source.ts'
import type { Reading } from './reading.ts'

/** Attributions by whose count or account it is: "by the mayor's count", "by its own admission". */
export function findAccountCues(reading: Reading): Draft[] {
  return reading.tokens.flatMap(({ lemma, index }) => {
    const draft = ACCOUNT_NOUNS.has(lemma) ? readAccount(reading, index) : undefined
    return draft === undefined ? [] : [draft]
  })
}

function readAccount(reading: Reading, noun: number): Draft | undefined {
  const owner = dependentOf(reading, noun, 'nmod:poss')
  const by = dependentOf(reading, noun, 'case')
  if (owner === undefined || by === undefined || owner > noun) return undefined
  if (!/^(?:by|on)$/i.test(reading.tokens[by]!.text) || by > owner) return undefined
  const content = contentAround(reading, { first: by, end: noun + 1 }, contentLimit(reading, noun))
  if (content.length === 0) return undefined
  const { range } = nounPhrase(reading, owner)
  const end = reading.tokens[range.end - 1]!.tag === 'POS' ? range.end - 1 : range.end
  return {
    kind: 'speech',
    polarity: 'asserted',
    voiced: true,
    cue: { first: noun, end: noun + 1 },
    source: [{ first: range.first, end }],
    sourceHead: owner,
    content,
    listeners: [],
    confidence: 1,
    reason: `“by” with the noun “${reading.tokens[noun]!.text}” and its owner`,
  }
}

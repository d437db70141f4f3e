import { findSense } from './cue.ts'
import { ADJECTIVES } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { findFollowingContent } from './find-content.ts'
import { findSubject } from './find-source.ts'
import { lookUpCue } from './listed-cue.ts'
import type { Reading } from './reading.ts'

/** Attributions by predicate adjectives: "is confident that …", "was critical of …", "are reluctant to …". */
export function findAdjectiveCues(reading: Reading): Draft[] {
  const { tokens, dependents } = reading
  const drafts: Draft[] = []
  for (const token of tokens) {
    if (token.pos !== 'ADJ' && token.tag !== 'VBN' && token.tag !== 'VBD') continue
    if (!ADJECTIVES.has(token.lemma) && !ADJECTIVES.has(token.lower)) continue
    const isPredicate = dependents[token.index]!.some(i => /^(cop|aux:pass)$/.test(tokens[i]!.relation))
    const cue = isPredicate ? lookUpCue(reading, token.index, ADJECTIVES) : undefined
    const draft = cue && readAdjective(reading, cue)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readAdjective(reading: Reading, cue: NonNullable<ReturnType<typeof lookUpCue>>): Draft | undefined {
  const following = findFollowingContent({ reading, verb: cue.verb, from: cue.end, takesListener: false })
  const sense = following && findSense(cue.senses, following.complement)
  const source = findSubject(reading, cue.group.top)
  if (following === undefined || sense === undefined || source === undefined) return undefined
  return {
    kind: sense.kind,
    polarity: sense.polarity,
    voiced: sense.voiced,
    cue: { first: cue.group.first, end: cue.end },
    source: [source.range],
    sourceHead: source.head,
    content: [following.range],
    listeners: [],
    confidence: 1,
    reason: `“${cue.words}”: ${sense.reason}`,
  }
}

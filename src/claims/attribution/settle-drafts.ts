import type { Draft } from './draft.ts'
import { POINTING_BACK, REFERENCE_NOUNS, REPORTED_WORDS } from './en/cue-nouns.ts'
import type { Reading, TokenRange } from './reading.ts'

const REPORTED = new Set(REPORTED_WORDS)
const REFERENCES = new Set(REFERENCE_NOUNS)
const POINTERS = new Set(POINTING_BACK)
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no'])

/** One draft a cue: of drafts whose cue words overlap the first rule's stays, as the finders are ordered by trust. */
export function dropRivals(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<number>()
  const kept = drafts.filter(draft => {
    const words = indices(draft.cue)
    if (words.some(word => taken.has(word))) return false
    for (const word of words) taken.add(word)
    return true
  })
  return kept.sort((a, b) => a.cue.first - b.cue.first)
}

function indices(range: TokenRange): number[] {
  return Array.from({ length: range.end - range.first }, (_, offset) => range.first + offset)
}

/** Settles what a draft does with its content: refusals that deny no words, and negated cues. */
export function settlePolarity(reading: Reading, draft: Draft): Draft {
  const isNegated = indices(draft.cue).some(i => NEGATIONS.has(reading.tokens[i]!.lemma))
  if (draft.kind === 'denial' && !deniesWords(reading, draft))
    return {
      ...draft,
      kind: 'evaluation',
      polarity: 'asserted',
      reason: `${draft.reason}; what is rejected is no report`,
    }
  if (!isNegated) return draft
  if (draft.kind === 'belief')
    return { ...draft, polarity: 'denied', reason: `${draft.reason}; negated: not held to be so` }
  if (draft.kind === 'denial')
    return { ...draft, polarity: 'asserted', confidence: 0.6, reason: `${draft.reason}; negated: not denied` }
  if (draft.kind === 'speech')
    return { ...draft, voiced: false, reason: `${draft.reason}; negated: not said` }
  return draft
}

/** True where the content is a clause or a word for somebody's words ("the claims that …"), rather than an offer or a person. */
function deniesWords(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading
  return draft.content.some(range => {
    for (let i = range.first; i < range.end; i++) {
      const token = tokens[i]!
      if (REPORTED.has(token.lemma)) return true
      if (token.pos === 'VERB' || token.pos === 'AUX') return true
      if (i - range.first > 12) return false
    }
    return false
  })
}

/** False for a verb of handing on ("carried") whose object is no report that points back ("a similar report"). */
export function isSoundReference(reading: Reading, draft: Draft): boolean {
  if (draft.kind !== 'reference' || reading.tokens[draft.cue.first]!.pos === 'NOUN') return true
  const content = draft.content[0]!
  const words = indices(content)
    .slice(0, 8)
    .map(i => reading.tokens[i]!.lemma)
  return words.some(word => POINTERS.has(word)) && words.some(word => REFERENCES.has(word))
}

/** Longest piece of content, in tokens: no speech is longer in one piece, and nesting stays cheap. */
const LONGEST_PIECE = 600

/** The draft with each piece of content cut to a sane length, on the side away from the cue. */
export function boundContent(draft: Draft): Draft {
  if (draft.content.every(range => range.end - range.first <= LONGEST_PIECE)) return draft
  const content = draft.content.map(range => {
    if (range.end - range.first <= LONGEST_PIECE) return range
    return range.end <= draft.cue.first
      ? { first: range.end - LONGEST_PIECE, end: range.end }
      : { first: range.first, end: range.first + LONGEST_PIECE }
  })
  return { ...draft, content }
}

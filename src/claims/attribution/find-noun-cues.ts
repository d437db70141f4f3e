import { contentLimit } from './content-limit.ts'
import { type Complement, type CueGroup, findSense } from './cue.ts'
import { findVerbGroup } from './cue-group.ts'
import { NOUN_CUES } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { LIGHT_VERBS } from './en/function-words.ts'
import { type FoundSource, findSubject, nounPhrase, ownerOf } from './find-source.ts'
import type { Reading, TokenRange } from './reading.ts'
import { FINITE } from './token-tests.ts'

/** Attributions by nouns: "X's claim that …", "a promise to … by X", "the view of X is that …". */
export function findNounCues(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const token of reading.tokens) {
    if (token.pos !== 'NOUN') continue
    const senses = NOUN_CUES.get(token.lemma)
    const draft = senses && readNoun(reading, token.index, senses)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readNoun(reading: Reading, noun: number, senses: readonly CueGroup[]): Draft | undefined {
  const found = findComplement(reading, noun)
  if (found === undefined) return undefined
  const sense = findSense(senses, found.complement)
  if (sense === undefined) return undefined
  const source = sense.kind === 'reference' ? nounPhrase(reading, noun) : findHolder(reading, noun)
  if (source === undefined && found.complement !== 'clause') return undefined
  const light = lightVerbOf(reading, noun)
  return {
    kind: sense.kind,
    polarity: sense.polarity,
    voiced: sense.voiced && source !== undefined,
    cue: light === undefined ? found.cue : { first: findVerbGroup(reading, light).first, end: found.cue.end },
    source: source ? [source.range] : [],
    sourceHead: source?.head,
    content: [found.range],
    listeners: [],
    confidence: source ? 1 : 0.9,
    reason: `the noun “${reading.tokens[noun]!.text}”: ${sense.reason}`,
  }
}

/** The verb that with the noun makes one cue: "expressed" in "expressed concern about". */
function lightVerbOf(reading: Reading, noun: number): number | undefined {
  const { head, relation } = reading.tokens[noun]!
  const isLight =
    relation === 'obj' &&
    head >= 0 &&
    head < noun &&
    noun - head < 6 &&
    LIGHT_VERBS.has(reading.tokens[head]!.lemma)
  return isLight ? head : undefined
}

interface NounComplement {
  readonly complement: Complement
  readonly cue: TokenRange
  readonly range: TokenRange
}

function findComplement(reading: Reading, noun: number): NounComplement | undefined {
  return (
    thatClause(reading, noun) ??
    infinitive(reading, noun) ??
    copularClause(reading, noun) ??
    ofPhrase(reading, noun)
  )
}

/** "the claim that …" */
function thatClause(reading: Reading, noun: number): NounComplement | undefined {
  const { tokens, dependents, endOf } = reading
  const clause = dependents[noun]!.find(i => i > noun && /^(acl|ccomp)/.test(tokens[i]!.relation))
  const that = findThat(reading, noun, clause)
  if (that === undefined) return undefined
  const limit = contentLimit(reading, noun)
  const hangs = clause ?? (tokens[that]!.head > that ? tokens[that]!.head : undefined)
  const end = hangs === undefined ? limit : Math.min(limit, endOf[hangs]!)
  const range = { first: that, end: mainVerbAfter(reading, that, end) }
  return range.end > that + 1
    ? { complement: 'clause', cue: { first: noun, end: noun + 1 }, range }
    : undefined
}

/** Where the main verb follows the clause at once ("the claim that the pass had fallen was false"), else the clause's end. */
function mainVerbAfter(reading: Reading, first: number, end: number): number {
  const { tokens } = reading
  for (let i = first + 3; i < end; i++)
    if (
      /^(VBD|VBZ|VBP|MD)$/.test(tokens[i]!.tag) &&
      /^(VBN|VBD|VBZ)$/.test(tokens[i - 1]!.tag) &&
      tokens[i - 1]!.pos === 'VERB'
    )
      return i
  return end
}

/** The "that" which opens the clause: right after the noun, or after its owner ("a statement by X that"); no relative pronoun. */
function findThat(reading: Reading, noun: number, clause: number | undefined): number | undefined {
  const { tokens, dependents } = reading
  const marker =
    clause === undefined
      ? undefined
      : dependents[clause]!.find(i => tokens[i]!.relation === 'mark' && tokens[i]!.lower === 'that')
  if (marker !== undefined && marker > noun) return marker
  const owner = ownerOf(reading, noun)
  if (owner !== undefined && owner > noun)
    for (let i = owner + 1; i < owner + 6 && !FINITE.test(tokens[i]?.tag ?? ''); i++)
      if (tokens[i]?.lower === 'that') return i
  const next = tokens[noun + 1]
  if (next?.lower !== 'that' || next.sentence !== tokens[noun]!.sentence) return undefined
  return next.relation === 'mark' || opensClause(reading, noun + 1) ? noun + 1 : undefined
}

/** A "that" that the tree takes for an object opens a clause all the same, unless its verb is one of making words: "the claims that he made". */
function opensClause(reading: Reading, that: number): boolean {
  const { tokens } = reading
  const { relation, head } = tokens[that]!
  if (relation !== 'obj' || head < 0 || LIGHT_VERBS.has(tokens[head]!.lemma)) return false
  return /^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[that + 1]?.pos ?? '')
}

/** "his promise to …" */
function infinitive(reading: Reading, noun: number): NounComplement | undefined {
  const { tokens, dependents, endOf } = reading
  if (tokens[noun + 1]?.lower !== 'to') return undefined
  const clause = dependents[noun]!.find(
    i => i > noun + 1 && /^(acl|xcomp|ccomp|advcl)/.test(tokens[i]!.relation),
  )
  if (clause === undefined || tokens[clause]!.pos !== 'VERB') return undefined
  const range = { first: noun + 1, end: endOf[clause]! }
  return { complement: 'to', cue: { first: noun, end: noun + 1 }, range }
}

/** "the minister's answer was that …" */
function copularClause(reading: Reading, noun: number): NounComplement | undefined {
  const { tokens } = reading
  if (!tokens[noun]!.relation.startsWith('nsubj')) return undefined
  const verb = tokens
    .slice(noun + 1, noun + 12)
    .findIndex(token => token.lemma === 'be' || token.lemma === 'remain')
  if (verb < 0) return undefined
  const at = noun + 1 + verb
  if (tokens[at + 1]?.lower !== 'that') return undefined
  const end = contentLimit(reading, at)
  return end > at + 2
    ? { complement: 'clause', cue: { first: noun, end: at + 1 }, range: { first: at + 1, end } }
    : undefined
}

/** "her criticism of …": counts only where somebody owns it. */
function ofPhrase(reading: Reading, noun: number): NounComplement | undefined {
  const { tokens, dependents } = reading
  const preposition = tokens[noun + 1]?.lower
  if (
    preposition === undefined ||
    !['of', 'about', 'for', 'to', 'on', 'against', 'over', 'in', 'at', 'with'].includes(preposition)
  )
    return undefined
  const object = dependents[noun]!.find(i => i > noun + 1 && /^(nmod|obl|acl)/.test(tokens[i]!.relation))
  if (object === undefined) return undefined
  return {
    complement: 'object',
    cue: { first: noun, end: noun + 2 },
    range: { first: noun + 2, end: nounPhrase(reading, object).range.end },
  }
}

/** Who holds what the noun means: its possessor, a "by" phrase, or the subject of "made the claim that". */
function findHolder(reading: Reading, noun: number): FoundSource | undefined {
  const { tokens } = reading
  const owner = ownerOf(reading, noun)
  if (owner !== undefined) return nounPhrase(reading, owner)
  const { head, relation } = tokens[noun]!
  return head < 0 || relation !== 'obj' ? undefined : findSubject(reading, findVerbGroup(reading, head).top)
}

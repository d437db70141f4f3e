import type { AfterCue } from './after-cue.ts'
import { type Reading, relationOf, type TokenRange } from './reading.ts'

/** How many clauses up the tree is followed. */
const DEEPEST_CLAUSE = 8

/** End of the subordinate clause that holds the cue, where the main clause goes on after it. */
export function embeddedEnd(reading: Reading, verb: number): number {
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
export function phraseEnd(after: AfterCue, range: TokenRange): number {
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
export function nextCoordinate(reading: Reading, verb: number, first: number, end: number): number {
  const { tokens, dependents, firstOf, quotationOf } = reading
  for (const i of dependents[verb]!) {
    if (i <= first || i >= end || quotationOf[i]! >= 0) continue
    const { relation, pos, tag } = tokens[i]!
    const isCoordinate =
      relation === 'conj' &&
      (pos === 'VERB' || pos === 'AUX') &&
      hasConjunction(reading, i) &&
      isSameForm(reading, verb, i) &&
      !isToldToo(reading, verb, i)
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

/** "Said the town had fallen, and one man had died": with a subject of its own and in the tense of what is reported. */
function isToldToo({ tokens, dependents }: Reading, verb: number, other: number): boolean {
  const has = (at: number, relation: string, word: RegExp) =>
    dependents[at]!.some(i => tokens[i]!.relation === relation && word.test(tokens[i]!.text))
  const isBefore = (at: number) => has(at, 'aux', /^(?:had|would)$/i)
  return isBefore(other) && !isBefore(verb) && has(other, 'nsubj', /./)
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
  return word !== undefined && tokens[word + 1]?.lower !== 'that'
}

import { contentLimit } from './content-limit.ts'
import type { CueGroup } from './cue.ts'
import type { Draft } from './draft.ts'
import { findFollowingContent } from './find-content.ts'
import { dependentOf, type FoundSource, nounPhrase } from './find-source.ts'
import type { ListedCue } from './listed-cue.ts'
import { hasNeeded } from './needed-words.ts'
import type { Reading, TokenRange } from './reading.ts'

/**
 * A cue in the passive: "it is believed that …", "X is said to …", "X was praised by Y", "a plan announced by Y".
 * The agent is the source; without one nobody is named. Undefined where the cue is not passive.
 */
export function findPassiveCue(reading: Reading, cue: ListedCue): Draft | undefined {
  const { tokens } = reading
  if (tokens[cue.verb]!.tag !== 'VBN') return undefined
  const agent = findAgent(reading, cue.verb)
  const isFull = isPassive(reading, cue)
  const isReduced = !isFull && agent !== undefined && /^(acl|advcl|conj)$/.test(tokens[cue.verb]!.relation)
  if (!isFull && !isReduced) return undefined
  const content = isReduced ? reducedContent(reading, cue) : passiveContent(reading, cue, agent)
  if (content.length === 0) return undefined
  const sense = chooseSense(
    cue.senses.filter(
      one => one.needs === undefined || content.some(range => hasNeeded(reading, one, range)),
    ),
    agent,
  )
  if (sense === undefined) return undefined
  return {
    kind: sense.kind,
    polarity: sense.polarity,
    voiced: sense.voiced,
    cue: { first: cue.group.first, end: agent ? cue.verb + 1 : cue.end },
    source: agent ? [agent.range] : [],
    sourceHead: agent?.head,
    content,
    listeners: [],
    confidence: agent ? 1 : 0.8,
    reason: `“${cue.words}” in the passive${agent ? ' with its agent' : ', nobody named'}: ${sense.reason}`,
  }
}

function chooseSense(senses: readonly CueGroup[], agent: FoundSource | undefined): CueGroup | undefined {
  return senses.find(sense => agent !== undefined || sense.kind !== 'evaluation')
}

/** True where a form of "be" or "get" stands in the verb group; the tree's label for the subject is not enough. */
function isPassive(reading: Reading, cue: ListedCue): boolean {
  for (let i = cue.group.first; i < cue.verb; i++)
    if (/^(be|get)$/.test(reading.tokens[i]!.lemma) && reading.tokens[i]!.pos === 'AUX') return true
  return reading.dependents[cue.verb]!.some(i => i < cue.verb && reading.tokens[i]!.relation === 'aux:pass')
}

function findAgent(reading: Reading, verb: number): FoundSource | undefined {
  const { tokens, dependents } = reading
  const agent = dependents[verb]!.find(i => {
    if (i < verb || !tokens[i]!.relation.startsWith('obl')) return false
    const preposition = dependentOf(reading, i, 'case')
    return preposition !== undefined && tokens[preposition]!.lemma === 'by'
  })
  return agent === undefined ? undefined : nounPhrase(reading, agent)
}

/** The noun that a reduced passive describes, with what hangs on it ("a plan, announced by X"). */
function reducedContent(reading: Reading, cue: ListedCue): TokenRange[] {
  const { tokens } = reading
  const { head, relation } = tokens[cue.verb]!
  const noun = relation === 'acl' ? head : nounBeforeComma(reading, cue.group.first)
  if (noun === undefined || noun < 0 || noun >= cue.group.first) return []
  const { range } = nounPhrase(reading, noun)
  const end = Math.min(range.end, cue.group.first)
  return [{ first: range.first, end: tokens[end - 1]!.text === ',' && end - 1 > noun ? end - 1 : end }]
}

/** Top noun of the phrase that ends at the comma before a token. */
function nounBeforeComma(reading: Reading, at: number): number | undefined {
  const { tokens } = reading
  if (tokens[at - 1]?.text !== ',' || at < 2) return undefined
  let noun = at - 2
  for (let steps = 0; steps < 8; steps++) {
    const { relation, head } = tokens[noun]!
    if (!/^(nmod|flat|compound|conj|appos)/.test(relation) || head < 0) break
    noun = head
  }
  return tokens[noun]!.pos === 'NOUN' || tokens[noun]!.pos === 'PROPN' ? noun : undefined
}

/** Subject and complement of the passive; "it" alone is no content. */
function passiveContent(reading: Reading, cue: ListedCue, agent: FoundSource | undefined): TokenRange[] {
  const { tokens } = reading
  const subject =
    dependentOf(reading, cue.group.top, 'nsubj:pass') ??
    dependentOf(reading, cue.verb, 'nsubj:pass') ??
    dependentOf(reading, cue.group.top, 'nsubj') ??
    antecedentOf(reading, cue.verb)
  const following = findFollowingContent({ reading, verb: cue.verb, from: cue.end, takesListener: false })
  const range = following && cutAtAgent(following.range, agent)
  const before =
    subject === undefined || subject > cue.verb || (agent === undefined && tokens[subject]!.lemma === 'it')
      ? undefined
      : clipped(nounPhrase(reading, subject).range, cue.group.first)
  const list = [before, range].filter(one => one !== undefined)
  const isEmptyPassive = before !== undefined && range === undefined && agent === undefined
  return isEmptyPassive || contentLimit(reading, cue.verb) < 0 ? [] : list
}

/** The noun that a relative passive describes. */
function antecedentOf(reading: Reading, verb: number): number | undefined {
  const { relation, head } = reading.tokens[verb]!
  return /^acl|relcl/.test(relation) && head >= 0 && head < verb ? head : undefined
}

function clipped(range: TokenRange, limit: number): TokenRange | undefined {
  const end = Math.min(range.end, limit)
  return end > range.first ? { first: range.first, end } : undefined
}

function cutAtAgent(range: TokenRange, agent: FoundSource | undefined): TokenRange | undefined {
  if (agent === undefined || agent.range.first >= range.end) return range
  const byWord = agent.range.first - 1
  if (byWord > range.first) return { first: range.first, end: byWord }
  return agent.range.end < range.end ? { first: agent.range.end, end: range.end } : undefined
}

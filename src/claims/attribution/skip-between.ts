import type { AfterCue } from './after-cue.ts'
import { BETWEEN_PREPOSITIONS, CLAUSE_OPENERS } from './en/function-words.ts'
import type { Reading } from './reading.ts'
import { endOfTime, isFiniteVerb, isVerbal, nounRunAt } from './token-tests.ts'

/** Passes over listeners, adverbs, days and prepositional phrases between a cue and its content. */
export function skipBetween(after: AfterCue, limit: number): { at: number; listeners: readonly number[] } {
  const { reading, verb } = after
  const { tokens } = reading
  const listeners: number[] = []
  let at = after.from
  const marked = markedClause(after, limit)
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const token = tokens[at]!
    if (isContentStart(reading, at) || at === marked) break
    if (/^[,:–—-]+$/.test(token.text)) {
      // After a comma a participle comments: "said on Monday, asking for help".
      if (token.text === ',' && tokens[at + 1]?.tag === 'VBG') return { at: limit, listeners }
      at++
      continue
    }
    const listener = after.takesListener && listeners.length === 0 ? listenerAt(after, at, limit) : undefined
    const end = listener?.end ?? endOfAdverbial(reading, verb, at, limit)
    if (end === undefined) break
    if (listener) listeners.push(listener.head)
    at = end
  }
  return { at: marked !== undefined && marked > at ? marked : at, listeners }
}

/** How far a clause with its own opener may stand from the cue, in tokens. */
const FARTHEST_CLAUSE = 15

/** Start of the clause that hangs on the cue and opens with "that", "whether" or a question word. */
function markedClause(after: AfterCue, limit: number): number | undefined {
  const { reading, verb, from } = after
  const { tokens, dependents, firstOf } = reading
  const clause = dependents[verb]!.find(i => i > from && tokens[i]!.relation === 'ccomp')
  if (clause === undefined) return undefined
  const first = firstOf[clause]!
  const isNear = first > from && first < Math.min(limit, from + FARTHEST_CLAUSE)
  return isNear && CLAUSE_OPENERS.has(tokens[first]!.lower) ? first : undefined
}

/** True where a quotation, a complementiser or an infinitive begins. */
function isContentStart(reading: Reading, at: number): boolean {
  const { tokens, quotationOf, quotationTokens } = reading
  const quotation = quotationOf[at]!
  if (quotation >= 0 && quotationTokens[quotation]!.first === at) return true
  const text = tokens[at]!.lower
  return text === 'that' || (text === 'to' && isVerbal(reading, at + 1))
}

/** The noun phrase right after a verb of telling, where more follows that can be content. */
function listenerAt(after: AfterCue, at: number, limit: number): { head: number; end: number } | undefined {
  const { reading, verb } = after
  const { tokens, dependents, firstOf, endOf } = reading
  const head = dependents[verb]!.find(
    i => i >= at && ['obj', 'iobj', 'obl'].includes(tokens[i]!.relation) && firstOf[i]! <= at,
  )
  const noun = head ?? nounRunAt(reading, at)
  if (noun === undefined) return undefined
  let end = noun + 1
  const widest = Math.min(endOf[noun]!, limit)
  while (end < widest && !isContentStart(reading, end) && !/^[,:]$/.test(tokens[end]!.text)) {
    if (isFiniteVerb(reading, end)) return { head: noun, end: noun + 1 }
    end++
  }
  return end < limit ? { head: noun, end } : undefined
}

/** End of an adverb, a day or a prepositional phrase that hangs on the cue; undefined where none starts here. */
function endOfAdverbial(reading: Reading, verb: number, at: number, limit: number): number | undefined {
  const { tokens, dependents } = reading
  const token = tokens[at]!
  if (token.pos === 'ADV' && token.head === verb && !CLAUSE_OPENERS.has(token.lower)) return at + 1
  const timeEnd = endOfTime(reading, at, limit)
  if (timeEnd !== undefined) return timeEnd
  if (!BETWEEN_PREPOSITIONS.has(token.lower) || token.pos === 'SCONJ') return undefined
  // "at least twelve", "over 300": the start of a number, not a phrase of place or time.
  if (
    /^(least|most|all)$/i.test(tokens[at + 1]?.text ?? '') ||
    (token.lower !== 'in' && tokens[at + 1]?.pos === 'NUM')
  )
    return undefined
  const noun = token.head > at && token.relation === 'case' ? token.head : nounRunAt(reading, at + 1)
  if (noun === undefined || noun >= limit) return undefined
  let end = noun + 1
  const widest = Math.min(reading.endOf[noun]!, limit)
  const clause = dependents[verb]!.find(i => i >= at && tokens[i]!.relation === 'ccomp')
  const stop = clause === undefined ? widest : Math.min(widest, Math.max(reading.firstOf[clause]!, end))
  while (
    end < stop &&
    !isContentStart(reading, end) &&
    !/^[,:]$/.test(tokens[end]!.text) &&
    !isFiniteVerb(reading, end)
  )
    end++
  return end
}

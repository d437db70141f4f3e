import { LIGHT_GOVERNORS } from './en/function-words.ts'
import type { Reading, TokenRange } from './reading.ts'

const IN_GROUP = new Set(['aux', 'aux:pass', 'advmod', 'cop', 'neg'])
const QUESTION_ADVERBS = new Set(['when', 'how', 'why', 'where', 'so', 'then', 'now'])

/** Longest verb group, in tokens. */
const WIDEST_GROUP = 12

/** A verb with its auxiliaries, negation, adverbs and light governors: "has repeatedly declined to say". */
export interface VerbGroup extends TokenRange {
  /** The verb that carries the group's subject: the governor in "declined to say". */
  readonly top: number
}

/** The verb group around a verb, from its first auxiliary to the verb itself. */
export function findVerbGroup(reading: Reading, verb: number): VerbGroup {
  const { tokens } = reading
  let first = verb
  let top = verb
  for (
    let i = verb - 1;
    i >= Math.max(0, verb - WIDEST_GROUP) && tokens[i]!.sentence === tokens[verb]!.sentence;
    i--
  ) {
    const token = tokens[i]!
    const isInfinitiveMark = token.lemma === 'to' && token.head === top
    if (isInfinitiveMark || (token.head === top && belongsToGroup(token.relation, token.lower))) first = i
    else if (governs(reading, i, top)) {
      first = i
      top = i
    } else break
  }
  return { first, end: verb + 1, top }
}

function belongsToGroup(relation: string, word: string): boolean {
  return IN_GROUP.has(relation) && !QUESTION_ADVERBS.has(word)
}

function governs(reading: Reading, governor: number, verb: number): boolean {
  const { tokens } = reading
  return (
    tokens[verb]!.head === governor &&
    tokens[verb]!.relation === 'xcomp' &&
    LIGHT_GOVERNORS.has(tokens[governor]!.lemma)
  )
}

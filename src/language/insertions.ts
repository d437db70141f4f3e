import { REPORTING_VERBS } from './en/reporting-verbs.ts'
import { isOneOf } from './one-of.ts'
import { pennOf, posOf, type Words } from './words.ts'

/** A stretch between two commas that comes between a subject and its verb. */
export interface Insertion {
  /** The opening comma. */
  readonly open: number
  /** The closing comma. */
  readonly close: number
  /** The last word of the noun phrase that it belongs to. */
  readonly noun: number
  readonly relation: 'acl:relcl' | 'acl' | 'appos'
}

const REPORTING = new Set<string>(REPORTING_VERBS)
const LONGEST = 30
const NOMINAL = 'NOUN|PROPN|PRON|NUM'
const FINITE = 'VBD|VBZ|VBP|MD'

/**
 * Relative clauses, participles and appositions between commas after a subject ("The town, which the army took in May, was
 * hit"): parsed apart, they leave a plain clause behind.
 */
export function findInsertions(words: Words): Insertion[] {
  const found: Insertion[] = []
  const { forms } = words
  for (let open = 1; open < forms.length - 3; open++) {
    if (forms[open] !== ',') continue
    const insertion = readInsertion(words, open)
    if (!insertion) continue
    found.push(insertion)
    open = insertion.close
  }
  return found
}

function readInsertion(words: Words, open: number): Insertion | undefined {
  const noun = nounBefore(words, open)
  if (noun === undefined || !isSubject(words, noun)) return undefined
  if (isAfterthought(words, open)) return { open, close: open + 2, noun, relation: 'appos' }
  let hasVerb = false
  for (let at = open + 1; at < words.forms.length - 1 && at - open < LONGEST; at++) {
    if (isOneOf(posOf(words, at), 'VERB|AUX')) hasVerb = true
    if (words.forms[at] !== ',' || at === open + 1) continue
    const opensNext = isOneOf(pennOf(words, at + 1), FINITE) && isOneOf(posOf(words, at + 1), 'VERB|AUX')
    if (opensNext) {
      const relation = relationOf(words, open + 1, hasVerb)
      return relation && { open, close: at, noun, relation }
    }
    if (!hasVerb) return undefined
  }
  return undefined
}

/** "Five guards, at least were hurt": a bound that follows its number, with or without a comma behind it. */
function isAfterthought({ lower, tags }: Words, open: number): boolean {
  if (lower[open + 1] !== 'at' || !/^(?:least|most)$/.test(lower[open + 2] ?? '')) return false
  return /^(?:VERB|AUX)\/(?:VB[DZP]|MD)$/.test(tags[open + 3] ?? '')
}

function relationOf(words: Words, first: number, hasVerb: boolean): Insertion['relation'] | undefined {
  const penn = pennOf(words, first)
  if (isOneOf(penn, 'WDT|WP|WP$|WRB')) return hasVerb ? 'acl:relcl' : undefined
  if (isOneOf(penn, 'VBN|VBG')) return 'acl'
  return !hasVerb && /^(?:DT|NNS?|NNPS?|JJ|PRP\$|CD)$/.test(penn) ? 'appos' : undefined
}

/** The word before the comma, over an age or another figure between commas ("Omar Haddad, 53, who"). */
function nounBefore(words: Words, comma: number): number | undefined {
  const noun = posOf(words, comma - 1) === 'NUM' && words.forms[comma - 2] === ',' ? comma - 3 : comma - 1
  return isOneOf(posOf(words, noun), NOMINAL) ? noun : undefined
}

/** True where no finite verb but one of saying stands before the noun in its clause. */
function isSubject(words: Words, noun: number): boolean {
  for (let at = noun - 1; at >= 0; at--) {
    if (isOneOf(posOf(words, at), 'SCONJ|CCONJ') || /^[,:;]$/.test(words.forms[at]!)) return true
    if (isOneOf(posOf(words, at), 'VERB|AUX'))
      return isOneOf(pennOf(words, at), FINITE) && REPORTING.has(words.lemmas[at]!)
  }
  return true
}

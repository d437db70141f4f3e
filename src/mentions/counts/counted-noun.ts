import type { Token } from '#language'
import { COUNTABLE_NAMES, LINKS, NOMINALS, PEOPLE } from './en/count-words.ts'

/** Tokens between a number and the noun that it counts, at most. */
const REACH = 7

/**
 * The noun that a number counts: position in `tokens` of the head of the noun phrase that follows ("200 Russian
 * nationals" → nationals; "11 of the 155 rebels" → rebels; "30 of them children" → children), or of a word that stands for
 * people ("160 wounded"); undefined where nothing follows that can be counted. The tree is asked where the row of tags leaves a choice.
 */
export function findCounted(tokens: readonly Token[], end: number): number | undefined {
  let head: number | undefined
  let afterOf = false
  let ofThem = false
  for (let at = end; at < tokens.length && at < end + REACH; at++) {
    const token = tokens[at]!
    const lower = token.lower
    if (isNoun(token)) {
      if (ofThem && token.tag !== 'NNS' && !PEOPLE.test(token.text)) break
      if (
        head !== undefined &&
        (tokens[head]!.tag === 'NNS' || tokens[head]!.tag === 'NNPS') &&
        token.pos === 'PROPN'
      )
        break
      head = at
      continue
    }
    if (head !== undefined) break
    if (NOMINALS.has(lower) && !precedesNoun(tokens, at)) return at
    if (lower === 'of' && at === end) {
      afterOf = true
      continue
    }
    if (afterOf && at === end + 1 && THEM.test(lower)) {
      ofThem = true
      continue
    }
    if (isModifier(token) || (LINKS.has(lower) && (afterOf || lower !== 'the'))) continue
    // "11 of the 155 rebels", "two of the three men": the second number belongs to the same noun.
    if (afterOf && token.pos === 'NUM') continue
    break
  }
  return head
}

/** Those counted before, of whom a part follows. */
const THEM = /^(?:them|whom|these|us)$/

function isNoun(token: Token): boolean {
  return (token.pos === 'NOUN' || token.pos === 'PROPN') && /\p{L}/u.test(token.text)
}

function isModifier(token: Token): boolean {
  return (
    token.pos === 'ADJ' || /^(?:JJ|VBN|VBG|RB|``|''|“|”|")/.test(token.tag) || /^[“”"‘]$/.test(token.text)
  )
}

function precedesNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && (isNoun(next) || (next.pos === 'ADJ' && isNounAt(tokens, at + 2)))
}

function isNounAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && isNoun(tokens[at])
}

/** True for a capitalised noun that is no people: a number before it is part of its name ("12 Gates"). */
export function isNameOfThing(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && !COUNTABLE_NAMES.test(token.text)
}

import type { TextStructure, Token } from '#language'
import { EQUIPMENT } from '../en/not-names.ts'
import { PLACE_HEADS, SETTLEMENT_KINDS, SITE_NOUNS } from '../en/place-nouns.ts'
import { GROUND_VERBS, MOTION_VERBS } from '../en/place-verbs.ts'
import type { TypeEvidence } from '../en/type-weights.ts'
import { isProminentPlace, knownAs, type NameLore } from './name-lore.ts'
import type { NameSpan } from './name-span.ts'

const OF_MOTION = /^(?:from|to|on|for|via|through|into|at|towards?|against)$/i
const JOINING = /^(?:and|or|,|&)$/i
const AND = /^(?:and|or|&)$/i

/**
 * What sentences say of a name that only a place takes: a verb of ground or motion governs it, it is told what kind of place
 * it is, or it stands on a list with a place that is known.
 */
export function placeEvidence(
  name: NameSpan,
  { tokens, sentences }: TextStructure,
  lore: NameLore,
): readonly TypeEvidence[] {
  const { firstToken, endToken } = sentences[tokens[name.firstToken]!.sentence]!
  const within = (at: number): Token | undefined =>
    at >= firstToken && at < endToken ? tokens[at] : undefined
  const found: TypeEvidence[] = []
  const before = within(name.phraseToken - 1)
  if (before?.pos === 'VERB' && GROUND_VERBS.has(before.lemma)) found.push('object-of-ground-verb')
  else if (isGoal(name, before, tokens)) found.push('goal-of-motion')
  if (name.endToken - name.firstToken === 1 && isEquipment(tokens[name.firstToken]!, within(name.endToken)))
    found.push('equipment')
  if (isSite(within(name.phraseToken - 2), before)) found.push('after-site')
  if (isExplained(name, within)) found.push('before-place-noun')
  if (isListed(name, within, lore)) found.push('beside-known-place')
  return found
}

/** "fled to X", "shells fell on X": a preposition of motion after a verb of motion. */
function isGoal(name: NameSpan, before: Token | undefined, tokens: readonly Token[]): boolean {
  if (before === undefined || !OF_MOTION.test(before.text)) return false
  const head = tokens[name.endToken - 1]!.head
  return [tokens[head], tokens[before.index - 1]].some(
    verb => verb !== undefined && verb.pos === 'VERB' && MOTION_VERBS.has(verb.lemma),
  )
}

/** "Grad rockets", "a Su-24", "F-16s": what a make or mark is called. */
function isEquipment(first: Token, next: Token | undefined): boolean {
  return /^\p{Lu}\p{L}{0,3}-\d+\p{L}*$/u.test(first.text) || (next !== undefined && EQUIPMENT.has(next.lemma))
}

/** "the airfield of X". */
function isSite(noun: Token | undefined, of: Token | undefined): boolean {
  return of?.lower === 'of' && noun !== undefined && SITE_NOUNS.has(noun.lower)
}

/** "X, a village in the south": what stands in apposition is a noun of places. */
function isExplained({ endToken }: NameSpan, within: (at: number) => Token | undefined): boolean {
  if (within(endToken)?.text !== ',' || !/^(?:an?|the)$/i.test(within(endToken + 1)?.text ?? '')) return false
  for (let at = endToken + 2; at < endToken + 6; at++) {
    const token = within(at)
    if (token === undefined || !/^(?:ADJ|NOUN|VERB|PROPN)$/.test(token.pos)) return false
    const word = token.lower
    const isHead = within(at + 1)?.pos !== 'NOUN'
    if (isHead && token.pos === 'NOUN') return SETTLEMENT_KINDS.has(word) || PLACE_HEADS.has(word)
  }
  return false
}

/** Most words of a list on one side of a name. */
const REACH = 12
const PART_OF_NAME = /^(?:\p{Lu}[\p{L}\p{N}’'-]*|(?:al|el|as|ash|ad|an|ar|at|az)-[\p{L}’'-]+)$/u

/** "X, Minqar and Dorsk": the name stands on a list with a place that is known, and with nobody who is. */
function isListed(name: NameSpan, within: (at: number) => Token | undefined, lore: NameLore): boolean {
  const from = endOfList(name.firstToken, -1, within)
  const to = endOfList(name.endToken - 1, 1, within)
  const words: string[] = []
  for (let at = from; at <= to; at++) words.push(within(at)!.text)
  if (!words.some(word => AND.test(word))) return false
  const known = itemsOf(words).map(item => kindOf(item, lore))
  return known.includes('place') && !known.includes('actor')
}

/** The last token, in a direction, of names and what joins them. */
function endOfList(start: number, step: 1 | -1, within: (at: number) => Token | undefined): number {
  let end = start
  for (let at = start + step; Math.abs(at - start) <= REACH; at += step) {
    const word = within(at)?.text
    if (word === undefined) break
    if (PART_OF_NAME.test(word)) end = at
    else if (!JOINING.test(word)) break
  }
  return end
}

/** The stretches between words that join. */
function itemsOf(words: readonly string[]): string[] {
  const items: string[][] = [[]]
  for (const word of words)
    if (JOINING.test(word)) items.push([])
    else items.at(-1)!.push(word)
  return items.filter(item => item.length > 0).map(item => item.join(' '))
}

function kindOf(item: string, lore: NameLore): 'place' | 'actor' | undefined {
  const known = knownAs(item, lore)
  if (known === undefined) return isProminentPlace(item, lore) ? 'place' : undefined
  if (known.actors.length > 0) return 'actor'
  return known.places.length > 0 ? 'place' : undefined
}

import type { TextStructure, Token } from '#language'
import { ALONG_WORDS, NEAR_WORDS } from '../en/directions.ts'
import { PERSON_NOUNS } from '../en/person-nouns.ts'
import { PLACE_PARTS, SETTLEMENT_KINDS } from '../en/place-nouns.ts'
import type { TypeEvidence } from '../en/type-weights.ts'
import { PEOPLE_VERBS, SPEECH_VERBS } from '../en/verbs.ts'
import { isDirectionAdjective, isGroupNoun } from './name-evidence.ts'
import { isProminentPlace, type NameLore } from './name-lore.ts'
import type { NameSpan } from './name-span.ts'
import { placeEvidence } from './place-evidence.ts'

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...NEAR_WORDS,
  ...ALONG_WORDS,
  'at',
  'into',
  'across',
  'inside',
  'within',
  'throughout',
  'toward',
  'towards',
  'through',
  'over',
  'via',
])
const MOTION_PREPOSITIONS: ReadonlySet<string> = new Set(['from', 'to', 'for', 'on'])
const MEMBERSHIP: ReadonlySet<string> = new Set([
  'member',
  'members',
  'leader',
  'leaders',
  'head',
  'chief',
  'commander',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'fighters',
  'militants',
  'supporters',
  'director',
  'president',
  'chairman',
  'founder',
])

/** What the words around a name say of its type. */
export function outerEvidence(
  name: NameSpan,
  structure: TextStructure,
  lore: NameLore,
): readonly TypeEvidence[] {
  const { tokens, sentences } = structure
  const sentence = sentences[tokens[name.firstToken]!.sentence]!
  const within = (at: number): Token | undefined =>
    at >= sentence.firstToken && at < sentence.endToken ? tokens[at] : undefined
  const before = [1, 2, 3].map(step => within(name.phraseToken - step))
  const after = [0, 1, 2, 3].map(step => within(name.endToken + step))
  const found: TypeEvidence[] = []
  addBefore(found, before.map(lower), before[0])
  addAfter(found, after.map(lower), after)
  addBeside(found, name, within)
  if (after[0]?.text === ',' && regionFollows(after, lore)) found.push('before-comma-region')
  if (before[0]?.text === ',' && before[1] !== undefined && isProminentPlace(before[1].text, lore))
    found.push('after-comma-place')
  if (isDateline(name, structure)) found.push('dateline')
  found.push(...placeEvidence(name, structure, lore))
  return found
}

function lower(token: Token | undefined): string {
  return token === undefined ? '' : token.lower
}

function addBefore(
  found: TypeEvidence[],
  [first = '', second = '', third = '']: string[],
  token: Token | undefined,
): void {
  const behindArticle = first === 'the'
  const preposition = behindArticle ? second : first
  if (behindArticle) found.push('after-article')
  if (preposition === 'in') found.push('after-in')
  else if (PLACE_PREPOSITIONS.has(preposition)) found.push('after-place-preposition')
  else if (MOTION_PREPOSITIONS.has(preposition)) found.push('after-motion-preposition')
  if (preposition === 'of') {
    const noun = behindArticle ? third : second
    if (SETTLEMENT_KINDS.has(noun)) found.push('after-kind')
    else if (PLACE_PARTS.has(noun)) found.push('after-part')
    else if (MEMBERSHIP.has(noun)) found.push('after-membership')
  }
  if (/^(?:called|named)$/.test(first) && SETTLEMENT_KINDS.has(second)) found.push('after-kind')
  if (isDirectionAdjective(token)) found.push('direction')
  if (SPEECH_VERBS.has(first)) found.push('after-speech')
  if (PERSON_NOUNS.has(first)) found.push('after-role')
  else if (isGroupNoun(token)) found.push('after-body-noun')
  if (SETTLEMENT_KINDS.has(first) && first !== 'state') found.push('after-kind')
}

function addAfter(
  found: TypeEvidence[],
  [first = '', second = '', third = '']: string[],
  tokens: readonly (Token | undefined)[],
): void {
  if (SPEECH_VERBS.has(first)) found.push('before-speech')
  else if (PEOPLE_VERBS.has(first) && first !== 'is' && first !== 'was') found.push('before-verb-of-people')
  if (SETTLEMENT_KINDS.has(first)) found.push('before-kind')
  else if (isGroupNoun(tokens[0])) found.push('before-group')
  const next = first === ',' ? second : first
  if (next === 'who' || next === 'whom') found.push('before-who')
  if (next === 'where') found.push('before-where')
  if (first === ',' && /^\d{1,2}$/.test(second) && (third === ',' || third === '.')) found.push('before-age')
  if (first === ',' && hasRole(tokens)) found.push('before-role')
  if (first === ')' && tokens[0] !== undefined) found.push('brackets')
}

/** Words looked over for the other end of a list. */
const LIST_REACH = 12

/**
 * What stands before or behind a list says it of each of its names: "the villages of A, B and C", "in A and B", "A and B
 * districts".
 */
function addBeside(found: TypeEvidence[], name: NameSpan, within: (at: number) => Token | undefined): void {
  const from = skipList(name.phraseToken - 1, -1, within)
  const [first, second] = [lower(within(from)), lower(within(from - 1))]
  if (from !== name.phraseToken - 1) {
    const noun = first === 'of' ? second : first
    if (SETTLEMENT_KINDS.has(noun)) found.push('beside-kind')
    else if (first === 'in' || PLACE_PREPOSITIONS.has(first)) found.push('beside-place')
  }
  const to = skipList(name.endToken, 1, within)
  if (to !== name.endToken && lower(within(to)).endsWith('s') && SETTLEMENT_KINDS.has(lower(within(to))))
    found.push('beside-kind')
}

/** The first token, in a direction, that is neither a name nor what joins names, where a joining word comes first; else where it began. */
function skipList(start: number, step: 1 | -1, within: (at: number) => Token | undefined): number {
  if (!/^(?:and|or|,|&)$/i.test(within(start)?.text ?? '')) return start
  let at = start
  while (Math.abs(at - start) < LIST_REACH && LISTED.test(within(at)?.text ?? '')) at += step
  return at
}

const LISTED = /^(?:and|or|,|&|\p{Lu}[\p{L}\p{N}’'-]*|(?:al|el|as|ash|ad|an|ar|at|az|bin|ibn)-?[\p{L}’'-]*)$/u

/** ", a spokesman for", ", the rebel commander": a person's role in apposition. */
function hasRole(tokens: readonly (Token | undefined)[]): boolean {
  const article = lower(tokens[1])
  if (article !== 'a' && article !== 'an' && article !== 'the' && !PERSON_NOUNS.has(article)) return false
  return PERSON_NOUNS.has(article) || PERSON_NOUNS.has(lower(tokens[2])) || PERSON_NOUNS.has(lower(tokens[3]))
}

function regionFollows(after: readonly (Token | undefined)[], lore: NameLore): boolean {
  const next = after[1]
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return false
  const two =
    after[2] !== undefined && /^\p{Lu}/u.test(after[2].text) ? `${next.text} ${after[2].text}` : undefined
  return [two, next.text].some(text => text !== undefined && isRegionName(text, lore))
}

/** A country or first-level division of that name. */
export function isRegionName(text: string, { world }: NameLore): boolean {
  return (world?.findByName(text) ?? []).some(
    match =>
      match.adjectival !== true && (match.place.kind === 'country' || match.place.kind === 'governorate'),
  )
}

/** "ALEPPO, Syria —", "BEIRUT (Reuters)": capitals at the start of a paragraph with a dash or bracket soon after. */
function isDateline(name: NameSpan, { tokens, sentences, paragraphs }: TextStructure): boolean {
  const sentence = sentences[tokens[name.firstToken]!.sentence]!
  const opens =
    sentence.firstToken === name.firstToken &&
    paragraphs[sentence.paragraph]?.firstSentence === sentence.index
  if (!opens) return false
  const soon = tokens.slice(name.endToken, name.endToken + 6).map(token => token.text)
  const dash = soon.findIndex(text => /^(?:—|–|-|--)$/.test(text))
  if (dash < 0) return false
  return dash === 0 || name.text === name.text.toUpperCase() || /^[,(]$/.test(soon[0]!)
}

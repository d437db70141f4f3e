import type { NounGroup, TextStructure, Token } from '#language'
import { DIRECTION_NOUNS } from '../en/directions.ts'
import { GROUP_NOUNS, LENT_HEADS } from '../en/group-nouns.ts'
import { PERSON_NOUNS } from '../en/person-nouns.ts'
import { SETTLEMENT_KINDS, SITE_NOUNS } from '../en/place-nouns.ts'
import { OUTLET_REFERENCES } from '../en/reference-nouns.ts'

/** A noun phrase with a common noun as its head that names people, a body or a site. Token indices. */
export interface DescribedGroup {
  readonly type: 'person' | 'group' | 'place'
  readonly head: number
  /** The whole phrase, determiner included. */
  readonly phrase: readonly [number, number]
  /** The phrase without determiner, possessor and number. */
  readonly core: readonly [number, number]
  readonly definite: boolean
}

/** The described people, bodies and sites among the noun groups of a text; phrases whose head is in `taken` are names. */
export function findDescribedGroups(
  groups: readonly NounGroup[],
  structure: TextStructure,
  taken: ReadonlySet<number>,
): readonly DescribedGroup[] {
  const found: DescribedGroup[] = []
  for (const group of groups) {
    const described = describe(group, structure, taken)
    if (described !== undefined) found.push(described)
  }
  return found
}

function describe(
  { head, firstToken, endToken }: NounGroup,
  structure: TextStructure,
  taken: ReadonlySet<number>,
): DescribedGroup | undefined {
  const token = structure.tokens[head]!
  if (taken.has(head) || token.pos === 'PRON') return undefined
  const speaks = token.relation.startsWith('nsubj') && OUTLET_REFERENCES.has(token.lower)
  const type = speaks ? 'group' : typeOf(token.lower, token.lemma, token.tag)
  if (type === undefined || (DIRECTION_NOUNS.has(token.text) && !isRegion(firstToken, head, structure)))
    return undefined
  const core = coreOf(firstToken, head, structure)
  const opener = structure.tokens[phraseStart(core, Math.min(core, firstToken), structure)]!
  const definite = /^(?:the|this|that|these|those|its|their|his|her|our)$/i.test(opener.text)
  return {
    type,
    head,
    phrase: [phraseStart(core, Math.min(core, firstToken), structure), Math.max(endToken, head + 1)],
    core: [core, head + 1],
    definite,
  }
}

/** "the east", not "east" nor "the east of". */
function isRegion(first: number, head: number, { tokens }: TextStructure): boolean {
  return /^the$/i.test(tokens[first]!.text) && first === head - 1 && tokens[head + 1]?.text !== 'of'
}

function typeOf(word: string, lemma: string, tag: string): DescribedGroup['type'] | undefined {
  // A noun phrase's head may be mistagged: "the official said".
  if (!tag.startsWith('NN') && tag !== 'JJ') return undefined
  const plural = tag === 'NNS' || tag === 'NNPS'
  if (!plural && PERSON_NOUNS.has(word)) return 'person'
  if (GROUP_NOUNS.has(word)) return 'group'
  if (PERSON_NOUNS.has(lemma)) return plural ? 'group' : 'person'
  if (DIRECTION_NOUNS.has(word)) return 'place'
  if (SITE_NOUNS.has(word) || (SETTLEMENT_KINDS.has(word) && word !== 'front')) return 'place'
  return undefined
}

/** The determiner and numbers right before the core belong to the phrase; what stands before a comma does not. */
function phraseStart(core: number, first: number, { tokens }: TextStructure): number {
  let at = core
  while (at > first && (OPENERS.test(tokens[at - 1]!.text) || /^(?:DET|NUM|ADV)$/.test(tokens[at - 1]!.pos)))
    at--
  return at
}

const OPENERS =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|my|your|some|any|all|both|each|every|many|several|few|other|another|more|most|least|no|such|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/i

const LEADING = /^(?:DET|NUM|ADP|SCONJ|CCONJ|ADV|PART|PUNCT)$/

/** First token of the words that describe: behind any comma or bracket, without determiner, number, preposition. */
function coreOf(first: number, head: number, { tokens }: TextStructure): number {
  let at = first
  for (let i = first; i < head; i++) if (/^[,;:–—]$/.test(tokens[i]!.text)) at = i + 1
  while (at < head && (OPENERS.test(tokens[at]!.text) || isLeading(tokens[at]!))) at++
  return at === first ? overModifiers(at, tokens, LENT_HEADS.has(tokens[head]!.lower)) : at
}

const isLeading = (token: Token) => LEADING.test(token.pos) && !isMistaken(token)

/** An adjective of a land that opens a sentence, tagged as a determiner: no determiner ends so. */
function isMistaken({ pos, text }: Token): boolean {
  return (
    pos === 'DET' && /^\p{Lu}\p{Ll}+(?:sh|ch|an|se|ic|i)$/u.test(text) && !/^(?:each|which|such)$/i.test(text)
  )
}

const NO_MODIFIER = /^(?:DET|ADP|PRON|CCONJ|SCONJ|ADV|AUX|VERB|NUM|PUNCT|PART)$/

/** Back over modifiers that the tree hung elsewhere: "Iraqi and Afghan" before "militias", a name before "fighters". */
function overModifiers(from: number, tokens: readonly Token[], takesName: boolean): number {
  const { sentence } = tokens[from]!
  const isAdjective = (at: number) =>
    tokens[at]?.sentence === sentence && (tokens[at]!.tag === 'JJ' || isMistaken(tokens[at]!))
  const isName = (at: number) =>
    takesName &&
    tokens[at]?.sentence === sentence &&
    /^\p{Lu}/u.test(tokens[at]!.text) &&
    !NO_MODIFIER.test(tokens[at]!.pos)
  let at = from
  for (;;) {
    if (isAdjective(at - 1) || isName(at - 1)) at--
    else if (isAdjective(at) && tokens[at - 1]?.text === 'and' && isAdjective(at - 2)) at -= 2
    else return at
  }
}

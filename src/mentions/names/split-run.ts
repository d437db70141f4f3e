import type { TextStructure, Token } from '#language'
import { ORGANISATION_FIRST_WORDS, ORGANISATION_HEADS } from '../en/organisation-nouns.ts'
import { PLACE_HEADS, SETTLEMENT_KINDS, SITE_NOUNS } from '../en/place-nouns.ts'
import { GROUND_VERBS } from '../en/place-verbs.ts'
import { OFFICE_OBJECTS, TITLE_PARTS, TITLES } from '../en/titles.ts'
import type { KnownSpan } from '../known/find-known-names.ts'
import type { NameRun } from './find-name-runs.ts'
import { adjectivePlace, isProminentPlace, type NameLore } from './name-lore.ts'
import type { NameSpan } from './name-span.ts'
import { wordOf } from './token-shape.ts'

/** What a run is split with. */
export interface SplitContext {
  readonly structure: TextStructure
  readonly lore: NameLore
  /** Spans of the registry by first token. */
  readonly knownAt: ReadonlyMap<number, KnownSpan>
}

/** Tokens `[from, to)`. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** The names in a run: adjectives, titles and names of the registry are parted from the names they stand by. */
export function splitRun(run: NameRun, context: SplitContext): readonly NameSpan[] {
  return splitPart({ from: run.firstToken, to: run.endToken }, context)
}

function splitPart(whole: Part, context: SplitContext): readonly NameSpan[] {
  const part = withoutLink(whole, context)
  if (part.to <= part.from) return []
  if (isWhole(part, context)) return [spanOf(part, context)]
  const known = knownInside(part, context)
  if (known !== undefined && !isBodyName({ from: known.to, to: part.to }, context)) {
    const after = splitPart({ from: known.to, to: part.to }, context)
    return [...splitBefore(part.from, known, context), ...after]
  }
  const title = lastTitle(part, context)
  if (title !== undefined) return splitAtTitle(part, title, context)
  const adjective = leadingAdjective(part, context)
  if (adjective > 0 && !isBodyName({ from: part.from + adjective, to: part.to }, context)) {
    const rest = { from: part.from + adjective, to: part.to }
    return [spanOf({ from: part.from, to: rest.from }, context), ...splitPart(rest, context)]
  }
  return [spanOf(part, context)]
}

/** No name ends in what links it to the next one: "… Brigades of the" before a name that is parted from it. */
function withoutLink({ from, to }: Part, { structure: { tokens } }: SplitContext): Part {
  let end = to
  while (end > from && LINK.test(tokens[end - 1]!.text)) end--
  return { from, to: end }
}

const LINK = /^(?:of|for|and|in|the|from|&)$/

/** A known name with what stands before it: titles go with the name ("President" before a president's name). */
function splitBefore(from: number, known: Part, context: SplitContext): readonly NameSpan[] {
  const title = lastTitle({ from, to: known.to }, context)
  if (title === undefined || title.to !== known.from)
    return [...splitPart({ from, to: known.from }, context), spanOf(known, context)]
  return splitAtTitle({ from, to: known.to }, title, context)
}

/** The registry has a name for the whole part, or the map has; or it is a place that bears somebody's name. */
function isWhole(part: Part, context: SplitContext): boolean {
  const { knownAt, structure, lore } = context
  if (knownAt.get(part.from)?.endToken === part.to || isNamedAfterSomebody(part, context)) return true
  return part.to - part.from > 1 && isProminentPlace(textOf(part, structure), lore)
}

/** Forms of address with which names of places begin ("Sheikh Miskin"). */
const HONORIFIC = /^(?:sheikh|shaikh|shaykh|sheik|sayyid|sayed|saint|prophet|sultan|imam|hajji?)$/i
const AT = /^(?:in|at|near|inside|into|around|outside|towards?|from)$/i

/** "In Sheikh Miskin", "the hill of Sheikh Aqil", "entered Sheikh Miskin": nobody is where these words are. */
function isNamedAfterSomebody({ from, to }: Part, { structure: { tokens } }: SplitContext): boolean {
  if (to - from < 2 || to - from > 3 || !HONORIFIC.test(tokens[from]!.text)) return false
  const [noun, before] = [tokens[from - 2], tokens[from - 1]]
  if (before === undefined || before.sentence !== tokens[from]!.sentence) return false
  if (AT.test(before.text)) return true
  if (before.lower !== 'of') return GROUND_VERBS.has(before.lemma) && before.lemma !== 'leave'
  return noun !== undefined && (SETTLEMENT_KINDS.has(noun.lemma) || SITE_NOUNS.has(noun.lemma))
}

/** The longest name of the registry inside the part that is clearly a name of its own: several words, or an acronym. */
function knownInside(part: Part, { knownAt, structure }: SplitContext): Part | undefined {
  let best: Part | undefined
  for (let at = part.from; at < part.to; at++) {
    const span = knownAt.get(at)
    if (
      span === undefined ||
      span.endToken > part.to ||
      span.known.places.length + span.known.actors.length === 0
    )
      continue
    const found = { from: at, to: span.endToken }
    const distinct = found.to - found.from > 1 || /^\p{Lu}{3,}$/u.test(structure.tokens[at]!.text)
    if (distinct && (best === undefined || found.to - found.from > best.to - best.from)) best = found
  }
  return best
}

/** Ends in a head of bodies or sites ("… Council", "… Street"), so that what stands before belongs to the name. */
function isBodyName(part: Part, { structure }: SplitContext): boolean {
  if (part.to <= part.from) return false
  const { tokens } = structure
  for (let at = part.from; at < part.to; at++) {
    const word = wordOf(tokens[at]!)
    const next = at + 1 < part.to ? tokens[at + 1]!.lower : ''
    const isHead = ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word)
    if (isHead && (at === part.to - 1 || next === 'of' || next === 'for' || next === '&')) return true
  }
  return ORGANISATION_FIRST_WORDS.has(wordOf(tokens[part.from]!))
}

interface TitlePlace {
  /** First token of the title words. */
  readonly from: number
  /** First token behind them. */
  readonly to: number
}

function lastTitle(part: Part, context: SplitContext): TitlePlace | undefined {
  const { tokens } = context.structure
  for (let at = part.to - 1; at >= part.from; at--) {
    if (!TITLES.has(wordOf(tokens[at]!))) continue
    const to = endOfTitle(tokens, at, part)
    const rest = { from: to, to: part.to }
    if (to < part.to && (isBodyName(rest, context) || wordOf(tokens[to]!) === 'of')) continue
    if (to === part.to && at === part.from) return undefined
    return { from: startOfTitle(tokens, at, part), to }
  }
  return undefined
}

function endOfTitle(tokens: readonly Token[], at: number, part: Part): number {
  const of = tokens[at + 1]?.lower === 'of'
  return of && at + 2 < part.to && OFFICE_OBJECTS.has(wordOf(tokens[at + 2]!)) ? at + 3 : at + 1
}

function startOfTitle(tokens: readonly Token[], at: number, part: Part): number {
  let from = at
  while (from > part.from) {
    const word = wordOf(tokens[from - 1]!)
    if (!TITLES.has(word) && !TITLE_PARTS.has(word)) break
    from--
  }
  return from
}

function splitAtTitle(part: Part, title: TitlePlace, context: SplitContext): readonly NameSpan[] {
  const before = splitPart({ from: part.from, to: title.from }, context)
  if (title.to === part.to) return [...before, spanOf({ from: title.from, to: part.to }, context)]
  const { tokens } = context.structure
  const titles = tokens.slice(title.from, title.to).map(wordOf)
  const name = spanOf({ from: title.to, to: part.to }, context)
  return [...before, { ...name, phraseToken: part.from, titles }]
}

/** How many tokens at the start are an adjective of a place ("Syrian", "South Korean"). */
function leadingAdjective(part: Part, { structure, lore }: SplitContext): number {
  for (const length of [2, 1])
    if (
      part.from + length < part.to &&
      adjectivePlace(textOf({ from: part.from, to: part.from + length }, structure), lore)
    )
      return length
  return 0
}

/** The name that a part of the tokens is. */
export function spanOf(part: Part, { structure }: SplitContext): NameSpan {
  const start = structure.tokens[part.from]!.start
  const end = structure.tokens[part.to - 1]!.end
  return {
    start,
    end,
    text: structure.text.slice(start, end),
    firstToken: part.from,
    endToken: part.to,
    phraseToken: part.from,
    titles: [],
  }
}

/** The text of a part of the tokens. */
export function textOf(part: Part, { text, tokens }: TextStructure): string {
  return text.slice(tokens[part.from]!.start, tokens[part.to - 1]!.end)
}

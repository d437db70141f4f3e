import { type Actor, sideOf } from '#actors'
import type { VocabularyEntry, WordUse } from '#conflicts'
import { formsOf, type TextStructure } from '#language'
import type { IsoDay } from '#primitives'
import type { Candidate } from '../annotated-report.ts'
import { foldedWords } from '../known/folded-tokens.ts'
import { knownAs, type NameLore } from '../names/name-lore.ts'

/** What parties are resolved in: the lore of names, the text and the report's day. */
export interface PartyContext {
  readonly lore: NameLore
  readonly structure: TextStructure
  readonly day: IsoDay | null
}

/** Who a stretch of text stands for. */
export interface PartyReading {
  readonly actor: Actor | null
  readonly side: string | null
  readonly candidates: readonly Candidate[]
  readonly reason: string
}

/** Tokens `[from, to)`. */
export type TokenRange = readonly [from: number, to: number]

/** The text of tokens `[from, to)`. */
export function rangeText([from, to]: TokenRange, { text, tokens }: TextStructure): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end)
}

/**
 * Whether anything that the registry knows may begin with the token; with most nothing does, and no text that begins so need be
 * put together and looked up. A mark may stand before anything.
 */
export function mayBeginName(at: number, { lore, structure }: PartyContext): boolean {
  const word = formsOf(structure)[at]!
  return lore.index.mayBegin(word) || foldedWords(word).length === 0
}

/** The pack's words of a use under a text. */
export function packWord(
  text: string,
  uses: readonly WordUse[],
  lore: NameLore,
): VocabularyEntry | undefined {
  const { vocabulary } = lore.registry.conflict
  for (const at of knownAs(text, lore)?.words ?? []) {
    const entry = vocabulary[at]!
    if (uses.includes(entry.use)) return entry
  }
  return undefined
}

/** The party that the registry has under exactly this text, or the pack's word for a class of people; else undefined. */
export function partyNamed(text: string, { lore, day }: PartyContext): PartyReading | undefined {
  const known = knownAs(text, lore)
  if (known !== undefined && known.actors.length > 0) {
    const { id, candidates } = lore.findActor(text, day)
    const actor = id === null ? undefined : lore.registry.actorIndex.actors.get(id)
    if (actor !== undefined)
      return { actor, side: sideOf(actor, day), candidates, reason: 'a name of the registry' }
  }
  const word = packWord(text, ['phrase'], lore)
  if (word === undefined) return undefined
  const actor = lore.registry.actorIndex.actors.get(word.actor ?? '') ?? null
  const side = word.side ?? (actor === null ? null : sideOf(actor, day))
  return { actor, side, candidates: [], reason: `a word of the pack: ${word.reason}` }
}

/** As `partyNamed`, with look-alike spellings: for text that is a name by its shape. */
export function partySpelled(text: string, context: PartyContext): PartyReading | undefined {
  const exact = partyNamed(text, context)
  if (exact !== undefined) return exact
  const { lore, day } = context
  const { id, candidates } = lore.findActor(text, day)
  const actor = id === null ? undefined : lore.registry.actorIndex.actors.get(id)
  if (actor === undefined) return undefined
  return {
    actor,
    side: sideOf(actor, day),
    candidates,
    reason: `spelled like ${actor.name}: ${candidates[0]?.how}`,
  }
}

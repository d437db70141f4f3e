import type { TextStructure, Token } from '#language'
import type { Span } from '#primitives'
import type { ActorMention } from '../annotated-report.ts'
import { createActorMention } from '../create-mention.ts'
import { STATE_HEADS } from '../en/group-nouns.ts'
import { isCapitalised } from '../names/token-shape.ts'
import { stateOfLand } from './land-states.ts'
import { type PartyContext, type PartyReading, packWord, partyNamed } from './party-lore.ts'

const HELD = /^(.+?)[-–](?:held|controlled|run|besieged|occupied|dominated|administered)$/i
const MODIFIER = /^(?:compound|amod|nmod:poss)$/

/**
 * Parties that stand only as a modifier: of an act ("army advances", "Russian bombing", "rebel control") or of a place
 * ("opposition-held"). Marked `adjectival`; who they are comes from the pack's words and names alone.
 */
export function findModifierParties(
  structure: TextStructure,
  context: PartyContext,
): readonly ActorMention[] {
  const found: ActorMention[] = []
  for (const token of structure.tokens) {
    const held = token.text.includes('-') || token.text.includes('–') ? HELD.exec(token.text) : null
    const text = held === null ? token.text : held[1]!
    if (held === null && !isModifier(token, structure)) continue
    const read = readWord(text, context)
    const reading = read?.side == null ? stateBefore(token, context) : read
    if (reading === undefined || reading.side === null) continue
    found.push(mentionOf({ start: token.start, end: token.start + text.length }, text, reading))
  }
  return found
}

/**
 * A noun or a capitalised adjective before a noun, also joined by "and" to one ("Russian and regime bombardment"). Plain
 * adjectives ("military") tell no party by themselves.
 */
function isModifier(token: Token, { tokens }: TextStructure): boolean {
  if (token.pos !== 'NOUN' && !isCapitalised(token.text)) return false
  const next = tokens[token.index + 1]
  if (next === undefined || next.sentence !== token.sentence) return false
  if (MODIFIER.test(token.relation) && token.head > token.index) return tokens[token.head]!.pos === 'NOUN'
  if (next.text !== 'and' && next.text !== ',') return false
  const joined = tokens[next.index + 1]
  const behind = tokens[next.index + 2]
  return (
    /^(?:ADJ|PROPN|NOUN)$/.test(token.pos) &&
    joined?.sentence === token.sentence &&
    behind?.pos === 'NOUN' &&
    /^(?:NOUN|ADJ|PROPN)$/.test(joined.pos)
  )
}

/** "Syrian gunships" in a war in Syria: the land's adjective before what only its state has. */
function stateBefore({ text, index, sentence }: Token, context: PartyContext): PartyReading | undefined {
  const { tokens } = context.structure
  const state = stateOfLand(text, context)
  if (state === undefined) return undefined
  for (let at = index + 1; at <= index + 3 && tokens[at]?.sentence === sentence; at++) {
    if (isStateHead(tokens[at]!)) return state
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]!.pos)) return undefined
  }
  return undefined
}

/** Types of aircraft and vehicles are written with a hyphen and a figure ("Su-22", "F-16s", "T-72"). */
const isStateHead = ({ text }: Token) =>
  STATE_HEADS.has(text.toLowerCase()) || /^\p{Lu}\p{L}{0,7}-\d+\p{L}*$/u.test(text)

function readWord(text: string, context: PartyContext): PartyReading | undefined {
  const { lore } = context
  const word = packWord(text, ['side-word', 'demonym'], lore)
  if (word === undefined) return partyNamed(text, context)
  const actor = lore.registry.actorIndex.actors.get(word.actor ?? '') ?? null
  return { actor, side: word.side, candidates: [], reason: `a word of the pack: ${word.reason}` }
}

function mentionOf(
  span: Span,
  text: string,
  { actor, side, candidates, reason }: PartyReading,
): ActorMention {
  return createActorMention({
    ...span,
    text,
    phrase: span,
    type: 'group',
    actor: actor?.id ?? null,
    candidates,
    canonical: null,
    side,
    reference: 'described',
    adjectival: true,
    reason,
  })
}

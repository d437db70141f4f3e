import { TRADES } from '../en/person-nouns.ts'
import type { PartyContext, PartyReading } from './party-lore.ts'

/**
 * The pack's side for people of a trade (analysts, doctors, reporters), unless they are said to belong to a body that is
 * itself no party to the war ("a researcher at a rights group"); `undefined` for other people.
 */
export function readTrade(
  lemma: string,
  named: PartyReading | undefined,
  { lore: { registry } }: PartyContext,
): PartyReading | undefined {
  const { sourceSides, sides } = registry.conflict
  const role = TRADES.get(lemma.toLowerCase())
  const side = role === undefined ? undefined : sourceSides?.[role]
  if (side === undefined) return undefined
  const isBystander = sides.some(({ id, stake }) => id === named?.side && stake === 'none')
  if (named?.actor != null && isBystander) return undefined
  return { actor: null, side, candidates: [], reason: `the pack's side for a ${role}` }
}

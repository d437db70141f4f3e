import type { Conflict } from '#conflicts'

const STATES = new WeakMap<Conflict, string | null>()

/** The side of the state of the land at war: what the pack has for "government" behind an adjective of a land that tells no side by itself; null where it has none. */
export function homeState(conflict: Conflict): string | null {
  const known = STATES.get(conflict)
  if (known !== undefined) return known
  const phrases = new Map(conflict.vocabulary.map(({ text, side }) => [text.toLowerCase(), side]))
  const governments = conflict.vocabulary
    .filter(({ use, side, place }) => use === 'demonym' && side === null && place !== null)
    .map(({ text }) => phrases.get(`${text.toLowerCase()} government`))
  const state = governments.find(side => side != null) ?? null
  STATES.set(conflict, state)
  return state
}

import type { Registry } from '#conflicts'
import { foldWord } from '../known/folded-tokens.ts'
import type { PartyContext, PartyReading } from './party-lore.ts'

const STATES = new WeakMap<Registry, ReadonlyMap<string, PartyReading>>()

/**
 * The state of a land at war, by the land's name or an adjective of it that tells no side by itself ("Syria", "Syrian"):
 * what the pack has under that adjective with "government". `undefined` for all other words.
 */
export function stateOfLand(word: string, { lore: { registry } }: PartyContext): PartyReading | undefined {
  let states = STATES.get(registry)
  if (states === undefined) {
    states = listStates(registry)
    STATES.set(registry, states)
  }
  return states.get(foldWord(word))
}

function listStates({ conflict, gazetteer, actorIndex }: Registry): ReadonlyMap<string, PartyReading> {
  const governments = new Map(
    conflict.vocabulary.filter(({ use }) => use === 'phrase').map(entry => [entry.text.toLowerCase(), entry]),
  )
  const states = new Map<string, PartyReading>()
  for (const { use, text, side, place } of conflict.vocabulary) {
    if (use !== 'demonym' || side !== null || place === null) continue
    const government = governments.get(`${text.toLowerCase()} government`)
    if (government === undefined) continue
    const actor = actorIndex.actors.get(government.actor ?? '') ?? null
    const reading = { actor, side: government.side, candidates: [], reason: `of the state of ${text} land` }
    for (const name of [text, gazetteer.places.get(place)?.name ?? text]) states.set(foldWord(name), reading)
  }
  return states
}

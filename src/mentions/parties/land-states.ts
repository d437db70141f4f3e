import type { Registry } from '#conflicts'
import { foldWord } from '../known/folded-tokens.ts'
import { ownCapital } from '../reference/refer-capital.ts'
import type { PartyContext, PartyReading } from './party-lore.ts'

const STATES = new WeakMap<Registry, ReadonlyMap<string, PartyReading>>()

/**
 * The state of a land at war, by the land's name, its capital's, or an adjective of it that tells no side by itself: what
 * the pack has under that adjective with "government". `undefined` for all other words.
 */
export function stateOfLand(word: string, { lore: { registry } }: PartyContext): PartyReading | undefined {
  let states = STATES.get(registry)
  if (states === undefined) {
    states = listStates(registry)
    STATES.set(registry, states)
  }
  return states.get(foldWord(word))
}

function listStates(registry: Registry): ReadonlyMap<string, PartyReading> {
  const { conflict, gazetteer, actorIndex } = registry
  const governments = new Map(
    conflict.vocabulary.filter(({ use }) => use === 'phrase').map(entry => [entry.text.toLowerCase(), entry]),
  )
  const states = new Map<string, PartyReading>()
  for (const { use, text, side, place } of conflict.vocabulary) {
    if (use !== 'demonym' || side !== null || place === null) continue
    const government = governments.get(`${text.toLowerCase()} government`)
    if (government === undefined) continue
    const actor = actorIndex.actors.get(government.actor ?? '') ?? null
    const reading = { actor, side: government.side, candidates: [], reason: `the ${text} state` }
    const land = gazetteer.places.get(place)
    const capital = land?.kind === 'country' ? ownCapital(registry)?.text : undefined
    if (capital !== undefined) states.set(foldWord(capital), reading)
    for (const name of [text, land?.name ?? text]) states.set(foldWord(name), reading)
  }
  return states
}

import type { Registry } from '#conflicts'
import { foldWord } from '../known/folded-tokens.ts'
import { ownCapital } from '../reference/refer-capital.ts'
import type { PartyContext, PartyReading } from './party-lore.ts'

const STATES = new WeakMap<Registry, States>()

/**
 * The state of a land at war, by the land's name or an adjective of it that tells no side by itself ("Syria", "Syrian"):
 * what the pack has under that adjective with "government". `undefined` for all other words.
 */
export function stateOfLand(word: string, context: PartyContext): PartyReading | undefined {
  return statesOf(context).byLand.get(foldWord(word))
}

/** The same, also by the land's capital, which stands for the state where it acts, but not for what is in the city. */
export function stateOfSeat(word: string, context: PartyContext): PartyReading | undefined {
  return statesOf(context).bySeat.get(foldWord(word)) ?? stateOfLand(word, context)
}

interface States {
  readonly byLand: ReadonlyMap<string, PartyReading>
  readonly bySeat: ReadonlyMap<string, PartyReading>
}

function statesOf({ lore: { registry } }: PartyContext): States {
  let states = STATES.get(registry)
  if (states === undefined) {
    states = listStates(registry)
    STATES.set(registry, states)
  }
  return states
}

function listStates(registry: Registry): States {
  const { conflict, gazetteer, actorIndex } = registry
  const governments = new Map(
    conflict.vocabulary.filter(({ use }) => use === 'phrase').map(entry => [entry.text.toLowerCase(), entry]),
  )
  const byLand = new Map<string, PartyReading>()
  const bySeat = new Map<string, PartyReading>()
  for (const { use, text, side, place } of conflict.vocabulary) {
    if (use !== 'demonym' || side !== null || place === null) continue
    const government = governments.get(`${text.toLowerCase()} government`)
    if (government === undefined) continue
    const actor = actorIndex.actors.get(government.actor ?? '') ?? null
    const reading = { actor, side: government.side, candidates: [], reason: `the ${text} state` }
    const land = gazetteer.places.get(place)
    const capital = land?.kind === 'country' ? ownCapital(registry)?.text : undefined
    if (capital !== undefined) bySeat.set(foldWord(capital), reading)
    for (const name of [text, land?.name ?? text]) byLand.set(foldWord(name), reading)
  }
  return { byLand, bySeat }
}

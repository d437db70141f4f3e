import { multiply } from './day-evidence.ts'
import { weighStatement } from './hear-statement.ts'
import { normalise, startEvenly } from './place-track.ts'
import type { Sweep } from './sweep.ts'
import type { Spoken } from './verdict.ts'

interface Numbers {
  readonly holders: Float64Array
  readonly heard: number
  readonly fighting: number
  readonly live: number
}

/**
 * Lets statements without any date move the probabilities of a place of which nothing dated speaks. They are weighed as
 * if said of the day asked for, which is all that can be done with them; no date is planted.
 */
export function applyUndated(sweep: Sweep, numbers: Numbers, spoken: readonly Spoken[]): Numbers {
  const undated = spoken.filter(each => each.statement.day === null)
  if (undated.length === 0 || undated.length < spoken.length) return numbers
  const { model } = sweep
  const states = new Float64Array(model.space.size)
  startEvenly(model, states)
  const sides = undated.reduce((bits, each) => bits | each.statement.agents | each.statement.targets, 0)
  for (let s = 0; s < states.length; s++)
    if (states[s] === 0 && (sides >> model.space.holder[s]!) & 1) states[s] = 1 / model.space.sides
  const seen = new Set<string>()
  let heard = 0
  for (const each of undated) {
    const key = `${each.statement.kind} ${each.statement.agents} ${each.voice.source.origin}`
    if (seen.has(key)) continue
    seen.add(key)
    multiply(weighStatement(sweep, each.statement), model, states)
    heard += each.statement.confidence
  }
  normalise(states)
  const holders = new Float64Array(model.space.sides)
  for (let s = 0; s < states.length; s++) holders[model.space.holder[s]!]! += states[s]!
  for (let i = 0; i < holders.length; i++) holders[i]! *= numbers.holders[i]! * numbers.live || 1
  normalise(holders)
  return { ...numbers, holders, heard }
}

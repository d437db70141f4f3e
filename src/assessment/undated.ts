import { multiply } from './day-evidence.ts'
import { weighStatement } from './hear-statement.ts'
import { normalise, startEvenly } from './place-track.ts'
import { createStateSpace } from './state-space.ts'
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
  const named = undated.reduce((bits, each) => bits | each.statement.agents | each.statement.targets, 0)
  const sides = sweep.docket.sides.holding.flatMap((_, side) =>
    (named >> side) & 1 || sweep.model.space.live.includes(side) ? [side] : [],
  )
  const model = { ...sweep.model, space: createStateSpace(sides) }
  const states = new Float64Array(model.space.size)
  startEvenly(model.space, states)
  const seen = new Set<string>()
  let heard = 0
  for (const each of undated) {
    const key = `${each.statement.kind} ${each.statement.agents} ${each.voice.source.origin}`
    if (seen.has(key)) continue
    seen.add(key)
    multiply(weighStatement(sweep, each.statement), model, states)
    normalise(states)
    heard += each.statement.confidence
  }
  const holders = new Float64Array(numbers.holders.length)
  for (let s = 0; s < states.length; s++) holders[model.space.holder[s]!]! += states[s]!
  // What neighbours say; a side that they know nothing of is neither likelier nor less likely for them.
  for (let i = 0; i < holders.length; i++) holders[i]! *= numbers.holders[i]! * numbers.live || 1
  normalise(holders)
  return { ...numbers, holders, heard, live: sides.length }
}

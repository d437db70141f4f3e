import { expect, it } from 'vitest'
import { readingsIn } from '../fixtures/test-war.ts'

const holds = (text: string) =>
  readingsIn(text)
    .filter(({ type }) => type === 'hold')
    .map(({ agents, polarity }) => `${agents.map(({ name }) => name).join('+')} ${polarity}`)

it.each([
  ['Minqar is out of the control of the army.', 'army denied'],
  ['Minqar remains beyond the control of the army.', 'army denied'],
  ['Minqar is under the control of the army.', 'army asserted'],
  ['Minqar is in the hands of the army.', 'army asserted'],
  ['Outside, rebels hold Minqar.', 'rebels asserted'],
  ['Rebels outside the control of the army hold Minqar.', 'Rebels asserted'],
])('%s: %s', (text, told) => {
  expect(holds(text)).toEqual([told])
})

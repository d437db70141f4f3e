import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../fixtures/test-war.ts'

const agentSides = (text: string) =>
  claimsIn(text)
    .filter(({ type }) => type === 'air-strike')
    .map(({ agents }) => [...new Set(agents.map(({ side }) => side))].join('+'))

const LEAD = 'The army conducted five air strikes on Friday.\n\nThe strikes were as follows:\n\n'

describe('the items of a list', () => {
  it('are done by those who act in the sentence that leads into it', () => {
    const text = `${LEAD}• Near Dorsk, one air strike destroyed a bridge.\n• Near Minqar, two air strikes destroyed a depot.\n`
    expect(agentSides(text).length).toBeGreaterThan(1)
    expect(new Set(agentSides(text))).toEqual(new Set(['north']))
  })

  it('are nobody’s where no list stands', () => {
    const text = `${LEAD}Farmers near Dorsk complained of the price of seed this spring.\n\nThey met in the town hall to talk about the drought.\n\nNobody knew what to do about the wells in the hills.\n\nNear Minqar, an air strike destroyed a depot.\n`
    expect(agentSides(text).at(-1)).toBe('')
  })
})

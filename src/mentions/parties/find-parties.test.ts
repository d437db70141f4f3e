import { describe, expect, it } from 'vitest'
import { actorIn, annotate } from '../fixtures/sample-war.ts'

const sideOf = (text: string, mention: string) => actorIn(annotate(text), mention).side

describe('a described group', () => {
  it('takes its side from the pack’s word for the class', () => {
    expect(sideOf('Crown forces shelled the town.', 'Crown forces')).toBe('crown')
    expect(sideOf('Several residents fled at night.', 'residents')).toBe('civilians')
  })

  it('takes it from the words before its head', () => {
    expect(sideOf('A senior rebel commander was killed.', 'senior rebel commander')).toBe('league')
    expect(sideOf('Karskian officers led the attack.', 'Karskian officers')).toBe('crown')
    expect(sideOf('Karskian-backed fighters led the attack.', 'Karskian-backed fighters')).toBe('crown')
  })

  it('takes it from the body behind "of" or "in"', () => {
    expect(sideOf('Members of the Banner of Dorsk were seen.', 'Members')).toBe('league')
    expect(sideOf('Royal sources in the Free League said so.', 'Royal sources')).toBe('league')
  })

  it('does not take over the side of those whose kin or victims it names', () => {
    expect(sideOf('The wives of rebel fighters were questioned.', 'wives')).not.toBe('league')
  })

  it('of another land is not the pack’s own class of that name', () => {
    expect(sideOf('Peruvian rebels attacked a bank in Lima.', 'Peruvian rebels')).toBeNull()
  })

  it('has no side where nothing tells', () => {
    expect(sideOf('Two fighters were seen at the gate.', 'fighters')).toBeNull()
  })

  it('goes by the other number of its noun', () => {
    expect(sideOf('A resident saw it all.', 'resident')).toBe('civilians')
  })
})

describe('a party that only qualifies', () => {
  it('an act or a place is marked so', () => {
    const annotated = annotate('Rebel advances shook the crown-held quarter.')
    expect(actorIn(annotated, 'Rebel')).toMatchObject({ side: 'league', adjectival: true })
    expect(actorIn(annotated, 'crown')).toMatchObject({ side: 'crown', adjectival: true })
  })
})

describe('a state', () => {
  it('is a party where it acts, and a place where something happens in it', () => {
    expect(actorIn(annotate('Sweden denied the report.'), 'Sweden').side).toBe('crown')
    expect(annotate('They met in Sweden.').actors.filter(({ text }) => text === 'Sweden')).toEqual([])
  })
})

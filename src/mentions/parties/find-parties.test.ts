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
    expect(sideOf('Karskian-directed fighters led it.', 'Karskian-directed fighters')).toBe('crown')
  })

  it('is of the second of two sides that “and” joins before it', () => {
    expect(sideOf('Karskian and rebel forces shelled the town.', 'rebel forces')).toBe('league')
    expect(sideOf('Karskian and rebel forces shelled the town.', 'Karskian')).toBe('crown')
  })

  it('takes it from the body behind "of" or "in"', () => {
    expect(sideOf('Members of the Banner of Dorsk were seen.', 'Members')).toBe('league')
    expect(sideOf('Royal sources in the Free League said so.', 'Royal sources')).toBe('league')
  })

  it('takes it from whom it is said to be loyal to', () => {
    expect(sideOf('Militias loyal to the crown left.', 'Militias')).toBe('crown')
    expect(sideOf('Militias opposed to the crown left.', 'Militias')).toBeNull()
  })

  it('is the one that the pack knows with the article, though an adjective parts them', () => {
    expect(sideOf('The weary army left.', 'weary army')).toBe('crown')
    expect(sideOf('Another army left.', 'army')).toBeNull()
  })

  it('does not take over the side of those whose kin or victims it names', () => {
    expect(sideOf('The wives of rebel fighters were questioned.', 'wives')).not.toBe('league')
  })

  it('of another land is not the pack’s own class of that name', () => {
    expect(sideOf('Peruvian rebels attacked a bank in Lima.', 'Peruvian rebels')).toBeNull()
  })

  it('is of the class that the pack has, under another noun for it', () => {
    expect(sideOf('Nordic gunmen attacked the town.', 'Nordic gunmen')).toBe('crown')
    expect(sideOf('Nordic students came to the town.', 'Nordic students')).toBeNull()
  })

  it('is the state’s where only a state has such, in the land at war', () => {
    expect(sideOf('Ostmarkian diplomats left the hall.', 'Ostmarkian diplomats')).toBe('crown')
    expect(sideOf("Ostmark's foreign ministry denied it.", "Ostmark's foreign ministry")).toBe('crown')
    expect(sideOf('Ostmarkian singers left the hall.', 'Ostmarkian singers')).toBeNull()
  })

  it('is nobody’s where it names whom its owner stands against, or a council of civilians', () => {
    expect(sideOf("The crown's opponents met at night.", "crown's opponents")).toBeNull()
    expect(sideOf('A civilian council took over.', 'civilian council')).toBeNull()
    expect(sideOf('A military council took over.', 'military council')).toBeNull()
  })

  it('is a bystander whatever its land', () => {
    expect(sideOf('Karskian residents fled at night.', 'Karskian residents')).toBe('civilians')
  })

  it('is no office of that name', () => {
    expect(sideOf('The chief of opposition left.', 'chief')).toBe('league')
    expect(
      annotate('Secretary of State Odo Velin left. He was angry.').actors.map(({ side }) => side),
    ).toEqual(['league', 'league'])
  })

  it('is of the longest name behind its preposition', () => {
    expect(sideOf('Fighters from the Army of Dawn left.', 'Fighters')).toBe('league')
  })

  it('is of its own words, not of the land where it is', () => {
    expect(sideOf('A rebel officer in Karsk denied it.', 'rebel officer')).toBe('league')
    expect(sideOf("Fighters from Karsk's Army of Dawn left.", 'Fighters')).toBe('league')
  })

  it('keeps an adjective of a land that opens the sentence', () => {
    expect(sideOf('Karskian armed forces took the town.', 'Karskian armed forces')).toBe('crown')
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

describe('a name that the registry lacks', () => {
  it('is of the side of whom it belongs to', () => {
    expect(sideOf("Karsk's Harbour Ministry denied it.", 'Harbour Ministry')).toBe('crown')
    expect(sideOf("Ostmark's Harbour Ministry denied it.", 'Harbour Ministry')).toBe('crown')
  })
})

describe('a person that the registry lacks', () => {
  it.each([
    ['General Juri Halden, of the Free League, offered a bargain.', 'league'],
    ['Juri Halden, who heads the crown’s press office, spoke.', 'crown'],
    ['Juri Halden, a commander in the Free League, spoke.', 'league'],
    ['General Juri Halden of the Free League spoke.', 'league'],
    ['Juri Halden, an author on the Free League, spoke.', 'aside'],
    ['The military analyst Juri Halden spoke.', 'aside'],
    ['Juri Halden, a pharmacist in rebel-held Dorsk, spoke.', 'relief'],
    ['Juri Halden, a researcher at Ostmark Watch, spoke.', 'relief'],
  ])('%s', (text, side) => {
    expect(sideOf(text, 'Juri Halden')).toBe(side)
  })
})

describe('a state', () => {
  it('is a party where it acts, and a place where something happens in it', () => {
    expect(actorIn(annotate('Sweden denied the report.'), 'Sweden').side).toBe('crown')
    expect(actorIn(annotate('Ostmark said it would send troops.'), 'Ostmark').side).toBe('crown')
    expect(annotate('Ostmark was quiet at night.').actors.filter(({ text }) => text === 'Ostmark')).toEqual(
      [],
    )
    expect(annotate('They met in Sweden.').actors.filter(({ text }) => text === 'Sweden')).toEqual([])
  })
})

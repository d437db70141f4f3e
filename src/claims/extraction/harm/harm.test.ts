import { describe, expect, it } from 'vitest'
import { claimsIn, readingsIn } from '../../fixtures/test-war.ts'

/** `type: effect victims side min..max` of each claim with figures, its figures parted by " + ". */
function harmIn(text: string, read = claimsIn): string[] {
  return read(text)
    .filter(({ casualties }) => casualties.length > 0)
    .map(({ type, casualties }) => {
      const figures = casualties.map(
        ({ effect, victims, side, min, max }) => `${effect} ${victims} ${side} ${min}..${max}`,
      )
      return `${type}: ${figures.join(' + ')}`
    })
}

describe('how many were harmed, and who', () => {
  it.each<[string, string]>([
    [
      'Shelling of Dorsk left seven dead and 22 wounded.',
      'shelling: killed unknown null 7..7 + wounded unknown null 22..22',
    ],
    ['Up to 30 people were killed in a raid on Dorsk.', 'attack: killed unknown null null..30'],
    ['As many as 60 villagers died in Halvern.', 'casualties: killed civilians civilians null..60'],
    ['Between 20 and 25 people died in Halvern.', 'casualties: killed unknown null 20..25'],
    ['More than 40 residents were wounded in Halvern.', 'casualties: wounded civilians civilians 40..null'],
    ['Dozens of villagers perished in Halvern.', 'casualties: killed civilians civilians 24..null'],
    ['A farmer was killed in Halvern.', 'casualties: killed civilians civilians 1..1'],
    ['A man and two women were killed in Halvern.', 'casualties: killed civilians civilians 3..3'],
    ['Six villagers lost their lives in Halvern.', 'casualties: killed civilians civilians 6..6'],
    [
      'Government shelling of Dorsk claimed the lives of nine residents.',
      'shelling: killed civilians civilians 9..9',
    ],
    ['The death toll in Halvern rose to 41.', 'casualties: killed unknown null 41..41'],
    [
      'Two villagers were killed and another was wounded in Halvern.',
      'casualties: killed civilians civilians 2..2 + wounded civilians civilians 1..1',
    ],
    [
      'Three villagers were killed and twelve others wounded in Halvern.',
      'casualties: killed civilians civilians 3..3 + wounded civilians civilians 12..12',
    ],
    [
      'Eight people were killed or wounded in Halvern.',
      'casualties: killed unknown null null..8 + wounded unknown null null..8',
    ],
    ['The war has claimed 700 lives in Halvern.', 'casualties: killed unknown null 700..700'],
    [
      'At least five villagers, among them a woman and her two children, were killed in Halvern.',
      'casualties: killed civilians civilians 5..null + killed civilians civilians 1..1 + killed civilians civilians 2..2',
    ],
    [
      'Ninety people died in Halvern: 40 rebels, 30 members of the militia and 20 civilians.',
      'casualties: killed unknown null 90..90 + killed combatants south 40..40 + killed combatants null 30..30 + killed civilians civilians 20..20',
    ],
    ['Monitors put the dead in Halvern at 14.', 'casualties: killed unknown null 14..14'],
    ['Anton Vell put the number killed in Halvern at 52.', 'casualties: killed unknown null 52..52'],
    ['A villager died along with his two sons in Halvern.', 'casualties: killed civilians civilians 3..3'],
    ['A farmer was killed with nine others in Halvern.', 'casualties: killed civilians civilians 10..10'],
    ['Ten of the dead in Halvern were rebels.', 'casualties: killed combatants south 10..10'],
    ['Among the dead in Halvern were two residents.', 'casualties: killed civilians civilians 2..2'],
    [
      'The bombing killed 60 people in Halvern, 400 according to the rebels.',
      'air-strike: killed unknown null 60..60',
    ],
    ['Nine wounded were taken from Halvern to Dorsk.', 'casualties: wounded unknown null 9..9'],
    ['The bodies of nine residents arrived in Halvern.', 'casualties: killed civilians civilians 9..9'],
    ['Nine people have starved to death in Halvern.', 'casualties: killed civilians civilians 9..9'],
    ['Nine people died of hunger in Halvern.', 'casualties: killed civilians civilians 9..9'],
    [
      'Jets killed two villagers and wounded nine in Halvern.',
      'air-strike: killed civilians civilians 2..2 + wounded civilians civilians 9..9',
    ],
    [
      'At least 11 villagers were killed and 17 injured when a mine blew up in Halvern.',
      'bombing: killed civilians civilians 11..null + wounded civilians civilians 17..17',
    ],
    [
      'More than 60 people have been killed by Vestian and government bombardment of Halvern since May.',
      'casualties: killed unknown null 60..null',
    ],
    ['The governor of Halvern was killed there.', 'casualties: killed unknown null 1..1'],
    ['Twenty tribesmen were killed in Halvern.', 'casualties: killed unknown null 20..20'],
  ])('%s', (text, expected) => {
    expect(harmIn(text)).toEqual([expected])
  })

  it('counts a part apart from the whole', () => {
    const text = 'The raid killed at least 12 people, two of them children, in Halvern.'
    // Whether a raid of no kind is likely enough to be listed is not the question here.
    const [first] = harmIn(text, readingsIn)
    expect(first).toMatch(/: killed unknown null 12\.\.null/)
  })

  it('takes one man for one, by whatever word', () => {
    expect(harmIn('Omar Dell fled to Halvern. He was killed there.').at(-1)).toMatch(
      /: killed unknown null 1\.\.1/,
    )
  })

  it('adds nobody up whom two sides lost', () => {
    const [first] = harmIn('At least 34 jihadists and 17 soldiers were killed in Halvern.')
    expect(first).toMatch(/combatants \S+ 34\.\..*combatants \S+ 17\.\./)
  })

  it('counts nobody where nobody was harmed', () => {
    expect(harmIn('No villagers were killed in Halvern.')).toEqual([])
  })

  it('takes what only says which for no harm of its own', () => {
    expect(harmIn('Rebels handed over seven captured tanks in Halvern.')).toEqual([])
  })

  it('takes no place that was captured for people', () => {
    expect(harmIn('Rebel fighters captured Minqar and Dorsk.')).toEqual([])
  })
})

describe('whose the harmed are', () => {
  it.each<[string, string]>([
    ['The Southern Front lost 12 fighters in Halvern.', 'casualties: killed combatants south 12..12'],
    [
      'Two fighters from the Southern Front were killed in Halvern.',
      'casualties: killed combatants south 2..2',
    ],
    ['Four members of one family were killed in Halvern.', 'casualties: killed civilians civilians 4..4'],
    [
      'The rebels and the army clashed in Halvern, killing 40 fighters from both sides.',
      'attack: killed combatants null 40..40',
    ],
    [
      'More than 40 fighters on all sides were killed in Halvern.',
      'casualties: killed combatants null 40..null',
    ],
    ['Five soldiers were killed in Halvern.', 'casualties: killed combatants north 5..5'],
    ['There were 31 dead on the rebel side in Halvern.', 'casualties: killed combatants south 31..31'],
    [
      'The Southern Front said five of our fighters were killed in Halvern.',
      'casualties: killed combatants south 5..5',
    ],
    [
      'The rebels attacked government troops near Halvern, killing nine fighters.',
      'attack: killed combatants north 9..9',
    ],
  ])('%s', (text, expected) => {
    expect(harmIn(text)).toEqual([expected])
  })
})

describe('which claim carries the count', () => {
  it('is the event that the phrase names as the cause', () => {
    expect(harmIn('Six villagers were killed in an air strike on Halvern.')[0]).toMatch(/^air-strike: /)
  })

  it('is the event told beside it in the sentence', () => {
    expect(harmIn('A bomb exploded in a market in Halvern, and three villagers were killed.')[0]).toMatch(
      /^bombing: /,
    )
  })

  it('is a claim of its own in a sentence of its own', () => {
    const [first] = harmIn('Rebels shelled Dorsk. Two villagers were killed.')
    expect(first).toBe('casualties: killed civilians civilians 2..2')
  })

  it('is a claim of casualties where the event was told before', () => {
    const found = harmIn('Warplanes bombed Dorsk on Monday. The strikes killed 12 villagers.')
    expect(found).toEqual(['casualties: killed civilians civilians 12..12'])
  })
})

describe('what did not happen', () => {
  it.each([
    'Nobody was killed in the second strike on Dorsk.',
    'None of the soldiers were killed in the attack on Dorsk.',
  ])('%s is no denial of the attack', sentence => {
    const denied = readingsIn(sentence).filter(({ polarity }) => polarity === 'denied')
    expect(denied.map(({ type }) => type)).toEqual(['casualties'])
  })
})

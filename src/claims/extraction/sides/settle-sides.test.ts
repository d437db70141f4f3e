import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../fixtures/test-war.ts'

const agentSides = (text: string, type: string) =>
  claimsIn(text)
    .filter(claim => claim.type === type)
    .map(({ agents }) => [...new Set(agents.map(({ side }) => side))].join('+'))

describe('who did it', () => {
  it.each<[string, string, string, string[]]>([
    [
      'is nobody who only counts the dead',
      'Ostland Watch said it had counted 40 deaths in Dorsk.',
      'casualties',
      [''],
    ],
    ['is nobody who admits losses', 'The army acknowledged 12 deaths in its ranks.', 'casualties', ['']],
    ['is nobody who suffers them', 'The army suffered heavy losses in Dorsk.', 'casualties', ['']],
    [
      'is whoever inflicts them',
      'The army inflicted heavy losses on the rebels in Dorsk.',
      'casualties',
      ['north'],
    ],
    [
      'is the subject where the noun has its possessive',
      'The army launched its assault on Dorsk on Friday.',
      'attack',
      ['north'],
    ],
    ['is no day', "Two people died in Friday's attack on Dorsk.", 'attack', ['']],
    [
      'is the party that the clause before names for the like',
      'The army pounded Dorsk on Friday, and two houses were shelled again at night.',
      'shelling',
      ['north', 'north'],
    ],
    [
      'is nobody’s, where nobody knows who it was',
      'The rebels hold Dorsk. On Friday unidentified gunmen abducted two doctors there.',
      'abuse',
      [''],
    ],
    [
      'is never of the side of who calls him an enemy',
      'The army shelled Halvern. On Friday the army said that militants had shelled Dorsk.',
      'shelling',
      ['north', ''],
    ],
    [
      'is not who demands it of invaders',
      'The army lost Vesna. On Friday the army said the invading forces would withdraw from Dorsk.',
      'withdraw',
      ['north', ''],
    ],
    [
      'is not whose post is struck',
      'The war went on. In Dorsk a government post came under mortar fire on Friday.',
      'shelling',
      [''],
    ],
    [
      'is nobody where the event is told of another place',
      'The army pounded Dorsk on Friday. A market in Halvern was shelled at night.',
      'shelling',
      ['north', ''],
    ],
    [
      'is nobody for clashes with nobody named',
      'The army moved towards Dorsk. Clashes erupted in Halvern.',
      'attack',
      [''],
    ],
    [
      'is not the one to whom it was done',
      'The army holds Dorsk. Troops in Dorsk were attacked on Friday.',
      'attack',
      [''],
    ],
    [
      'is who made the attack that acts',
      'A rebel assault left thirty people dead and destroyed the bridge in Dorsk.',
      'destroy',
      ['south'],
    ],
    [
      'is who staged it, though the tree hangs them elsewhere',
      'A guard was wounded in the attack staged tonight by rebel commandos in Dorsk.',
      'attack',
      ['south'],
    ],
    ['is who answers with it', 'The army responded with shelling of Dorsk.', 'shelling', ['north']],
    ['is not who reports it', 'The Ostland Courier reported shelling in Dorsk.', 'shelling', ['']],
    [
      'is who stands behind "by" after a bare participle',
      'Shells fired by rebels killed two civilians in Dorsk.',
      'shelling',
      ['south'],
    ],
    ['is the forces that were sent', 'Government troops were deployed in Dorsk.', 'deploy', ['north']],
    ['are both who trade fire', 'Rebels traded fire with the army in Dorsk.', 'attack', ['south+north']],
    [
      'are both whose adjectives “and” joins',
      'Vestian and Ostian warplanes struck Dorsk.',
      'air-strike',
      ['north+south'],
    ],
    [
      'is what carries the relief, of the side named in its words, else of those who bring relief',
      'A convoy with food reached Dorsk on Friday. Army trucks with food reached Halvern.',
      'aid',
      ['relief', 'north'],
    ],
    [
      'is a fighting party where “they” in the mouth of a bystander did harm',
      'Rebels arrested dozens of people in Dorsk. “They arrested my brothers,” a resident said.',
      'abuse',
      ['south', 'south'],
    ],
  ])('%s', (_, text, type, expected) => {
    expect(agentSides(text, type)).toEqual(expected)
  })

  it('is said with its reasons', () => {
    const [, second] = claimsIn(
      'The army pounded Dorsk on Friday, and two houses were shelled again at night.',
    )
    expect(second?.reason?.join(' ')).toContain('done by “army”: ')
  })
})

import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

const agentSides = (text: string, type: string) =>
  claimsIn(text)
    .filter(claim => claim.type === type)
    .map(({ agents }) => [...new Set(agents.map(({ side }) => side))].sort().join('+'))

describe('who did it', () => {
  it.each<[string, string, string, string[]]>([
    [
      'is everybody whom “and” joins behind “by”',
      'Dorsk, which was taken from Black Banner by the army and the rebels in March, is quiet.',
      'capture',
      ['north+south'],
    ],
    [
      'is who made the deal that holds',
      'The truce brokered by the army and the rebels is holding.',
      'ceasefire',
      ['north+south'],
    ],
    [
      'is who agreed on the deal',
      'The truce that the army and the rebels agreed on Friday is frayed.',
      'ceasefire',
      ['north+south'],
    ],
    [
      'is not who says so',
      'On Friday, according to the army, shelled Dorsk from the hills.',
      'shelling',
      [''],
    ],
    [
      'is whose siege it is, where “on” tells of what',
      'The siege of the army on Dorsk went on.',
      'siege',
      ['north'],
    ],
    [
      'is nobody who was harmed',
      'Two civilians were killed when a lorry packed with explosives blew up in Dorsk.',
      'bombing',
      [''],
    ],
    [
      'is of the side of the one that he acts with, where no word tells his own',
      'Black Banner held the hills. The army and militiamen captured Dorsk.',
      'capture',
      ['north'],
    ],
    [
      'is at whose door it is laid',
      'Inspectors attributed three attacks on Dorsk to the army.',
      'attack',
      ['north'],
    ],
    [
      'is who stands behind “by”, not the subject of the verb before',
      'The army raced towards land vacated by retreating Black Banner fighters.',
      'withdraw',
      ['caliphs'],
    ],
    [
      'is who stands before a past tense whose means come before its object',
      'The rebels targeted with mortar shells the positions of the army in Dorsk.',
      'shelling',
      ['south'],
    ],
    [
      'is nobody of those who are struck by such means',
      'A village targeted by missiles on Friday was empty.',
      'shelling',
      [''],
    ],
    [
      'is who is accused of having done it',
      'The army accused the rebels of having shelled Dorsk.',
      'shelling',
      ['south'],
    ],
    [
      'is everybody behind “by” who agreed on what a noun tells',
      'The ceasefire announced by the rebels and Karsk on 29 May held.',
      'ceasefire',
      ['north+south'],
    ],
    ['is whose flag is raised', 'The rebel flag was raised over Dorsk.', 'capture', ['south']],
    [
      'is both between whom talks are held',
      'Talks between the army and the rebels collapsed on Friday.',
      'ceasefire',
      ['north+south'],
    ],
    [
      'is who takes part in the talks',
      'The talks with the rebels collapsed on Friday.',
      'ceasefire',
      ['south'],
    ],
  ])('%s', (_, text, type, expected) => {
    expect(agentSides(text, type)).toEqual(expected)
  })
})

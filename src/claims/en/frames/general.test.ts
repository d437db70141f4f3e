import { describe, expect, it } from 'vitest'
import { briefClaim } from '../../fixtures/brief-claim.ts'
import { claimsIn } from '../../fixtures/test-war.ts'

/** Sentences of our own in general verbs and in nouns, each with what a careful reader takes from it. */
type Row = readonly [sentence: string, ...claims: string[]]

const MEANS: readonly Row[] = [
  ['A warplane killed four shepherds near Vesna.', 'air-strike on civilians @Vesna'],
  ['A mine wounded two farmers outside Halvern.', 'bombing on civilians @Halvern'],
  ['A rocket killed a baker in Dorsk on Monday.', 'shelling on civilians @Dorsk'],
  ['A school in Minqar was hit on Tuesday.', 'shelling @Minqar'],
  ['Eleven sorties were flown over Halvern.', 'air-strike @Halvern'],
  ['Karsk bombed the town of Brakka on Sunday.', 'air-strike by north @Brakka'],
  ['Rebel artillery bombarded Brakka on Sunday.', 'shelling by south @Brakka'],
]
const MOVEMENT: readonly Row[] = [
  ['Some 40 families got out of Minqar.', 'displace on civilians @Minqar'],
  ['The women and children were let out of Dorsk.', 'displace on civilians @Dorsk'],
  ['Some 600 Karskans left Minqar.', 'displace @Minqar'],
  ['The last of the rebels slipped out of Brakka.', 'withdraw by south @Brakka'],
  ['The rebels slipped out of Brakka.', 'withdraw by south @Brakka'],
  ['The army handed Vesna over to the rebels.', 'withdraw by north on south @Vesna'],
]
const ACCORD: readonly Row[] = [
  [
    'The army shelled Halvern. A truce was signed in Dorsk on Friday.',
    'shelling by north @Halvern',
    'ceasefire @Dorsk',
  ],
  ['The rebels agreed on a pause in the fighting.', 'ceasefire by south'],
]
const HARM: readonly Row[] = [
  ['Two tonnes of foodstuffs were handed out in Minqar.', 'aid @Minqar'],
  ['Six rebels gave themselves up in Minqar.', 'casualties on south @Minqar'],
  ['A nurse was stabbed in Dorsk.', 'abuse @Dorsk'],
  ['The village of Vesna buried three soldiers.', 'casualties @Vesna'],
]

describe.each<[string, readonly Row[]]>([
  ['weapons that kill', MEANS],
  ['people and forces on the move', MOVEMENT],
  ['accords', ACCORD],
  ['harm', HARM],
])('general verbs of %s', (_, rows) => {
  it.each(rows.map(([sentence, ...claims]) => [sentence, claims] as const))('%s', (sentence, claims) => {
    expect(claimsIn(sentence).map(briefClaim)).toEqual(claims)
  })
})

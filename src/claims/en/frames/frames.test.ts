import { describe, expect, it } from 'vitest'
import { briefClaim } from '../../fixtures/brief-claim.ts'
import { claimsIn } from '../../fixtures/test-war.ts'

/** Sentences of our own, each with the claims that a careful reader takes from it. */
type Row = readonly [sentence: string, ...claims: string[]]

const CAPTURE: readonly Row[] = [
  ['The army captured Minqar.', 'capture by north @Minqar'],
  ['Rebels retook Tel Hadid from the army.', 'capture by south on north @Tel Hadid'],
  ['Rebels seized control of Minqar.', 'capture by south @Minqar'],
  ['Minqar was overrun by rebels.', 'capture by south @Minqar'],
  ['Government troops took control of the town of Dorsk.', 'capture by north @Dorsk'],
  ['Tel Hadid has been recaptured.', 'capture @Tel Hadid'],
  ['Black Banner fighters took over Brakka.', 'capture by caliphs @Brakka'],
  ['The rebels regained the village of Halvern.', 'capture by south @Halvern'],
  ['Minqar fell to the rebels.', 'capture by south @Minqar'],
  ['The army drove the rebels out of Minqar.', 'capture by north on south @Minqar'],
  ['Government forces moved into Dorsk.', 'capture by north @Dorsk'],
  ['Rebels raised their flag over Minqar.', 'capture by south @Minqar'],
  ['Government forces liberated Dorsk and Halvern.', 'capture by north @Dorsk'],
]
const HOLD: readonly Row[] = [
  ['Rebels control Minqar.', 'hold ongoing by south @Minqar'],
  ['Dorsk is held by government forces.', 'hold ongoing by north @Dorsk'],
  ['Minqar is still with the rebels.', 'hold ongoing by south @Minqar'],
  [
    'The town of Brakka remains under the control of Black Banner fighters.',
    'hold ongoing by caliphs @Brakka',
  ],
  ['The army still holds Tel Hadid.', 'hold ongoing by north @Tel Hadid'],
]
const WITHDRAW: readonly Row[] = [
  ['Rebels withdrew from Minqar.', 'withdraw by south @Minqar'],
  ['The army lost Tel Hadid to the rebels.', 'withdraw by north on south @Tel Hadid'],
  ['Rebels were driven out of Dorsk by the army.', 'withdraw by south on north @Dorsk'],
  ['Government troops pulled out of Halvern.', 'withdraw by north @Halvern'],
  ['The rebels abandoned the town of Brakka.', 'withdraw by south @Brakka'],
  ['The army retreated from Vesna Crossing.', 'withdraw by north @Vesna Crossing'],
]
const ADVANCE: readonly Row[] = [
  ['Government forces advanced towards Minqar.', 'advance by north @Minqar'],
  ['Rebels made gains around Dorsk.', 'advance by south @Dorsk'],
  ['The army pushed into Halvern.', 'advance by north @Halvern'],
  ['Rebels gained ground near Tel Hadid.', 'advance by south @Tel Hadid'],
]
const ATTACK: readonly Row[] = [
  ['Rebels attacked Minqar.', 'attack by south @Minqar'],
  ['The army launched an assault on Dorsk.', 'attack by north @Dorsk'],
  ['Government forces stormed the town of Halvern.', 'attack by north @Halvern'],
  ['Clashes erupted in Minqar.', 'attack @Minqar'],
  ['Rebels and government forces are fighting in Tel Hadid.', 'attack ongoing by north+south @Tel Hadid'],
  ['Fierce fighting continued around Dorsk.', 'attack ongoing @Dorsk'],
  ['Rebels clashed with the army in Vesna.', 'attack by north+south @Vesna'],
  ['The rebels ambushed government troops near Brakka.', 'attack by south on north @Brakka'],
  ['The army mounted a counter-offensive against the rebels in Minqar.', 'attack by north on south @Minqar'],
]
const REPEL: readonly Row[] = [
  ['Rebels repelled an attack by the army on Minqar.', 'repel by south on north @Minqar'],
  ['The army foiled a rebel assault on Dorsk.', 'repel by north on south @Dorsk'],
  ['An attempt by the rebels to recapture Dorsk was repelled.', 'repel on south @Dorsk'],
  ['Government troops beat back the rebels in Halvern.', 'repel by north on south @Halvern'],
]
const FIRE: readonly Row[] = [
  ['Brakka was subjected to heavy shelling.', 'shelling @Brakka'],
  ['Warplanes bombed Minqar.', 'air-strike @Minqar'],
  ['Airstrikes hit the town of Dorsk.', 'air-strike @Dorsk'],
  ['Karsk carried out air strikes on Minqar.', 'air-strike by north @Minqar'],
  ['Helicopters dropped barrel bombs on Halvern.', 'air-strike @Halvern'],
  ['The army shelled Tel Hadid.', 'shelling by north @Tel Hadid'],
  ['Minqar was shelled.', 'shelling @Minqar'],
  ['Rebels fired rockets at Dorsk.', 'shelling by south @Dorsk'],
  ['Government artillery pounded Minqar.', 'shelling by north @Minqar'],
  ['Mortar shells landed in Vesna.', 'shelling @Vesna'],
  ['A car bomb exploded in Brakka.', 'bombing @Brakka'],
  ['Rebels blew up a bridge in Halvern.', 'bombing by south @Halvern'],
  ['A suicide bomber attacked a checkpoint in Dorsk.', 'bombing @Dorsk'],
]
const SIEGE: readonly Row[] = [
  ['The army has besieged Minqar.', 'siege ongoing by north @Minqar'],
  ['Government forces encircled the rebels in Dorsk.', 'siege ongoing by north on south @Dorsk'],
  ['The army laid siege to Halvern.', 'siege ongoing by north @Halvern'],
  ['The rebels broke the siege of Minqar.', 'siege-break by south @Minqar'],
]
const DEPLOY: readonly Row[] = [
  ['Karsk sent troops to Minqar.', 'deploy by north @Minqar'],
  ['The army massed its forces near Dorsk.', 'deploy by north @Dorsk'],
  ['Government forces sent reinforcements to Halvern.', 'deploy by north @Halvern'],
]
const HARM: readonly Row[] = [
  ['Black Banner fighters beheaded two civilians in Brakka.', 'abuse by caliphs on civilians @Brakka'],
  ['The army arrested dozens of civilians in Dorsk.', 'abuse by north on civilians @Dorsk'],
  ['A hospital in Minqar was destroyed.', 'destroy @Minqar'],
  ['Thousands of civilians fled Minqar.', 'displace on civilians @Minqar'],
  ['Residents were evacuated from Dorsk.', 'displace on civilians @Dorsk'],
  ['The army lost dozens of its soldiers in Dorsk.', 'casualties on north @Dorsk'],
  ['Ten soldiers were killed in Vesna.', 'casualties @Vesna'],
]
const ACCORD: readonly Row[] = [
  ['Protesters were fired on in Brakka.', 'abuse @Brakka'],
  ['The hospital in Brakka went out of service.', 'destroy @hospital'],
  ['The army blocked the entry of food to Brakka.', 'aid by north @Brakka'],
  ['The army allowed the delivery of medicine to Brakka.', 'aid by north @Brakka'],
  ['The army and the rebels agreed a ceasefire in Minqar.', 'ceasefire by north+south @Minqar'],
  ['Rebels shelled Vesna. The truce in Dorsk collapsed.', 'shelling by south @Vesna', 'ceasefire @Dorsk'],
  ['The rebels violated the ceasefire in Halvern.', 'breach by south @Halvern'],
  ['Aid convoys entered Minqar.', 'aid by relief @Minqar'],
  ['The army blocked food deliveries to Dorsk.', 'aid by north @Dorsk'],
]

describe.each<[string, readonly Row[]]>([
  ['capture', CAPTURE],
  ['hold', HOLD],
  ['withdraw', WITHDRAW],
  ['advance', ADVANCE],
  ['attack', ATTACK],
  ['repel', REPEL],
  ['fire', FIRE],
  ['siege', SIEGE],
  ['deploy', DEPLOY],
  ['harm', HARM],
  ['accords and aid', ACCORD],
])('frames of %s', (_, rows) => {
  it.each(rows.map(([sentence, ...claims]) => [sentence, claims] as const))('%s', (sentence, claims) => {
    expect(claimsIn(sentence).map(briefClaim)).toEqual(claims)
  })
})

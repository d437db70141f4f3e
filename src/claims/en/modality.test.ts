import { describe, expect, it } from 'vitest'
import { briefClaim } from '../fixtures/brief-claim.ts'
import { claimsIn } from '../fixtures/test-war.ts'

type Row = readonly [sentence: string, ...claims: string[]]

const ATTEMPTED: readonly Row[] = [
  ['The army tried to take Minqar.', 'capture attempted by north @Minqar'],
  ['Rebels attempted to storm Dorsk.', 'attack attempted by south @Dorsk'],
  ['The army failed to capture Halvern.', 'capture attempted by north @Halvern'],
  ['Government forces are trying to encircle Dorsk.', 'siege attempted by north @Dorsk'],
  ['The rebels made several attempts to retake Brakka.', 'capture attempted by south @Brakka'],
]
const PLANNED: readonly Row[] = [
  ['The army will attack Minqar.', 'attack planned by north @Minqar'],
  ['Rebels plan to retake Dorsk.', 'capture planned by south @Dorsk'],
  ['The rebels agreed to leave Dorsk.', 'withdraw planned by south @Dorsk'],
  ['The army announced an operation in Halvern.', 'attack planned by north @Halvern'],
  ['The rebels could lose Brakka.', 'withdraw planned by south @Brakka'],
  ['Karsk is preparing to send troops to Vesna.', 'deploy planned by north @Vesna'],
  ['The army is expected to storm Dorsk.', 'attack planned by north @Dorsk'],
]
const GOVERNED: readonly Row[] = [
  ['Karsk is considering sending troops to Vesna.', 'deploy planned by north @Vesna'],
  ['The army will begin shelling Minqar on Friday.', 'shelling planned by north @Minqar'],
  ['The army began shelling Minqar on Friday.', 'shelling by north @Minqar'],
  ['The army launched an operation with the aim of driving the rebels from Vesna.', 'attack by north @Vesna'],
  ['Rebels attacked Dorsk, aiming at cutting the road to Vesna.', 'attack by south @Dorsk'],
  ['The army is fighting to retake Minqar.', 'attack ongoing by north @Minqar'],
  ['The army used the lull to retake Minqar.', 'capture by north @Minqar'],
  ['The army is on the verge of retaking Minqar.', 'capture planned by north @Minqar'],
  ['The rebels agreed to let government troops enter the town of Vesna.', 'capture planned by north @Vesna'],
  ['The rebels let government troops enter the town of Vesna.', 'capture by north @Vesna'],
  ['An assault on Minqar is imminent.', 'attack planned @Minqar'],
  ['The president has authorised air strikes on Minqar.', 'air-strike planned @Minqar'],
  ['The army announced the capture of Minqar.', 'capture by north @Minqar'],
  ['Once Minqar has been captured, the families will return.', 'displace conditional on civilians @Minqar'],
]
const ONGOING: readonly Row[] = [
  ['The army is shelling Minqar.', 'shelling ongoing by north @Minqar'],
  ['Rebels continue to attack Dorsk.', 'attack ongoing by south @Dorsk'],
  ['The army is still besieging Halvern.', 'siege ongoing by north @Halvern'],
  ['Clashes are continuing in Vesna.', 'attack ongoing @Vesna'],
]
const DENIED: readonly Row[] = [
  ['The army did not capture Minqar.', 'NOT capture by north @Minqar'],
  ['The rebels denied that the army had captured Dorsk.', 'NOT capture by north @Dorsk'],
  ['The army has not taken Halvern.', 'NOT capture by north @Halvern'],
  ['The rebels will not surrender Dorsk.', 'NOT withdraw planned by south @Dorsk'],
]
const FULFILLED: readonly Row[] = [
  ['The army managed to take Minqar.', 'capture by north @Minqar'],
  ['Rebels were able to seize Dorsk.', 'capture by south @Dorsk'],
  ['The army said it had captured Halvern.', 'capture by north @Halvern'],
  ['The army went on to take Halvern.', 'capture by north @Halvern'],
  ['The rebels were allowed to leave Dorsk.', 'withdraw by south @Dorsk'],
]

const CONDITIONAL: readonly Row[] = [
  ['The army will storm Dorsk unless the rebels leave it.', 'attack conditional by north @Dorsk'],
  ['Should Minqar be lost, the rebels will leave Halvern.', 'withdraw conditional by south @Halvern'],
  ['The rebels will leave Dorsk once the road is clear.', 'withdraw conditional by south @Dorsk'],
]

describe.each<[string, readonly Row[]]>([
  ['attempted', ATTEMPTED],
  ['planned', PLANNED],
  ['governed by another word', GOVERNED],
  ['ongoing', ONGOING],
  ['denied', DENIED],
  ['done after all', FULFILLED],
  ['conditional', CONDITIONAL],
])('what is %s', (_, rows) => {
  it.each(rows.map(([sentence, ...claims]) => [sentence, claims] as const))('%s', (sentence, claims) => {
    expect(claimsIn(sentence).map(briefClaim)).toEqual(claims)
  })
})

describe('conditions', () => {
  it.each<[string, string]>([
    ['If the rebels lose Dorsk, the army will take Minqar.', 'If the rebels lose Dorsk'],
    ['The army will storm Halvern if the talks fail.', 'if the talks fail'],
  ])('quotes the condition of "%s"', (sentence, condition) => {
    const [claim, ...others] = claimsIn(sentence)
    expect(claim?.modality).toBe('conditional')
    expect(claim?.condition?.text).toBe(condition)
    expect(others).toEqual([])
  })

  it('makes no claim of what a condition supposes', () => {
    const types = claimsIn('If the rebels lose Dorsk, the army will take Minqar.').map(claim => claim.type)
    expect(types).not.toContain('withdraw')
  })
})

import { describe, expect, it } from 'vitest'
import { briefClaim } from '../../fixtures/brief-claim.ts'
import { claimsIn } from '../../fixtures/test-war.ts'

/** Sentences of our own in the words of agencies, communiqués and monitors, each with what a careful reader takes from it. */
type Row = readonly [sentence: string, ...claims: string[]]

const FIRE: readonly Row[] = [
  ['Rockets and shells rained down on Minqar throughout the night.', 'shelling @Minqar'],
  ['Missiles struck an ammunition depot outside Halvern.', 'shelling @Halvern'],
  ['The town of Brakka came under heavy machine-gun fire.', 'shelling @Brakka'],
  ['Sniper fire killed a woman in Halvern.', 'shelling on civilians @Halvern'],
  ['Jets have been pounding Halvern since dawn.', 'air-strike ongoing @Halvern'],
  ['A powerful device went off near the town of Minqar.', 'bombing @Minqar'],
  [
    'Jets bombed Halvern. Government forces shelled Dorsk.',
    'air-strike @Halvern',
    'shelling by north @Dorsk',
  ],
  ['Rebels bombed a barracks in Dorsk.', 'shelling by south @Dorsk'],
  ['The army bombed a barracks in Dorsk.', 'air-strike by north @Dorsk'],
  ['Karsk struck a base near Dorsk on Friday.', 'air-strike by north @Dorsk'],
  ['Karsk struck a base near Dorsk with artillery.', 'shelling by north @Dorsk'],
  ['Hundreds of rebel fighters were bused out of Vesna.', 'withdraw by south @Vesna'],
  ['Fighting is said to be continuing near Halvern.', 'attack ongoing @Halvern'],
  ['Ten violations of the ceasefire were recorded in Vesna.', 'breach @Vesna'],
  ['Rebels targeted the army near Dorsk with rockets.', 'shelling by south on north @Dorsk'],
  ['A car packed with explosives was driven into a checkpoint in Brakka.', 'bombing @Brakka'],
  ['The rebels blew up a bridge near Vesna.', 'bombing by south @Vesna'],
]
const GROUND: readonly Row[] = [
  ['Units of the army established full control over Vesna.', 'capture by north @Vesna'],
  ['Vesna is now in the hands of the rebels.', 'hold ongoing by south @Vesna'],
  ['The flag of the government flies over Halvern.', 'hold ongoing by north @Halvern'],
  ['Rebels lost their last foothold in Dorsk.', 'withdraw by south @Dorsk'],
  ['The army has cut the road west of the town.', 'siege by north @road west of the town'],
  ['The rebels remain in charge of Vesna.', 'hold ongoing by south @Vesna'],
  ['Rebels handed Vesna to the army on Friday.', 'withdraw by south on north @Vesna'],
  ['The army declared the town of Halvern free of rebels.', 'capture by north @Halvern'],
  ['Government troops swept through Vesna.', 'advance by north @Vesna'],
  ['The rebels have pushed to within three miles of Dorsk.', 'advance by south @Dorsk'],
  ['Rebel fighters entered the town of Vesna on Friday.', 'capture by south @Vesna'],
  ['Rebel fighters entered the suburbs of Vesna on Friday.', 'advance by south @Vesna'],
  ['Government troops entered the town of Vesna in the eastern countryside.', 'capture by north @Vesna'],
  ['Hundreds of rebel fighters are in Vesna.', 'hold ongoing by south @Vesna'],
  ['There are still hundreds of rebel fighters in the town of Vesna.', 'hold ongoing by south @Vesna'],
  ['Thousands of government troops are now in Ostland.', 'deploy ongoing by north @Ostland'],
  ['Karsk has left missiles in Vesna.', 'deploy by north @Vesna'],
  ['The army pushed north to Dorsk on Friday.', 'advance by north @Dorsk'],
  ['The army captured the encampment near Dorsk.', 'capture by north @Dorsk'],
  ['The army now stands 10km from Dorsk.', 'advance ongoing by north @Dorsk'],
  ['Air defences shot down two drones over Dorsk.', 'repel @Dorsk'],
]
const HARM: readonly Row[] = [
  ['Gunmen murdered the mayor of Dorsk on Friday.', 'abuse @Dorsk'],
  ['Two policemen were kidnapped by armed men in Halvern.', 'abuse @Halvern'],
  ['Rebels dynamited two power pylons near Halvern.', 'destroy by south @Halvern'],
  ['The rebels set fire to three buses in Dorsk.', 'destroy by south @Dorsk'],
  ['Some 300 families have left Minqar since Friday.', 'displace on civilians @Minqar'],
]
const ACCORD: readonly Row[] = [
  ['The army and the rebels agreed to a 48-hour truce.', 'ceasefire by north+south'],
  ['Talks between the army and the rebels collapsed.', 'ceasefire attempted by north+south'],
  ['The rebels accused the army of breaking the ceasefire.', 'breach by north'],
  ['Families trapped in Minqar have run out of bread.', 'aid ongoing @Minqar'],
]
/** Harm stands on the event that the same clause names as its cause. */
const CAUSES: readonly Row[] = [
  ['Two rebels were killed in clashes near Brakka on Tuesday.', 'attack on south @Brakka'],
  ['The army patrol killed 15 rebels in a clash in Dorsk.', 'attack by north on south @Dorsk'],
  ['At least 12 people died when a missile hit a bakery in Minqar.', 'shelling @Minqar'],
]
const ARRANGED: readonly Row[] = [
  ['Government forces were poised to storm Halvern.', 'attack planned by north @Halvern'],
  ['Government troops are to pull back from Dorsk.', 'withdraw planned by north @Dorsk'],
  ['Rebel fighters were due to leave Dorsk on Friday.', 'withdraw planned by south @Dorsk'],
]

describe.each<[string, readonly Row[]]>([
  ['fire', FIRE],
  ['ground', GROUND],
  ['harm', HARM],
  ['accords and aid', ACCORD],
  ['named causes', CAUSES],
  ['what is arranged or expected', ARRANGED],
])('phrases of %s', (_, rows) => {
  it.each(rows.map(([sentence, ...claims]) => [sentence, claims] as const))('%s', (sentence, claims) => {
    expect(claimsIn(sentence).map(briefClaim)).toEqual(claims)
  })
})

describe('what is no event', () => {
  it.each([['A factory stands two miles from Dorsk.'], ['Warplanes dropped leaflets over Dorsk.']])(
    '%s',
    sentence => {
      expect(claimsIn(sentence)).toEqual([])
    },
  )
})

describe('one event', () => {
  it.each<[string, string[]]>([
    ['The army foiled an attempt by rebels to infiltrate into Dorsk.', ['repel']],
    ['Warplanes carried out dozens of strikes on Dorsk.', ['air-strike']],
    ['Rebels launched an attack on Dorsk, detonating two car bombs.', ['attack', 'bombing']],
    ['Warplanes struck Dorsk, hitting a depot and killing ten rebels.', ['air-strike']],
    ['Tanks and jets launched an offensive on Dorsk to prevent further gains by the rebels.', ['attack']],
    ['Rebels shot down a helicopter over Dorsk with a missile.', ['attack']],
    ['Rebels launched an attack on Dorsk with two car bombs.', ['bombing']],
  ])('of each kind is told by "%s"', (sentence, types) => {
    expect(claimsIn(sentence).map(({ type }) => type)).toEqual(types)
  })
})

describe('denials', () => {
  it('takes neither a confirmation nor a denial for one', () => {
    const text =
      'The rebels said the army had shelled Minqar. The army has neither confirmed nor denied the report.'
    expect(claimsIn(text).map(({ polarity }) => polarity)).toEqual(['asserted'])
  })

  it('denies what the one who denies is charged with', () => {
    const text =
      'The rebels said the army had shelled Minqar and that five people were killed. The army denied the report.'
    const denied = claimsIn(text).filter(({ polarity }) => polarity === 'denied')
    expect(denied.map(briefClaim)).toEqual(['NOT shelling by north @Minqar'])
  })
})

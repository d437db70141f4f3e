import { describe, expect, it } from 'vitest'
import { claimsIn } from '../../fixtures/test-war.ts'

const firstPlaces = (text: string, type: string) =>
  claimsIn(text)
    .filter(claim => claim.type === type)
    .map(({ places }) => places[0]?.canonical ?? places[0]?.name ?? null)

describe('the place of a claim whose roles name none', () => {
  it.each<[string, string, string, (string | null)[]]>([
    [
      'is a place in its own words, however it stands there',
      'Hundreds of Brakka residents fled their homes.',
      'displace',
      ['Brakka'],
    ],
    [
      'is where the other event of the sentence is',
      'The army captured Minqar on Friday, and on Saturday ten soldiers were killed by a sniper.',
      'casualties',
      ['Minqar'],
    ],
    [
      'is where the event before was',
      'Rebels attacked Dorsk on Friday. The army repelled the attack, a spokesman said.',
      'repel',
      ['Dorsk'],
    ],
    [
      'is the place that the report is about, over sentences about other things',
      'Rebels attacked Dorsk on Friday. The army shelled Dorsk all night. The minister gave a speech. He said that taxes would fall. Schools stayed open. Families tried to flee.',
      'displace',
      ['Dorsk'],
    ],
    [
      'is not where a speaker is from',
      'Rebels attacked Dorsk on Friday. A teacher from Minqar said that soldiers had arrested five people.',
      'abuse',
      ['Dorsk'],
    ],
    [
      'is not where a speaker speaks',
      'Rebels attacked Dorsk on Friday. A doctor told reporters in Halvern that families were fleeing.',
      'displace',
      ['Dorsk'],
    ],
    [
      'is none where only a country is known',
      'Ostland is at war. Ten soldiers were killed.',
      'casualties',
      [null],
    ],
    [
      'is none for what is sent to nobody knows where',
      'Rebels attacked Dorsk on Friday. Karsk will send more weapons.',
      'deploy',
      [null],
    ],
    [
      'is what lies some way off, not how far',
      'The rebels withdrew 20 miles from the border.',
      'withdraw',
      ['border'],
    ],
    [
      'is a part of a country, not the country whose it is',
      'The rebels held Ostland’s largest oil field, which the army took on Friday.',
      'capture',
      ['Ostland’s largest oil field'],
    ],
    [
      'is the town before the building in it',
      'Near Vesna, shelling destroyed an IED factory.',
      'destroy',
      ['Vesna'],
    ],
    [
      'is the town that is named behind what it is and where',
      'Rebels attacked Dorsk on Friday. The army captured the northern Ostland town of Minqar on Sunday.',
      'capture',
      ['Minqar'],
    ],
    [
      'is all of a town, whatever end of the country it is at',
      'Rebels attacked Dorsk on Friday. The army captured the southern town of Minqar on Sunday.',
      'capture',
      ['Minqar'],
    ],
    [
      'is the district before the town that it is in',
      'Rebels attacked Dorsk on Friday. The army captured the Vesna district of Minqar on Sunday.',
      'capture',
      ['Vesna'],
    ],
    [
      'is the town before the region that it belongs to',
      "The army shelled Ostland's Brakka town.",
      'shelling',
      ['Brakka'],
    ],
    [
      'is where the way begins, whatever stands before it',
      'On Friday the villagers fled by bus from Dorsk to Halvern.',
      'displace',
      ['Dorsk'],
    ],
    [
      'is not where reports of it come from',
      'According to press reports in Halvern, rebels attacked a base in Dorsk.',
      'attack',
      ['Dorsk'],
    ],
    [
      'is the names that a description is of',
      'Food reached Minqar and Dorsk, two villages that rebels have besieged since May.',
      'siege',
      ['Minqar'],
    ],
  ])('%s', (_, text, type, expected) => {
    expect(firstPlaces(text, type)).toEqual(expected)
  })

  it('lies in a named one where the words name none', () => {
    const [taken] = claimsIn('Rebels attacked Dorsk on Friday. They captured several positions.').filter(
      ({ type }) => type === 'capture',
    )
    expect(taken?.places[0]).toMatchObject({ place: 'tw/3' })
  })

  it('says why', () => {
    const text = 'Rebels attacked Dorsk on Friday. The army repelled the attack, a spokesman said.'
    const repelled = claimsIn(text).find(({ type }) => type === 'repel')
    expect(repelled?.reason?.join(' ')).toMatch(/place “Dorsk”: .*the report opens with it/)
  })

  it('is a part of the place for those who hold part of it', () => {
    const text = 'The army advanced in Dorsk on Friday but rebels still held half of it, residents said.'
    const held = claimsIn(text).find(({ type }) => type === 'hold')
    expect(held?.places[0]).toMatchObject({ canonical: 'Dorsk', relation: 'part-of' })
  })
})

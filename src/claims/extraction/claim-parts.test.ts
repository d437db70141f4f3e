import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

/** The report of these sentences is of Sunday 2031-06-15. */
describe('the time of a claim', () => {
  it.each<[string, string | null, string | null]>([
    ['The army captured Minqar on Friday.', '2031-06-13', '2031-06-13'],
    ['On Saturday rebels attacked Dorsk.', '2031-06-14', '2031-06-14'],
    ['On Friday, a spokesman said the army had captured Minqar.', '2031-06-13', '2031-06-13'],
    ['The army has besieged the town of Dorsk since May 3.', '2031-05-03', null],
    ['Rebels control Dorsk, officials said.', '2031-06-15', '2031-06-15'],
    ['The army is shelling Minqar.', '2031-06-15', '2031-06-15'],
    ['Rebels attacked Dorsk last week.', '2031-06-02', '2031-06-08'],
  ])('%s', (sentence, from, to) => {
    const { time } = claimsIn(sentence)[0]!
    expect([time?.from ?? null, time?.to ?? null]).toEqual([from, to])
  })

  it.each([['The army captured Minqar.'], ['On Friday, the minister said the army would attack Dorsk.']])(
    'is not invented in "%s"',
    sentence => {
      expect(claimsIn(sentence)[0]!.time).toBeNull()
    },
  )
})

describe('casualties', () => {
  it.each<[string, string, string[]]>([
    ['Ten soldiers were killed in Vesna.', 'casualties', ['killed combatants 10-10']],
    ['Airstrikes killed at least 12 civilians in Dorsk.', 'air-strike', ['killed civilians 12-null']],
    ['The shelling of Minqar wounded dozens of people.', 'shelling', ['wounded unknown 24-null']],
    [
      'A car bomb in Brakka killed five people and wounded 30.',
      'bombing',
      ['killed unknown 5-5', 'wounded unknown 30-30'],
    ],
    [
      'More than 155 people have been killed in Dorsk since the offensive began.',
      'casualties',
      ['killed unknown 155-null'],
    ],
    ['Two civilians died when a shell hit a house in Vesna.', 'shelling', ['killed civilians 2-2']],
    ['The army suffered heavy losses in Minqar.', 'casualties', ['killed combatants null-null']],
    ['Warplanes bombed Halvern, killing three children.', 'air-strike', ['killed civilians 3-3']],
  ])('%s', (sentence, type, expected) => {
    const [claim] = claimsIn(sentence)
    expect(claim?.type).toBe(type)
    expect(
      claim?.casualties.map(({ effect, victims, min, max }) => `${effect} ${victims} ${min}-${max}`),
    ).toEqual(expected)
  })

  it('marks totals over a period as cumulative', () => {
    const [claim] = claimsIn('More than 155 people have been killed in Dorsk since the offensive began.')
    expect(claim?.casualties[0]?.cumulative).toBe(true)
  })

  it('names a subset as part of the whole', () => {
    const [claim] = claimsIn('Twelve people, including three children, were killed in Vesna.')
    expect(claim?.casualties.map(({ min, partOf }) => [min, partOf !== undefined])).toEqual([
      [12, false],
      [3, true],
    ])
  })
})

describe('weapons', () => {
  it.each<[string, string[]]>([
    ['Helicopters dropped barrel bombs on Halvern.', ['helicopter', 'barrel-bomb']],
    ['Rebels fired rockets at Dorsk.', ['rocket']],
    ['A car bomb exploded in Brakka.', ['vehicle-bomb']],
    ['A suicide bomber attacked a checkpoint in Dorsk.', ['suicide-bomb']],
    ['The army shelled Minqar with mortars.', ['mortar']],
    ['Warplanes dropped cluster bombs on Vesna.', ['aircraft', 'cluster']],
    ['The army attacked Minqar.', []],
  ])('%s', (sentence, weapons) => {
    expect(claimsIn(sentence)[0]?.weapons).toEqual(weapons)
  })
})

describe('the place acted on', () => {
  it.each<[string, string]>([
    ['The army bombed positions in Minqar.', 'Minqar'],
    ['Rebels seized several villages.', 'villages'],
    ['The army captured the eastern districts of Halvern.', 'eastern districts of Halvern'],
    ['Fighting raged in the town of Brakka, where rebels stormed a base.', 'Brakka'],
    ['The army launched an operation to retake Vesna.', 'Vesna'],
  ])('%s', (sentence, place) => {
    expect(claimsIn(sentence)[0]?.places[0]?.name).toContain(place)
  })

  it('carries over from the sentence before within a fight', () => {
    const claims = claimsIn('The army attacked Minqar on Friday. Rebels repelled the assault.')
    expect(claims.map(claim => claim.places[0]?.name)).toEqual(['Minqar', 'Minqar'])
  })
})

describe('statements', () => {
  it.each<[string, string]>([
    ['Karsk condemned the killing.', 'statement'],
    ['Karsk demanded an apology from the government.', 'statement'],
    ['The minister warned the rebels against any such move.', 'statement'],
  ])('%s', (sentence, type) => {
    expect(claimsIn(sentence).map(claim => claim.type)).toEqual([type])
  })
})

describe('one event, one claim', () => {
  it.each<[string, string[]]>([
    ['Rebels launched an attack, targeting Minqar with rockets.', ['attack']],
    ['Rebels attacked Minqar. The attack began at dawn.', ['attack']],
    ['The army surrounded Dorsk, laying siege to the town.', ['siege']],
    ['The army captured Minqar and repelled an attack on Dorsk.', ['capture', 'repel']],
  ])('%s', (sentence, types) => {
    expect(claimsIn(sentence).map(claim => claim.type)).toEqual(types)
  })
})

describe('claims by reference', () => {
  it.each([
    'The army called that a lie.',
    'The army said that this was not true.',
    'The army rejects the accusation.',
  ])('takes "%s" for a denial of what was said before it, and for no position', verdict => {
    const [told, denial, ...others] = claimsIn(`The rebels said that the army had shelled Dorsk. ${verdict}`)
    expect(denial).toMatchObject({ type: 'shelling', polarity: 'denied' })
    expect(denial?.about).toEqual([{ claim: told!.id, relation: 'denies' }])
    expect(others).toEqual([])
  })

  it('repeats what the source before said, and says which claim it is about', () => {
    const claims = claimsIn(
      'The army said it had captured Minqar. The Ostland Watch carried a similar report.',
    )
    expect(claims.map(({ type }) => type)).toEqual(['capture', 'capture'])
    expect(claims[1]?.about).toEqual([{ claim: claims[0]!.id, relation: 'repeats' }])
    expect(claims[1]?.attribution.at(-1)?.name).toContain('Watch')
  })
})

describe('who is blamed', () => {
  it.each([
    'The rebels accused the army of shelling Minqar.',
    'Rebels blamed the army for the attack on Minqar.',
    'Karsk accused the army of using chlorine gas in Minqar.',
  ])('%s: whoever is accused did it', sentence => {
    const [claim] = claimsIn(sentence)
    expect(claim?.agents.map(({ side }) => side)).toEqual(['north'])
    expect(claim?.places.map(({ name }) => name)).toEqual(['Minqar'])
  })

  it('takes whoever claims responsibility for an attack for its agent', () => {
    const [claim] = claimsIn('The insurgents claimed responsibility for the attack on Minqar.')
    expect([claim?.type, claim?.agents[0]?.side]).toEqual(['attack', 'south'])
  })

  it('takes preparing for an assault for a plan of its subject', () => {
    const [claim] = claimsIn('The army has been preparing for an assault on Minqar.')
    expect([claim?.type, claim?.modality, claim?.agents[0]?.side]).toEqual(['attack', 'planned', 'north'])
  })
})

describe('sides of bare nouns', () => {
  it('gives fighters without a name the side that was named before them', () => {
    const [, second] = claimsIn('Rebel fighters captured Minqar. The fighters then attacked Dorsk.')
    expect(second?.agents.map(({ side }) => side)).toEqual(['south'])
  })

  it('leaves fighters of nobody in particular without a side', () => {
    expect(claimsIn('Fighters attacked Dorsk.')[0]?.agents.map(({ side }) => side)).toEqual([null])
  })

  it('takes a label before a name for no actor of its own', () => {
    const [claim] = claimsIn('The insurgent group Black Banner captured Minqar.')
    expect(claim?.agents.map(({ name }) => name)).toEqual(['Black Banner'])
  })

  it('takes the place that says which territory it is', () => {
    expect(claimsIn('Rebels hold territory in Minqar.')[0]?.places.map(({ name }) => name)).toEqual([
      'Minqar',
    ])
  })
})

describe('counts that two phrases lead to', () => {
  it('counts the bodies of people once', () => {
    const [claim] = claimsIn('The bodies of 12 people were found near Minqar.')
    expect(claim?.type).toBe('casualties')
    expect(claim?.casualties.map(({ min, max }) => [min, max])).toEqual([[12, 12]])
  })
})

import { describe, expect, it } from 'vitest'
import { linksIn as links, readChain as read } from './fixtures/read-chain.ts'

describe('what somebody says in a relative clause', () => {
  it('is not what the clause around it tells', () => {
    expect(links('⟦The army, which says it is short of men, took Dorsk⟧ on Monday.')).toEqual([])
    expect(links('⟦The army, which accuses the rebels of arson, shelled Dorsk⟧.')).toEqual([])
    expect(links('⟦The Southern Front, which Karsk regards as a gang, took Dorsk⟧.')).toEqual([])
  })
  it('is still theirs in the clause itself', () => {
    expect(links('The army shelled Dorsk, where residents say ⟦the mill burned⟧.')).toEqual([
      'residents/witness/civilians',
    ])
    expect(links('Residents who fled said ⟦soldiers had burned the mill⟧.')[0]).toMatch(/^Residents/)
  })
  it('ends with the dash or comma behind which the clause around it goes on', () => {
    expect(links('The army – which denies that it is short of men – ⟦has left Dorsk⟧.')).toEqual([])
    expect(links('⟦Residents who fled to Dorsk⟧ said the mill burned.')).toEqual([])
  })
  it('is said by whoever stands behind the pronoun', () => {
    expect(links('Residents blamed the soldiers, who a doctor said ⟦had burned the mill⟧.')).toEqual([
      'a doctor/medic/relief',
    ])
  })
})

describe('outlets that pass on what others say', () => {
  it('come before whom they cite, wherever they name him', () => {
    for (const text of [
      'Citing a monitor, the Dorsk Herald said ⟦the bridge was gone⟧.',
      'The Dorsk Herald, citing a monitor, said ⟦the bridge was gone⟧.',
      '⟦The bridge was gone⟧, the Dorsk Herald reported, citing a monitor.',
      '⟦The bridge was gone⟧, the Dorsk Herald quoted a monitor as saying.',
    ])
      expect(links(text).map(link => link.split('/')[0])).toEqual([
        expect.stringMatching(/Dorsk Herald/),
        'a monitor',
      ])
  })
  it('pass on every clause in the tense of what is reported', () => {
    expect(
      links('A doctor said the mill had burned, and ⟦nine men had died⟧, news agencies reported.').at(-1),
    ).toBe('A doctor/medic/relief')
  })
  it('come before who said it where they close the sentence', () => {
    expect(links('A doctor said ⟦nine men had died⟧, according to the Dorsk Herald.')).toEqual([
      expect.stringMatching(/Dorsk Herald/),
      'A doctor/medic/relief',
    ])
  })
  it('have no further source in the pictures that they show', () => {
    expect(links('The Dorsk Herald broadcast footage of ⟦soldiers entering the mill⟧.')).toHaveLength(1)
  })
  it('are no further source of a document whose author is named', () => {
    expect(links('A report by the relief board said that ⟦the mill had burned⟧.')).toHaveLength(1)
  })
})

describe('a claim that somebody denies', () => {
  it('is still told by who made it', () => {
    const { chain, denied } = read('A doctor said ⟦soldiers had burned the mill⟧, a claim the army denies.')
    expect(chain.slice(1).map(({ name }) => name)).toEqual(['A doctor'])
    expect(denied).toBe(false)
  })
})

describe('who speaks in headings', () => {
  it('stands before or behind a colon', () => {
    expect(links('Monitor: ⟦nine men killed in Dorsk⟧')).toEqual(['Monitor/monitor/relief'])
    expect(links('⟦Shells kill nine men in Dorsk⟧: monitor')).toEqual(['monitor/monitor/relief'])
    expect(links('Background: ⟦nine men were killed in Dorsk⟧')).toEqual([])
  })
})

describe('a sentence in the tense of reported speech', () => {
  it('goes on with what somebody has said in the report’s words', () => {
    expect(links('A doctor said the mill had burned. ⟦Nine men had died⟧.')).toHaveLength(1)
  })
  it('does not go on with a quotation, or with a mere thing that somebody blames or counts', () => {
    expect(links('“The mill burned,” a doctor said. ⟦Nine men had died⟧ by Monday.')).toEqual([])
    expect(links('The army blamed the rebels. ⟦Nine men had died⟧ by Monday.')).toEqual([])
  })
})

describe('what closes behind a speaker’s frame', () => {
  it('goes on with what he said, unless it says something itself', () => {
    expect(links('Shells hit Dorsk, residents said, ⟦killing nine men⟧.')).toEqual([
      'residents/witness/civilians',
    ])
    expect(links('Shells hit Dorsk, residents said, blaming ⟦the army⟧.')).toHaveLength(1)
  })
})

describe('two who speak in one sentence', () => {
  it('each say their own, in perfect and present as well', () => {
    expect(
      links(
        'The mayor has said the bridge is open, but the Southern Front, the largest faction, says ⟦rebels hold it⟧.',
      ).map(link => link.split('/')[0]),
    ).toEqual(['the Southern Front'])
  })
})

describe('what the report makes of what was said', () => {
  it('is its own', () => {
    expect(links('The army took Dorsk, according to a doctor, in what would be ⟦its first gain⟧.')).toEqual(
      [],
    )
    expect(links('The army took Dorsk, a doctor said, in what would be ⟦its first gain⟧.')).toEqual([])
  })
})

describe('whose side somebody is on', () => {
  it('is that of the body for which he speaks, where it watches or heals', () => {
    expect(links('A spokesman for the charity said ⟦nine men had died⟧.')[0]).toMatch(/relief$/)
    expect(links('Dr Haddon, the director of the children’s hospital, said ⟦nine men had died⟧.')[0]).toMatch(
      /relief$/,
    )
  })
  it('is not told by what happened to him', () => {
    expect(
      links('“⟦We hold the mill⟧,” said Ivo Brenn, a commander reached through a Karskian number.'),
    ).toEqual(['Ivo Brenn/official/null'])
  })
})

describe('what dates what was said', () => {
  it('is the report’s own', () => {
    expect(links('The mill burned, a doctor said, two days after ⟦the army took Dorsk⟧.')).toEqual([])
    expect(links('The mill burned, a doctor said, with ⟦nine men inside⟧.')).toHaveLength(1)
  })
})

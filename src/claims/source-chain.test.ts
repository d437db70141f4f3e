import { describe, expect, it } from 'vitest'
import { linksIn as links, readChain as read } from './fixtures/read-chain.ts'
import { originOf, sharesOrigin } from './source-chain.ts'

function chainOf(outlet: string, marked: string) {
  return read(marked, outlet).chain
}

describe('a source chain', () => {
  it('begins with the publisher and has nobody else in its own voice', () => {
    const { chain } = read('⟦The army took Dorsk⟧ on Monday.')
    expect(chain.map(({ name, role, side }) => `${name}/${role}/${side}`)).toEqual([
      'Ostland Courier/publisher/media',
    ])
  })
  it('ends with who said it', () => {
    expect(links('A monitor said ⟦the army had taken Dorsk⟧.')).toEqual(['A monitor/monitor/relief'])
  })
  it('tells unnamed people by the side that they speak for', () => {
    expect(links('A senior Karskian official said ⟦the road to Dorsk was open⟧.')).toEqual([
      'A senior Karskian official/anonymous/north',
    ])
  })
  it('holds a body that is a party', () => {
    expect(links('The Southern Front said ⟦it had lost Dorsk⟧.')[0]).toMatch(/\/party\/south$/)
  })
  it('holds witnesses', () => {
    expect(links('Two residents of Dorsk said ⟦soldiers had burned the mill⟧.')[0]).toMatch(
      /^Two residents.*\/witness\/civilians$/,
    )
  })
  it('goes through the outlet that quotes', () => {
    expect(links('The Dorsk Herald quoted two doctors as saying ⟦nine men had died⟧.')).toEqual([
      expect.stringMatching(/Dorsk Herald/),
      expect.stringMatching(/^two doctors\/medic\/relief$/),
    ])
  })
  it('does not go through those who were there to listen', () => {
    expect(links('A doctor told reporters that ⟦nine men had died⟧.')).toEqual(['A doctor/medic/relief'])
  })
  it('does not name the publisher twice', () => {
    expect(links('“⟦The bridge is gone⟧,” the mayor told the Ostland Courier.')).toHaveLength(1)
  })
  it('follows "he" to the person who spoke before', () => {
    const { chain } = read('Colonel Jan Haddon said the road was open. He said ⟦the army held the bridge⟧.')
    expect(originOf(chain)).toMatchObject({ name: 'He', canonical: expect.stringContaining('Haddon') })
  })
  it('follows "he" to the subject before, where nobody has spoken since', () => {
    const { chain } = read(
      'Colonel Jan Haddon said the road was open. The mayor, Ivo Brenn, was less sure. He said ⟦the army held the bridge⟧.',
    )
    expect(originOf(chain)).toMatchObject({ name: 'He', canonical: expect.stringMatching(/mayor|Brenn/) })
  })
  it('follows "two of them" to the people told of before', () => {
    const { chain } = read(
      'Residents of Dorsk say that troops came. Two of them told the paper that ⟦soldiers burned the mill⟧.',
    )
    expect(originOf(chain)).toMatchObject({ name: 'Two of them', side: 'civilians' })
  })
  it('does not hold a day', () => {
    expect(
      links('Troops drove out of Halvern and were on Friday reported ⟦to be heading for Dorsk⟧.'),
    ).toEqual([])
  })
  it('knows bystanders by what they do for a living', () => {
    expect(links('“⟦The mill burned⟧,” said a baker of 50 from Dorsk.')[0]).toMatch(/\/witness\/civilians$/)
  })
  it('does not hold who only orders or threatens a thing', () => {
    expect(links('The general ordered ⟦a strike on Dorsk⟧.')).toEqual([])
  })
  it('does not hold happenings that claim lives, nor nobody', () => {
    expect(links('The fighting claimed ⟦the lives of nine men⟧.')).toEqual([])
    expect(links('Nobody disputes that ⟦the mill burned⟧.')).toEqual([])
  })
  it('holds the body that is named beside what it is, and that a pronoun of relation stands for', () => {
    expect(links('A rebel alliance, the Southern Front, said ⟦it had lost Dorsk⟧.')[0]).toMatch(
      /\/party\/south$/,
    )
    expect(links('The Southern Front, which said ⟦it had lost Dorsk⟧, withdrew.')[0]).toMatch(
      /\/party\/south$/,
    )
  })
  it('goes back from “which” and “whose” to whom they stand for', () => {
    expect(links('The Southern Front – which denies ⟦it lost Dorsk⟧ – withdrew.')[0]).toMatch(
      /\/party\/south$/,
    )
    expect(links('The Southern Front, whose statement said ⟦it had lost Dorsk⟧, withdrew.')[0]).toMatch(
      /\/party\/south$/,
    )
  })
  it('takes “one” for one of those told of before who have said nothing', () => {
    const text =
      'Officials in Halvern said the road was open. Residents of Dorsk were less sure. “We saw tanks,” one said. ⟦The mill burned⟧, another said.'
    expect(links(text)).toEqual(['another/witness/civilians'])
  })
  it('takes “it” for the last who spoke, where the one named since has said nothing', () => {
    const text =
      'The Southern Front said in a statement it was safe. Government forces are thought to be near. ⟦The mill burned⟧, it added.'
    expect(links(text)[0]).toMatch(/^it\/party\/south$/)
  })
  it('takes a statement for the words of the last who spoke', () => {
    expect(
      links('The Southern Front said it was safe. ⟦The army had burned Dorsk⟧, a statement said.')[0],
    ).toMatch(/\/party\/south$/)
  })
  it('does not take where somebody is for whose he is', () => {
    expect(links('A Karskian officer in Dorsk said ⟦the mill burned⟧.')[0]).toMatch(/\/north$/)
  })
  it('knows a person by what he is, not by what only qualifies it', () => {
    expect(links('“⟦The bridge is gone⟧,” said Ivo Brenn, a local trade official.')[0]).toMatch(
      /\/official\//,
    )
  })
  it('knows a person by the words beside his name, where the report names him first', () => {
    expect(links('“⟦Shells fell on Dorsk⟧,” said Jan Haddon, a strategist in the capital.')).toEqual([
      'Jan Haddon/analyst/other',
    ])
    expect(
      links('Jan Haddon, 34, a mason, left Dorsk in May. “⟦The army took the bridge⟧,” Haddon said.'),
    ).toEqual(['Haddon/witness/civilians'])
  })
  it('takes nobody for a side that only something beside him belongs to', () => {
    expect(links('“⟦We have taken Dorsk⟧,” said a commander reached by a Karskian telephone.')[0]).toMatch(
      /\/null$/,
    )
  })
  it('speaks for himself who is in office no more', () => {
    expect(links('The former Karskian minister said ⟦the army had lost Dorsk⟧.')[0]).toMatch(
      /\/analyst\/other$/,
    )
    expect(links('A former prisoner said ⟦the army had lost Dorsk⟧.')[0]).toMatch(/\/witness\/civilians$/)
  })
  it('is of those to whom he is said to belong', () => {
    expect(links('Media outlets linked to the Southern Front said ⟦the army had lost Dorsk⟧.')[0]).toMatch(
      /\/outlet\/south$/,
    )
    expect(links('A radio channel of the Southern Front said ⟦the army had lost Dorsk⟧.')[0]).toMatch(
      /\/outlet\/south$/,
    )
    expect(
      links('A commander in an alliance that backs the Southern Front said ⟦the army had lost Dorsk⟧.')[0],
    ).toMatch(/\/south$/)
  })
  it('takes “he” behind a semicolon for whom the sentence is about', () => {
    expect(
      links(
        'A guard said the road was shut. The baker Jan Haddon left Dorsk in May; ⟦the bridge had been bombed⟧, he said.',
      )[0],
    ).toMatch(/civilians$/)
  })
  it('takes an outlet that is called a state’s for its owner’s', () => {
    expect(links('⟦Ten rebels died⟧, according to the state-run Karsk Wire.')[0]).toMatch(/north$/)
    expect(links('⟦Ten rebels died⟧, according to Karsk Wire.')[0]).toMatch(/media$/)
  })
  it('holds who publishes what he shows', () => {
    expect(links('State television showed ⟦soldiers handing out bread in Dorsk⟧.')[0]).toMatch(
      /^State television\/outlet/,
    )
    expect(links('A guide showed ⟦soldiers handing out bread in Dorsk⟧.')).toEqual([])
  })
  it('holds what somebody wants, and in another’s mouth the other', () => {
    expect(links('A teacher expects ⟦an attack on Dorsk⟧.')[0]).toMatch(/^A teacher/)
    expect(links('A teacher said the monitor wants ⟦the army to leave Dorsk⟧.')).toEqual([
      'A teacher/witness/civilians',
    ])
  })
  it('holds neither what was agreed nor those whom “our” stands for', () => {
    expect(links('⟦The army leaves Dorsk on Friday⟧, according to the agreement.')).toEqual([])
    expect(links('⟦The army shelled Dorsk⟧, by our count, forty times.')).toEqual([])
  })
  it('holds the speaker of an act of speech', () => {
    expect(links('⟦The minister condemned the raid on Dorsk⟧.')[0]).toMatch(/^The minister\//)
  })
})

describe('a publisher that is itself a party', () => {
  const side = (outlet: string, marked: string) => chainOf(outlet, marked).map(one => one.side)
  it('carries its side', () => {
    expect(side('Southern Front', '⟦The army left Dorsk⟧.')).toEqual(['south'])
  })
  it('carries it as a press office too', () => {
    expect(side('Press Center of the Southern Front', '⟦The army left Dorsk⟧.')).toEqual(['south'])
  })
  it('has its own people for sources whom nobody else has', () => {
    expect(side('Southern Front', 'A military source said ⟦the army had left Dorsk⟧.')).toEqual([
      'south',
      'south',
    ])
  })
  it('is what a class of bodies is whose name it bears', () => {
    expect(side('Rebel fighters of Dorsk', '⟦The army left Dorsk⟧.')).toEqual(['south'])
  })
  it('says what “we” say', () => {
    expect(side('Southern Front', 'We deny that ⟦the army took Dorsk⟧.')).toEqual(['south'])
  })
})

describe('lines in note form', () => {
  it('end with who says it', () => {
    expect(links('09:05 Dorsk: ⟦warplanes bomb the mill, 4 dead⟧ - local activists')).toEqual([
      expect.stringMatching(/^local activists\//),
    ])
  })
})

describe('what the wording does', () => {
  it('denies what is dismissed', () => {
    const said = read('The Southern Front dismissed the claims that ⟦the army had taken Dorsk⟧.')
    expect(said.denied).toBe(true)
  })
  it('does not deny what is said beside a denial', () => {
    const said = read('The Southern Front denied the reports, saying that ⟦its men still held Dorsk⟧.')
    expect(said.denied).toBe(false)
  })
  it('lowers confidence by a hedge, and adds no link', () => {
    const said = read('⟦Six soldiers were reportedly killed in Dorsk⟧.')
    expect(said.chain).toHaveLength(1)
    expect(said.confidence).toBeLessThan(1)
  })
})

describe('two chains', () => {
  it('share an origin where the same body spoke, through whomever', () => {
    const direct = read('Ostland Watch said ⟦nine men had died⟧.').chain
    const relayed = read('The Morning Post reported that Ostland Watch said ⟦ten men had died⟧.').chain
    const other = read('The army said ⟦nine men had died⟧.').chain
    expect(sharesOrigin(direct, relayed)).toBe(true)
    expect(sharesOrigin(direct, other)).toBe(false)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClauses } from './find-clauses.ts'
import { findNounGroups } from './find-noun-groups.ts'
import { findStructure } from './find-structure.ts'
import { parseLanguageModel } from './language-model.ts'

const model = parseLanguageModel(readFileSync(new URL('../../models/english.model.gz', import.meta.url)))

/** Clauses of a text as "agents > predicate > patients". */
function clauses(text: string): string[] {
  const structure = findStructure(text, model)
  const names = (list: readonly number[]) => list.map(at => structure.tokens[at]!.text).join('+')
  return findClauses(structure).map(clause =>
    `${names(clause.agents)} > ${clause.negated ? 'not ' : ''}${clause.predicate} > ${names(clause.patients)}`.trim(),
  )
}

describe('who did what to whom', () => {
  const cases: [string, string, string[]][] = [
    ['a plain clause', 'The army seized the bridge.', ['army > seize > bridge']],
    ['a passive with its agent', 'The town was captured by rebels.', ['rebels > capture > town']],
    [
      'coordinated nouns',
      'Troops and militias attacked the village and the port.',
      ['Troops+militias > attack > village+port'],
    ],
    [
      'coordinated verbs',
      'The army advanced on the town and took the bridge.',
      ['army > advance >', 'army > take > bridge'],
    ],
    [
      'a reduced relative clause',
      'Troops backed by tanks attacked the village.',
      ['tanks > back > Troops', 'Troops > attack > village'],
    ],
    [
      'an object relative without a pronoun',
      'The positions they had lost on Sunday were retaken by marines.',
      ['they > lose > positions', 'marines > retake > positions'],
    ],
    [
      'a state before a comma and another clause',
      'Minqar is still with the rebels, the army is trying to take it.',
      ['Minqar > be with >', 'army > try >', 'army > take > it'],
    ],
    [
      'a condition without "if"',
      'Should the bridge be lost, the rebels will leave the town.',
      ['> lose > bridge', 'rebels > leave > town'],
    ],
    [
      'a subject before who says so',
      'The rebels, witnesses say, have captured the town.',
      ['witnesses > say >', 'rebels > capture > town'],
    ],
    [
      'a noun joined with the agent of a participle',
      'Forces backed by militias and Northern air power attacked the town.',
      ['militias+power > back > Forces', 'Forces > attack > town'],
    ],
    [
      'a compound verb in the perfect',
      'Rebels have counter-attacked to the south of the town.',
      ['Rebels > counter-attack >'],
    ],
    [
      'a speaker between commas whose words take his place',
      'The army, residents said on Monday, killed nine people.',
      ['residents > say >', 'army > kill > people'],
    ],
    [
      'a verb behind a phrase in front',
      'In an interview with a paper the rebel general Anton Vell said he could not hold the town.',
      ['Anton > say >', 'he > not hold > town'],
    ],
    ['what has been going on', 'Planes have been bombing caves there.', ['Planes > bomb > caves']],
    [
      'a relative pronoun',
      'The town, which was captured by rebels in May, has been surrounded by the army.',
      ['rebels > capture > town', 'army > surround > town'],
    ],
    [
      'a plural subject of a verb with an object',
      'Airstrikes killed nine villagers.',
      ['Airstrikes > kill > villagers'],
    ],
    ['a counted subject', 'More than 300,000 people have fled since May.', ['people > flee >']],
    ['a counted object', 'The raid killed more than 30 soldiers.', ['raid > kill > soldiers']],
    ['what is no more so', 'The rebels no longer hold the town.', ['rebels > not hold > town']],
    ['control', 'Insurgents want to take the city.', ['Insurgents > want >', 'Insurgents > take > city']],
    [
      'raising',
      'The army was able to seize three villages.',
      ['army > be able >', 'army > seize > villages'],
    ],
    [
      'a verb with a particle',
      'The army took over the bridge and drove out the militia.',
      ['army > take over > bridge', 'army > drive out > militia'],
    ],
    [
      'a participle after a comma',
      'Jets bombed the market, killing dozens.',
      ['Jets > bomb > market', 'Jets > kill > dozens'],
    ],
    ['denial', 'The army has not entered the town.', ['army > not enter > town']],
    ['no one', 'No civilians were hurt in the attack.', ['> not hurt > civilians']],
  ]
  for (const [name, text, expected] of cases)
    it(`is found in ${name}`, () => expect(clauses(text)).toEqual(expected))
})

describe('speech', () => {
  it('does not disturb the clause around it', () => {
    expect(clauses('"The gate is ours again," Omar Haddad, a commander of the brigade, said.')).toContain(
      'Omar > say >',
    )
  })
  it('is found before an unquoted frame with an apposition', () => {
    const found = clauses('The army shelled the port, Dana Oret, a doctor at the hospital, said on Monday.')
    expect(found).toEqual(['army > shell > port', expect.stringMatching(/^(?:Dana|Oret) > say >$/)])
  })
})

describe('obliques', () => {
  it('carry their prepositions and all coordinated nouns', () => {
    const structure = findStructure('The army retreated from the hills and the valley on Monday.', model)
    const [clause] = findClauses(structure)
    expect(
      clause!.obliques.map(oblique => `${oblique.preposition} ${structure.tokens[oblique.head]!.text}`),
    ).toEqual(['from hills', 'from valley', 'on Monday'])
  })
})

describe('noun groups', () => {
  it('hold modifiers but not what follows the head, and know their preposition', () => {
    const text = 'Two car bombs exploded near the northern gate of the old town.'
    const structure = findStructure(text, model)
    expect(findNounGroups(structure).map(group => text.slice(group.start, group.end))).toEqual([
      'Two car bombs',
      'the northern gate',
      'the old town',
    ])
    expect(
      findNounGroups(structure).map(group => group.preposition && structure.tokens[group.preposition]!.text),
    ).toEqual([undefined, 'near', 'of'])
  })
})

describe('any text', () => {
  const words =
    'the army rebels town took was by that who said " , . ( ) and of to not which “ ” : — 12 al-X \n'.split(
      ' ',
    )
  it('yields trees, and clauses and noun groups within its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), parts => {
        const text = parts.join(' ')
        const structure = findStructure(text, model)
        for (const sentence of structure.sentences) {
          const own = structure.tokens.slice(sentence.firstToken, sentence.endToken)
          expect(own.filter(token => token.head < 0)).toHaveLength(1)
          for (const token of own) {
            let at = token.index
            for (let steps = 0; at >= 0; steps++) {
              expect(steps).toBeLessThanOrEqual(own.length)
              at = structure.tokens[at]!.head
            }
          }
        }
        for (const span of [...findClauses(structure), ...findNounGroups(structure)]) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

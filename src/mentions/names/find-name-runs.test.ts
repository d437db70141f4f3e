import { describe, expect, it } from 'vitest'
import { findStructure } from '#language'
import { sampleWar } from '../fixtures/sample-war.ts'
import { findNameRuns } from './find-name-runs.ts'

const runsIn = (text: string): string[] => {
  const structure = findStructure(text, sampleWar().model)
  return findNameRuns(structure, () => false).map(({ firstToken, endToken }) =>
    text.slice(structure.tokens[firstToken]!.start, structure.tokens[endToken - 1]!.end),
  )
}

describe('runs of capitals', () => {
  it('hold numbers and ordinals before heads of bodies and places', () => {
    expect(
      runsIn('He joined the 4th Mountain Division near 1300 Apartments and left Brigade 12 behind.'),
    ).toEqual(['4th Mountain Division', '1300 Apartments', 'Brigade 12'])
  })

  it('go on over "of", "for" and a possessive only inside names', () => {
    expect(
      runsIn('It left the University of Brenn, and Kask of Vesna met the Sheriff’s Office.').slice(0, 3),
    ).toEqual(['University of Brenn', 'Kask', 'Vesna'])
  })

  it('end at words of time', () => {
    expect(runsIn('They left Vesna Friday and Brenn on Monday.')).toEqual(['Vesna', 'Brenn'])
  })

  it('say whether capitals tell anything in that line', () => {
    const text = 'REBELS STORM THE LARGEST TOWN BEFORE WINTER'
    const structure = findStructure(text, sampleWar().model)
    expect(findNameRuns(structure, () => false).every(({ told }) => !told)).toBe(true)
  })
})

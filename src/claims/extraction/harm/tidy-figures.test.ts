import { describe, expect, it } from 'vitest'
import type { Casualty } from '../../claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { tidyFigures } from './tidy-figures.ts'

const figure = (parts: Partial<Casualty>): Casualty => ({
  effect: 'killed',
  victims: 'unknown',
  side: null,
  min: null,
  max: null,
  ...parts,
})
const tidied = (type: string, ...casualties: Casualty[]) =>
  tidyFigures([{ claim: { type, casualties } } as unknown as DraftClaim])[0]!.claim.casualties

describe('figures of one claim', () => {
  it('are told once', () => {
    const nine = figure({ min: 9, max: 9 })
    expect(tidied('casualties', nine, { ...nine, text: 'nine' })).toEqual([nine])
  })

  it('are left out where they tell neither how many nor whose', () => {
    expect(tidied('casualties', figure({ text: 'them' }))).toEqual([])
    expect(tidied('casualties', figure({ text: 'rebels', victims: 'combatants' }))).toHaveLength(1)
  })

  it('are left out without a number where the same people have one', () => {
    const rebels = figure({ victims: 'combatants', side: 'south' })
    expect(tidied('casualties', rebels, { ...rebels, min: 4, max: 4 })).toEqual([
      { ...rebels, min: 4, max: 4 },
    ])
  })

  it('keep heavy losses, which in a fight for ground are those of fighters', () => {
    const [losses] = tidied('repel', figure({ text: 'heavy losses' }))
    expect(losses).toMatchObject({ victims: 'combatants', side: null })
    expect(tidied('air-strike', figure({ text: 'heavy losses' }))[0]).toMatchObject({ victims: 'unknown' })
  })
})

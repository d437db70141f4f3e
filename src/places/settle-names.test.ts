import { describe, expect, it } from 'vitest'
import { createGazetteer, type NameSettlement, parsePlaces, resolvePlace, settleNames } from './index.ts'

const places = parsePlaces('id,name,lat,lon,names\na,Wardah,36,37,Rose Hill|Warda\nb,Handara,36.5,37,\n', {
  as: 'csv',
  file: 'x.csv',
}).places
const idAfter = (name: string, settlements: readonly NameSettlement[]) =>
  resolvePlace(createGazetteer(settleNames(places, settlements)), name).id

describe('a settled name', () => {
  const same = { name: 'Old Mill', place: 'b', judgement: 'same' } as const

  it('means the place from then on', () => {
    expect(idAfter('Old Mill', [])).toBeNull()
    expect(idAfter('OLD MILL', [same])).toBe('b')
  })

  it('is taken back by a later word', () => {
    expect(idAfter('Old Mill', [same, { ...same, judgement: 'unsure' }])).toBeNull()
    expect(idAfter('Old Mill', [same, { ...same, judgement: 'different' }, same])).toBe('b')
  })

  it('no longer means a place of which it was said to differ, but for its main name', () => {
    expect(idAfter('Rose Hill', [{ name: 'rose hill', place: 'a', judgement: 'different' }])).toBeNull()
    expect(idAfter('Wardah', [{ name: 'Wardah', place: 'a', judgement: 'different' }])).toBe('a')
  })

  it('leaves the places alone where nothing was said', () => {
    expect(settleNames(places, [])).toBe(places)
  })
})

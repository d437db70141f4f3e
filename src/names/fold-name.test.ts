import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, NAME_LIMIT } from './fold-name.ts'

describe('a folded name', () => {
  it.each([
    ['Jam’iyat al-Zahraa', 'jamiyat al zahraa'],
    ["Sha'hed Ayan", 'shahed ayan'],
    ['1,070 Apartments', '1070 apartments'],
    ['مشروع ١٠٧٠ شقة', 'مشروع 1070 شقه'],
    ['أَحْرارُ الشّام', 'احرار الشام'],
    ['U.N.', 'un'],
    ['U.S. forces', 'us forces'],
    ['Łódź', 'lodz'],
    ['Kyiv\u200F\u202E', 'kyiv'],
    ['', ''],
  ])('drops what is trivial in %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  it('is the same when folded again, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        const once = foldName(text)
        expect(foldName(once)).toBe(once)
      }),
    )
  })

  it('looks at no more than the limit of a very long name', () => {
    expect(foldName('é'.repeat(10_000)).length).toBeLessThanOrEqual(NAME_LIMIT)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weightOf } from './compare-sounds.ts'
import {
  createNameIndex,
  explainMatch,
  findNames,
  foldName,
  NAME_LIMIT,
  readNameIndex,
  writeNameIndex,
} from './index.ts'
import { soundName } from './sound-name.ts'

const NAMES = [
  'Minyan',
  'al-Zahraa',
  'حندرات',
  'حلب الجديدة',
  'Sievierodonetsk',
  '4th Armoured Division',
  'East Ansari',
  'Tal Rifaat',
  '1070 Apartments',
  'Deir ez-Zor',
  'Brigade 80',
  'Jarabulus',
  'Slovyansk',
]
const index = createNameIndex(NAMES.map((text, entry) => ({ text, entry })))
const first = (name: string) => {
  const match = findNames(index, name)[0]
  return match === undefined || match.score < 0.5 ? undefined : NAMES[match.entry]
}

describe('names in other spellings', () => {
  it.each([
    ['MINYÂN', 'Minyan'],
    ['Menyan', 'Minyan'],
    ['Minian', 'Minyan'],
    ['az-Zahra’a', 'al-Zahraa'],
    ['الزهراء', 'al-Zahraa'],
    ['Halab al-Jdideh', 'حلب الجديدة'],
    ['Северодонецк', 'Sievierodonetsk'],
    ['Severodonetsk', 'Sievierodonetsk'],
    ['Fourth Mechanised Division', '4th Armoured Division'],
    ['Handarat', 'حندرات'],
    ['Ansari Sharqi', 'East Ansari'],
    ['Tell Rifa’at', 'Tal Rifaat'],
    ['تل رفعت', 'Tal Rifaat'],
    ['1,070 flats', '1070 Apartments'],
    ['١٠٧٠ شقة', '1070 Apartments'],
    ['Dayr az-Zawr', 'Deir ez-Zor'],
    ['دير الزور', 'Deir ez-Zor'],
    ['80th Brigade', 'Brigade 80'],
    ['Djarablus', 'Jarabulus'],
    ['Slavyansk', 'Slovyansk'],
    ['Wellington', undefined],
  ])('%s is %s', (name, expected) => {
    expect(first(name)).toBe(expected)
  })

  it('say by what they were matched', () => {
    expect(explainMatch('Minyan', 'Minyan')).toBe('same spelling')
    expect(explainMatch('minyan', 'Minyan')).toBe('same but for case, accents or marks')
    expect(explainMatch('Menyan', 'Minyan')).toBe('matched by: i~e')
    expect(explainMatch('El Qasr', 'Kasr')).toBe('matched by: article dropped, k~q')
    expect(explainMatch('منيان', 'Minyan')).toContain('read across scripts')
    expect(explainMatch('Kasr District', 'Kasr')).toContain('kind of thing')
  })

  it('score less the more they differ', () => {
    const scores = ['Jarabulus', 'Jarablus', 'Jarables'].map(name => findNames(index, name)[0]!.score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(3)
  })

  it('ask for less difference where the name is short', () => {
    expect(findNames(index, 'Mnin')[0]?.score ?? 0).toBeLessThan(0.5)
  })
})

describe('an index of names', () => {
  it('finds each of its names first by its own spelling', () => {
    for (const [entry, name] of NAMES.entries())
      expect(findNames(index, name)[0]).toMatchObject({ entry, score: 1, exact: true })
  })

  it('finds only the same spelling where nothing else is asked for', () => {
    expect(findNames(index, 'Menyan', { exactOnly: true })).toEqual([])
    expect(findNames(index, 'minyan', { exactOnly: true })).toHaveLength(1)
  })

  it('gives no more of the bearers of a common name than are asked for, each once', () => {
    const common = Array.from({ length: 3_000 }, (_, entry) =>
      ['Dorf', 'DORF', `Dorf ${entry}`].map(text => ({ text, entry })),
    ).flat()
    const found = findNames(createNameIndex(common), 'dorf', { exactOnly: true, limit: 7 })
    expect(new Set(found.map(match => match.entry)).size).toBe(7)
    expect(found).toHaveLength(7)
    expect(findNames(createNameIndex(common), 'Dorf 2999', { exactOnly: true })[0]!.entry).toBe(2999)
  })

  it('is the same after it was written and read', () => {
    const copy = readNameIndex(writeNameIndex(index))!
    expect(copy).toEqual(index)
    for (const name of ['Menyan', 'تل رفعت', 'x'])
      expect(findNames(copy, name)).toEqual(findNames(index, name))
  })

  it('is not read from other bytes or from half of its own', () => {
    const bytes = writeNameIndex(index)
    expect(readNameIndex(new Uint8Array(8))).toBeUndefined()
    expect(readNameIndex(bytes.slice(0, bytes.length >> 1))).toBeUndefined()
    expect(readNameIndex(Uint8Array.from(bytes, (byte, at) => (at === 0 ? byte ^ 1 : byte)))).toBeUndefined()
  })

  it('has room for nothing', () => {
    expect(findNames(createNameIndex([]), 'Minyan')).toEqual([])
    expect(findNames(createNameIndex([{ text: '…', entry: 0 }]), '…')).toEqual([])
  })
})

describe('hostile names', () => {
  const hostile = [
    'a'.repeat(10_000),
    'ا'.repeat(10_000),
    `${'a'}${'\u0301'.repeat(10_000)}`,
    'ﷺ'.repeat(2_000),
    '\u202E\u2066nayniM\u2069'.repeat(500),
    'Mіnуаn'.repeat(1_000),
    '𝕸𝖎𝖓𝖞𝖆𝖓 '.repeat(1_000),
    'al '.repeat(5_000),
    '9'.repeat(10_000),
    'שָׁלוֹם 北京 ทดสอบ '.repeat(600),
    '(((((((((('.repeat(1_000),
    'thousand '.repeat(2_000),
  ]

  it.each(hostile.map(name => [name.slice(0, 12), name] as const))(
    'are answered with few candidates: %s…',
    (_, name) => {
      expect(findNames(index, name).length).toBeLessThanOrEqual(10)
    },
  )

  it('are read through look-alike letters, styled letters and direction marks', () => {
    expect(first('𝕸𝖎𝖓𝖞𝖆𝖓')).toBe('Minyan')
    expect(first('M\u0456ny\u0430n')).toBe('Minyan')
    expect(first('\u202EMin\u200Byan\u202C')).toBe('Minyan')
  })

  it('never break the index, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const folded = foldName(text)
        expect(folded.length).toBeLessThanOrEqual(NAME_LIMIT * 18)
        for (const match of findNames(index, text)) {
          expect(match.score).toBeGreaterThanOrEqual(0)
          expect(match.score).toBeLessThanOrEqual(1)
        }
        explainMatch(text, 'Minyan')
      }),
      { numRuns: 300 },
    )
  })

  it('are found again where they were indexed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), text => {
        const own = createNameIndex([{ text, entry: 7 }])
        const found = findNames(own, text)
        expect(found.length === 0 ? '' : foldName(found[0]!.text)).toBe(foldName(text))
      }),
      { numRuns: 300 },
    )
  })

  it('weigh what is compared of them', () => {
    const { sounds } = soundName('a'.repeat(10_000))
    expect(weightOf({ pool: sounds, start: 0, end: sounds.length })).toBeLessThan(100)
  })
})

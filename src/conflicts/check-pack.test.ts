import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { checkPack, createPackTemplate, createRegistry, parseConflict } from './index.ts'

const pack = createPackTemplate('example')
const faults = (changes: Record<string, (text: string) => string>) =>
  checkPack(
    Object.fromEntries(
      Object.entries(pack).map(([file, text]) => [file, (changes[file] ?? ((same: string) => same))(text)]),
    ),
  ).map(({ place }) => `${place.file}:${place.line ?? ''}:${place.field ?? ''}`)

const ajv = new Ajv2020({ strict: false })
;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('../../docs/conflict.schema.json', import.meta.url), 'utf8')) as object,
)

describe('a new pack', () => {
  it('is sound, and its conflict can be used at once', () => {
    expect(checkPack(pack)).toEqual([])
    expect(createRegistry(parseConflict(pack)).gazetteer.places.size).toBe(4)
  })

  it('has a name that can be a folder', () => {
    expect(() => createPackTemplate('../x')).toThrow('no name for a pack')
  })
})

describe('checking a pack', () => {
  it('names file, line and field of references that lead nowhere', () => {
    expect(
      faults({
        'places.csv': text => text.replace('town,land,', 'town,moon,'),
        'actors.csv': text =>
          text.replace('union:2020-07..', 'onion:2020-07..').replace('generic,rebels,', 'generic,red,'),
        'outlets.csv': text => text.replace('government,state,', 'government,statt,'),
        'vocabulary.csv': text => text.replace(',land,people', ',lund,people'),
      }),
    ).toEqual([
      'places.csv:3:parent',
      'actors.csv:6:side',
      'actors.csv:4:memberships',
      'outlets.csv:2:run_by',
      'vocabulary.csv:4:place',
    ])
  })

  it('finds ids used twice, circles, and rows without a source', () => {
    expect(faults({ 'outlets.csv': text => text.replace('daily,', 'army,') })).toEqual(['outlets.csv:3:id'])
    expect(faults({ 'places.csv': text => text.replace('country,,', 'country,land/town,') })).toEqual([
      'places.csv:2:parent',
      'places.csv:3:parent',
    ])
    expect(faults({ 'actors.csv': text => text.replace('own knowledge', '') })).toEqual([
      'actors.csv:2:origin',
    ])
  })

  it('asks that a lean without a citation say that it is assumed', () => {
    expect(faults({ 'outlets.csv': text => text.replace('government,assumed,', 'government,,') })).toEqual([
      'outlets.csv:2:citation',
    ])
    const { actors } = parseConflict(pack)
    expect(actors.find(({ id }) => id === 'daily')!.lean).toEqual({ side: null, citation: null })
  })

  it('finds sides that overlap in time, and members of themselves', () => {
    expect(
      faults({
        'actors.csv': text =>
          text.replace('armed-group,rebels,', 'armed-group,rebels:..2015|government:2015-06..,'),
      }),
    ).toEqual(['actors.csv:4:side'])
    expect(
      faults({
        'actors.csv': text =>
          text.replace('armed-group,rebels,', 'armed-group,rebels:..2015|government:2016..,'),
      }),
    ).toEqual([])
    expect(faults({ 'actors.csv': text => text.replace('union:2020-07..', 'front:2020-07..') })).toEqual([
      'actors.csv:4:memberships',
    ])
  })

  it('asks of a translation nothing but words', () => {
    expect(parseConflict(pack).translations).toEqual([['Exampleland', 'Examplean', 'مثال', 'مثالي']])
    expect(
      faults({ 'vocabulary.csv': text => text.replace('Exampleland|Examplean|مثال|مثالي', '') }),
    ).toEqual(['vocabulary.csv:9:text'])
  })

  it('says which files and settings are missing', () => {
    const { 'outlets.csv': _, ...rest } = pack
    expect(checkPack(rest).map(({ code, place }) => [code, place.file])).toEqual([
      ['not-found', 'outlets.csv'],
    ])
    expect(faults({ 'conflict.json': () => '{' })).toEqual(['conflict.json::'])
    expect(faults({ 'conflict.json': text => text.replace('"UTC"', '"Mars/Olympus"') })).toEqual([
      'conflict.json::timeZone',
    ])
  })
})

describe('the schema of conflict.json', () => {
  const settings = JSON.parse(pack['conflict.json']!) as Record<string, unknown>

  it('accepts what the reader accepts and refuses what it refuses', () => {
    expect(validate(settings)).toBe(true)
    const broken: Record<string, unknown>[] = [
      { ...settings, id: 'Two Words' },
      { ...settings, sides: [] },
      { ...settings, sides: [{ id: 'a', name: 'A', holdsTerritory: 'yes', stake: 'party' }] },
      { ...settings, firstDay: '2020-02-30' },
      { ...settings, vagueNumbers: { dozens: 0 } },
      { ...settings, languages: [] },
    ]
    for (const value of broken) {
      expect(validate(value), JSON.stringify(value)).toBe(false)
      expect(checkPack({ ...pack, 'conflict.json': JSON.stringify(value) })).not.toEqual([])
    }
  })
})

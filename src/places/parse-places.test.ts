import { describe, expect, it } from 'vitest'
import { mergePlaces, parsePlaces } from './index.ts'

const faultsOf = ({ refused }: { refused: readonly { place: { line?: number; field?: string } }[] }) =>
  refused.map(({ place }) => [place.line, place.field])

const geonamesLine = (cells: Record<number, string>) =>
  Array.from({ length: 19 }, (_, i) => cells[i] ?? '').join('\t')

describe('a GeoNames dump', () => {
  const text = [
    geonamesLine({
      0: '11',
      1: 'Tell Wardah',
      2: 'Tell Wardah',
      3: 'Tal Warda,تل وردة',
      4: '36.1',
      5: '37.2',
      6: 'P',
      7: 'PPL',
      8: 'XX',
      14: '7200',
    }),
    geonamesLine({ 0: '12', 1: 'Wardah Hospital', 4: '36.1', 5: '37.2', 6: 'S', 7: 'HSP' }),
    geonamesLine({ 0: '13', 1: 'Deep Trench', 4: '30', 5: '30', 6: 'U', 7: 'TRGU' }),
    geonamesLine({ 0: '14', 1: 'Lost', 4: '96.1', 5: '37.2', 6: 'P', 7: 'PPL' }),
    'a line of something else',
  ].join('\n')
  const found = parsePlaces(text, { as: 'geonames', file: 'XX.txt' })

  it('gives places with names, kind, people, origin and licence', () => {
    expect(found.places.map(place => [place.id, place.kind, place.sensitive])).toEqual([
      ['geonames:11', 'town', null],
      ['geonames:12', 'facility', 'hospital'],
    ])
    expect(found.places[0]).toMatchObject({
      population: 7200,
      origin: 'geonames:11',
      licence: 'CC BY 4.0 (GeoNames)',
      lat: 36.1,
    })
    expect(found.places[0]!.names.map(name => name.text)).toContain('تل وردة')
  })

  it('refuses a bad latitude and a line of another shape', () => {
    expect(faultsOf(found)).toEqual([
      [5, undefined],
      [4, 'latitude'],
    ])
  })
})

describe('an OCHA table', () => {
  const text =
    'admin1Name_en,admin1Pcode,admin4Name_en,admin4Name_ar,admin4Pcode,Latitude,Longitude\n' +
    'Northshire,XX01,Wardah,وردة,C100,36.1,37.2\n' +
    'Northshire,XX01,,,,36.5,37.5\n' +
    'Northshire,XX01,Khirbah,,C101,north,37.2\n' +
    ',,,,,1,1\n'
  const found = parsePlaces(text, { as: 'ocha', file: 'pplp.csv' })

  it('takes the lowest level that a row fills in, under the level above', () => {
    expect(found.places.map(({ id, name, parent, kind }) => ({ id, name, parent, kind }))).toEqual([
      { id: 'ocha:C100', name: 'Wardah', parent: 'ocha:XX01', kind: 'village' },
      { id: 'ocha:XX01', name: 'Northshire', parent: null, kind: 'governorate' },
    ])
    expect(found.places[0]!.names[1]).toEqual({ text: 'وردة', language: 'ar' })
  })

  it('refuses rows without a name and points that are none', () => {
    expect(faultsOf(found)).toEqual([
      [5, 'pcode'],
      [4, 'Latitude'],
    ])
  })

  it('says which columns it needs', () => {
    expect(parsePlaces('a,b\n1,2\n', { as: 'ocha', file: 'x.csv' }).refused[0]!.message).toContain('P-code')
  })
})

describe('OpenStreetMap', () => {
  const tags = { place: 'village', name: 'وردة', 'name:en': 'Wardah', alt_name: 'Warda;Uardah' }

  it('is read from Overpass JSON', () => {
    const text = JSON.stringify({
      elements: [
        { type: 'node', id: 5, lat: 36.1, lon: 37.2, tags },
        { type: 'way', id: 6, tags },
        { type: 'node', id: 7, tags: { highway: 'primary' } },
      ],
    })
    const found = parsePlaces(text, { as: 'osm', file: 'o.json' })
    expect(found.places).toHaveLength(1)
    expect(found.places[0]).toMatchObject({
      id: 'osm:node/5',
      name: 'Wardah',
      kind: 'village',
      licence: 'ODbL 1.0 (OpenStreetMap contributors)',
    })
    expect(found.places[0]!.names.map(name => name.text)).toEqual(['Wardah', 'وردة', 'Warda', 'Uardah'])
    expect(faultsOf(found)).toEqual([[2, 'lat']])
  })

  it('is read from GeoJSON, areas by the middle of their box', () => {
    const feature = {
      type: 'Feature',
      id: 'way/9',
      properties: tags,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [37, 36],
            [37.2, 36],
            [37.2, 36.4],
            [37, 36],
          ],
        ],
      },
    }
    const found = parsePlaces(JSON.stringify({ type: 'FeatureCollection', features: [feature] }), {
      as: 'osm',
      file: 'o.geojson',
    })
    expect(found.places[0]).toMatchObject({ id: 'osm:way/9', lat: 36.2, lon: 37.1 })
  })

  it('is refused where it is something else', () => {
    expect(parsePlaces('{"a":1}', { as: 'osm', file: 'o.json' }).refused[0]!.code).toBe('unknown-format')
    expect(parsePlaces('{', { as: 'osm', file: 'o.json' }).refused[0]!.code).toBe('bad-json')
  })
})

describe('a Wikidata result', () => {
  it('is read from CSV and from SPARQL JSON alike', () => {
    const csv =
      'item,itemLabel,itemAltLabel,coord,typeLabel,label_ar\nhttp://www.wikidata.org/entity/Q1,Wardah,"Warda, Uardah",Point(37.2 36.1),village,وردة\n'
    const json = JSON.stringify({
      results: {
        bindings: [
          {
            item: { value: 'http://www.wikidata.org/entity/Q1' },
            itemLabel: { value: 'Wardah' },
            itemAltLabel: { value: 'Warda, Uardah' },
            coord: { value: 'Point(37.2 36.1)' },
            typeLabel: { value: 'village' },
            label_ar: { value: 'وردة' },
          },
        ],
      },
    })
    const fromCsv = parsePlaces(csv, { as: 'wikidata', file: 'q.csv' })
    expect(fromCsv.refused).toEqual([])
    expect(fromCsv.places).toEqual(parsePlaces(json, { as: 'wikidata', file: 'q.json' }).places)
    expect(fromCsv.places[0]).toMatchObject({ id: 'wikidata:Q1', kind: 'village', lat: 36.1, lon: 37.2 })
  })

  it('merges lines of one item and refuses a point that is none', () => {
    const text = 'item,itemLabel,coord\nQ1,Wardah,Point(37.2 36.1)\nQ1,Warda,Point(37.2 36.1)\nQ2,Nowhere,\n'
    const found = parsePlaces(text, { as: 'wikidata', file: 'q.csv' })
    expect(found.places.map(place => place.names.map(name => name.text))).toEqual([['Wardah', 'Warda']])
    expect(found.merged).toEqual([{ from: 'wikidata:Q1', into: 'wikidata:Q1', reason: 'the same id' }])
    expect(faultsOf(found)).toEqual([[4, 'coord']])
  })
})

describe('a plain CSV', () => {
  it('needs only id, name, lat and lon', () => {
    const found = parsePlaces('id,name,lat,lon\nsim/place-1,Place 1,36.1000,37.0000\n', {
      as: 'csv',
      file: 'places.csv',
    })
    expect(found.places[0]).toMatchObject({
      id: 'sim/place-1',
      name: 'Place 1',
      lat: 36.1,
      origin: 'import:places.csv',
    })
    expect(found.refused).toEqual([])
  })

  it('refuses each bad row with its field', () => {
    const text =
      'id,name,lat,lon,kind,geometry\na,A,91,0,,\nb,B,1,,,\nc,C,1,1,castle,\nd,D,1,1,,LINE(1)\n,E,1,1,,\nf,F,,,,\nf,F,1,1,,\n'
    const found = parsePlaces(text, { as: 'csv', file: 'x.csv' })
    expect(found.places.map(place => place.id)).toEqual(['f'])
    expect(faultsOf(found)).toEqual([
      [2, 'lat'],
      [3, 'lon'],
      [4, 'kind'],
      [5, 'geometry'],
      [6, 'id'],
      [8, 'id'],
    ])
  })

  it('is refused as a whole where it is empty or has other columns', () => {
    expect(parsePlaces('', { as: 'csv', file: 'x.csv' }).refused[0]!.code).toBe('empty')
    expect(parsePlaces('a;b\n', { as: 'csv', file: 'x.csv' }).refused[0]!.message).toContain('"lat"')
  })
})

describe('merging', () => {
  it('takes rows of one name and kind at one point for one place, and leaves others alone', () => {
    const read = (text: string) =>
      parsePlaces(`id,name,lat,lon,kind,names\n${text}`, { as: 'csv', file: 'x.csv' }).places
    const known = read('a,Wardah,36.1,37.2,village,Warda\n')
    const { places, merged } = mergePlaces(
      known,
      read('x:1,Warda,36.101,37.2,village,Uardah\nx:2,Warda,36.5,37.2,village,\nx:3,Warda,36.1,37.2,town,\n'),
    )
    expect(merged).toEqual([{ from: 'x:1', into: 'a', reason: 'the same name and kind at the same point' }])
    expect(places.map(place => place.id)).toEqual(['a', 'x:2', 'x:3'])
    expect(places[0]!.names.map(name => name.text)).toEqual(['Wardah', 'Warda', 'Uardah'])
  })

  it('refuses rows that would break what reads them: circles of parents, texts for names, things without an id', () => {
    const circle = parsePlaces(
      'id,name,lat,lon,parent\nm,M,36,37,n\nn,N,36,38,m\no,O,36,39,o\np,P,36,40,m\n',
      {
        as: 'csv',
        file: 'c.csv',
      },
    )
    expect(circle.places.map(place => place.id)).toEqual(['p'])
    expect(circle.refused.map(({ place }) => [place.line, place.field])).toEqual([
      [2, 'parent'],
      [3, 'parent'],
      [4, 'parent'],
    ])
    const long = parsePlaces(`id,name,lat,lon\na,${'X'.repeat(301)},36,37\n`, { as: 'csv', file: 'l.csv' })
    expect(long.refused[0]!.place).toMatchObject({ line: 2, field: 'name' })
    const feature = (properties: unknown, id?: unknown, coordinates: unknown = [37, 36]) => ({
      type: 'Feature',
      id,
      properties,
      geometry: { type: 'Point', coordinates },
    })
    const osm = parsePlaces(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature({ name: 'A', place: 'town' }),
          feature({ name: 'B', place: 'town' }, { a: 1 }),
          feature({ name: ['C'], place: 'town' }, 'node/3'),
          feature({ name: 'D', place: 'town' }, 'node/4', ['x', 1]),
          feature({ name: 'E', place: 'town' }, 'node/5'),
          null,
        ],
      }),
      { as: 'osm', file: 'o.json' },
    )
    expect(osm.places.map(place => place.name)).toEqual(['E'])
    expect(osm.refused.map(({ place }) => [place.line, place.field])).toEqual([
      [1, 'id'],
      [2, 'id'],
      [4, 'lat'],
    ])
    const wikidata = parsePlaces(JSON.stringify([{ item: '', itemLabel: 'X', coord: 'Point(1 1)' }]), {
      as: 'wikidata',
      file: 'w.json',
    })
    expect(wikidata.refused[0]!.place.field).toBe('id')
  })
})

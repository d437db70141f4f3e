import { Refusal } from '#primitives'

/**
 * The files of a new pack: two sides, a few rows that show every column, to be replaced. It passes `checkPack` as it is. Refuses a
 * name that is no folder name.
 */
export function createPackTemplate(name: string): Readonly<Record<string, string>> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    throw new Refusal('bad-field', `"${name}" is no name for a pack.`, {
      field: 'name',
      advice: 'Use small letters, digits and hyphens.',
    })
  return {
    'conflict.json': `${JSON.stringify(settingsOf(name), null, 2)}\n`,
    'places.csv': PLACES,
    'actors.csv': ACTORS,
    'outlets.csv': OUTLETS,
    'vocabulary.csv': VOCABULARY,
    'README.md': readmeOf(name),
  }
}

function settingsOf(name: string) {
  return {
    id: name,
    name: `War of ${name}`,
    timeZone: 'UTC',
    calendar: 'iso8601',
    languages: ['en'],
    firstDay: '2020-01-01',
    sides: [
      { id: 'government', name: 'The government', holdsTerritory: true, stake: 'party' },
      { id: 'rebels', name: 'The rebels', holdsTerritory: true, stake: 'party' },
      { id: 'relief', name: 'Relief bodies and monitors', holdsTerritory: false, stake: 'none' },
      { id: 'media', name: 'Media', holdsTerritory: false, stake: 'none' },
      { id: 'civilians', name: 'Civilians', holdsTerritory: false, stake: 'none' },
      { id: 'other', name: 'Others', holdsTerritory: false, stake: 'none' },
    ],
    vagueNumbers: { dozens: 24, scores: 40, hundreds: 200, thousands: 2000 },
  }
}

const PLACES = `id,name,names,kind,parent,lat,lon,radius_km,coord_error_km,geometry,population,sensitive,origin,licence
land,Exampleland,ar:مثال|Example Land,country,,10.00000,20.00000,200,20,,,,own knowledge,CC0-1.0
land/town,Example Town,Exemple|Ikzampl,town,land,10.10000,20.10000,3,1,,12000,,own knowledge,CC0-1.0
land/hospital,Town Hospital,,facility,land/town,10.11000,20.11000,0.2,0.3,,,hospital,own knowledge,CC0-1.0
land/road,Town road,Town highway,road,land,10.10000,20.20000,10,1,"LINESTRING (20.1 10.1, 20.3 10.1)",,,own knowledge,CC0-1.0
`

const ACTORS = `id,name,names,kind,side,memberships,roles,parent,from,to,lean,citation,origin,licence,note
state,Government of Exampleland,the government {generic},government,government,,,,,,,,own knowledge,CC0-1.0,
army,Example Army,EA {case}|government forces {generic},military-unit,government,,,state,,,,,own knowledge,CC0-1.0,
front,Example Front,Old Front {..2020-06-30},armed-group,rebels,union:2020-07..,,,2019,,,,own knowledge,CC0-1.0,a name with the time in which it was used
union,Example Union,,coalition,rebels,,,,2020-07,,,,own knowledge,CC0-1.0,
rebels,Armed rebels,the rebels {generic}|rebel fighters {generic},generic,rebels,,,,,,,,own knowledge,CC0-1.0,
spokesman,A. Speaker,Speaker,person,government,,spokesman:2020-01..,army,,,,,own knowledge,CC0-1.0,
`

const OUTLETS = `id,name,names,kind,side,run_by,language,from,to,lean,citation,origin,licence,note
state-agency,Example State Agency,ESA {case},agency,government,state,en,,,government,assumed,own knowledge,CC0-1.0,
daily,Example Daily,,outlet,media,,en,,,none,assumed,own knowledge,CC0-1.0,lean none: leans to no side; empty: nothing known
`

const VOCABULARY = `use,text,side,actor,place,reason
phrase,government forces|government troops,government,army,,forces of the state
phrase,the rebels|rebel fighters,rebels,rebels,,those who fight the state
demonym,Examplean|Exampleans,,,land,people of the country
side-word,rebel|rebels,rebels,,,as in rebel-held
side-word,government|army,government,,,as in government-held
lean-word,pro-government,government,,,leans to the state
lean-word,pro-rebel,rebels,,,leans to the rebels
translation,Exampleland|Examplean|مثال|مثالي,,,,the country and its adjective
`

function readmeOf(name: string): string {
  return `# The pack "${name}"

Replace the rows by those of your war; \`claimline pack check ${name}\` says what is wrong, with file, line and field.
What each file and column means: \`docs/packs.md\`. Say for every row where its facts come from and under which licence.
`
}

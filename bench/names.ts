import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, execPath } from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { createNameIndex, findNames, foldName, writeNameIndex } from '#names'
import { generatePlaces, respell } from './names/generate-names.ts'
import { benchHeldBack, seeded } from './names/held-back.ts'

/** `npm run bench:names -- [--places N] [--compare N] [--queries N] [--skip-large] [--skip-held-back]` */
const flag = (name: string, fallback: number) => {
  const at = argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(argv[at + 1])
}
const places = flag('places', 1_000_000)
const compared = flag('compare', 20_000)
const queryCount = flag('queries', 2_000)

interface Query {
  readonly text: string
  readonly entry: number
}

function makeGazetteer(count: number): {
  names: { text: string; entry: number }[]
  queries: Query[]
  exact: string[]
} {
  const random = seeded(11)
  const names: { text: string; entry: number }[] = []
  const mains: string[] = []
  let entry = 0
  for (const place of generatePlaces(count, random)) {
    for (const text of place.names) names.push({ text, entry })
    mains.push(place.names[0]!)
    entry++
  }
  const known = new Set(names.map(name => foldName(name.text)))
  const queries: Query[] = []
  while (queries.length < queryCount) {
    const at = Math.floor(random() * count)
    const text = respell(mains[at]!, random)
    if (!known.has(foldName(text))) queries.push({ text, entry: at })
  }
  const exact = Array.from({ length: queryCount }, () => names[Math.floor(random() * names.length)]!.text)
  return { names, queries, exact }
}

function benchLarge(): void {
  console.log(`\nA gazetteer of ${places} places and ${places * 3} names (generated)`)
  const { names, queries, exact } = makeGazetteer(places)
  const start = performance.now()
  const bytes = writeNameIndex(createNameIndex(names))
  console.log(
    `  built in ${((performance.now() - start) / 1000).toFixed(1)} s, ${(bytes.byteLength / 2 ** 20).toFixed(0)} MB`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'claimline-names-'))
  try {
    writeFileSync(join(folder, 'index.bin'), bytes)
    writeFileSync(join(folder, 'queries.json'), JSON.stringify({ fuzzy: queries, exact }))
    const script = fileURLToPath(new URL('names/measure-index.ts', import.meta.url))
    const out = execFileSync(execPath, [
      '--disable-warning=ExperimentalWarning',
      script,
      join(folder, 'index.bin'),
      join(folder, 'queries.json'),
    ])
    const found = JSON.parse(out.toString()) as {
      startMs: number
      rssMb: number
      right: number
      inFive: number
      fuzzy: Times
      exact: Times
    }
    console.log(
      `  start-up from the built index ${found.startMs.toFixed(0)} ms, memory of the process ${found.rssMb.toFixed(0)} MB`,
    )
    console.log(
      `  other spellings, processor time: ${describeTimes(found.fuzzy)}; right first ${percent(found.right)}, among five ${percent(found.inFive)}`,
    )
    console.log(`  same spellings, processor time:  ${describeTimes(found.exact)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Times {
  readonly p50: number
  readonly p99: number
  readonly max: number
  readonly mean: number
}

const describeTimes = ({ p50, p99, max }: Times) =>
  `median ${(p50 * 1000).toFixed(1)} µs, 99th percentile ${(p99 * 1000).toFixed(1)} µs, worst ${(max * 1000).toFixed(0)} µs`
const percent = (share: number) => `${(share * 100).toFixed(1)} %`

type Search = (text: string) => readonly number[]

/** The same queries to each engine; those that are slow get fewer of them. */
function benchOthers(): void {
  const { names, queries } = makeGazetteer(compared)
  console.log(
    `\n${compared} places, ${names.length} names, the same queries (a slow engine gets the first of them only)`,
  )
  console.log('  engine                      build      per name    right first   among five   queries')
  const rivals: readonly (readonly [string, number, () => Search])[] = [
    ['Claimline', queries.length, () => searchOurs(names)],
    ['Fuse.js', 60, () => searchFuse(names)],
    ['MiniSearch (fuzzy 0.3)', 500, () => searchMini(names)],
    ['SQLite FTS5 trigram', 500, () => searchTrigrams(names)],
  ]
  for (const [label, limit, build] of rivals) {
    const start = performance.now()
    const search = build()
    const buildMs = performance.now() - start
    const asked = queries.slice(0, limit)
    search('warm up')
    const before = performance.now()
    const answers = asked.map(query => search(query.text))
    const each = (performance.now() - before) / asked.length
    const first = asked.filter((query, i) => answers[i]![0] === query.entry).length / asked.length
    const five =
      asked.filter((query, i) => answers[i]!.slice(0, 5).includes(query.entry)).length / asked.length
    console.log(
      `  ${label.padEnd(24)} ${`${buildMs.toFixed(0)} ms`.padStart(9)} ${`${each.toFixed(3)} ms`.padStart(13)} ${percent(first).padStart(13)} ${percent(five).padStart(12)} ${String(asked.length).padStart(9)}`,
    )
  }
}

type Names = readonly { readonly text: string; readonly entry: number }[]

function searchOurs(names: Names): Search {
  const index = createNameIndex(names)
  return text => findNames(index, text, { limit: 5 }).map(match => match.entry)
}

const distinct = (entries: readonly number[]) => [...new Set(entries)]

function searchFuse(names: Names): Search {
  const fuse = new Fuse(names, { keys: ['text'], threshold: 0.4, includeScore: true, ignoreDiacritics: true })
  return text => distinct(fuse.search(text, { limit: 15 }).map(result => result.item.entry))
}

function searchMini(names: Names): Search {
  const mini = new MiniSearch({ fields: ['text'], storeFields: ['entry'] })
  mini.addAll(names.map((name, id) => ({ id, ...name })))
  return text =>
    distinct(
      mini
        .search(text, { fuzzy: 0.3, prefix: true })
        .slice(0, 15)
        .map(result => result.entry as number),
    )
}

function searchTrigrams(names: Names): Search {
  const database = new DatabaseSync(':memory:')
  database.exec("create virtual table name using fts5(text, entry unindexed, tokenize = 'trigram')")
  const insert = database.prepare('insert into name values (?, ?)')
  database.exec('begin')
  for (const { text, entry } of names) insert.run(foldName(text), entry)
  database.exec('commit')
  const select = database.prepare('select entry from name where name match ? order by bm25(name) limit 15')
  return text => {
    const folded = foldName(text)
    const grams = Array.from(
      { length: Math.max(0, folded.length - 2) },
      (_, i) => `"${folded.slice(i, i + 3)}"`,
    )
    if (grams.length === 0) return []
    return distinct(select.all(grams.join(' OR ')).map(row => Number((row as { entry: number }).entry)))
  }
}

if (!argv.includes('--skip-held-back')) benchHeldBack(flag('seed', 1))
benchOthers()
if (!argv.includes('--skip-large')) benchLarge()

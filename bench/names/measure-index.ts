import { readFileSync } from 'node:fs'
import { argv, cpuUsage, memoryUsage } from 'node:process'
import { findNames, readNameIndex } from '#names'

/** Run in a process of its own: opens a built index and measures start-up, memory and look-up. Prints one JSON line. */
const [, , indexFile, queriesFile] = argv
const queries = JSON.parse(readFileSync(queriesFile!, 'utf8')) as {
  fuzzy: { text: string; entry: number }[]
  exact: string[]
}
const before = performance.now()
const index = readNameIndex(readFileSync(indexFile!))
if (index === undefined) throw new Error('The file is no index.')
findNames(index, 'warm')
const startMs = performance.now() - before

/** Processor time of this process: what a look-up costs on one core, however busy the machine is with other work. */
function cpuMs(): number {
  const { user, system } = cpuUsage()
  return (user + system) / 1000
}

const timesOf = (names: readonly string[], exactOnly: boolean) => {
  const times = names.map(name => {
    const start = cpuMs()
    findNames(index, name, { limit: 5, exactOnly })
    return cpuMs() - start
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * times.length)]!
  return {
    p50: at(0.5),
    p99: at(0.99),
    max: times.at(-1)!,
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
  }
}

const fuzzyNames = queries.fuzzy.map(query => query.text)
timesOf(fuzzyNames, false)
const fuzzy = timesOf(fuzzyNames, false)
for (let round = 0; round < 5; round++) timesOf(queries.exact, true)
const exact = timesOf(queries.exact, true)
const right = queries.fuzzy.filter(
  ({ text, entry }) => findNames(index, text, { limit: 5 })[0]?.entry === entry,
).length
const inFive = queries.fuzzy.filter(({ text, entry }) =>
  findNames(index, text, { limit: 5 }).some(match => match.entry === entry),
).length
console.log(
  JSON.stringify({
    startMs,
    rssMb: memoryUsage().rss / 2 ** 20,
    fuzzy,
    exact,
    right: right / queries.fuzzy.length,
    inFive: inFive / queries.fuzzy.length,
  }),
)

/**
 * `npm run bench`: speed and memory of reading, as ratios against named peers in the same run: bare wink-nlp (tokens, sentences, tags),
 * compromise (its full tagging), and Claimline's whole extract, on the texts of the claims dev sets where they are here, else on the example.
 * Then: memory of reading alone, worker threads against one, time against length, hostile texts.
 */
import { execFileSync } from 'node:child_process'
import { availableParallelism, loadavg } from 'node:os'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { createThreadReader, tuneEngine } from '#adapters'
import { type ClaimReader, createClaimReader, createReaderParts } from '#pipeline'
import type { Report } from '#reports'
import { extract, material, readTexts, reportsIn } from './reading-texts.ts'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 6)
/**
 * Before that each reader reads for longer, so that the engine has compiled most of what it will: the speed asked for is that of reading,
 * not of starting. Claimline is some thousand functions of which none is hot: after 6 s a sixth of the processor's time still went
 * into compiling them, after 20 s a twentieth.
 */
const WARM_SECONDS = Number(process.env.BENCH_WARM_SECONDS ?? 20)
const MEMORY = new URL('reading-memory.ts', import.meta.url).pathname
const wink = winkNLP(model, ['sbd', 'pos'])

const countTokens = (text: string): number => wink.readDoc(text).tokens().length()
/** What the reader asks of wink-nlp: every token, its tag, and every sentence. */
function readBare(text: string): number {
  const doc = wink.readDoc(text)
  const values = doc.tokens().out(wink.its.value)
  return values.length + doc.tokens().out(wink.its.pos).length + doc.sentences().out().length
}

/** Processor seconds of this process for `work` over the reports, repeated for some such seconds after some to warm up. */
function timeOver(reports: readonly Report[], work: (report: Report) => unknown): number {
  repeat(reports, work, WARM_SECONDS)
  const start = process.cpuUsage()
  const passes = repeat(reports, work, SECONDS)
  return secondsSince(start) / passes
}

/** Works through the reports for some processor seconds, be the machine busy or not, once at least; how many times. */
function repeat(reports: readonly Report[], work: (report: Report) => unknown, seconds: number): number {
  const began = process.cpuUsage()
  let passes = 0
  do {
    for (const report of reports) work(report)
    passes++
  } while (secondsSince(began) < seconds)
  return passes
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function comparePeers(reports: readonly Report[]): void {
  const tokens = reports.reduce((sum, report) => sum + countTokens(report.text), 0)
  const peers = {
    'wink-nlp (tokens, sentences, tags)': timeOver(reports, ({ text }) => readBare(text)),
    'compromise (full tagging)': timeOver(reports, ({ text }) => compromise(text).json()),
    'Claimline (whole extract)': timeOver(reports, extract),
  }
  const [bare, slow] = Object.values(peers) as [number, number, number]
  console.log(`${reports.length} reports, ${tokens} tokens; processor time, one thread\n`)
  console.log('| reader | tokens/s | of wink-nlp | of compromise |\n|---|---|---|---|')
  for (const [name, seconds] of Object.entries(peers))
    console.log(
      `| ${name} | ${Math.round(tokens / seconds)} | ${(bare / seconds).toFixed(3)} | ${(slow / seconds).toFixed(2)} |`,
    )
}

/** Peak memory of a process that does nothing but extract. */
function measureMemory(): void {
  const peak = execFileSync(process.execPath, [...process.execArgv, MEMORY], { encoding: 'utf8' })
  console.log(`\npeak memory of a process that only extracts: ${peak.trim()} MB`)
}

/** How often each thread reads its share of the reports before it is timed. */
const WARM_ROUNDS = 4

/** Wall time of many reports through one worker thread and through two; on a machine that has other work this says little. */
async function compareThreads(reports: readonly Report[]): Promise<void> {
  const many = Array.from({ length: 24 }, () => reports).flat()
  const { extractor } = createClaimReader(createReaderParts(material))
  const times: number[] = []
  for (const threads of [1, 2]) {
    const reader = createThreadReader(threads, extractor, material)
    // As much to warm up for each thread, however many there are.
    for (let round = 0; round < WARM_ROUNDS * threads; round++) await timeReading(reader, many)
    times.push(await timeReading(reader, many))
    await reader.close()
  }
  const [load] = loadavg()
  console.log(
    `\nworker threads, wall time: 2 are ${(times[0]! / times[1]!).toFixed(2)} times as fast as 1` +
      ` (processes waiting to run in the last minute: ${load!.toFixed(1)} on ${availableParallelism()} cores)`,
  )
}

async function timeReading(reader: ClaimReader, reports: readonly Report[]): Promise<number> {
  const start = performance.now()
  await reader.read(reports)
  return performance.now() - start
}

/** Texts of a given size. Hostile ones stand between two sentences, so that they are taken for English and read. */
function shapesOf(reports: readonly Report[]): Record<string, (size: number) => string> {
  const prose = reports.map(report => report.text).join('\n\n')
  const within = (hostile: string) =>
    `The army said on Monday that it had left the town.\n${hostile}\n${'The rebels then said that they had taken it. '.repeat(20)}`
  return {
    'ordinary reports': size => prose.repeat(Math.ceil(size / prose.length)).slice(0, size),
    'quotation marks': size => within('"'.repeat(size / 10)),
    'lines that open a quotation': size => '"The army took the town.\n\n'.repeat(size / 26),
    'one endless sentence': size => 'the army and the rebels took the town '.repeat(size / 38),
    'speech within speech': size => 'The army said that the rebels said that '.repeat(size / 40),
    'nested brackets': size => within(`${'('.repeat(size / 20)}x${')'.repeat(size / 20)}`),
  }
}

/** Time against length: linear is a ratio near the ratio of lengths. */
function measureGrowth(reports: readonly Report[]): void {
  console.log('\n| text | 0.25 MB | 1 MB | ratio (linear: 4) |\n|---|---|---|---|')
  for (const [name, make] of Object.entries(shapesOf(reports))) {
    const [small, large] = [250_000, 1_000_000].map(size => secondsFor(make(size)))
    const ratio = small === undefined || large === undefined ? '-' : (large / small).toFixed(1)
    console.log(`| ${name} | ${show(small)} | ${show(large)} | ${ratio} |`)
  }
}

const show = (seconds: number | undefined) => (seconds === undefined ? 'refused' : `${seconds.toFixed(2)} s`)

/** Processor seconds of extracting from a text; `undefined` where it is refused. */
function secondsFor(text: string): number | undefined {
  const [report] = reportsIn(Buffer.from(`${JSON.stringify({ id: 'long', text })}\n`), 'long.jsonl')
  if (report === undefined) return undefined
  const start = process.cpuUsage()
  extract(report)
  return secondsSince(start)
}

// As the program does where it reads; the peers have it too.
tuneEngine()
const reports = readTexts()
comparePeers(reports)
measureMemory()
await compareThreads(reports)
measureGrowth(reports)

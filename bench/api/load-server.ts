import { Agent, get } from 'node:http'

/** What to ask of a server, and for how long at most. */
export interface Load {
  readonly url: string
  readonly span: { readonly from: string; readonly to: string }
  readonly clients: number
  readonly requests: number
  readonly seconds: number
}

const DAY_MS = 86_400_000
/** Days back from the end that clients look at. */
const DAYS = 60

/** Lets clients ask for the map of days at random, each as soon as it has its answer, and prints latencies and throughput. */
export async function loadServer(name: string, load: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.clients })
  const taken: number[] = []
  let bytes = 0
  let asked = 0
  let failed = 0
  const first = Math.max(Date.parse(load.span.from), Date.parse(load.span.to) - (DAYS - 1) * DAY_MS)
  const days = Math.round((Date.parse(load.span.to) - first) / DAY_MS) + 1
  const start = performance.now()
  const ask = (at: string): Promise<void> =>
    new Promise(done => {
      const begun = performance.now()
      get(
        new URL(`api/control?at=${at}`, load.url),
        { agent, headers: { 'accept-encoding': 'gzip' } },
        answer => {
          answer.on('data', (part: Buffer) => (bytes += part.length))
          answer.on('end', () => {
            if (answer.statusCode !== 200) failed++
            taken.push(performance.now() - begun)
            done()
          })
        },
      ).on('error', () => {
        failed++
        done()
      })
    })
  const client = async (number: number): Promise<void> => {
    // A fixed walk through the days for each client: runs are alike, clients are not.
    for (let step = number * 7; asked < load.requests; step += 13) {
      if (performance.now() - start > load.seconds * 1000) return
      asked++
      await ask(new Date(first + (step % days) * DAY_MS).toISOString().slice(0, 10))
    }
  }
  await Promise.all(Array.from({ length: load.clients }, (_, number) => client(number)))
  agent.destroy()
  const seconds = (performance.now() - start) / 1000
  taken.sort((a, b) => a - b)
  const at = (share: number): string =>
    (taken[Math.min(taken.length - 1, Math.floor(share * taken.length))] ?? 0).toFixed(1)
  console.log(
    `  ${name}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, 99th ${at(0.99)} ms; ${Math.round(taken.length / seconds)} answers/s, ${(bytes / seconds / 2 ** 20).toFixed(0)} MB/s, ${failed} failed of ${asked}`,
  )
}

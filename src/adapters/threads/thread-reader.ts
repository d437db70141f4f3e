import { setFlagsFromString } from 'node:v8'
import { Piscina } from 'piscina'
import type { ClaimReader, ReaderMaterial, ReadingOutcome } from '#pipeline'
import type { Report } from '#reports'

/** Reports handed to a thread at once: a hand-over costs time, and with many at once one thread is still at its last when the others are done. */
const REPORTS_PER_TASK = 4

/**
 * MB of each half of a thread's space for new objects, from the start. Less is collected so often that what is garbage a moment later
 * is kept for long; more, as V8 would take, makes a thread half as large again and no faster.
 */
const NEW_OBJECTS = 16

/** The built-in reader in worker threads, each with its own registry and model. */
export function createThreadReader(
  threads: number,
  extractor: ClaimReader['extractor'],
  material: ReaderMaterial,
): ClaimReader {
  setFlagsFromString(`--min-semi-space-size=${NEW_OBJECTS}`)
  const pool = new Piscina<Report[], ReadingOutcome[]>({
    filename: new URL('./reader-thread.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // The next reports wait at the thread already: with every core busy, this thread would be late to hand them over.
    concurrentTasksPerWorker: 2,
    // V8 counts a third part, for large objects.
    resourceLimits: { maxYoungGenerationSizeMb: 3 * NEW_OBJECTS },
    workerData: material,
  })
  return {
    extractor,
    parallel: threads + 1,
    async read(reports) {
      const tasks: Promise<ReadingOutcome[]>[] = []
      for (let at = 0; at < reports.length; at += REPORTS_PER_TASK)
        tasks.push(pool.run(reports.slice(at, at + REPORTS_PER_TASK)))
      return (await Promise.all(tasks)).flat()
    },
    close: () => pool.destroy(),
  }
}

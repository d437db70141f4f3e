import { type EntryBody, type KeptBytes, type LedgerStore, subjectKey } from '#ledger'
import type { Refusal } from '#primitives'
import type { ReadResult, Report } from '#reports'
import { type ClaimReader, type ReadingOutcome, refuseFault } from './claim-reader.ts'
import { type ReportInput, readInputs } from './report-input.ts'

/** What adding came to. */
export interface AddSummary {
  /** Reports read, known ones included. */
  readonly reports: number
  /** Reports that the ledger did not hold yet. */
  readonly added: number
  /** Claims of the reports that were read for claims now. */
  readonly claims: number
  readonly refused: readonly Refusal[]
}

/** How far adding has come, in bytes of input. */
export interface AddProgress {
  readonly bytesDone: number
  readonly reports: number
  readonly claims: number
}

/** What adding works with, and whom it tells. */
export interface AddOptions {
  readonly store: LedgerStore
  readonly reader: ClaimReader
  readonly knownOutlets?: readonly string[]
  /** Read reports for claims again that this reader has read before. */
  readonly again?: boolean
  readonly onProgress?: (progress: AddProgress) => void
}

/** Reports recorded at once: enough to spread the cost of a safe commit, few enough to lose little work when interrupted. */
const BATCH_REPORTS = 32
const BATCH_CHARACTERS = 2_000_000

/**
 * Reads, extracts and records. Each batch is recorded whole or not at all; what the ledger holds already is passed over, so an
 * interrupted run is finished by running it again. Refused inputs are recorded as such, and the rest is done.
 */
export async function addReports(inputs: readonly ReportInput[], options: AddOptions): Promise<AddSummary> {
  const tally = { bytesDone: 0, reports: 0, added: 0, claims: 0, refused: [] as Refusal[] }
  const underWay: (() => Promise<void>)[] = []
  for await (const batch of batchesOf(inputs, options.knownOutlets ?? [])) {
    underWay.push(await startBatch(batch, options, tally))
    if (underWay.length >= options.reader.parallel) await underWay.shift()!()
  }
  for (const finish of underWay) await finish()
  const { reports, added, claims, refused } = tally
  return { reports, added, claims, refused }
}

interface Batch {
  readonly results: ReadResult[]
  bytes: number
}

type Tally = { bytesDone: number; reports: number; added: number; claims: number; refused: Refusal[] }

async function* batchesOf(
  inputs: readonly ReportInput[],
  knownOutlets: readonly string[],
): AsyncGenerator<Batch> {
  let batch: Batch = { results: [], bytes: 0 }
  let characters = 0
  for await (const { size, results } of readInputs(inputs, knownOutlets)) {
    let counted = 0
    for (const result of results) {
      batch.results.push(result)
      // A line of a large file counts when it is done, not when the file is.
      const bytes = 'report' in result && results.length > 1 ? result.bytes.length : 0
      batch.bytes += bytes
      counted += bytes
      characters += 'report' in result ? result.report.text.length : 0
      if (batch.results.length >= BATCH_REPORTS || characters >= BATCH_CHARACTERS) {
        yield batch
        batch = { results: [], bytes: 0 }
        characters = 0
      }
    }
    batch.bytes += Math.max(0, size - counted)
  }
  yield batch
}

/** Sets the reader to work on what is new in a batch; the function returned waits for it and records. */
async function startBatch(batch: Batch, options: AddOptions, tally: Tally): Promise<() => Promise<void>> {
  const { store, reader, again = false } = options
  const reports = batch.results.flatMap(result => ('report' in result ? [result.report] : []))
  const keys = reports.map(report => subjectKey.reading(report.id, reader.extractor))
  const known = again ? new Map<string, string>() : await store.findSubjects(keys)
  const unread = reports.filter((_, index) => !known.has(keys[index]!))
  const reading = unread.length === 0 ? Promise.resolve([]) : reader.read(unread)
  // Awaited later, in turn: a failure meanwhile must not count as unhandled.
  reading.catch(() => undefined)
  return async () => {
    const outcomes = new Map((await reading).map((outcome, index) => [unread[index]!, outcome]))
    await recordBatch(batch, outcomes, options, tally)
    tally.bytesDone += batch.bytes
    options.onProgress?.({ bytesDone: tally.bytesDone, reports: tally.reports, claims: tally.claims })
  }
}

async function recordBatch(
  batch: Batch,
  outcomes: ReadonlyMap<Report, ReadingOutcome>,
  { store, reader }: AddOptions,
  tally: Tally,
): Promise<void> {
  const bodies: EntryBody[] = []
  const bytes: KeptBytes[] = []
  for (const result of batch.results) {
    if ('refusal' in result) {
      bodies.push(refuse(result.refusal, result.file, tally))
      continue
    }
    const { report, file } = result
    tally.reports++
    bodies.push({ kind: 'report-captured', report, file })
    bytes.push({ hash: report.contentHash, bytes: result.bytes })
    const outcome = outcomes.get(report)
    if (outcome === undefined) continue
    if ('fault' in outcome)
      bodies.push(
        refuse(
          refuseFault(outcome.fault, { file, advice: 'The report is kept; please report the fault.' }),
          file,
          tally,
        ),
      )
    else {
      tally.claims += outcome.claims.length
      bodies.push({
        kind: 'claims-extracted',
        reportId: report.id,
        extractor: reader.extractor,
        claims: outcome.claims,
      })
    }
  }
  const { added } = await store.append({ bodies, bytes })
  tally.added += added.filter(
    (position, index) => position !== null && bodies[index]!.kind === 'report-captured',
  ).length
}

function refuse(refusal: Refusal, file: string, tally: Tally): EntryBody {
  tally.refused.push(refusal)
  return { kind: 'report-refused', file, code: refusal.code, message: refusal.message }
}

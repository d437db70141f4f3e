import { type Claim, extractClaims, READER } from '#claims'
import {
  createRegistry,
  type PackFiles,
  parseConflict,
  type Registry,
  type RegistryOptions,
} from '#conflicts'
import { type LanguageModel, parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { Refusal } from '#primitives'
import type { Report } from '#reports'

/** What reading one report for claims came to: its claims, or the fault that kept them from being read. */
export type ReadingOutcome = { readonly claims: readonly Claim[] } | { readonly fault: string }

/** The port for reading claims out of reports: in this process, in worker threads, later on other machines. */
export interface ClaimReader {
  /** Name and version under which its readings are recorded. */
  readonly extractor: { readonly name: string; readonly version: string }
  /** How many batches are worth having under way at once. */
  readonly parallel: number
  /** One outcome for each report, in order. */
  read(reports: readonly Report[]): Promise<readonly ReadingOutcome[]>
  close(): Promise<void>
}

/** What the built-in reader works with. */
export interface ReaderParts {
  readonly registry: Registry
  readonly model: LanguageModel
}

/** What those are made from: plain values that can be handed to another thread. */
export interface ReaderMaterial {
  readonly packFiles: PackFiles
  readonly imported: NonNullable<RegistryOptions['imported']>
  readonly model: Uint8Array
}

/** Builds registry and model. Throws `Refusals` for a faulty pack. */
export function createReaderParts(material: ReaderMaterial): ReaderParts {
  return { registry: createReaderRegistry(material), model: parseLanguageModel(material.model) }
}

/** The registry that reports are read with: pack, imported rows, and the world behind them. */
export function createReaderRegistry({ packFiles, imported }: Omit<ReaderMaterial, 'model'>): Registry {
  return createRegistry(parseConflict(packFiles), { world: createWorldGazetteer(), imported })
}

/** The built-in reader in this process. */
export function createClaimReader(parts: ReaderParts): ClaimReader {
  return {
    extractor: READER,
    parallel: 1,
    read: async reports => reports.map(report => readClaims(report, parts)),
    close: async () => undefined,
  }
}

/** Report → claims. A fault in one report must not lose the others: it is returned, to be recorded. */
export function readClaims(report: Report, { registry, model }: ReaderParts): ReadingOutcome {
  const read = guarded(() => extractClaims(annotateReport(report, { registry, model }), { registry }))
  return 'fault' in read ? read : { claims: read.value }
}

/** What `work` gives, or the fault that it fails with, as text. */
export function guarded<T>(work: () => T): { readonly value: T } | { readonly fault: string } {
  try {
    return { value: work() }
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) }
  }
}

/** A fault of the reader on one report, as what that report is refused with. */
export function refuseFault(
  fault: string,
  { file, advice }: { readonly file: string; readonly advice: string },
): Refusal {
  const [message] = fault.split('\n', 1)
  return new Refusal('reader-fault', `The reader failed on this report: ${message}.`, {
    file,
    advice,
    cause: fault,
  })
}

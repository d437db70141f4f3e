import { workerData } from 'node:worker_threads'
import {
  createReaderParts,
  type ReaderMaterial,
  type ReaderParts,
  type ReadingOutcome,
  readClaims,
} from '#pipeline'
import type { Report } from '#reports'

let parts: ReaderParts | undefined

/** Runs in a worker thread: reports → outcomes, in order. Registry and model are built on the first call and kept. */
export default function readInThread(reports: readonly Report[]): ReadingOutcome[] {
  parts ??= createReaderParts(workerData as ReaderMaterial)
  return reports.map(report => readClaims(report, parts!))
}

import type { Refusal } from '#primitives'
import { type ReadResult, readReports } from '#reports'

/** One input to be read: a file, standard input, or what could not even be opened. */
export type ReportInput =
  | { readonly file: string; readonly size: number; readonly open: () => Promise<Uint8Array> }
  | { readonly file: string; readonly size: number; readonly refusal: Refusal }

/** What one input held. `size` is its length in bytes, for progress. */
export interface InputRead {
  readonly size: number
  readonly results: readonly ReadResult[]
}

/** Opens and reads inputs one after the other. */
export async function* readInputs(
  inputs: readonly ReportInput[],
  knownOutlets: readonly string[],
): AsyncGenerator<InputRead> {
  for (const input of inputs) {
    const { file, size } = input
    const results =
      'refusal' in input
        ? [{ file, refusal: input.refusal }]
        : readReports(await input.open(), { file, knownOutlets })
    yield { size, results }
  }
}

import { Refusal } from '#primitives'
import { type ReadResult, readReports } from '#reports'

/** One input to be read: a file, standard input, or what could not even be looked at. `open` throws a `Refusal` where it may not be read. */
export type ReportInput =
  | { readonly file: string; readonly size: number; readonly open: () => Promise<Uint8Array> }
  | { readonly file: string; readonly size: number; readonly refusal: Refusal }

/** What one input held. `size` is its length in bytes, for progress. */
export interface InputRead {
  readonly size: number
  readonly results: readonly ReadResult[]
}

/** Opens and reads inputs one after the other. What cannot be opened is refused in its place. */
export async function* readInputs(
  inputs: readonly ReportInput[],
  knownOutlets: readonly string[],
): AsyncGenerator<InputRead> {
  for (const input of inputs) yield { size: input.size, results: await readInput(input, knownOutlets) }
}

async function readInput(
  input: ReportInput,
  knownOutlets: readonly string[],
): Promise<readonly ReadResult[]> {
  const { file } = input
  if ('refusal' in input) return [{ file, refusal: input.refusal }]
  let bytes: Uint8Array
  try {
    bytes = await input.open()
  } catch (error) {
    if (error instanceof Refusal) return [{ file, refusal: error }]
    throw error
  }
  return readReports(bytes, { file, knownOutlets })
}

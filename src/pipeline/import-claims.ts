import type { Claim } from '#claims'
import { claimDigest, type LedgerStore, subjectKey } from '#ledger'
import { Refusal } from '#primitives'
import { parseClaimLine } from './parse-claim-lines.ts'

/** What importing came to. */
export interface ImportSummary {
  readonly read: number
  readonly added: number
  readonly refused: readonly Refusal[]
}

/** Where imported claims go, and what they are checked against. */
export interface ImportOptions {
  readonly store: LedgerStore
  /** Name of the file in refusals and in the record. */
  readonly file: string
  /** Ids of the conflict's sides; a claim that names another is refused. Unchecked where left out. */
  readonly sides?: readonly string[]
  /** Told after each batch: claims read, and characters of the file. */
  readonly onProgress?: (read: number, characters: number) => void
}

/** Claims in one entry. */
const BATCH_CLAIMS = 500

/** Faults reported one by one; beyond them a file is refused at large, and its other lines are still taken. */
const REFUSALS_KEPT = 1000

/**
 * Claims made elsewhere, a line each (undefined for a line that is not UTF-8). A claim that the ledger holds is passed over; the same id with other content is
 * refused; faulty lines are refused and the rest is recorded.
 */
export async function importClaims(
  lines: AsyncIterable<string | undefined>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const summary = { read: 0, added: 0, refused: [] as Refusal[] }
  const refuse = (refusal: Refusal) => {
    if (summary.refused.length < REFUSALS_KEPT) summary.refused.push(refusal)
  }
  let batch: NumberedClaim[] = []
  let line = 0
  let characters = 0
  const flush = async () => {
    summary.added += await recordClaims(batch, options, refuse)
    batch = []
    options.onProgress?.(summary.read, characters)
  }
  for await (const text of lines) {
    line++
    characters += (text?.length ?? 0) + 1
    if (text?.trim() === '') continue
    summary.read++
    const parsed = parseClaimLine(text, { file: options.file, line }, options.sides)
    if ('refusal' in parsed) refuse(parsed.refusal)
    else if (batch.push({ claim: parsed.claim, line }) >= BATCH_CLAIMS) await flush()
  }
  if (batch.length > 0) await flush()
  if (summary.read === 0)
    refuse(
      new Refusal('empty', 'There is no claim in it.', {
        file: options.file,
        advice: 'Give one claim a line, as JSON.',
      }),
    )
  // Claims are recorded in batches, so what the ledger holds against a line is found after faults of later lines.
  summary.refused.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0))
  return summary
}

interface NumberedClaim {
  readonly claim: Claim
  readonly line: number
}

async function recordClaims(
  batch: readonly NumberedClaim[],
  { store, file }: ImportOptions,
  refuse: (refusal: Refusal) => void,
): Promise<number> {
  const known = new Map(await store.findSubjects(batch.map(({ claim }) => subjectKey.claim(claim.id))))
  const fresh: Claim[] = []
  for (const { claim, line } of batch) {
    const key = subjectKey.claim(claim.id)
    const digest = claimDigest(claim)
    const before = known.get(key)
    known.set(key, before ?? digest)
    if (before === undefined) fresh.push(claim)
    else if (before !== digest && !isExportOf(claim, before)) refuse(refuseChanged(claim, { file, line }))
  }
  if (fresh.length > 0) await store.append({ bodies: [{ kind: 'claims-imported', file, claims: fresh }] })
  return fresh.length
}

/** True for a claim that this ledger read itself and exported, which added the report's metadata to it. */
function isExportOf(claim: Claim, digest: string): boolean {
  return claim.report !== undefined && claimDigest({ ...claim, report: undefined }) === digest
}

function refuseChanged(claim: Claim, place: { file: string; line: number }): Refusal {
  return new Refusal('changed-content', `The ledger holds a claim ${claim.id} with other content.`, {
    ...place,
    field: 'id',
    advice: 'Give a changed claim a new id, or correct the one in the ledger with "claimline judge".',
  })
}

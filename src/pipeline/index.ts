/** The order of the stages from bytes to recorded claims: reading, extracting, recording, importing. */
export { type AddProgress, type AddSummary, addReports } from './add-reports.ts'
export {
  type ClaimReader,
  createClaimReader,
  createReaderParts,
  createReaderRegistry,
  guarded,
  type ReaderMaterial,
  type ReaderParts,
  type ReadingOutcome,
  readClaims,
  refuseFault,
} from './claim-reader.ts'
export { faultOfIssue, refuseClaimField } from './claim-refusal.ts'
export { type ImportSummary, importClaims } from './import-claims.ts'
export { type ReportInput, readInputs } from './report-input.ts'

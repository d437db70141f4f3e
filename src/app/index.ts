/** The composition root: settings → wired application, and what commands and routes ask of it. */

export type { LedgerClaim } from '#ledger'
export { type AddPathsOptions, addPaths } from './add-paths.ts'
export { type AnnotationLine, annotationLine } from './annotation-line.ts'
export {
  type AssessmentQuery,
  assessControlOf,
  assessNamedDays,
  assessNamedPlace,
  type NamedEstimate,
} from './assess.ts'
export {
  type HappeningQuery,
  listCasualties,
  listDisputes,
  listEvents,
  listSources,
} from './assess-happenings.ts'
export { exportClaims } from './export-claims.ts'
export { positionOfPlace } from './find-place.ts'
export { type FileImport, importFile } from './import-files.ts'
export { importPlaces, type PlacesImport } from './import-places.ts'
export { findClaim, type JudgementInput, judgeClaim } from './judge-claim.ts'
export { type EventJudgementInput, judgeEvents } from './judge-events.ts'
export { type ClaimListQuery, listClaims } from './list-claims.ts'
export { type App, openApp } from './open-app.ts'
export { checkPackFolder, createPackFolder, describePack, type PackSummary } from './packs.ts'
export { parseChange } from './parse-change.ts'
export { annotatePaths, extractPaths } from './read-paths.ts'
export { createNameResolver, type ResolvedName } from './resolve-names.ts'
export { readSettings, type Settings, type SettingsInput } from './settings.ts'
export { listUnresolved, settlePlaceName, type UnresolvedName } from './settle-names.ts'
export { readToday } from './today.ts'
export { verifyApp } from './verify-app.ts'

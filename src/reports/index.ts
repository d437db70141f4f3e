/** Bytes → `Report`: encodings, formats, metadata, page furniture, near-copies. Fetches nothing and means nothing. */
export {
  estimateContainment,
  estimateSimilarity,
  fingerprintText,
  type TextFingerprint,
} from './fingerprint.ts'
export { LARGEST_INPUT, type ReadOptions, type ReadResult, readReports } from './read-reports.ts'
export type { FurnitureSpan, OriginMention, Report } from './report.ts'

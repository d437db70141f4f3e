/** Bytes → `Report`: encodings, formats, metadata, page furniture, near-copies. Fetches nothing and means nothing. */
export type { FurnitureSpan, OriginMention, Report } from './report.ts'

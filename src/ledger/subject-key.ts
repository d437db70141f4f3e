/**
 * Keys of what entries speak of, by which a store finds it without reading the ledger. With an empty id they are what all keys of
 * the kind begin with.
 */
export const subjectKey = {
  claim: (claimId: string): string => `claim:${claimId}`,
  report: (reportId: string): string => `report:${reportId}`,
  /** One extractor's reading of a report. */
  reading: (reportId: string, extractor: { readonly name: string; readonly version: string }): string =>
    `reading:${reportId}/${extractor.name}@${extractor.version}`,
  /** The conflict chosen. */
  conflict: (name: string): string => `conflict:${name}`,
  /** Imported places or actors, by the digest of their entry. */
  registry: (digest: string): string => `registry:${digest}`,
} as const

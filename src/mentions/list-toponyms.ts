import type { AnnotatedReport } from './annotated-report.ts'

/** A toponym as `claimline annotate` prints it: lat and lon both or neither. */
export interface ListedToponym {
  readonly start: number
  readonly end: number
  /** Id in the pack or the world layer, or null. */
  readonly place: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** The place names of a report, adjectives and demonyms included, pronouns and descriptions left out; in text order. */
export function listToponyms({ places }: AnnotatedReport): readonly ListedToponym[] {
  return places
    .filter(
      mention =>
        /\p{Lu}|\p{Lo}|\d/u.test(mention.text) &&
        mention.reference !== 'described' &&
        mention.doubtful !== true,
    )
    .map(({ start, end, place, lat, lon }) => ({ start, end, place, lat, lon }))
    .sort((a, b) => a.start - b.start)
}

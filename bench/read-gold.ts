import { existsSync, readFileSync } from 'node:fs'
import type { Claim } from '#claims'

/** A gold claim: one that may be left out has `core: false`. */
export type GoldClaim = Claim & { readonly core?: boolean }

/** A report with the claims that an annotator lists. */
export interface GoldReport {
  readonly id: string
  readonly text: string
  readonly outlet?: string | null
  readonly published?: string | null
  readonly title?: string | null
  /** Scored, but nobody who writes rules reads it or its errors. */
  readonly blind?: boolean
  readonly claims: readonly GoldClaim[]
}

/** The project's own gold files (bench/gold), by name: `parties` and `partisan` in the manner of partisans and monitors, `field` of relief bodies and local papers, the others of newspapers, agencies and broadcasters. */
export const OWN_GOLD = [
  'west',
  'partisan',
  'features',
  'agencies',
  'broadcasters',
  'parties',
  'field',
] as const

/** Where one of the project's own gold files is. */
export const ownGold = (name: (typeof OWN_GOLD)[number]): URL =>
  new URL(`gold/${name}.jsonl`, import.meta.url)

/** The reports of gold files (a report a line); files that are not here give none. What a line leaves out is what most claims have. */
export function readGold(...files: readonly (URL | string)[]): GoldReport[] {
  return files
    .filter(file => existsSync(file))
    .flatMap(file =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => filled(JSON.parse(line))),
    )
}

function filled({ claims, ...report }: { text: string; claims: Partial<GoldClaim>[] }): GoldReport {
  const words = ({ start, end }: { start: number; end: number }) => ({
    start,
    end,
    text: report.text.slice(start, end),
  })
  return {
    ...report,
    claims: claims.map(claim => ({
      polarity: 'asserted',
      modality: 'occurred',
      agents: [],
      targets: [],
      places: [],
      time: null,
      casualties: [],
      weapons: [],
      ...claim,
      ...(claim.quote === undefined ? {} : { quote: words(claim.quote) }),
      ...(claim.condition == null ? {} : { condition: words(claim.condition) }),
    })),
  } as unknown as GoldReport
}

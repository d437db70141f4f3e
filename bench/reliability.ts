import type { DevDocument } from './dev-sets.ts'
import { runScorer } from './run-scorer.ts'

interface Spurious {
  readonly report: string
  readonly kind: 'missed' | 'spurious' | 'slots'
  readonly quote: string
  readonly pred?: { readonly type: string }
}

/** Bins of the table. */
const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001] as const

/**
 * How often claims of each confidence are found in the gold (detection: type and quote), as a Markdown table. The reports should be
 * ones that nobody reads: rules flatter the texts that they were written against.
 */
export function reliabilityTable(
  gold: readonly DevDocument[],
  found: readonly Record<string, unknown>[],
): string {
  if (gold.length === 0) return 'Not measured: the gold claims are not here.'
  const { errors } = runScorer<{ errors: Spurious[] }>('claims', gold, found, ['--errors'])
  const wrong = new Set(
    errors
      .filter(error => error.kind === 'spurious')
      .map(error => `${error.report} ${error.pred!.type} ${error.quote}`),
  )
  const claims = found.flatMap(line =>
    (line.claims as { confidence: number; type: string; quote: { text: string } }[]).map(claim => ({
      confidence: claim.confidence,
      right: !wrong.has(`${line.id} ${claim.type} ${claim.quote.text}`),
    })),
  )
  const rows = EDGES.slice(0, -1).flatMap((from, i) => {
    const within = claims.filter(claim => claim.confidence >= from && claim.confidence < EDGES[i + 1]!)
    if (within.length === 0) return []
    const mean = within.reduce((sum, claim) => sum + claim.confidence, 0) / within.length
    const right = within.filter(claim => claim.right).length / within.length
    return [
      `| ${from.toFixed(1)}–${Math.min(1, EDGES[i + 1]!).toFixed(1)} | ${within.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`,
    ]
  })
  return ['| confidence | claims | mean confidence | found in the gold |', '|---|---|---|---|', ...rows].join(
    '\n',
  )
}

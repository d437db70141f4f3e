import { type HappeningQuery, listSources } from '#app'
import { pointFeature } from '#publishing'
import type { CommandWork } from '../program.ts'
import type { TableShape } from '../table.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline sources` */
export const sources: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    await writeListing(
      {
        items: await listSources(app, options as HappeningQuery),
        json: (item: Item) => item,
        csv: { columns: SOURCE_COLUMNS, row: sourceRow },
        // A source lies nowhere: features without geometry, for programs that read nothing else.
        feature: (item: Item) => pointFeature(item.id, { lat: null, lon: null }, sourceRow(item)),
        table: SOURCE_TABLE,
        empty: 'No source fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

type Item = Awaited<ReturnType<typeof listSources>>[number]

const SOURCE_COLUMNS = [
  'source',
  'name',
  'claims',
  'reports',
  'lean',
  'lean_basis',
  'kind',
  'borne_out',
  'contradicted',
  'open',
  'low',
  'high',
] as const

const SOURCE_TABLE: TableShape<Item> = {
  columns: [
    { title: 'SOURCE', value: item => item.name, share: 3 },
    { title: 'CLAIMS', value: item => item.claims, align: 'right' },
    { title: 'REPORTS', value: item => item.reports, align: 'right' },
    { title: 'LEAN', value: leanWords, share: 2 },
  ],
  detail: item => [
    ...item.record.map(record => ({ text: recordWords(record), lines: 1 })),
    ...(item.copies.length === 0 ? [] : [{ text: copyWords(item), lines: 1 }]),
  ],
}

function recordWords({ kind, borneOut, contradicted, open, low, high }: Item['record'][number]): string {
  const counts = `${borneOut} borne out, ${contradicted} contradicted, ${open} open`
  const isSettled = borneOut + contradicted > 0
  return `${kind}: ${counts}${isSettled ? ` (${percent(low)}–${percent(high)} of the settled)` : ''}`
}

/** Outlets named at most. */
const COPIES_SHOWN = 4

function copyWords({ copies }: Item): string {
  const named = copies.slice(0, COPIES_SHOWN).map(copy => `${copy.from} (${copy.claims})`)
  return `Has things from ${named.join(', ')}.`
}

/** A source that nothing can be held against still has its line. */
function sourceRow(item: Item) {
  return {
    source: item.id,
    name: item.name,
    claims: item.claims,
    reports: item.reports,
    lean: item.lean.side,
    lean_basis: item.lean.basis,
    ...recordCells(item),
  }
}

function recordCells(item: Item) {
  const of = (pick: (record: (typeof item.record)[number]) => unknown) => item.record.map(pick).join('; ')
  return {
    kind: of(record => record.kind),
    borne_out: of(record => record.borneOut),
    contradicted: of(record => record.contradicted),
    open: of(record => record.open),
    low: of(record => record.low.toFixed(2)),
    high: of(record => record.high.toFixed(2)),
  }
}

function leanWords({ lean }: Item): string {
  if (lean.side === null) return lean.basis === 'none' ? 'none known' : `none (${lean.basis})`
  return `${lean.side} (${lean.basis === 'assumed' ? 'assumed, no source' : lean.basis})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

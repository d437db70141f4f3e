import { type HappeningQuery, listCasualties, listDisputes, listEvents, listSources } from '#app'
import {
  actorWords,
  CASUALTY_COLUMNS,
  casualtyRow,
  EVENT_COLUMNS,
  eventFeature,
  figureWords,
} from '#publishing'
import type { CommandWork } from '../program.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline events` */
export const events: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    type Item = Awaited<ReturnType<typeof listEvents>>[number]
    await writeListing(
      {
        items: await listEvents(app, options as HappeningQuery),
        json: (item: Item) => item.event,
        csv: { columns: EVENT_COLUMNS, row: (item: Item) => item.row },
        feature: (item: Item) => eventFeature(item.event),
        table: {
          columns: [
            { title: 'DAY', value: ({ row }: Item) => dayWords(row.date_from, row.date_to) },
            { title: 'EVENT', value: ({ row }) => row.types, share: 2 },
            { title: 'PLACE', value: ({ row }) => row.place, share: 3 },
            {
              title: 'WHO',
              value: ({ row }) => [row.agent_sides, row.target_sides].filter(Boolean).join(' → '),
              share: 3,
            },
            { title: 'REPORTS', value: ({ row }) => row.reports, align: 'right' },
            { title: 'ORIGINS', value: ({ row }) => row.origins, align: 'right' },
          ],
          detail: ({ row }) => [
            { text: `“${row.quote}”` },
            ...(row.casualties === '' ? [] : [{ text: row.casualties }]),
            ...(row.denied_by === ''
              ? []
              : [{ text: `Denied by ${row.denied_by}.`, lines: 1, colour: 'doubt' as const }]),
            { text: `${row.event} · ${row.sources}`, lines: 1 },
          ],
        },
        empty: 'No event fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

/** `claimline casualties` */
export const casualties: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const summaries = await listCasualties(app, options as HappeningQuery)
    type Item = (typeof summaries)[number]
    await writeListing(
      {
        items: summaries,
        json: (item: Item) => item,
        csv: { columns: CASUALTY_COLUMNS, row: casualtyRow },
        table: {
          columns: [
            { title: 'WHERE', value: (item: Item) => casualtyRow(item).scope, share: 2 },
            { title: 'HARM', value: item => item.effect },
            { title: 'WHO', value: victimWords, share: 3 },
            { title: 'BY', value: item => (item.actor === null ? 'all' : actorWords(item.actor)), share: 3 },
            { title: 'LOW', value: item => item.range?.low ?? '–', align: 'right' },
            { title: 'BEST', value: item => item.range?.best ?? '–', align: 'right' },
            { title: 'HIGH', value: item => item.range?.high ?? '–', align: 'right' },
          ],
          detail: item =>
            item.counts.map(count => ({
              text: `${figureWords(count)} · ${count.chain}${count.leftOut === undefined ? '' : ` · not added: ${count.leftOut.reason}`} · “${count.quote}”`,
              lines: 2,
            })),
        },
        empty: 'No figure fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

/** `claimline disputes` */
export const disputes: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const found = await listDisputes(app, options as HappeningQuery)
    type Item = (typeof found)[number]
    await writeListing(
      {
        items: found,
        json: (item: Item) => item,
        csv: {
          columns: [
            'dispute',
            'place',
            'place_id',
            'point',
            'parties',
            'since',
            'status',
            'ended',
            'explanation',
            'claims',
          ],
          row: item => ({
            dispute: item.id,
            place: item.place?.name ?? null,
            place_id: item.place?.id ?? null,
            point: item.point,
            parties: item.parties.map(partyWords).join('; '),
            since: item.since,
            status: item.status,
            ended: item.ended,
            explanation: item.explanation,
            claims: item.parties.flatMap(party => party.claims).join('; '),
          }),
        },
        table: {
          columns: [
            { title: 'SINCE', value: (item: Item) => item.since ?? '?' },
            { title: 'PLACE', value: item => item.place?.name ?? '', share: 3 },
            { title: 'AT ISSUE', value: item => item.point, share: 3 },
            {
              title: 'STATUS',
              value: item => item.status,
              colour: item => (item.status === 'open' ? 'doubt' : undefined),
            },
            { title: 'ENDED', value: item => item.ended ?? '' },
          ],
          detail: item => [
            ...item.parties.map(party => ({ text: partyWords(party), lines: 2 })),
            { text: item.explanation, lines: 2 },
          ],
        },
        empty: 'No dispute fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

/** `claimline sources` */
export const sources: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const records = await listSources(app, options as HappeningQuery)
    type Item = (typeof records)[number]
    await writeListing(
      {
        items: records,
        json: (item: Item) => item,
        csv: {
          columns: [
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
          ],
          // A source that nothing can be held against still has its line.
          row: item => ({
            source: item.id,
            name: item.name,
            claims: item.claims,
            reports: item.reports,
            lean: item.lean.side,
            lean_basis: item.lean.basis,
            ...recordCells(item),
          }),
        },
        table: {
          columns: [
            { title: 'SOURCE', value: (item: Item) => item.name, share: 3 },
            { title: 'CLAIMS', value: item => item.claims, align: 'right' },
            { title: 'REPORTS', value: item => item.reports, align: 'right' },
            { title: 'LEAN', value: leanWords, share: 2 },
          ],
          detail: item => [
            ...item.record.map(({ kind, borneOut, contradicted, open, low, high }) => ({
              text: `${kind}: ${borneOut} borne out, ${contradicted} contradicted, ${open} open (${percent(low)}–${percent(high)} of the settled)`,
              lines: 1,
            })),
            ...(item.copies.length === 0
              ? []
              : [
                  {
                    text: `Has things from ${item.copies
                      .slice(0, 4)
                      .map(copy => `${copy.from} (${copy.claims})`)
                      .join(', ')}.`,
                    lines: 1,
                  },
                ]),
          ],
        },
        empty: 'No source fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

function recordCells(item: Awaited<ReturnType<typeof listSources>>[number]) {
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

function leanWords({ lean }: Awaited<ReturnType<typeof listSources>>[number]): string {
  if (lean.side === null) return lean.basis === 'none' ? 'none known' : `none (${lean.basis})`
  return `${lean.side} (${lean.basis === 'assumed' ? 'assumed, no source' : lean.basis})`
}

function victimWords({
  victims,
  group,
  side,
  basis,
}: Awaited<ReturnType<typeof listCasualties>>[number]): string {
  const who = [
    group ?? (victims === 'unknown' ? 'people' : victims),
    side === null ? undefined : `of ${side}`,
  ]
  return `${who.filter(Boolean).join(' ')}${basis === 'claimed kills' ? ', as its enemy claims' : ''}`
}

function partyWords({ says, by }: { readonly says: string; readonly by: readonly string[] }): string {
  return `${by.join(', ')}: ${says}`
}

function dayWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '?' : `..${to}`
  if (to === null) return `${from}..`
  return from === to ? from : `${from}..${to.slice(5)}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

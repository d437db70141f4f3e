import { type HappeningQuery, listDisputes, positionOfPlace } from '#app'
import { pointFeature } from '#publishing'
import type { CommandWork } from '../program.ts'
import type { TableShape } from '../table.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline disputes` */
export const disputes: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const found = await listDisputes(app, options as HappeningQuery)
    const registry = await app.registry()
    await writeListing(
      {
        items: found,
        json: (item: Item) => item,
        csv: { columns: DISPUTE_COLUMNS, row: disputeRow },
        feature: (item: Item) =>
          pointFeature(item.id, positionOfPlace(registry, item.place?.id), disputeRow(item)),
        table: DISPUTE_TABLE,
        empty: 'No dispute fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

type Item = Awaited<ReturnType<typeof listDisputes>>[number]

const DISPUTE_COLUMNS = [
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
] as const

const DISPUTE_TABLE: TableShape<Item> = {
  columns: [
    { title: 'SINCE', value: item => item.since ?? '?' },
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
}

function disputeRow(item: Item) {
  return {
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
  }
}

function partyWords({ says, by }: { readonly says: string; readonly by: readonly string[] }): string {
  return `${by.join(', ')}: ${says}`
}

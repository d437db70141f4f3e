import { type HappeningQuery, listEvents } from '#app'
import { EVENT_COLUMNS, eventFeature } from '#publishing'
import { countWords } from '../count-words.ts'
import { dayWords } from '../day-words.ts'
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
          ],
          detail: ({ row }) => [
            { text: `“${row.quote}”` },
            ...(row.casualties === '' ? [] : [{ text: row.casualties }]),
            ...(row.denied_by === ''
              ? []
              : [{ text: `Denied by ${row.denied_by}.`, lines: 1, colour: 'doubt' as const }]),
            {
              text: `${row.event} · ${countWords(row.reports, 'report')}, ${countWords(row.origins, 'origin')} · said by ${row.sources}`,
            },
          ],
        },
        empty: 'No event fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

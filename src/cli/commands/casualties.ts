import { type HappeningQuery, listCasualties, positionOfPlace } from '#app'
import { actorWords, CASUALTY_COLUMNS, casualtyFeature, casualtyRow, figureWords } from '#publishing'
import type { CommandWork } from '../program.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline casualties` */
export const casualties: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const summaries = await listCasualties(app, options as HappeningQuery)
    type Item = (typeof summaries)[number]
    const isTable = (options.format ?? 'table') === 'table'
    // For people, a line "not stated" beside the line over all actors says the same twice.
    const items = isTable ? summaries.filter(item => item.actor?.how !== 'not stated') : summaries
    const isScoped = summaries.some(item => item.scope.kind !== 'all')
    const registry = await app.registry()
    await writeListing(
      {
        items,
        json: (item: Item) => item,
        csv: { columns: CASUALTY_COLUMNS, row: casualtyRow },
        feature: (item: Item) => casualtyFeature(item, positionOfPlace(registry, item.scope.id)),
        table: {
          columns: [
            ...(isScoped
              ? [{ title: 'WHERE', value: (item: Item) => casualtyRow(item).scope, share: 2 }]
              : []),
            { title: 'HARM', value: (item: Item) => item.effect },
            { title: 'WHO', value: victimWords, share: 5 },
            {
              title: 'BY WHOM',
              value: item => (item.actor === null ? 'anybody' : actorWords(item.actor)),
              share: 3,
            },
            { title: 'LOW', value: item => item.range?.low ?? '–', align: 'right' },
            { title: 'BEST', value: item => item.range?.best ?? '–', align: 'right' },
            { title: 'HIGH', value: item => item.range?.high ?? '–', align: 'right' },
          ],
          detail: item =>
            item.counts.map(count => ({
              text: `${figureWords(count)}${count.partOf === undefined ? '' : ` (within the figure of ${count.partOf})`} · ${count.chain}${count.leftOut === undefined ? '' : ` · not added: ${count.leftOut.reason}`} · “${count.quote}”`,
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

function victimWords({
  victims,
  group,
  side,
  basis,
}: Awaited<ReturnType<typeof listCasualties>>[number]): string {
  const who = [
    group ?? (victims === 'unknown' ? 'people' : victims),
    side === null || side === victims ? undefined : `of ${side}`,
  ]
  return `${who.filter(Boolean).join(' ')}${basis === 'claimed kills' ? ', as its enemy claims' : ''}`
}

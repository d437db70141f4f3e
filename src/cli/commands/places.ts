import { importPlaces, listUnresolved, settlePlaceName, type UnresolvedName } from '#app'
import { Refusal } from '#primitives'
import { countWords } from '../count-words.ts'
import type { CommandWork } from '../program.ts'
import { reportRefused } from '../report-error.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

const DECISIONS = ['same', 'different', 'unsure', 'unjudged'] as const

/** `claimline places import FILE… --as FORMAT` */
export const importGazetteers: CommandWork = async call => {
  const { args, options, output } = call
  await withApp(call, async app => {
    for (const path of args[0] as readonly string[]) {
      const { file, read, added, merged, refused } = await importPlaces(
        app,
        path,
        String(options.as ?? 'csv'),
      )
      const parts = [
        added === 0 ? 'nothing new' : `${added} recorded`,
        `${merged.length} merged`,
        `${refused.length} refused`,
      ]
      output.say(`${file}: ${countWords(read, 'place')}, ${parts.join(', ')}.`)
      for (const { from, into, reason } of options.verbose === true ? merged : [])
        output.say(`${file}: ${from} is ${into}: ${reason}.`)
      reportRefused(refused, output)
    }
  })
}

/** `claimline places unresolved` */
export const unresolvedPlaces: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    await writeListing(
      {
        items: await listUnresolved(app),
        json: (item: UnresolvedName) => item,
        table: {
          columns: [
            { title: 'NAME', value: (item: UnresolvedName) => item.name, share: 3 },
            { title: 'CLAIMS', value: item => item.claims, align: 'right' },
            {
              title: 'MAY BE',
              value: item =>
                item.candidates
                  .slice(0, 3)
                  .map(other => other.id)
                  .join(', '),
              share: 3,
            },
            { title: 'DECIDED', value: item => item.decision },
          ],
        },
        csv: {
          columns: ['name', 'claims', 'candidates', 'decision'],
          row: item => ({ ...item, candidates: item.candidates.map(other => other.id).join('; ') }),
        },
        empty: 'Every place that claims name is known.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

/** `claimline places settle NAME same|different|unsure|unjudged [PLACE]` */
export const settlePlace: CommandWork = async call => {
  const { args, options, output } = call
  const [name, word, place] = args as [string, string, string | undefined]
  const decision = DECISIONS.find(known => known === word)
  if (decision === undefined)
    throw new Refusal('usage', `"${word}" is no decision.`, {
      field: 'settle',
      advice: `Use ${DECISIONS.join(', ')}.`,
    })
  await withApp(call, async app => {
    const by = String(options.by)
    const { entry, isNew } = await settlePlaceName(app, {
      name,
      decision,
      place,
      by,
      why: String(options.why),
    })
    const what = entry === null ? decision : `${decision} ${entry}`
    output.say(isNew ? `Recorded: "${name}" is ${what}.` : 'Nothing new: that is the decision in force.')
  })
}

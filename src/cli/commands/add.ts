import { addPaths } from '#app'
import { describeRefusal } from '#primitives'
import { countWords } from '../count-words.ts'
import type { CommandWork } from '../program.ts'
import { startProgress } from '../progress.ts'
import { reportRefused } from '../report-error.ts'
import { ledgerOption } from './ledger-option.ts'
import { withApp } from './with-app.ts'

/** `claimline add PATH…` */
export const add: CommandWork = async call => {
  const { args, options, output } = call
  await withApp(call, async app => {
    let progress: Awaited<ReturnType<typeof startProgress>> | undefined
    const summary = await addPaths(app, args[0] as readonly string[], {
      again: options.again === true,
      onStart: async bytes => {
        progress = await startProgress(bytes)
      },
      onProgress: ({ bytesDone, reports, claims }) =>
        progress?.update(bytesDone, `${countWords(reports, 'report')}, ${countWords(claims, 'claim')}`),
    }).finally(() => progress?.stop())
    const { reports, added, claims, refused } = summary
    if (options.format === 'json')
      await output.write(
        `${JSON.stringify({ reports, added, claims, refused: refused.map(describeRefusal) })}\n`,
      )
    else
      output.say(
        `${countWords(reports, 'report')} read: ${added === 0 ? 'nothing new' : `${added} new`}, ${countWords(claims, 'claim')} recorded${refused.length === 0 ? '' : `, ${refused.length} refused`}.`,
      )
    if (added > 0 && output.isTerminal && options.format !== 'json')
      output.say(`See what they come to: claimline picture${ledgerOption(options.ledger)}`)
    reportRefused(refused, output)
  })
}

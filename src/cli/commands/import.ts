import { statSync } from 'node:fs'
import { importFile } from '#app'
import { countWords } from '../count-words.ts'
import type { CommandWork } from '../program.ts'
import { startProgress } from '../progress.ts'
import { reportRefused } from '../report-error.ts'
import { withApp } from './with-app.ts'

/** `claimline import FILE…` */
export const importFiles: CommandWork = async call => {
  const { args, output } = call
  await withApp(call, async app => {
    for (const path of args[0] as readonly string[]) {
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
      const progress = await startProgress(size)
      const result = await importFile(app, path, (read, characters) =>
        progress.update(characters, countWords(read, 'claim')),
      ).finally(() => progress.stop())
      const { file, what, read, added, refused } = result
      if (what !== null)
        output.say(
          `${file}: ${countWords(read, what.slice(0, -1))} read, ${added === 0 ? 'nothing new' : `${added} new`}${refused.length === 0 ? '' : `, ${refused.length} refused`}.`,
        )
      reportRefused(refused, output)
    }
  })
}

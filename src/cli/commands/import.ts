import { importFile } from '#app'
import { reportRefused } from '../exit-code.ts'
import type { CommandWork } from '../program.ts'
import { withApp } from './with-app.ts'

/** `claimline import FILE…` */
export const importFiles: CommandWork = async call => {
  const { args, output } = call
  await withApp(call, async app => {
    for (const path of args[0] as readonly string[]) {
      const showsProgress = process.stderr.isTTY === true
      const result = await importFile(app, path, read => {
        if (showsProgress) process.stderr.write(`\r${read} lines read`)
      })
      if (showsProgress) process.stderr.write('\r\u001b[K')
      const { file, what, read, added, refused } = result
      if (what !== null)
        output.say(
          `${file}: ${read} ${what} read, ${added === 0 ? 'nothing new' : `${added} new`}${refused.length === 0 ? '' : `, ${refused.length} refused`}.`,
        )
      reportRefused(refused, output)
    }
  })
}

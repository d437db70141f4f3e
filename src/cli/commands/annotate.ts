import { annotatePaths, annotationLine } from '#app'
import type { CommandWork } from '../program.ts'
import { reportRefused } from '../report-error.ts'
import { withApp } from './with-app.ts'

/** `claimline annotate PATH…` */
export const annotate: CommandWork = async call => {
  const { args, output } = call
  await withApp(call, async app => {
    for await (const read of annotatePaths(app, args[0] as readonly string[])) {
      if ('refusal' in read) reportRefused([read.refusal], output)
      else await output.write(`${JSON.stringify(annotationLine(read.id, read.annotated))}\n`)
    }
  })
}

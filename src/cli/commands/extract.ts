import { extractPaths } from '#app'
import { claimRow } from '#publishing'
import { countWords } from '../count-words.ts'
import type { CommandWork } from '../program.ts'
import { reportRefused } from '../report-error.ts'
import { tableLines } from '../table.ts'
import { printable } from '../text-width.ts'
import { rowTable } from './claims.ts'
import { withApp } from './with-app.ts'

/** `claimline extract PATH…` */
export const extract: CommandWork = async call => {
  const { args, options, output } = call
  await withApp(call, async app => {
    for await (const { file, ...read } of extractPaths(app, args[0] as readonly string[])) {
      if ('refusal' in read) {
        reportRefused([read.refusal], output)
        continue
      }
      const { report, claims } = read
      if (options.format === 'table') {
        const view = { reports: new Map([[report.id, report]]) }
        const items = claims.map(
          claim => ({ claim, position: 0, quoteStatus: 'verified', judgement: null }) as const,
        )
        const rows = new Map(items.map(item => [item, claimRow(item, view)]))
        await output.write(`${printable(file, output.isTerminal)}: ${countWords(items.length, 'claim')}\n`)
        for (const line of tableLines(
          items,
          rowTable(item => rows.get(item)!),
          output,
        ))
          await output.write(`${line}\n`)
      } else {
        const { id, outlet, author, published, title, language, url, text } = report
        const facts = { id, outlet, author, published, title, language, url, text }
        const told = options.explain === true ? claims : claims.map(({ reason: _, ...claim }) => claim)
        await output.write(`${JSON.stringify({ file, report: facts, claims: told })}\n`)
      }
    }
  })
}

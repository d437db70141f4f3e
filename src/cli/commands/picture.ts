import { type App, assessControlOf, listCasualties, listDisputes, type NamedEstimate } from '#app'
import { type Colour, paint } from '../colour.ts'
import { countWords } from '../count-words.ts'
import type { Output } from '../output.ts'
import type { CommandWork } from '../program.ts'
import { padToWidth, printable, wrapToWidth } from '../text-width.ts'
import { withApp } from './with-app.ts'

/** `claimline picture`: what the ledger comes to, on one page, every statement with the words that it rests on. */
export const picture: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    for await (const line of pictureLines(app, { at: options.at as string | undefined }, output))
      await output.write(`${line}\n`)
  })
}

/** Casualty lines shown; `claimline casualties` has them all. */
const CASUALTIES_SHOWN = 8

/** The lines of the picture: who holds what, who disputes what, who was harmed. */
export async function* pictureLines(
  app: App,
  query: { at?: string | undefined },
  output: Output,
): AsyncGenerator<string> {
  const { conflict } = await app.registry()
  const view = await app.view()
  const quotes = new Map(view.claims.map(({ claim }) => [claim.id, claim.quote.text]))
  const sideName = (id: string): string => conflict.sides.find(side => side.id === id)?.name ?? id
  const estimates = [...(await assessControlOf(app, query))].filter(
    estimate => estimate.claimed.length > 0 || estimate.contested,
  )
  yield paint(
    `${conflict.name}: ${countWords(view.reports.size, 'report')}, ${countWords(view.claims.length, 'claim')}${estimates[0] ? `; the picture of ${estimates[0].date}` : ''}`,
    'bold',
    output,
  )
  yield* heading('WHO HOLDS WHAT', output)
  for (const estimate of estimates) yield* estimateLines(estimate, output)
  yield* heading('WHO DISPUTES WHAT', output)
  for (const dispute of await listDisputes(app, query)) {
    yield* wrapped(
      `${dispute.place?.name ?? 'somewhere'}: ${dispute.point}${dispute.since ? `, since ${dispute.since}` : ''}: ${dispute.status}`,
      2,
      output,
    )
    for (const party of dispute.parties) {
      yield* wrapped(
        `${party.by.join('; ')}${party.side ? ` (${sideName(party.side)})` : ''}: ${party.says}`,
        4,
        output,
      )
      yield* quoteLine(quotes.get(party.claims[0] ?? ''), output)
    }
  }
  yield* heading('WHO WAS HARMED, BY WHOSE COUNT', output)
  const lines = (await listCasualties(app, query)).filter(line => line.actor === null && line.range !== null)
  for (const line of lines.slice(0, CASUALTIES_SHOWN)) {
    const { low, best, high } = line.range!
    const who = `${line.group ?? line.victims}${line.side && line.victims !== 'civilians' ? ` of ${sideName(line.side)}` : ''} ${line.effect}`
    yield* wrapped(
      `${who}: ${low === high ? best : `${low} to ${high}, best ${best}`}${line.basis === 'claimed kills' ? ' (kills claimed by their enemy)' : ''}`,
      2,
      output,
    )
    for (const count of line.counts.filter(one => one.leftOut === undefined).slice(0, 2))
      yield* quoteLine(count.quote, output, count.chain)
  }
  if (lines.length > CASUALTIES_SHOWN)
    yield `  … and ${lines.length - CASUALTIES_SHOWN} more lines: claimline casualties`
}

const VERDICTS: Readonly<Record<string, Colour>> = {
  corroborated: 'good',
  'single-sourced': 'doubt',
  disputed: 'doubt',
  refuted: 'bad',
}

function* estimateLines(estimate: NamedEstimate, output: Output): Generator<string> {
  const name = padToWidth(printable(estimate.place.name, output.isTerminal), 22)
  yield `  ${paint(name, 'bold', output)} ${paint(estimate.verdict, VERDICTS[estimate.verdict], output)}${estimate.contested ? ', contested' : ''}`
  yield* wrapped(estimate.explanation, 4, output)
  const piece = estimate.evidence.find(({ weight }) => weight > 0) ?? estimate.evidence[0]
  yield* quoteLine(piece?.quote, output, piece?.sources)
}

function* heading(title: string, output: Output): Generator<string> {
  yield ''
  yield paint(title, 'bold', output)
}

function* wrapped(text: string, indent: number, output: Output): Generator<string> {
  for (const line of wrapToWidth(printable(text, output.isTerminal), output.columns - indent))
    yield `${' '.repeat(indent)}${line}`
}

function* quoteLine(quote: string | undefined, output: Output, sources?: string): Generator<string> {
  if (quote === undefined) return
  for (const line of wrapToWidth(
    printable(`“${quote}”${sources ? ` – ${sources}` : ''}`, output.isTerminal),
    output.columns - 6,
  ).slice(0, 3))
    yield `      ${paint(line, 'dim', output)}`
}

import {
  type App,
  type AssessmentQuery,
  assessControlOf,
  assessNamedDays,
  type NamedEstimate,
  positionOfPlace,
} from '#app'
import { CONTROL_COLUMNS, controlRow, estimateFeature } from '#publishing'
import type { Colour } from '../colour.ts'
import { paint } from '../colour.ts'
import type { Output } from '../output.ts'
import type { CommandCall, CommandWork } from '../program.ts'
import { type TableShape, tableLines } from '../table.ts'
import { printable, wrapToWidth } from '../text-width.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline control` */
export const control: CommandWork = async call => {
  await withApp(call, async app => {
    const estimates = await assessControlOf(app, call.options as AssessmentQuery)
    await writeEstimates(
      { items: estimates, empty: 'The ledger speaks of no such place and day.' },
      app,
      call,
    )
  })
}

/** `claimline place NAME` */
export const place: CommandWork = async call => {
  const { args, options, output } = call
  await withApp(call, async app => {
    const { format = 'table', from, to } = options as Record<string, string | undefined>
    const estimates = await assessNamedDays(app, args[0] as string, options as AssessmentQuery)
    const isOneDay = from === undefined && to === undefined
    if (format === 'json' && isOneDay && estimates[0] !== undefined)
      await output.write(`${JSON.stringify(estimates[0], null, 2)}\n`)
    else if (format === 'table' && isOneDay && estimates[0] !== undefined)
      for (const line of placeLines(estimates[0], output)) await output.write(`${line}\n`)
    else
      await writeEstimates(
        { items: estimates, empty: 'On no such day does that side hold or claim it.' },
        app,
        call,
      )
  })
}

async function writeEstimates(
  { items, empty }: { readonly items: Iterable<NamedEstimate>; readonly empty: string },
  app: App,
  { options, output }: Pick<CommandCall, 'options' | 'output'>,
): Promise<void> {
  const registry = await app.registry()
  const positionOf = (estimate: NamedEstimate) => positionOfPlace(registry, estimate.place.id)
  // A table needs all its rows at once; the other forms are written as the estimates come, however many days they are.
  const isTable = (options.format ?? 'table') === 'table'
  const listed = isTable ? [...items] : items
  await writeListing(
    {
      items: listed,
      empty,
      json: estimate => estimate,
      table: controlTable(Array.isArray(listed) ? listed : []),
      csv: { columns: CONTROL_COLUMNS, row: estimate => controlRow(estimate, positionOf(estimate)) },
      feature: estimate => estimateFeature(estimate, positionOf(estimate)),
    },
    options.format as string | undefined,
    output,
  )
}

const VERDICT_COLOURS: Readonly<Record<string, Colour>> = {
  corroborated: 'good',
  'single-sourced': 'doubt',
  disputed: 'doubt',
  refuted: 'bad',
}

/** The columns of control for people. One day for all rows stands in the title, which leaves the names their room. */
function controlTable(estimates: readonly NamedEstimate[]): TableShape<NamedEstimate> {
  const [day, other] = new Set(estimates.map(estimate => estimate.date))
  const isOneDay = day !== undefined && other === undefined
  return {
    columns: [
      ...(isOneDay ? [] : [{ title: 'DAY', value: (estimate: NamedEstimate) => estimate.date }]),
      {
        title: isOneDay ? `PLACE ON ${day}` : 'PLACE',
        value: (estimate: NamedEstimate) => estimate.place.name,
        share: 2,
      },
      { title: 'HELD BY', value: leadWords },
      { title: 'FOUGHT', value: estimate => (estimate.contested ? 'yes' : '') },
      {
        title: 'VERDICT',
        value: estimate => estimate.verdict,
        colour: estimate => VERDICT_COLOURS[estimate.verdict],
      },
      {
        title: 'CLAIMED BY',
        value: estimate => estimate.claimed.map(holding => holding.side).join(', '),
        share: 1,
      },
    ],
  }
}

function leadWords({ probabilities }: NamedEstimate): string {
  const [lead] = Object.entries(probabilities).sort(([, a], [, b]) => b - a)
  return lead === undefined ? '' : `${lead[0]} ${lead[1].toFixed(2)}`
}

/** A place's story for people: the verdict, who claims it, who disputes that, and the evidence with its quotes. */
function* placeLines(estimate: NamedEstimate, output: Output): Generator<string> {
  const { place: named, date, contested, verdict, explanation, probabilities, candidates } = estimate
  const verdictWords = paint(verdict, VERDICT_COLOURS[verdict], output)
  yield `${paint(printable(named.name, output.isTerminal), 'bold', output)} on ${date}: ${verdictWords}${contested ? ', contested' : ''}`
  yield* wrapToWidth(explanation, output.columns)
  yield ''
  const shares = Object.entries(probabilities).filter(([, p]) => p >= 0.005)
  const held = shares.sort(([, a], [, b]) => b - a).map(([side, p]) => `${side} ${p.toFixed(2)}`)
  yield* wrapToWidth(`Held by: ${held.join(' · ')}`, output.columns)
  for (const { side, since, by, undated } of estimate.claimed) {
    const when = undated ? ' (in reports without a date)' : since === null ? '' : ` since ${since}`
    yield* wrapToWidth(`Claimed for ${side}${when} by ${by.join(', ')}.`, output.columns)
  }
  const disputers = [...new Set(estimate.disputes.map(dispute => dispute.by))]
  if (disputers.length > 0) yield* wrapToWidth(`Disputed by ${disputers.join(', ')}.`, output.columns)
  if (estimate.evidence.length > 0) {
    yield ''
    yield* tableLines(
      estimate.evidence,
      {
        columns: [
          { title: 'WEIGHT', value: piece => signed(piece.weight), align: 'right' },
          { title: 'SAID BY', value: piece => piece.sources, share: 1 },
        ],
        detail: piece => [
          { text: `“${piece.quote}”`, lines: 3 },
          { text: `${piece.claim} · ${piece.reason}`, lines: 3 },
        ],
      },
      output,
    )
  }
  if (candidates !== undefined && candidates.length > 0) {
    const others = candidates.slice(0, 5).map(({ id, name }) => `${name} (${id})`)
    yield* wrapToWidth(`Other places of that name: ${others.join(', ')}`, output.columns)
  }
}

function signed(weight: number): string {
  return `${weight > 0 ? '+' : weight < 0 ? '−' : ' '}${Math.abs(weight).toFixed(1)}`
}

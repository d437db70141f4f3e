import { type AssessmentQuery, assessControlOf, assessNamedPlace, type NamedEstimate } from '#app'
import { CONTROL_COLUMNS, controlRow, estimateFeature } from '#publishing'
import type { Colour } from '../colour.ts'
import { paint } from '../colour.ts'
import type { Output } from '../output.ts'
import type { CommandWork } from '../program.ts'
import { type TableShape, tableLines } from '../table.ts'
import { printable, wrapToWidth } from '../text-width.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline control` */
export const control: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const estimates = await assessControlOf(app, options as AssessmentQuery)
    const { gazetteer } = await app.registry()
    const positionOf = (estimate: NamedEstimate) =>
      gazetteer.places.get(estimate.place.id) ?? { lat: null, lon: null }
    await writeListing(
      {
        items: estimates,
        json: estimate => estimate,
        table: CONTROL_TABLE,
        csv: { columns: CONTROL_COLUMNS, row: estimate => controlRow(estimate, positionOf(estimate)) },
        feature: estimate => estimateFeature(estimate, positionOf(estimate)),
        empty: 'The ledger speaks of no place.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

/** `claimline place NAME` */
export const place: CommandWork = async call => {
  const { args, options, output } = call
  await withApp(call, async app => {
    const estimate = await assessNamedPlace(app, args[0] as string, options as AssessmentQuery)
    const format = options.format as string | undefined
    if (format === undefined || format === 'table') {
      for (const line of placeLines(estimate, output)) await output.write(`${line}\n`)
      return
    }
    if (format === 'json') {
      await output.write(`${JSON.stringify(estimate, null, 2)}\n`)
      return
    }
    const position = (await app.registry()).gazetteer.places.get(estimate.place.id) ?? {
      lat: null,
      lon: null,
    }
    await writeListing(
      {
        items: [estimate],
        json: item => item,
        table: CONTROL_TABLE,
        csv: { columns: CONTROL_COLUMNS, row: item => controlRow(item, position) },
        feature: item => estimateFeature(item, position),
        empty: '',
      },
      format,
      output,
    )
  })
}

const VERDICT_COLOURS: Readonly<Record<string, Colour>> = {
  corroborated: 'good',
  'single-sourced': 'doubt',
  disputed: 'doubt',
  refuted: 'bad',
}

const CONTROL_TABLE: TableShape<NamedEstimate> = {
  columns: [
    { title: 'DAY', value: estimate => estimate.date },
    { title: 'PLACE', value: estimate => estimate.place.name, share: 3 },
    { title: 'HELD BY', value: estimate => leadWords(estimate), share: 3 },
    { title: 'FOUGHT OVER', value: estimate => (estimate.contested ? 'contested' : '') },
    {
      title: 'VERDICT',
      value: estimate => estimate.verdict,
      colour: estimate => VERDICT_COLOURS[estimate.verdict],
    },
    {
      title: 'CLAIMED BY',
      value: estimate => estimate.claimed.map(holding => holding.side).join(', '),
      share: 2,
    },
  ],
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
          { title: 'SAID BY', value: piece => piece.sources, share: 3 },
          { title: 'COUNTS AS', value: piece => piece.reason, share: 3 },
        ],
        detail: piece => [
          { text: `“${piece.quote}”`, lines: 3 },
          { text: piece.claim, lines: 1 },
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

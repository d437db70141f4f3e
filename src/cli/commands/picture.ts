import { type App, assessControlOf, listCasualties, listDisputes, type NamedEstimate } from '#app'
import { type Colour, paint } from '../colour.ts'
import { countWords } from '../count-words.ts'
import type { Output } from '../output.ts'
import type { CommandWork } from '../program.ts'
import { padToWidth, printable, wrapToWidth } from '../text-width.ts'
import { ledgerOption } from './ledger-option.ts'
import { withApp } from './with-app.ts'

/** `claimline picture`: what the ledger comes to, on one page, every statement with the words that it rests on. */
export const picture: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const subject = await readSubject(app, { at: options.at as string | undefined })
    const harm = await listCasualties(app, subject.query)
    const parts = [
      subjectLines(subject, output),
      disputeLines(subject, await listDisputes(app, subject.query), output),
      harmLines(subject, harm, { output, ledger: ledgerOption(options.ledger) }),
    ]
    for (const part of parts) for (const line of part) await output.write(`${line}\n`)
  })
}

/** What the picture is of: the ledger, what is asked of it, and who holds what. */
interface Subject {
  readonly query: { readonly at?: string | undefined }
  readonly title: string
  readonly estimates: readonly NamedEstimate[]
  /** Claim id → its quote. */
  readonly quotes: ReadonlyMap<string, string>
  readonly sideName: (id: string) => string
}

async function readSubject(app: App, query: Subject['query']): Promise<Subject> {
  const { conflict } = await app.registry()
  const { reports, claims } = await app.view()
  const estimates = [...(await assessControlOf(app, query))].filter(
    estimate => estimate.claimed.length > 0 || estimate.contested,
  )
  const day = estimates[0] === undefined ? '' : `; the picture of ${estimates[0].date}`
  return {
    query,
    title: `${conflict.name}: ${countWords(reports.size, 'report')}, ${countWords(claims.length, 'claim')}${day}`,
    estimates,
    quotes: new Map(claims.map(({ claim }) => [claim.id, claim.quote.text])),
    sideName: id => conflict.sides.find(side => side.id === id)?.name ?? id,
  }
}

function* subjectLines({ title, estimates }: Subject, output: Output): Generator<string> {
  yield paint(title, 'bold', output)
  yield* heading('WHO HOLDS WHAT', output)
  if (estimates.length === 0) yield '  No place is claimed or fought for.'
  for (const estimate of estimates) yield* estimateLines(estimate, output)
}

type Disputes = Awaited<ReturnType<typeof listDisputes>>

function* disputeLines({ quotes, sideName }: Subject, disputes: Disputes, output: Output): Generator<string> {
  yield* heading('WHO DISPUTES WHAT', output)
  if (disputes.length === 0) yield '  Nobody disputes anything.'
  for (const { place, point, since, status, parties } of disputes) {
    const words = `${place?.name ?? 'somewhere'}: ${point}${since ? `, since ${since}` : ''}: ${status}`
    yield* wrapped(words, 2, output)
    for (const { by, side, says, claims } of parties) {
      yield* wrapped(`${by.join('; ')}${side ? ` (${sideName(side)})` : ''}: ${says}`, 4, output)
      yield* quoteLine(quotes.get(claims[0] ?? ''), output)
    }
  }
}

type Harm = Awaited<ReturnType<typeof listCasualties>>

/** Casualty lines shown; `claimline casualties` has them all. */
const CASUALTIES_SHOWN = 8

/** Counts whose words are shown under a line. */
const COUNTS_SHOWN = 2

function* harmLines(
  { sideName }: Subject,
  harm: Harm,
  { output, ledger }: { readonly output: Output; readonly ledger: string },
): Generator<string> {
  yield* heading('WHO WAS HARMED, BY WHOSE COUNT', output)
  const lines = harm.filter(line => line.actor === null && line.range !== null)
  if (lines.length === 0) yield '  No figure is given.'
  for (const line of lines.slice(0, CASUALTIES_SHOWN)) {
    yield* wrapped(harmWords(line, sideName), 2, output)
    const counted = line.counts.filter(one => one.leftOut === undefined)
    for (const count of counted.slice(0, COUNTS_SHOWN)) yield* quoteLine(count.quote, output, count.chain)
  }
  const rest = lines.length - CASUALTIES_SHOWN
  if (rest > 0) yield `  … and ${countWords(rest, 'more line')}: claimline casualties${ledger}`
}

function harmWords(
  { group, victims, side, effect, range, basis }: Harm[number],
  sideName: Subject['sideName'],
): string {
  const { low, best, high } = range!
  const ofSide = side !== null && side !== victims ? ` of ${sideName(side)}` : ''
  const who = `${group ?? (victims === 'unknown' ? 'people' : victims)}${ofSide} ${effect}`
  const number = low === high ? best : `${low} to ${high}, best ${best}`
  return `${who}: ${number}${basis === 'claimed kills' ? ' (kills claimed by their enemy)' : ''}`
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

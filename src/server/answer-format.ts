import type { Context } from 'hono'
import { Refusal } from '#primitives'

/** The formats that lists leave in. */
export type AnswerFormat = 'json' | 'csv' | 'geojson'

const MEDIA: Readonly<Record<string, AnswerFormat>> = {
  'application/geo+json': 'geojson',
  'text/csv': 'csv',
  'application/json': 'json',
}

/** Answers with the format that `?format=` or the Accept header asks for; `makers` says how each is made. */
export function answerIn(
  context: Context,
  name: string,
  makers: { json: () => unknown; csv?: () => Iterable<string>; geojson?: () => Iterable<string> },
): Response {
  const format = chooseFormat(context.req.query('format'), context.req.header('accept'))
  const make = makers[format]
  if (make === undefined)
    throw new Refusal('unknown-format', `This list does not leave as ${format}.`, {
      field: 'format',
      advice: `Ask for ${Object.keys(makers).join(' or ')}.`,
    })
  if (format === 'json') return context.json(makers.json() as object)
  const text = [...(make() as Iterable<string>)].join('')
  return context.body(text, 200, {
    'content-type': format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/geo+json',
    'content-disposition': `attachment; filename="claimline-${name}.${format}"`,
  })
}

function chooseFormat(asked: string | undefined, accept: string | undefined): AnswerFormat {
  if (asked !== undefined) {
    if (asked === 'json' || asked === 'csv' || asked === 'geojson') return asked
    throw new Refusal('unknown-format', `"${asked.slice(0, 40)}" is no format here.`, {
      field: 'format',
      advice: 'Ask for json, csv or geojson.',
    })
  }
  for (const part of (accept ?? '').split(',')) {
    const format = MEDIA[part.split(';')[0]!.trim()]
    if (format !== undefined) return format
  }
  return 'json'
}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { describeRefusal, Refusal, type RefusalCode, Refusals } from '#primitives'

/** The HTTP status of each kind of refusal: the one table. */
const STATUS: Readonly<Record<RefusalCode, 400 | 401 | 403 | 404 | 409 | 413 | 415 | 503>> = {
  'not-found': 404,
  empty: 400,
  'too-large': 413,
  'not-text': 415,
  'bad-encoding': 400,
  'bad-json': 400,
  'bad-csv': 400,
  'bad-field': 400,
  'unknown-format': 400,
  'unknown-name': 404,
  'changed-content': 409,
  'corrupt-ledger': 503,
  'reader-fault': 503,
  busy: 503,
  forbidden: 403,
  usage: 400,
}

/** A problem document (RFC 9457). */
export function answerProblem(context: Context, status: number, title: string, detail?: string): Response {
  return context.body(
    JSON.stringify({ type: 'about:blank', title, status, ...(detail ? { detail } : {}) }),
    status as 400,
    {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    },
  )
}

/** Maps what a route throws to an answer: refusals in their own words, anything else as a bland 500 that `log` hears of. */
export function answerError(error: Error, context: Context, log: (error: Error) => void): Response {
  if (error instanceof Refusal)
    return answerProblem(context, STATUS[error.code], error.code, describeRefusal(error))
  if (error instanceof Refusals)
    return answerProblem(
      context,
      STATUS[error.list[0]!.code],
      error.list[0]!.code,
      error.list.map(describeRefusal).join('\n'),
    )
  if (error instanceof HTTPException) return answerProblem(context, error.status, error.message || 'error')
  log(error)
  return answerProblem(context, 500, 'internal error')
}

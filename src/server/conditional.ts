import type { MiddlewareHandler } from 'hono'
import { sha256 } from '#primitives'

/**
 * `ETag` from what an answer depends on: the ledger's position, the day where a profile delays, and the address with its wanted
 * format. A client that has it gets 304 before anything is computed.
 */
export function conditionalAnswers(version: () => string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next()
    const tag = `W/"${sha256(`${version()} ${context.req.url} ${context.req.header('accept') ?? ''}`).slice(0, 24)}"`
    const known = context.req.header('if-none-match')
    if (known?.split(',').some(one => one.trim() === tag || one.trim() === '*'))
      return context.body(null, 304, { etag: tag })
    await next()
    if (context.res.status === 200 && !context.res.headers.has('etag')) {
      context.res.headers.set('etag', tag)
      context.res.headers.set('cache-control', 'no-cache')
      context.res.headers.append('vary', 'accept')
    }
  }
}

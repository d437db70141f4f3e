import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { sha256 } from '#primitives'

/** Headers of every answer: no foreign code, no frames, no referrer; scripts and styles from here only. */
export function securityHeaders(tiles: string | null): MiddlewareHandler {
  const tileOrigin = tiles === null ? '' : ` ${new URL(tiles.replace(/[{}]/g, '')).origin}`
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // MapLibre and our own marks set styles through the DOM, which needs the attribute, not style elements.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: blob:${tileOrigin}`,
    `connect-src 'self'${tileOrigin}`,
    "worker-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  return async (context, next) => {
    await next()
    context.header('content-security-policy', policy)
    context.header('x-content-type-options', 'nosniff')
    context.header('referrer-policy', 'no-referrer')
    context.header('cross-origin-opener-policy', 'same-origin')
    context.header('permissions-policy', 'geolocation=(), camera=(), microphone=()')
  }
}

/** True where the header carries the token; compared in constant time, lengths hidden by hashing. */
export function holdsToken(header: string | undefined, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(header ?? '')?.[1]
  if (given === undefined) return false
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)))
}

/**
 * Refuses requests whose Host is not this machine's, unless the server was opened to others on purpose: a page elsewhere must
 * not reach a loopback server by a name that it controls (DNS rebinding).
 */
export function onlyLoopbackHosts(open: boolean): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header('host') ?? '').replace(/:\d+$/, '')
    if (!open && !['127.0.0.1', 'localhost', '[::1]'].includes(host))
      return context.text('This server answers on its own machine only.', 403)
    return next()
  }
}

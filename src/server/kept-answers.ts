import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { type Coding, chooseCoding } from './content-coding.ts'

/** Bytes of answers that are kept. */
const MOST_BYTES = 96 * 2 ** 20
/** Compression costs once what it saves every time: more effort than for an answer that is sent once. */
const BROTLI_QUALITY = 6
const GZIP_LEVEL = 7

interface KeptAnswer {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: readonly (readonly [string, string])[]
}

/**
 * Keeps answers as they leave, compressed, for as long as nothing changes them: many clients that look at the same day cost what
 * one does. Answers other than 200 are not kept.
 */
export function keptAnswers(version: () => string): MiddlewareHandler {
  const kept = new Map<string, Promise<KeptAnswer | undefined>>()
  let bytes = 0
  let held = ''
  return async (context, next) => {
    // Where two patterns fit one address, the inner one has nothing to do: it would wait for the outer one.
    if (context.req.method !== 'GET' || context.get('kept') === true) return next()
    context.set('kept', true)
    if (held !== version()) {
      held = version()
      bytes = 0
      kept.clear()
    }
    const coding = chooseCoding(context.req.header('accept-encoding'))
    const { pathname, search } = new URL(context.req.url)
    const key = `${coding} ${context.req.header('accept') ?? ''} ${pathname}${search}`
    const known = kept.get(key)
    const found = await known
    if (found !== undefined) return answer(context, found)
    if (known !== undefined) return next()
    let keep: (value: KeptAnswer | undefined) => void = () => {}
    kept.set(key, new Promise(resolve => (keep = resolve)))
    const forget = (): void => {
      kept.delete(key)
      keep(undefined)
    }
    try {
      await next()
      if (context.res.status !== 200) return forget()
      const made = await pack(context.res, coding)
      const from = held
      bytes += made.body.byteLength
      if (from !== version()) forget()
      else keep(made)
      if (bytes > MOST_BYTES) {
        kept.clear()
        bytes = 0
      }
      context.res = undefined
      context.res = answer(context, made)
    } catch (error) {
      forget()
      throw error
    }
  }
}

async function pack(response: Response, coding: Coding): Promise<KeptAnswer> {
  const plain = new Uint8Array(await response.arrayBuffer())
  const headers = [...response.headers].filter(([name]) => name !== 'content-length')
  const vary: [string, string][] = [['vary', 'accept, accept-encoding']]
  if (coding === 'identity' || plain.byteLength < 1024)
    return { body: plain, headers: [...headers.filter(([name]) => name !== 'vary'), ...vary] }
  const body =
    coding === 'br'
      ? await promisify(brotliCompress)(plain, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
          },
        })
      : await promisify(gzip)(plain, { level: GZIP_LEVEL })
  return {
    body: new Uint8Array(body),
    headers: [...headers.filter(([name]) => name !== 'vary'), ...vary, ['content-encoding', coding]],
  }
}

function answer(context: Context, { body, headers }: KeptAnswer): Response {
  return context.body(body, 200, Object.fromEntries(headers))
}

import type { OpenAPIHono } from '@hono/zod-openapi'
import { chooseCoding } from './content-coding.ts'
import type { ServerMaterial } from './server-material.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  json: 'application/json',
  png: 'image/png',
  woff2: 'font/woff2',
}

/** Serves the built app: its files by name, and its page for every other address (the app reads the address itself). */
export function addAppFiles(server: OpenAPIHono, material: ServerMaterial): void {
  server.get('*', async context => {
    const path = safePath(context.req.path)
    const file = path === undefined ? undefined : await material.readAppFile(path)
    const isAsset = path?.startsWith('/assets/') === true
    if (file === undefined && (path === undefined || isAsset)) return context.text('Not found', 404)
    const page = file ?? (await material.readAppFile('/index.html'))
    if (page === undefined)
      return context.text('The app is not built. Run "npm run build" in the clone; the API is at /api.', 404)
    const coding = chooseCoding(context.req.header('accept-encoding'))
    const packed = coding === 'br' ? page.brotli : coding === 'gzip' ? page.gzip : null
    context.header(
      'content-type',
      TYPES[(file === undefined ? 'html' : path!.split('.').at(-1)) ?? ''] ?? 'application/octet-stream',
    )
    context.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache')
    context.header('vary', 'accept-encoding')
    if (packed !== null) context.header('content-encoding', coding)
    return context.body(packed ?? page.bytes)
  })
}

/** The path, decoded, if it names a file below the app's folder and nothing else: no parents, no NUL, no backslash, no hidden files. */
export function safePath(path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  return /^(?:\/[\w@-][\w@.-]*)*\/?$/.test(decoded) && !decoded.includes('..')
    ? decoded
    : /[\0\\]|(?:^|\/)\.{1,2}(?:\/|$)/.test(decoded)
      ? undefined
      : '/index.html'
}

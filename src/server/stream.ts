import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { ServerMaterial } from './server-material.ts'

/** How often an idle stream says that it is alive. */
const PULSE_MS = 25_000
/** Streams open at once; further clients are asked to come back. */
const MOST_STREAMS = 200

/** Server-sent events at /api/stream: `grew` with the new position whenever the ledger has grown. */
export function addStream(server: OpenAPIHono, material: ServerMaterial): void {
  let open = 0
  server.get('/api/stream', context => {
    if (open >= MOST_STREAMS) return context.text('Too many streams', 503, { 'retry-after': '30' })
    open++
    return streamSSE(context, async stream => {
      const queue: number[] = []
      let wake = (): void => {}
      const stop = material.onGrowth(position => {
        queue.push(position)
        wake()
      })
      let alive = true
      stream.onAbort(() => {
        alive = false
        wake()
      })
      try {
        await stream.writeSSE({ event: 'hello', data: '' })
        while (alive) {
          const position = queue.pop()
          queue.length = 0
          if (position !== undefined)
            await stream.writeSSE({ event: 'grew', data: String(position), id: String(position) })
          else {
            const beat = new Promise<void>(resolve => {
              wake = resolve
              setTimeout(resolve, PULSE_MS).unref()
            })
            await beat
            if (alive && queue.length === 0) await stream.writeSSE({ event: 'pulse', data: '' })
          }
        }
      } finally {
        stop()
        open--
      }
    })
  })
}

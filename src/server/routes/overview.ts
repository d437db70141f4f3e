import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, objectSchema } from '../schemas.ts'
import type { ServerMaterial } from '../server-material.ts'

/** /api/overview, /api/activity, /api/search. */
export function addOverviewRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/overview',
      summary: 'The conflict, its sides, the days covered and the ledger’s position',
      responses: answers('The overview', objectSchema),
    }),
    async context => context.json((await model()).overview() as object, 200),
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/activity',
      summary: 'Claims and open disputes a day',
      responses: answers('The activity', objectSchema),
    }),
    async context => context.json((await model()).activity() as object, 200),
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/search',
      summary: 'Places, reports and sources by name',
      request: { query: z.object({ q: z.string().min(1).max(200) }) },
      responses: answers('What was found, best first', z.object({ items: z.array(objectSchema) })),
    }),
    async context =>
      context.json({ items: [...(await model()).search(context.req.valid('query').q)] as object[] }, 200),
  )
}

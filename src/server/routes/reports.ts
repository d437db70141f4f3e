import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Refusal } from '#primitives'
import { listReports } from '#publishing'
import { pageOf } from '../paging.ts'
import { answers, objectSchema, pagingSchema } from '../schemas.ts'
import type { ServerMaterial } from '../server-material.ts'

/** /api/reports and /api/reports/{id}. */
export function addReportRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports',
      summary: 'Reports, latest first',
      request: { query: pagingSchema },
      responses: answers('A page of reports', objectSchema),
    }),
    async context =>
      context.json(
        pageOf(listReports((await model()).view), context.req.valid('query'), row => row.id) as object,
        200,
      ),
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports/{id}',
      summary: 'One report with its text, its claims and its copies',
      request: { params: z.object({ id: z.string().max(200) }) },
      responses: answers('The report', objectSchema),
    }),
    async context => {
      const { id } = context.req.valid('param')
      const report = (await model()).report(id)
      if (report === undefined)
        throw new Refusal('not-found', 'The ledger holds no report with this id.', { field: 'id' })
      return context.json(report as object, 200)
    },
  )
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Refusal } from '#primitives'
import { eventFeature, featureCollection } from '#publishing'
import { answerIn } from '../answer-format.ts'
import { featureTable } from '../feature-table.ts'
import { pageOf } from '../paging.ts'
import { answers, daySchema, formatSchema, objectSchema, pagingSchema } from '../schemas.ts'
import type { ServerMaterial } from '../server-material.ts'

const eventQuery = pagingSchema.extend({
  from: daySchema.optional(),
  to: daySchema.optional(),
  place: z.string().max(300).optional(),
  format: formatSchema.optional(),
})

/** /api/events, /api/events/{id}, /api/disputes. */
export function addEventRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/events',
      summary: 'Happenings that claims agree to be about, latest first',
      request: { query: eventQuery },
      responses: answers('A page of events', objectSchema, ['csv', 'geojson']),
    }),
    async context => {
      const { from, to, place, limit, cursor } = context.req.valid('query')
      const read = await model()
      const fitting = read
        .events()
        .filter(
          event =>
            (place === undefined || event.places.some(one => one.id === place)) &&
            (from === undefined || (event.to ?? '') >= from) &&
            (to === undefined || (event.from ?? '9999') <= to),
        )
      return answerIn(context, 'events', {
        json: () => pageOf(fitting, { limit, cursor }, event => event.id),
        csv: () => featureTable(fitting.map(eventFeature)),
        geojson: () => featureCollection(fitting.map(eventFeature)),
      }) as never
    },
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/events/{id}',
      summary: 'One event with its claims',
      request: { params: z.object({ id: z.string().max(200) }) },
      responses: answers('The event', objectSchema),
    }),
    async context => {
      const event = (await model()).event(context.req.valid('param').id)
      if (event === undefined)
        throw new Refusal('not-found', 'The ledger knows no event with this id.', { field: 'id' })
      return context.json(event as object, 200)
    },
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/disputes',
      summary: 'Claims that cannot all hold: who against whom, since when, ended or open',
      request: {
        query: pagingSchema.extend({
          at: daySchema.optional(),
          status: z.enum(['open', 'conceded', 'settled']).optional(),
          place: z.string().max(300).optional(),
        }),
      },
      responses: answers('A page of disputes', objectSchema),
    }),
    async context => {
      const { at, status, place, ...paging } = context.req.valid('query')
      const fitting = (await model())
        .disputes(at)
        .filter(
          dispute =>
            (status === undefined || dispute.status === status) &&
            (place === undefined || dispute.place?.id === place),
        )
      return context.json(pageOf(fitting, paging, dispute => dispute.id) as object, 200)
    },
  )
}

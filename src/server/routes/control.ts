import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { daysBetween, type IsoDay, Refusal } from '#primitives'
import { featureCollection, placeFeature, type ReadModel } from '#publishing'
import { answerIn } from '../answer-format.ts'
import { featureTable } from '../feature-table.ts'
import { answers, daySchema, formatSchema, objectSchema } from '../schemas.ts'
import type { ServerMaterial } from '../server-material.ts'

/** Longest stretch of days that one answer covers. */
const MOST_DAYS = 1200

/** How long one slice of work before a history takes, in milliseconds. */
const SLICE_MS = 10

/** /api/control on a day, also as columns, /api/control/history over days, /api/places/{id}. */
export function addControlRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/control',
      summary: 'Who holds which place on a day, and how sure that is',
      request: { query: z.object({ at: daySchema.optional(), format: formatSchema.optional() }) },
      responses: answers('The map on that day', objectSchema, ['csv', 'geojson']),
    }),
    async context => {
      const read = await model()
      const map = read.control(context.req.valid('query').at ?? lastDay(read))
      return answerIn(context, `control-${map.at}`, {
        json: () => map,
        csv: () => featureTable(map.places.map(place => placeFeature(place, map))),
        geojson: () => featureCollection(map.places.map(place => placeFeature(place, map))),
      }) as never
    },
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/control/columns',
      summary: 'The map on a day in a fraction of the size, one column a property',
      request: { query: z.object({ at: daySchema.optional() }) },
      responses: answers('The columns', objectSchema),
    }),
    async context => {
      const read = await model()
      return context.json(read.columns(context.req.valid('query').at ?? lastDay(read)) as object, 200)
    },
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/control/history',
      summary: 'The map over time, as changes of each place',
      request: { query: z.object({ from: daySchema, to: daySchema }) },
      responses: answers('The changes', objectSchema),
    }),
    async context => {
      const { from, to } = context.req.valid('query')
      const days = daysBetween(from, to)
      if (days < 0 || days > MOST_DAYS)
        throw new Refusal('bad-field', `The days must rise, and be no more than ${MOST_DAYS}.`, {
          field: 'to',
        })
      const read = await model()
      // Other answers come in between: what is not ready yet is worked out in slices.
      while (!read.prepare(SLICE_MS, () => performance.now())) await new Promise(setImmediate)
      return context.json(read.history(from, to) as object, 200)
    },
  )
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/places/{id}',
      summary: 'A place: its estimate on a day and over time, and everything said of it',
      request: {
        params: z.object({ id: z.string().max(300) }),
        query: z.object({ at: daySchema.optional() }),
      },
      responses: answers('The place', objectSchema),
    }),
    async context => {
      const read = await model()
      const place = read.place(context.req.valid('param').id, context.req.valid('query').at ?? lastDay(read))
      if (place === undefined)
        throw new Refusal('not-found', 'Neither the pack nor the ledger knows a place with this id.', {
          field: 'id',
          advice: 'Find its id by /api/search.',
        })
      return context.json(place as object, 200)
    },
  )
}

/** The last day that the ledger speaks of; an empty ledger has none to show. */
function lastDay(read: ReadModel): IsoDay {
  if (read.span === null)
    throw new Refusal('not-found', 'The ledger has no day yet.', {
      field: 'at',
      advice: 'Add reports, or name a day.',
    })
  return read.span.to
}

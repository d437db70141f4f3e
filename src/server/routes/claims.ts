import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Refusal } from '#primitives'
import {
  CLAIM_COLUMNS,
  claimFeature,
  claimRow,
  csvLines,
  featureCollection,
  findClaims,
  publishClaim,
  searchClaims,
} from '#publishing'
import { answerIn } from '../answer-format.ts'
import {
  answers,
  daySchema,
  formatSchema,
  objectSchema,
  pagingSchema,
  publishedClaimSchema,
} from '../schemas.ts'
import type { ServerMaterial } from '../server-material.ts'

const word = z.string().max(200).optional()
const querySchema = pagingSchema.extend({
  q: word.openapi({ description: 'Words that quote or names must contain, all of them.' }),
  type: word.openapi({ description: 'Kind of claim.' }),
  side: word.openapi({ description: 'Side of the origin of the chain.' }),
  place: word.openapi({ description: 'Id of a place.' }),
  source: word.openapi({ description: 'Id or name of any link of the chain.' }),
  report: word,
  polarity: z.enum(['asserted', 'denied']).optional(),
  modality: z.enum(['occurred', 'ongoing', 'attempted', 'planned', 'conditional']).optional(),
  judged: z.enum(['yes', 'no']).optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  format: formatSchema.optional(),
})

/** /api/claims and /api/claims/{id}. CSV and GeoJSON hold all claims that fit, not a page. */
export function addClaimRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  const list = createRoute({
    method: 'get',
    path: '/api/claims',
    summary: 'Claims by words and facets, latest recorded first',
    request: { query: querySchema },
    responses: answers(
      'A page of claims with facets of all that fit',
      z.object({
        items: z.array(publishedClaimSchema),
        total: z.int(),
        next: z.string().nullable(),
        facets: objectSchema,
      }),
      ['csv', 'geojson'],
    ),
  })
  server.openapi(list, async context => {
    const { limit, cursor, format: _, ...query } = context.req.valid('query')
    const { view } = await model()
    return answerIn(context, 'claims', {
      json: () => searchClaims(view, query, { limit, cursor }),
      csv: () =>
        csvLines(
          findClaims(view, query).map(entry => claimRow(entry, view)),
          CLAIM_COLUMNS,
        ),
      geojson: () =>
        featureCollection(findClaims(view, query).map(entry => claimFeature(publishClaim(entry, view)))),
    }) as never
  })
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/claims/{id}',
      summary: 'One claim',
      request: { params: z.object({ id: z.string().max(200) }) },
      responses: answers('The claim', publishedClaimSchema),
    }),
    async context => {
      const claim = (await model()).claim(context.req.valid('param').id)
      if (claim === undefined)
        throw new Refusal('not-found', 'The ledger holds no claim with this id that counts.', { field: 'id' })
      return context.json(claim as never, 200)
    },
  )
}

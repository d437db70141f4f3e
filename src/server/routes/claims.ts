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
  type ReadModel,
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
  record: z
    .enum(['own gain', 'own loss', 'enemy gain', 'enemy loss', 'gain', 'loss'])
    .optional()
    .openapi({ description: 'A line of the track record of `source`: the claims that it was made from.' }),
  outcome: z
    .enum(['borneOut', 'contradicted', 'open'])
    .optional()
    .openapi({ description: 'With `record`: which of its numbers.' }),
  format: formatSchema.optional(),
})

/** The claims behind one number of a source's track record; undefined where none is asked for. */
function claimsOfRecord(
  read: ReadModel,
  {
    source,
    record,
    outcome,
  }: {
    source?: string | undefined
    record?: string | undefined
    outcome?: 'borneOut' | 'contradicted' | 'open' | undefined
  },
): ReadonlySet<string> | undefined {
  if (record === undefined && outcome === undefined) return undefined
  if (source === undefined || record === undefined || outcome === undefined)
    throw new Refusal('bad-field', 'A number of a track record is named by source, record and outcome.', {
      field: record === undefined ? 'record' : outcome === undefined ? 'outcome' : 'source',
      advice: 'Take them from /api/sources.',
    })
  const line = read
    .sources()
    .find(one => one.id === source)
    ?.record.find(one => one.kind === record)
  return new Set(line?.claims[outcome] ?? [])
}

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
    const { limit, cursor, format: _, record, outcome, ...asked } = context.req.valid('query')
    const read = await model()
    const { view } = read
    const among = claimsOfRecord(read, { source: asked.source, record, outcome })
    // Whose record it is says it all: the source's id may be none of a link's own names.
    const query = among === undefined ? asked : { ...asked, source: undefined, among }
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

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { csvLine } from '#publishing'
import { answerIn } from '../answer-format.ts'
import { pageOf } from '../paging.ts'
import { answers, daySchema, formatSchema, objectSchema, pagingSchema } from '../schemas.ts'
import type { ServerMaterial } from '../server-material.ts'

/** /api/sources: track records, one for each kind of claim, never one score; and who has things from whom. */
export function addSourceRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/sources',
      summary: 'How each source’s word has held up',
      request: { query: pagingSchema.extend({ at: daySchema.optional(), format: formatSchema.optional() }) },
      responses: answers('A page of sources', objectSchema, ['csv']),
    }),
    async context => {
      const { at, limit, cursor } = context.req.valid('query')
      const all = (await model()).sources(at)
      return answerIn(context, 'sources', {
        json: () => pageOf(all.map(withLatest), { limit, cursor }, source => source.id),
        csv: () => sourceTable(all),
      }) as never
    },
  )
}

/** Ids of claims listed for each number; all of them: `/api/claims?source=…&record=…&outcome=…`. */
const LISTED = 20

function withLatest(source: SourceRecord): SourceRecord {
  const latest = (ids: readonly string[]): readonly string[] => ids.slice(-LISTED)
  const record = source.record.map(line => ({
    ...line,
    claims: {
      borneOut: latest(line.claims.borneOut),
      contradicted: latest(line.claims.contradicted),
      open: latest(line.claims.open),
    },
  }))
  return { ...source, record }
}

type SourceRecord = ReturnType<Awaited<ReturnType<ServerMaterial['model']>>['sources']>[number]

function* sourceTable(
  sources: ReturnType<Awaited<ReturnType<ServerMaterial['model']>>['sources']>,
): Generator<string> {
  yield csvLine([
    'source',
    'name',
    'lean',
    'lean_basis',
    'kind',
    'borne_out',
    'contradicted',
    'open',
    'share_low',
    'share_high',
    'claims',
    'reports',
    'first',
    'later',
    'lag_days',
  ])
  for (const { id, name, lean, record, claims, reports, lead } of sources)
    for (const line of record)
      yield csvLine([
        id,
        name,
        lean.side,
        lean.basis,
        line.kind,
        line.borneOut,
        line.contradicted,
        line.open,
        line.low,
        line.high,
        claims,
        reports,
        lead.first,
        lead.later,
        lead.lagDays,
      ])
}

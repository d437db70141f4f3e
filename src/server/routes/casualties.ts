import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { csvLine } from '#publishing'
import { answerIn } from '../answer-format.ts'
import { answers, daySchema, formatSchema, objectSchema } from '../schemas.ts'
import type { ServerMaterial } from '../server-material.ts'

const querySchema = z.object({
  from: daySchema.optional(),
  to: daySchema.optional(),
  place: z.string().max(300).optional(),
  by: z
    .enum(['all', 'place', 'event'])
    .default('all')
    .openapi({ description: 'Lines over everything, by place, or by event.' }),
  side: z.string().max(100).optional().openapi({ description: 'Side that suffered.' }),
  format: formatSchema.optional(),
})

const COLUMNS = [
  'scope',
  'effect',
  'victims',
  'side',
  'group',
  'basis',
  'actor_how',
  'actor',
  'actor_side',
  'low',
  'best',
  'high',
  'origins',
  'claim',
  'by',
  'chain',
  'min',
  'max',
  'cumulative',
  'from',
  'to',
  'left_out',
  'quote',
] as const

/** /api/casualties: ranges with the figures that they are made of; CSV has one line a figure. */
export function addCasualtyRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  server.openapi(
    createRoute({
      method: 'get',
      path: '/api/casualties',
      summary: 'Who was harmed, by whose count',
      request: { query: querySchema },
      responses: answers('The summaries', z.object({ items: z.array(objectSchema) }), ['csv']),
    }),
    async context => {
      const { place, from, to, by, side } = context.req.valid('query')
      const items = (await model()).casualties({
        by,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(side === undefined ? {} : { side }),
        ...(place === undefined ? {} : { places: [place] }),
      })
      return answerIn(context, 'casualties', {
        json: () => ({ items }),
        csv: () => casualtyTable(items),
      }) as never
    },
  )
}

function* casualtyTable(
  items: ReturnType<Awaited<ReturnType<ServerMaterial['model']>>['casualties']>,
): Generator<string> {
  yield csvLine(COLUMNS)
  for (const line of items)
    for (const count of line.counts)
      yield csvLine([
        line.scope.name ?? line.scope.kind,
        line.effect,
        line.victims,
        line.side,
        line.group,
        line.basis,
        line.actor?.how,
        line.actor?.name,
        line.actor?.side,
        line.range?.low,
        line.range?.best,
        line.range?.high,
        line.origins,
        count.claim,
        count.by,
        count.chain,
        count.min,
        count.max,
        count.cumulative,
        count.from,
        count.to,
        count.leftOut?.reason,
        count.quote,
      ])
}

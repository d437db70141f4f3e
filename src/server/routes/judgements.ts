import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answerProblem } from '../problem.ts'
import { objectSchema, problemSchema, problems } from '../schemas.ts'
import { holdsToken } from '../security.ts'
import type { ServerMaterial } from '../server-material.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

/** POST /api/judgements: a person's word on a claim, as `claimline judge` takes it. Needs the write token. */
export function addJudgementRoutes(server: OpenAPIHono, { judge, token }: ServerMaterial): void {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: problemSchema } },
  })
  const route = createRoute({
    method: 'post',
    path: '/api/judgements',
    summary: 'Accept, reject or correct a claim',
    security: [{ token: [] }],
    request: {
      body: {
        required: true,
        content: {
          'application/json': {
            schema: z.object({
              claim: text(200),
              decision: z.enum(['accept', 'reject', 'set']),
              changes: z.array(z.string().max(2000)).max(20).default([]),
              by: text(200),
              why: text(2000),
            }),
          },
        },
      },
    },
    responses: {
      201: { description: 'Recorded', content: { 'application/json': { schema: objectSchema } } },
      401: problem('The token is missing or wrong.'),
      403: problem('This server takes no judgements.'),
      ...problems,
    },
  })
  server.use('/api/judgements', async (context, next) => {
    if (context.req.method !== 'POST') return next()
    if (token === null)
      return answerProblem(
        context,
        403,
        'forbidden',
        'This server is read-only: start it with a token to judge claims here.',
      )
    if (!holdsToken(context.req.header('authorization'), token))
      return answerProblem(context, 401, 'unauthorised', 'The write token is missing or wrong.')
    return next()
  })
  server.openapi(
    route,
    async context => context.json((await judge(context.req.valid('json'))) as object, 201) as never,
  )
}

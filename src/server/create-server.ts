import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { conditionalAnswers } from './conditional.ts'
import { keptAnswers } from './kept-answers.ts'
import { addOgcRoutes } from './ogc/routes.ts'
import { answerError, answerProblem } from './problem.ts'
import { addCasualtyRoutes } from './routes/casualties.ts'
import { addClaimRoutes } from './routes/claims.ts'
import { addControlRoutes } from './routes/control.ts'
import { addEventRoutes } from './routes/events.ts'
import { addJudgementRoutes } from './routes/judgements.ts'
import { addOverviewRoutes } from './routes/overview.ts'
import { addReportRoutes } from './routes/reports.ts'
import { addSourceRoutes } from './routes/sources.ts'
import { onlyLoopbackHosts, securityHeaders } from './security.ts'
import type { ServerMaterial } from './server-material.ts'
import { addAppFiles } from './static-files.ts'
import { addStream } from './stream.ts'

/** Largest body of a write request, in bytes. */
const LARGEST_BODY = 64 * 1024

/** Answers that many clients ask for alike, and that depend on the ledger alone; the last stands for `/api/control` itself too. */
const KEPT = ['/api/overview', '/api/activity', '/api/control/*'] as const

/**
 * The whole server as a fetch handler: the API under /api, its document at /openapi.json, OGC API – Features under /ogc, the app at
 * everything else. Holds no state of its own.
 */
export function createServer(material: ServerMaterial): OpenAPIHono {
  const server = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const issue = result.error.issues[0]!
      return answerProblem(
        context,
        400,
        'bad-field',
        `${issue.path.join('.') || 'request'}: ${issue.message}`,
      )
    },
  })
  server.onError((error, context) => answerError(error, context, material.log))
  server.use('*', onlyLoopbackHosts(material.open))
  server.use('*', securityHeaders(material.tiles))
  server.use(
    '*',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: context => answerProblem(context, 413, 'too-large', 'The request is larger than 64 KiB.'),
    }),
  )
  // Server-sent events must leave at once, so they stand before compression.
  addStream(server, material)
  server.use('*', compress())
  server.use('/api/*', conditionalAnswers(material.version))
  server.use('/ogc/*', conditionalAnswers(material.version))
  const kept = keptAnswers(material.version)
  for (const path of KEPT) server.use(path, kept)
  for (const add of [
    addOverviewRoutes,
    addReportRoutes,
    addClaimRoutes,
    addControlRoutes,
    addEventRoutes,
    addCasualtyRoutes,
    addSourceRoutes,
    addJudgementRoutes,
    addOgcRoutes,
  ])
    add(server, material)
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Claimline',
      version: material.release,
      description:
        'Claims on an armed conflict with their words and chains of sources, and what can be worked out from them. Lists page by opaque cursors; GET answers carry an ETag; errors are problem documents (RFC 9457).',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  }
  server.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'The write token that the server was started with.',
  })
  server.doc31('/openapi.json', document)
  server.doc31('/api/openapi.json', document)
  server.all('/api/*', context =>
    answerProblem(context, 404, 'not-found', 'There is nothing at this address.'),
  )
  addAppFiles(server, material)
  return server
}

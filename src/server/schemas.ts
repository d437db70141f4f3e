import { z } from '@hono/zod-openapi'
import { isIsoDay } from '#primitives'

/** A day in a query or a path. */
export const daySchema = z
  .string()
  .refine(isIsoDay, 'must be a calendar day, YYYY-MM-DD')
  .openapi({ format: 'date', example: '2016-11-09' })

/** The format of an answer. */
export const formatSchema = z
  .enum(['json', 'csv', 'geojson'])
  .openapi({ description: 'Format of the answer; the Accept header serves as well.' })

/** Paging of every list. */
export const pagingSchema = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50).openapi({ description: 'Items on a page.' }),
  cursor: z.string().max(200).optional().openapi({ description: '`next` of the page before.' }),
})

/** A problem document (RFC 9457). */
export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string().optional() })
  .openapi('Problem')

/** A claim as published; its own fields are those of the claim contract. */
export const publishedClaimSchema = z
  .object({
    claim: z
      .looseObject({
        id: z.string(),
        reportId: z.string(),
        type: z.string(),
        polarity: z.enum(['asserted', 'denied']),
        modality: z.string(),
        quote: z.looseObject({ text: z.string() }),
      })
      .openapi({ description: 'The claim, by the claim contract (docs/claims.md).' }),
    report: z.looseObject({
      id: z.string(),
      outlet: z.string().nullable(),
      title: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
    }),
    chain: z.array(z.string()).openapi({ description: 'Who has it from whom, publisher first.' }),
    quoteStatus: z.enum(['verified', 'unverified']),
    judgement: z.object({ decision: z.string(), by: z.string(), why: z.string() }).nullable(),
    citation: z.string(),
  })
  .openapi('PublishedClaim')

/** Anything else that is an object: its members are described in docs/api.md. */
export const objectSchema = z.looseObject({})

/** Answers that every operation may give. */
export const problems = {
  400: {
    description: 'The request does not fit; `detail` names the field.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
  404: {
    description: 'There is no such thing.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const

/** An answer in JSON, and where given also as CSV and GeoJSON. */
export function answers(description: string, schema: z.ZodType, also: readonly ('csv' | 'geojson')[] = []) {
  return {
    200: {
      description,
      content: {
        'application/json': { schema },
        ...(also.includes('csv') ? { 'text/csv': { schema: z.string() } } : {}),
        ...(also.includes('geojson')
          ? { 'application/geo+json': { schema: z.looseObject({ type: z.literal('FeatureCollection') }) } }
          : {}),
      },
    },
    304: { description: 'What the client has (`If-None-Match`) is still so.' },
    ...problems,
  }
}

import { contentId, Refusal, sha256 } from '#primitives'
import { describeText } from './describe-text.ts'
import { findLanguage } from './language-of-text.ts'
import type { Report } from './report.ts'
import type { Found, ReportSource } from './report-source.ts'

/** Builds the report: metadata completed from the text, furniture marked, language found. Refuses a text without a word. */
export function createReport(
  source: ReportSource,
  input: { bytes: Uint8Array; file: string; line?: number; knownOutlets?: readonly string[] },
): Report {
  const { text } = source
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Refusal('empty', 'There is no text in it.', {
      file: input.file,
      ...(input.line === undefined ? {} : { line: input.line, field: 'text' }),
      advice: 'Give a report with words in it.',
    })
  const seen = describeText(source, input.knownOutlets ?? [])
  const outlet = seen.outlet?.value ?? null
  const published = seen.published?.value ?? null
  const title = seen.title?.value ?? null
  return {
    id: contentId('rep', { outlet, published, title, text }),
    contentHash: sha256(input.bytes),
    outlet,
    author: seen.author?.value ?? null,
    published,
    title,
    language: findLanguage(text),
    url: source.url?.value ?? null,
    text,
    furniture: seen.furniture,
    basis: basisOf({ ...seen, ...(source.url === undefined ? {} : { url: source.url }) }),
    origins: seen.origins,
    outletSpan: seen.outletSpan,
  }
}

function basisOf(found: Partial<Record<keyof Report['basis'], Found>>): Report['basis'] {
  const basis: Partial<Record<keyof Report['basis'], string>> = {}
  for (const field of ['outlet', 'author', 'published', 'title', 'url'] as const)
    if (found[field] !== undefined) basis[field] = found[field].basis
  return basis
}

import { resolveActor } from '#actors'
import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import { GENERIC_ORIGINS } from './attribution/en/source-roles.ts'
import type { SourceLink, SourceRole } from './claim.ts'

/** Stands for a publisher that neither the text nor its metadata names. */
const NAMELESS = 'unnamed publisher'

/** The publisher, then the outlets that the report says its text comes from: the start of every chain. */
export function findOpeningLinks(annotated: AnnotatedReport, registry: Registry): SourceLink[] {
  const { report } = annotated
  const span = report.outletSpan
  const name = span ? report.text.slice(span.start, span.end) : (report.outlet ?? NAMELESS)
  const publisher = outletLink(
    registry,
    { name, start: span?.start ?? null, end: span?.end ?? null },
    'publisher',
  )
  const origins = report.origins
    .filter(origin => !isGeneric(origin.name))
    .map(origin => outletLink(registry, origin, 'outlet'))
  return [withCanonical(publisher, report.outlet), ...origins]
}

/** "and agencies": a class of outlets is no link. */
function isGeneric(name: string): boolean {
  return GENERIC_ORIGINS.has(name.toLowerCase())
}

function withCanonical(link: SourceLink, outlet: string | null): SourceLink {
  return link.canonical || outlet === null || outlet === link.name ? link : { ...link, canonical: outlet }
}

function outletLink(
  registry: Registry,
  named: { readonly name: string; readonly start: number | null; readonly end: number | null },
  role: SourceRole,
): SourceLink {
  const id = resolveActor(registry.actorIndex, named.name).id
  const actor = id === null ? undefined : registry.actorIndex.actors.get(id)
  return {
    name: named.name,
    role: role === 'outlet' && actor?.kind === 'agency' ? 'agency' : role,
    actor: id,
    side: registry.conflict.sourceSides?.[role] ?? null,
    start: named.start,
    end: named.end,
    ...(actor && actor.name !== named.name ? { canonical: actor.name } : {}),
  }
}

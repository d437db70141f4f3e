import type { Actor } from '#actors'
import { judgeRole } from './attribution/judge-role.ts'
import type { NamedSource } from './attribution/name-source.ts'
import type { SourceLink } from './claim.ts'
import type { SourceMaterial } from './source-material.ts'
import { readSide } from './source-side.ts'

/** A source that has spoken in a report, with its link and why the link is as it is. */
export interface KnownSource {
  readonly source: NamedSource
  readonly link: SourceLink
  readonly reason: string
}

/** The link of a source that is named for the first time. */
export function describeSource(material: SourceMaterial, source: NamedSource): KnownSource {
  const actor = source.mention?.actor
    ? material.registry.actorIndex.actors.get(source.mention.actor)
    : undefined
  const { role, reason } = judgeRole(material.reading, source, actor)
  const side = readSide(material, source, role)
  const link: SourceLink = {
    name: source.name,
    role,
    actor: source.mention?.actor ?? null,
    side: side.side,
    start: source.start,
    end: source.end,
    ...canonicalOf(source, actor),
  }
  return { source, link, reason: `${reason}; ${side.reason}` }
}

function canonicalOf(source: NamedSource, actor: Actor | undefined): { canonical?: string } {
  const canonical = source.mention?.canonical ?? actor?.name
  return canonical && canonical !== source.name ? { canonical } : {}
}

/** The link of a source that stands for an earlier one: its own words, the other's role and side. */
export function carryOver(source: NamedSource, earlier: KnownSource): KnownSource {
  const link: SourceLink = {
    ...earlier.link,
    name: source.name,
    start: source.start,
    end: source.end,
    canonical: earlier.link.canonical ?? earlier.link.name,
  }
  return { source, link, reason: `“${source.name}” stands for “${link.canonical}”` }
}

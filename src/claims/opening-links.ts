import { type Actor, resolveActor, sideOf } from '#actors'
import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import { GENERIC_ORIGINS } from './attribution/en/source-roles.ts'
import type { SourceLink, SourceRole } from './claim.ts'
import { HOME_FORCES, PRESS_BODY } from './en/press-bodies.ts'
import type { House } from './source-material.ts'

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
    { role: 'publisher', day: report.published },
  )
  const origins = report.origins
    .filter(origin => !isGeneric(origin.name))
    .map(origin => outletLink(registry, origin, { role: 'outlet', day: report.published }))
  return [withCanonical(publisher, report.outlet), ...origins]
}

/** What stands beside the publisher's name in a byline is often when, not who. */
const TIME_OF_DAY = /^\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?|gmt|utc|h)?$/i

/** "and agencies": a class of outlets is no link. */
function isGeneric(name: string): boolean {
  return GENERIC_ORIGINS.has(name.toLowerCase()) || TIME_OF_DAY.test(name)
}

function withCanonical(link: SourceLink, outlet: string | null): SourceLink {
  return link.canonical || outlet === null || outlet === link.name ? link : { ...link, canonical: outlet }
}

function outletLink(
  registry: Registry,
  named: { readonly name: string; readonly start: number | null; readonly end: number | null },
  { role, day }: { readonly role: SourceRole; readonly day: string | null },
): SourceLink {
  const id = resolveActor(registry.actorIndex, named.name).id
  const actor = id === null ? undefined : registry.actorIndex.actors.get(id)
  const side = publishingSide(registry, { name: named.name, actor, day })
  return {
    name: named.name,
    role: role === 'outlet' && actor?.kind === 'agency' ? 'agency' : role,
    actor: id,
    side: side ?? registry.conflict.sourceSides?.[role] ?? null,
    start: named.start,
    end: named.end,
    ...(actor && actor.name !== named.name ? { canonical: actor.name } : {}),
  }
}

interface Publishing {
  readonly name: string
  readonly actor: Actor | undefined
  readonly day: string | null
}

/** The side that publishes under a name; undefined for outlets, and for those who study the war: they publish as outlets do. */
function publishingSide(registry: Registry, { name, actor, day }: Publishing): string | undefined {
  const { sourceSides } = registry.conflict
  const side = actor === undefined ? bodySide(registry, name, day) : ownSide(registry, actor, day)
  return side !== undefined && side === sourceSides?.analyst ? undefined : side
}

/** Kinds of body whose outlets are its own media units; a state's news agency is an outlet like others. */
const ARMED: ReadonlySet<string> = new Set(['armed-group', 'militia', 'military-unit', 'coalition', 'party'])

/** The side of a publisher that is a party or a body itself, or the media unit of an armed one; undefined for other outlets. */
function ownSide(registry: Registry, actor: Actor, day: string | null): string | undefined {
  if (actor.kind !== 'outlet' && actor.kind !== 'agency') return sideOf(actor, day) ?? undefined
  const owner = actor.parent === null ? undefined : registry.actorIndex.actors.get(actor.parent)
  return owner !== undefined && ARMED.has(owner.kind) ? (sideOf(owner, day) ?? undefined) : undefined
}

/** The fighting side that publishes: a party itself, or the state that runs the outlet; undefined where none does. */
export function houseOf(
  registry: Registry,
  publisher: SourceLink | undefined,
  day: string | null,
): House | undefined {
  const isParty = (side: string | null | undefined) =>
    registry.conflict.sides.some(({ id, stake }) => id === side && stake === 'party')
  if (publisher === undefined) return undefined
  if (isParty(publisher.side)) return { side: publisher.side!, own: true }
  const actor = publisher.actor == null ? undefined : registry.actorIndex.actors.get(publisher.actor)
  const owner = actor?.parent == null ? undefined : registry.actorIndex.actors.get(actor.parent)
  const side = owner === undefined ? null : sideOf(owner, day)
  return side !== null && isParty(side) ? { side, own: false } : undefined
}

/** The side of a class of bodies that the pack names by a phrase: "Village Council of …" where village councils are a side's. */
function sideOfPhrase({ conflict }: Registry, name: string): string | undefined {
  const words = ` ${name.toLowerCase()} `
  const entry = conflict.vocabulary.find(
    ({ use, side, text }) => use === 'phrase' && side !== null && words.includes(` ${text.toLowerCase()} `),
  )
  return entry?.side ?? undefined
}

/** The side of the body that a press office is part of by its name: "Press Center of the Northern Front". */
function bodySide(registry: Registry, name: string, day: string | null): string | undefined {
  if (!PRESS_BODY.test(name)) return sideOfPhrase(registry, name)
  const body = name
    .replace(PRESS_BODY, ' ')
    .replace(/^\s*(?:of|for)\s+(?:the\s+)?/i, '')
    .replace(/\s+(?:of|for)\s+(?:the\s*)?$/i, '')
    .trim()
  const id = resolveActor(registry.actorIndex, body, { day }).id
  const actor = id === null ? undefined : registry.actorIndex.actors.get(id)
  if (actor !== undefined) return sideOf(actor, day) ?? undefined
  if (!HOME_FORCES.test(body)) return undefined
  const word = registry.conflict.vocabulary.find(
    ({ use, side, text }) => use === 'side-word' && side !== null && text === 'army',
  )
  return word?.side ?? undefined
}

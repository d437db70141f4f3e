import type { Actor } from '#actors'
import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import type { Attribution } from './attribution/attribution.ts'
import { RELATIVE_PRONOUNS } from './attribution/en/function-words.ts'
import { GROUP_PRONOUNS, PERSON_PRONOUNS } from './attribution/en/source-roles.ts'
import { canSpeak, judgeRole } from './attribution/judge-role.ts'
import { type NamedSource, nameSource, type SourceWords } from './attribution/name-source.ts'
import { createReading, type Reading } from './attribution/reading.ts'
import type { SourceLink } from './claim.ts'
import { findOpeningLinks } from './opening-links.ts'
import type { SourceMaterial } from './source-material.ts'
import { readSide } from './source-side.ts'

/** A report's attributions with the link that each gives to a source chain, made once for all claims of the report. */
export interface SourceIndex {
  readonly attributions: readonly Attribution[]
  /** Publisher and the outlets that the report is taken from: the start of every chain. */
  readonly opening: readonly SourceLink[]
  /** Links of each attribution: listeners that are outlets, then its source; empty where it names nobody. */
  readonly links: readonly (readonly SourceLink[])[]
  /** Why each link has its role and side. */
  readonly reasons: readonly (readonly string[])[]
}

/** Makes the links of a report's attributions: roles, sides, and whom "he" or "the sources" stand for. */
export function createSourceIndex(
  annotated: AnnotatedReport,
  attributions: readonly Attribution[],
  registry: Registry,
): SourceIndex {
  const material = { annotated, registry, reading: createReading(annotated.structure) }
  const opening = findOpeningLinks(annotated, registry)
  const known: KnownSource[] = []
  const links: SourceLink[][] = []
  const reasons: string[][] = []
  for (const attribution of attributions) {
    const made = attribution.voiced ? makeLinks(material, attribution, known) : []
    const foreign = made.filter(({ link }) => !opening.some(first => isSameSource(first, link)))
    links.push(foreign.map(({ link }) => link))
    reasons.push(foreign.map(({ reason }) => reason))
    known.push(...made)
  }
  return { attributions, opening, links, reasons }
}

interface KnownSource {
  readonly source: NamedSource
  readonly link: SourceLink
  readonly reason: string
}

function makeLinks(
  material: SourceMaterial,
  attribution: Attribution,
  known: readonly KnownSource[],
): KnownSource[] {
  const made: KnownSource[] = []
  for (const listener of attribution.listeners) {
    const link = makeLink(material, listener, known)
    if (link && (link.link.role === 'outlet' || link.link.role === 'agency')) made.push(link)
  }
  const span = attribution.source[0]
  if (attribution.sourceHead === undefined || span === undefined) return made
  const own = makeLink(material, { ...span, head: attribution.sourceHead }, known)
  if (own && !isEmptyPronoun(own.link)) made.push(own)
  return made
}

function makeLink(
  material: SourceMaterial,
  words: SourceWords,
  known: readonly KnownSource[],
): KnownSource | undefined {
  const source = nameSource(material.annotated, material.reading, words)
  if (!canSpeak(material.reading, source)) return undefined
  const actor = source.mention?.actor
    ? material.registry.actorIndex.actors.get(source.mention.actor)
    : undefined
  const earlier = findEarlier(material.reading, source, known)
  if (earlier) return carryOver(source, earlier)
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

/** A pronoun that nothing stands behind names nobody. */
function isEmptyPronoun({ name, canonical }: SourceLink): boolean {
  const word = name.toLowerCase()
  return !canonical && (PERSON_PRONOUNS.has(word) || GROUP_PRONOUNS.has(word) || RELATIVE_PRONOUNS.has(word))
}

function canonicalOf(source: NamedSource, actor: Actor | undefined): { canonical?: string } {
  const canonical = source.mention?.canonical ?? actor?.name
  return canonical && canonical !== source.name ? { canonical } : {}
}

function carryOver(source: NamedSource, earlier: KnownSource): KnownSource {
  const link: SourceLink = {
    ...earlier.link,
    name: source.name,
    start: source.start,
    end: source.end,
    canonical: earlier.link.canonical ?? earlier.link.name,
  }
  return { source, link, reason: `“${source.name}” stands for “${link.canonical}”` }
}

/** How many sources back a pronoun or a short form may reach. */
const REACH = 12

/** The earlier source that a pronoun, a surname or a definite short form stands for; undefined for a source of its own. */
function findEarlier(
  reading: Reading,
  source: NamedSource,
  known: readonly KnownSource[],
): KnownSource | undefined {
  if (source.mention?.actor) return undefined
  const word = source.name.toLowerCase()
  const recent = known.slice(-REACH).reverse()
  if (PERSON_PRONOUNS.has(word)) return recent.find(one => isOnePerson(reading, one))
  if (GROUP_PRONOUNS.has(word)) return recent.find(one => !isOnePerson(reading, one))
  const { lemma, pos } = reading.tokens[source.head]!
  const isDefinite = /^(the|this|that|these|those)\s/i.test(source.name)
  if (isDefinite && source.name.split(/\s+/).length <= 3)
    return recent.find(one => reading.tokens[one.source.head]!.lemma === lemma || isNamedBody(one, lemma))
  if (pos !== 'PROPN') return undefined
  return recent.find(
    one => one.source.name.length > source.name.length && one.source.name.includes(source.name),
  )
}

function isOnePerson(reading: Reading, one: KnownSource): boolean {
  if (PERSON_PRONOUNS.has(one.source.name.toLowerCase())) return true
  if (one.source.mention) return one.source.mention.type === 'person'
  const { tag } = reading.tokens[one.source.head]!
  return tag === 'NN' || (tag === 'NNP' && one.link.role === 'official')
}

/** "the group", "the site", "the agency": a body named before by its own name. */
function isNamedBody(one: KnownSource, lemma: string): boolean {
  const { role } = one.link
  if (['group', 'organisation', 'organization', 'body', 'monitor'].includes(lemma))
    return role === 'monitor' || role === 'analyst' || role === 'party'
  if (['site', 'outlet', 'agency', 'paper', 'newspaper', 'channel', 'network'].includes(lemma))
    return role === 'outlet' || role === 'agency'
  return false
}

/** True where two links name the same source: the same registry entry, else the same words. */
export function isSameSource(a: SourceLink, b: SourceLink): boolean {
  if (a.actor && b.actor) return a.actor === b.actor
  return plain(a.canonical ?? a.name) === plain(b.canonical ?? b.name)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import { keepAnswers, type Span } from '#primitives'
import type { Attribution } from './attribution/attribution.ts'
import { RELATIVE_PRONOUNS } from './attribution/en/function-words.ts'
import { GROUP_PRONOUNS, MILITARY_TITLES, PERSON_PRONOUNS } from './attribution/en/source-roles.ts'
import { nameSource, type SourceWords } from './attribution/name-source.ts'
import { createReading } from './attribution/reading.ts'
import type { SourceLink } from './claim.ts'
import { findEarlier, findPersonBefore, findSubjectBefore } from './earlier-source.ts'
import { BYSTANDER_WORDS, SERVICE_WORDS, UNIT_NOUNS } from './en/press-bodies.ts'
import { homeState } from './extraction/sides/home-state.ts'
import { carryOver, describeSource, type KnownSource } from './known-source.ts'
import { findOpeningLinks, houseOf } from './opening-links.ts'
import { describeSeat } from './seat-of-power.ts'
import type { SourceMaterial } from './source-material.ts'
import { antecedentOf, isAudience, isSpeaker, lastUpTo } from './speaker-words.ts'

/** A report's attributions with the link that each gives to a source chain, made once for all claims of the report. */
export interface SourceIndex {
  readonly attributions: readonly Attribution[]
  /** Publisher and the outlets that the report is taken from: the start of every chain. */
  readonly opening: readonly SourceLink[]
  /** The fighting side that publishes the report or that its publisher leans to; undefined where none is known. */
  readonly house: string | undefined
  /** Links of each attribution: listeners that are outlets, then its source; empty where it names nobody. */
  readonly links: readonly (readonly SourceLink[])[]
  /** Where several of different sides say it together ("the army and a monitor said"), a link for each of them; else empty. */
  readonly together: readonly (readonly SourceLink[])[]
  /** Why each link has its role and side. */
  readonly reasons: readonly (readonly string[])[]
  /** Indices of the attributions that touch each stretch of the text, so that a claim asks only those near it. */
  readonly nearby: ReadonlyMap<number, readonly number[]>
}

/** Length of the stretches of `SourceIndex.nearby`, in UTF-16 units. */
const STRETCH = 512

/** Indices of the attributions that may touch a span, in text order. */
export function attributionsNear(index: SourceIndex, span: Span): number[] {
  const found = new Set<number>()
  for (let at = Math.floor(span.start / STRETCH); at * STRETCH < span.end; at++)
    for (const one of index.nearby.get(at) ?? []) found.add(one)
  return [...found].sort((a, b) => a - b)
}

function groupByStretch(attributions: readonly Attribution[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  attributions.forEach(({ cue, source, content }, index) => {
    const stretches = new Set<number>()
    for (const span of [cue, ...source, ...content])
      for (let at = Math.floor(span.start / STRETCH); at * STRETCH < span.end; at++) stretches.add(at)
    for (const at of stretches) groups.set(at, [...(groups.get(at) ?? []), index])
  })
  return groups
}

/** Makes the links of a report's attributions: roles, sides, and whom "he" or "the sources" stand for. */
export function createSourceIndex(
  annotated: AnnotatedReport,
  attributions: readonly Attribution[],
  registry: Registry,
): SourceIndex {
  const opening = findOpeningLinks(annotated, registry)
  const house = houseOf(registry, opening[0], annotated.report.published)
  const lean = leanOf(registry, opening[0])
  const material = {
    annotated,
    registry,
    reading: createReading(annotated.structure),
    ...(house === undefined ? {} : { house }),
    ...(lean === undefined ? {} : { lean }),
  }
  const making: Making = { material, attributions, known: [], made: attributions.map(() => undefined) }
  attributions.forEach((_, index) => {
    makeInOrder(making, index)
  })
  const foreign = making.made.map(list =>
    (list ?? []).filter(({ link }) => !opening.some(first => isSameSource(first, link))),
  )
  return {
    attributions,
    opening,
    house: house?.side ?? lean,
    nearby: groupByStretch(attributions),
    links: foreign.map(list => list.map(({ link }) => link)),
    reasons: foreign.map(list => list.map(({ reason }) => reason)),
    together: attributions.map((attribution, at) =>
      foreign[at]!.length === 0 ? [] : speakersOf(material, attribution, making.known),
    ),
  }
}

/** The side that the registry says a publisher leans to. */
function leanOf({ actorIndex }: Registry, publisher: SourceLink | undefined): string | undefined {
  const actor = publisher?.actor == null ? undefined : actorIndex.actors.get(publisher.actor)
  return actor?.lean?.side ?? undefined
}

interface Making {
  readonly material: SourceMaterial
  readonly attributions: readonly Attribution[]
  /** Sources made so far, in order: what pronouns and short forms may stand for. */
  readonly known: KnownSource[]
  readonly made: (readonly KnownSource[] | undefined)[]
}

/** Makes the links of an attribution after those of the ones around it, so that "it said that it …" is one source. */
function makeInOrder(making: Making, index: number): void {
  const open: number[] = []
  for (let at: number | undefined = index; at !== undefined && making.made[at] === undefined; ) {
    if (open.includes(at) || open.length > DEEPEST) break
    open.push(at)
    at = making.attributions[at]!.nested
  }
  for (const at of open.reverse()) {
    const attribution = making.attributions[at]!
    const outer = attribution.nested === undefined ? [] : (making.made[attribution.nested] ?? [])
    const known = [...making.known.slice(-REACH), ...outer]
    const made = linksOf(making.material, attribution, known).filter(
      ({ link, source }) =>
        outer.length === 0 || link.side !== null || !isPicture(making.material, source.head),
    )
    making.made[at] = made
    making.known.push(...made)
  }
}

/** Pictures that somebody shows are no further source of what they show. */
function isPicture({ reading }: SourceMaterial, head: number): boolean {
  return /^(?:footage|video|image|picture|photo|photograph)$/.test(reading.tokens[head]!.lemma)
}

/** How many sources back a pronoun or a short form may reach. */
const REACH = 12

/** Deepest nesting of attributions that is followed. */
const DEEPEST = 8

/** Whoever says or holds it; of who shows or sees it only those who publish: "state television showed soldiers handing out bread". */
function linksOf(
  material: SourceMaterial,
  attribution: Attribution,
  known: readonly KnownSource[],
): readonly KnownSource[] {
  if (attribution.voiced) return makeLinks(material, attribution, known)
  if (attribution.kind !== 'perception') return []
  return makeLinks(material, attribution, known).filter(
    ({ link: { role } }) => role === 'outlet' || role === 'agency',
  )
}

function makeLinks(
  material: SourceMaterial,
  attribution: Attribution,
  known: readonly KnownSource[],
): KnownSource[] {
  const made: KnownSource[] = []
  for (const listener of attribution.listeners) {
    if (isAudience(material, listener)) continue
    const link = makeLink(material, listener, known)
    if (link.link.role === 'outlet' || link.link.role === 'agency') made.push(link)
  }
  const span = attribution.source[0]
  if (attribution.sourceHead === undefined || span === undefined) return made
  const words = antecedentOf(material, { ...span, head: attribution.sourceHead })
  if (!isSpeaker(material, attribution, words)) return made
  // "We deny this" is said by whoever speaks already: the source around it, or the publisher.
  if (FIRST_PERSON.test(material.reading.structure.text.slice(words.start, words.end))) return made
  const own = makeLink(material, words, known)
  if (!isEmptyPronoun(own.link)) made.push(own)
  return made
}

/** The speakers whom "and" joins, where they are of different sides and so no one voice; empty for one speaker. */
function speakersOf(
  material: SourceMaterial,
  { source: [span], sourceHead, cue }: Attribution,
  known: readonly KnownSource[],
): SourceLink[] {
  if (span === undefined || sourceHead === undefined) return []
  const { tokens } = material.reading
  const groups = material.annotated.nounGroups
  const at = lastUpTo(groups, sourceHead)
  const own = groups[at]
  if (own === undefined || own.endToken <= sourceHead) return []
  const isAnd = (token: number) => tokens[token]?.lower === 'and'
  const before = groups[at - 1]
  const after = groups[at + 1]
  const joined = [
    ...(before !== undefined && before.start >= span.start && isJoined(before, own) ? [before] : []),
    own,
    ...(after !== undefined && after.end <= cue.start && isJoined(own, after) ? [after] : []),
  ]
  if (joined.length < 2) return []
  const links = joined.map(({ start, end, head }) => makeLink(material, { start, end, head }, known).link)
  const sides = new Set(links.map(({ side }) => side))
  return sides.size === links.length && !sides.has(null) ? links : []

  function isJoined(left: (typeof groups)[number], right: (typeof groups)[number]): boolean {
    return left.endToken === right.firstToken - 1 && isAnd(left.endToken)
  }
}

function makeLink(material: SourceMaterial, words: SourceWords, known: readonly KnownSource[]): KnownSource {
  const source = nameSource(material.annotated, material.reading, words)
  const earlier =
    findSubjectBefore(material, source, known) ??
    findEarlier(material.reading, source, known) ??
    findPersonBefore(material, source)
  return earlier
    ? carryOver(source, earlier)
    : withHousesSide(
        material,
        withBodysSide(material, describeSeat(material, source) ?? describeSource(material, source), known),
      )
}

/** An officer named right after an armed side has spoken, with no side of his own in the text, speaks for it. */
function withBodysSide(
  { reading }: SourceMaterial,
  made: KnownSource,
  known: readonly KnownSource[],
): KnownSource {
  const before = known.at(-1)
  if (made.link.side || !before?.link.side || before.link.role !== 'party' || made.link.role !== 'official')
    return made
  const { first, end } = made.source.phrase
  const phrase = reading.structure.text.slice(reading.tokens[first]!.start, reading.tokens[end - 1]!.end)
  if (!MILITARY_TITLES.test(phrase)) return made
  return {
    ...made,
    link: { ...made.link, side: before.link.side },
    reason: `${made.reason}; an officer named after “${before.link.name}” has spoken is of its side`,
  }
}

/**
 * Whom a party's own publication quotes without saying whose they are, speaks for it: "a military source", "the 3rd
 * Brigade reported". Of a side's news agency only unnamed people in some service do.
 */
function withHousesSide(material: SourceMaterial, made: KnownSource): KnownSource {
  const house = material.house ?? leaningHouse(material)
  if (house === undefined) return made
  const { role, side } = made.link
  const { first, end } = made.source.phrase
  const words = material.reading.tokens.slice(first, end).map(({ lemma }) => lemma)
  const isNamed = [...made.source.within, made.source.mention].some(
    mention => mention?.side != null && /\p{Lu}/u.test(mention.text),
  )
  const isService =
    words.includes('source') &&
    (words.some(word => SERVICE_WORDS.has(word)) ||
      (side === null && !words.some(word => BYSTANDER_WORDS.has(word))))
  const isUnit = role === 'party' && side === null && words.some(word => UNIT_NOUNS.has(word))
  const speaks = (isService && (side === null || house.own)) || (isUnit && house.own)
  if (isNamed || !speaks || side === house.side) return made
  return {
    ...made,
    link: { ...made.link, side: house.side },
    reason: `${made.reason}; the publisher's own people, where nobody else's are meant`,
  }
}

/** Of an outlet that leans to the state at home, for people in its service; what services irregulars have is not told by such words. */
function leaningHouse({ registry, lean }: SourceMaterial): SourceMaterial['house'] {
  return lean !== undefined && lean === homeState(registry.conflict) ? { side: lean, own: false } : undefined
}

/** A pronoun that nothing stands behind names nobody. */
function isEmptyPronoun({ name, canonical }: SourceLink): boolean {
  const word = name.toLowerCase()
  return !canonical && (PERSON_PRONOUNS.has(word) || GROUP_PRONOUNS.has(word) || RELATIVE_PRONOUNS.has(word))
}

/** More names than a report's sources have. */
const NAMES_KEPT = 1000

const FIRST_PERSON = /^(?:we|i|us|our|my)$/i

/** True where two links name the same source: the same registry entry, else the same words. */
export function isSameSource(a: SourceLink, b: SourceLink): boolean {
  if (a.actor && b.actor) return a.actor === b.actor
  return plain(a.canonical ?? a.name) === plain(b.canonical ?? b.name)
}

/** A name as others are compared with it; kept, for each source of a report is compared with many. */
const plain = keepAnswers(NAMES_KEPT, name =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ''),
)

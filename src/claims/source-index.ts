import { resolveActor } from '#actors'
import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import { type Span, spansOverlap } from '#primitives'
import type { Attribution, SourceParty } from './attribution/attribution.ts'
import { INVERTING_VERBS, RELATIVE_PRONOUNS, TIME_NOUNS } from './attribution/en/function-words.ts'
import { GROUP_PRONOUNS, MILITARY_TITLES, PERSON_PRONOUNS } from './attribution/en/source-roles.ts'
import { nounPhrase } from './attribution/find-source.ts'
import { canSpeak } from './attribution/judge-role.ts'
import { nameSource, type SourceWords } from './attribution/name-source.ts'
import { createReading, lowerBound, type Reading } from './attribution/reading.ts'
import type { SourceLink } from './claim.ts'
import { findEarlier, findPersonBefore, findSubjectBefore } from './earlier-source.ts'
import { BYSTANDER_WORDS, SERVICE_WORDS, UNIT_NOUNS } from './en/press-bodies.ts'
import { carryOver, describeSource, type KnownSource } from './known-source.ts'
import { findOpeningLinks, houseOf } from './opening-links.ts'
import { describeSeat, governmentAt } from './seat-of-power.ts'
import type { SourceMaterial } from './source-material.ts'

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
  const material = {
    annotated,
    registry,
    reading: createReading(annotated.structure),
    ...(house === undefined ? {} : { house }),
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
    house: house?.side ?? leanOf(registry, opening[0]),
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
    const made = attribution.voiced ? makeLinks(making.material, attribution, known) : []
    making.made[at] = made
    making.known.push(...made)
  }
}

/** How many sources back a pronoun or a short form may reach. */
const REACH = 12

/** Deepest nesting of attributions that is followed. */
const DEEPEST = 8

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

/** "Told reporters": those who were there to listen are no outlet. */
function isAudience({ reading }: SourceMaterial, { start, head }: SourceParty): boolean {
  const { lemma } = reading.tokens[head]!
  return (
    REPORTERS.has(lemma) && !/\p{Lu}/u.test(reading.structure.text.slice(start, reading.tokens[head]!.end))
  )
}

const REPORTERS: ReadonlySet<string> = new Set([
  'reporter',
  'journalist',
  'correspondent',
  'newsman',
  'media',
])

/** For "which", "who" and "whose" the words that they stand for, up to them. */
function antecedentOf(material: SourceMaterial, words: SourceWords): SourceWords {
  const { reading } = material
  const head = reading.tokens[words.head]!
  if (RELATIVE_WORD.test(head.text)) return nounBefore(material, words.head) ?? words
  const first = reading.structure.text.slice(words.start, words.end).split(' ', 1)[0]!
  if (/^whose$/i.test(first)) return nounBefore(material, lowerBound(reading.tokens, words.start)) ?? words
  if (!RELATIVE_PRONOUNS.has(first.toLowerCase()) || head.end > words.start) return words
  const { range } = nounPhrase(reading, words.head)
  return { start: reading.tokens[range.first]!.start, end: words.start, head: words.head }
}

const RELATIVE_WORD = /^(?:which|who|whose)$/i

/** The noun group that ends right before a relative pronoun, or before its comma or dash. */
function nounBefore({ annotated, reading }: SourceMaterial, pronoun: number): SourceWords | undefined {
  const mark = reading.tokens[pronoun - 1]
  const end = mark !== undefined && /^[,–—-]+$/.test(mark.text) ? pronoun - 1 : pronoun
  const group = annotated.nounGroups[lastUpTo(annotated.nounGroups, end - 1)]
  return group?.endToken === end ? { start: group.start, end: group.end, head: group.head } : undefined
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

/** Index of the last noun group that begins at or before a token, by halves; -1 for none. Groups are in text order. */
function lastUpTo(groups: AnnotatedReport['nounGroups'], token: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]!.firstToken <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whoever says, speaks; of other cues ("shows", "points to") only people and bodies are sources, not events and places. */
function isSpeaker(material: SourceMaterial, attribution: Attribution, words: SourceWords): boolean {
  const { reading, annotated } = material
  const head = reading.tokens[words.head]!
  if (!/^(NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(head.pos)) return false
  const isBare = words.start === head.start && words.end === head.end
  if (NOBODY.test(head.text) || (isBare && TIME_NOUNS.has(head.lower))) return false
  if (head.pos === 'NOUN' && EVENT_NOUNS.has(head.lemma)) return false
  const isRelative = RELATIVE_PRONOUNS.has(reading.structure.text.slice(words.start, words.end).toLowerCase())
  if (isSpeech(reading, attribution) && !isRelative) return true
  const source = nameSource(annotated, reading, words)
  const isPlace =
    source.mention === undefined &&
    annotated.places.some(place => spansOverlap(place, head)) &&
    !isState(material, source.name) &&
    governmentAt(material, source) === undefined
  return !isPlace && canSpeak(reading, source)
}

/** Happenings: they claim lives and say nothing. */
const EVENT_NOUNS: ReadonlySet<string> = new Set([
  ...['fighting', 'war', 'attack', 'strike', 'battle', 'raid', 'clash', 'shelling', 'bombing', 'blast'],
  ...['violation', 'breach', 'incident', 'bomb', 'rocket', 'shell', 'mine', 'round', 'missile', 'lull'],
  ...['explosion', 'offensive', 'assault', 'bombardment', 'violence', 'conflict', 'airstrike', 'siege'],
])

/** A country is a place, and a state that speaks. */
function isState({ registry, annotated }: SourceMaterial, name: string): boolean {
  const { id } = resolveActor(registry.actorIndex, name, { day: annotated.report.published })
  return id !== null && registry.actorIndex.actors.get(id)?.kind === 'state'
}

/** True for a plain verb of saying or "according to", whose source speaks whatever its noun. */
function isSpeech({ tokens }: Reading, attribution: Attribution): boolean {
  for (
    let i = lowerBound(tokens, attribution.cue.start);
    tokens[i] !== undefined && tokens[i]!.end <= attribution.cue.end;
    i++
  )
    if (INVERTING_VERBS.has(tokens[i]!.lemma) || /^according$/i.test(tokens[i]!.text)) return true
  return false
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
  const house = material.house
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

/** A pronoun that nothing stands behind names nobody. */
function isEmptyPronoun({ name, canonical }: SourceLink): boolean {
  const word = name.toLowerCase()
  return !canonical && (PERSON_PRONOUNS.has(word) || GROUP_PRONOUNS.has(word) || RELATIVE_PRONOUNS.has(word))
}

/** Words for no speaker in particular. */
const NOBODY = /^(?:nobody|none|no-one|nothing|whoever|anyone|anybody|everyone|everybody|few|little)$/i

const FIRST_PERSON = /^(?:we|i|us)$/i

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

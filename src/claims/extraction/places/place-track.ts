import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { type PlaceFacts, placeIdOf } from './mention-facts.ts'
import { isNamedRef } from './place-refs.ts'

/** Where a report's events are told to be, for claims that do not say it themselves. */
export interface PlaceTrack {
  /** In text order. */
  readonly facts: readonly PlaceFacts[]
  /** For each place the first mention that names it: a claim elsewhere is told to be there by name, not by “the town”. */
  readonly names: ReadonlyMap<string, PlaceFacts>
  /** Places that claims of each sentence act on. */
  readonly actedOn: ReadonlyMap<number, ReadonlySet<string>>
  /** The place that most events have by their own words, where it has enough of them; else undefined. */
  readonly locus: string | undefined
  /** How often the whole report names or describes each place. */
  readonly counts: ReadonlyMap<string, number>
  /** The place, but for whole countries, that the report names most. */
  readonly most: string | undefined
  /** Places that the title names. */
  readonly titled: ReadonlySet<string>
  /** Places that the first sentences name. */
  readonly opening: ReadonlySet<string>
  /** What the report is about: the places of most of its events, named most, or named first or in its title; no countries. */
  readonly main: ReadonlySet<string>
}

/** Share of the placed events that makes a place the report's own. */
const MOST = 0.3
/** Fewer than this tell nothing. */
const FEWEST = 2
/** Sentences that open a report. */
const OPENING = 2

/** Lays out the places of a report and of the claims whose own words place them. */
export function createPlaceTrack(
  scene: Scene,
  facts: readonly PlaceFacts[],
  drafts: readonly DraftClaim[],
): PlaceTrack {
  const actedOn = new Map<number, Set<string>>()
  const counts = new Map<string, number>()
  let placed = 0
  const kinds = new Map(facts.map(({ id, kind }) => [id, kind]))
  for (const { claim, sentence, heading } of drafts) {
    const [first] = claim.places
    if (first === undefined || !isNamedRef(first) || claim.type === 'statement') continue
    const place = placeIdOf(first)
    actedOn.set(sentence, (actedOn.get(sentence) ?? new Set()).add(place))
    if (heading || kinds.get(place) === 'country') continue
    placed++
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  const [frequent] = [...counts].sort((a, b) => b[1] - a[1])
  const isLocus = frequent !== undefined && frequent[1] >= FEWEST && frequent[1] / placed >= MOST
  const opening = new Set(facts.filter(({ sentence }) => sentence < OPENING).map(({ id }) => id))
  const mentions = new Map<string, number>()
  for (const { id, named } of facts) if (named) mentions.set(id, (mentions.get(id) ?? 0) + 1)
  const isModest = (id: string) => kinds.get(id) !== 'country'
  const [most] = [...mentions].sort((a, b) => b[1] - a[1]).flatMap(([id]) => (isModest(id) ? [id] : []))
  const titled = new Set(facts.filter(({ token }) => scene.heading[token]).map(({ id }) => id))
  const locus = isLocus ? frequent[0] : undefined
  const main = [locus, most, ...titled, ...opening].flatMap(id =>
    id !== undefined && isModest(id) ? [id] : [],
  )
  const names = new Map<string, PlaceFacts>()
  for (const one of facts)
    if (one.mention.reference === undefined && !names.has(one.id)) names.set(one.id, one)
  return {
    facts,
    names,
    counts: mentions,
    most,
    titled,
    actedOn,
    locus,
    opening,
    main: new Set(main),
  }
}

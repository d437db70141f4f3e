import { explainMatch, kindWordsOf, withoutThing } from '#names'
import { PART_PHRASES, type PartPhrase } from './en/part-phrases.ts'
import { type Gazetteer, placeOf } from './gazetteer.ts'
import { PLACE_KINDS, type PlaceKind } from './place.ts'
import type { PlaceContext, WeighedPlace } from './place-context.ts'
import { weighPlace } from './rank-places.ts'
import { findWorldCandidates } from './world-candidates.ts'

/** A place that the name may stand for. `score` 0..1; `how` in words. */
export interface PlaceCandidate {
  readonly id: string
  readonly score: number
  readonly how: string
}

/** What a name stands for: an id, or null with the candidates that remain. */
export interface PlaceResolution {
  readonly id: string | null
  readonly candidates: readonly PlaceCandidate[]
  /** How the named place lies to the one resolved; absent for `at`. */
  readonly relation?: 'at' | 'near' | 'part-of' | 'direction-of' | 'along'
  /** How far the point may be from what is meant, where the name tells a part or a direction only. */
  readonly precisionKm?: number
}

/**
 * Least chance that two spellings are one name for a candidate to be taken (docs/names.md: the curve). With a world layer a foreign name
 * is mostly known as such, so that less is asked; a pack alone cannot know what else bears such a name.
 */
const ACCEPTED = { amongWorld: 0.4, alone: 0.6 }
/** Least share of the likelihood that the best candidate must have among those of the name. */
const LEAST_SHARE = 0.2
/** Least lead in log-odds over the next candidate: of namesakes that nothing tells apart none is taken. */
const LEAST_LEAD = 0.1
const CANDIDATES_KEPT = 8

/** The place that a name stands for in its context: the pack's places first, then the world layer's, then as a part of another. */
export function resolvePlace(
  gazetteer: Gazetteer,
  name: string,
  context: PlaceContext = {},
): PlaceResolution {
  const whole = resolveWhole(gazetteer, name, context)
  if (whole.id !== null) return whole
  return (
    resolveQualified(gazetteer, name, context) ??
    resolvePart(gazetteer, name, context) ??
    resolveThing(gazetteer, name, context) ??
    whole
  )
}

function resolveWhole(gazetteer: Gazetteer, name: string, context: PlaceContext): PlaceResolution {
  const pack = weighPackPlaces(gazetteer, name, context)
  const world = gazetteer.world === null ? [] : findWorldCandidates(gazetteer, name, { context, pack })
  const all = [...pack.filter(({ id }) => !world.some(candidate => candidate.id === id)), ...world]
  if (all.length === 0) return { id: null, candidates: [] }
  const best = Math.max(...all.map(candidate => candidate.logOdds))
  const total = all.reduce((sum, candidate) => sum + Math.exp(candidate.logOdds - best), 0)
  const ranked = all
    .map(candidate => ({ ...candidate, share: Math.exp(candidate.logOdds - best) / total }))
    .sort((a, b) => b.logOdds - a.logOdds || b.spelling - a.spelling || (a.id < b.id ? -1 : 1))
  const first = ranked[0]!
  const lead = first.logOdds - (ranked[1]?.logOdds ?? Number.NEGATIVE_INFINITY)
  const least = gazetteer.world === null ? ACCEPTED.alone : ACCEPTED.amongWorld
  const accepted = first.chance >= least && first.share >= LEAST_SHARE && lead >= LEAST_LEAD
  return {
    id: accepted ? first.id : null,
    candidates: ranked.slice(0, CANDIDATES_KEPT).map(({ id, chance, share, describe }) => ({
      id,
      score: Math.round(chance * share * 1000) / 1000,
      how: describe(),
    })),
  }
}

/** Candidates whose spelling fits worse than this against the best are left out: context must not overrule the name. */
const SPELLING_MARGIN = 0.35
/** Log-odds for the same spelling over one that differs. */
const SAME_SPELLING = 7
/** How much of what speaks for a place also speaks for a spelling of its name that differs; what an unknown village has is the zero. */
const TRUST_IN_CONTEXT = 0.45
const USUAL_WEIGHT = 1.5

function weighPackPlaces(gazetteer: Gazetteer, name: string, context: PlaceContext): WeighedPlace[] {
  const matches = gazetteer.findSpellings(name)
  const best = matches[0]?.score ?? 0
  const kind = context.kind ?? kindOf(name)
  return matches
    .filter(match => match.score >= best - SPELLING_MARGIN && match.score > 0.02)
    .map(match => {
      const place = gazetteer.list[match.entry]!
      const asked = { ...context, ...(kind === undefined ? {} : { kind }), matched: match.text }
      const reasons = weighPlace(gazetteer, place, asked)
      const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0)
      const support = TRUST_IN_CONTEXT * Math.max(-1, Math.min(4, weight - USUAL_WEIGHT))
      return {
        id: place.id,
        spelling: match.score,
        chance: match.exact ? 1 : 1 / (1 + Math.exp(-logOdds(match.score) - support)),
        logOdds: (match.exact ? SAME_SPELLING : logOdds(match.score)) + weight,
        describe: () =>
          [explainMatch(name, match.text, match.reordered), ...reasons.map(reason => reason.words)]
            .filter(words => words !== '')
            .join('; '),
      }
    })
}

function logOdds(chance: number): number {
  const bounded = Math.min(0.9, Math.max(0.01, chance))
  return Math.log(bounded / (1 - bounded))
}

/** The kind of place that the name's own words tell. */
function kindOf(name: string): PlaceKind | undefined {
  return kindWordsOf(name).find((word): word is PlaceKind =>
    (PLACE_KINDS as readonly string[]).includes(word),
  )
}

const QUALIFIED = [
  /^(.{2,80}?)\s*[,،]\s*(.{2,80})$/su,
  /^(.{2,80}?)\s*\(([^)]{2,80})\)$/su,
  /^(.{2,80}?)\s+in\s+(?:the\s+)?(.{2,80})$/su,
]

/** "X, Y", "X (Y)", "X in Y": X within Y where Y is a place. */
function resolveQualified(
  gazetteer: Gazetteer,
  name: string,
  context: PlaceContext,
): PlaceResolution | undefined {
  for (const pattern of QUALIFIED) {
    const match = pattern.exec(name.slice(0, 200))
    if (match === null) continue
    const container = resolveWhole(gazetteer, match[2]!, context).id
    const within = container === null ? (context.within ?? []) : [container, ...(context.within ?? [])]
    const inner = resolveWhole(gazetteer, match[1]!, { ...context, within })
    if (inner.id !== null) return inner
  }
  return undefined
}

/** "eastern X", "south of X", "the X road": the whole, with how the part lies to it and a coarser precision. */
function resolvePart(gazetteer: Gazetteer, name: string, context: PlaceContext): PlaceResolution | undefined {
  for (const phrase of PART_PHRASES) {
    const match = phrase.pattern.exec(name.slice(0, 200).trim())
    if (match === null) continue
    const whole = resolveWhole(gazetteer, match[1]!, context)
    if (whole.id !== null) return asPart(gazetteer, whole, phrase)
  }
  return undefined
}

/** Kinds of place that a word for a thing may belong to without changing what is meant ("Azov plant" is Azov). */
const THING_KINDS: readonly PlaceKind[] = ['facility', 'landmark', 'road', 'camp']
const THING: Pick<PartPhrase, 'relation' | 'share' | 'reason'> = {
  relation: 'part-of',
  share: 1,
  reason: 'something in the place',
}

/** "the X hospital", "X base": X itself where it is such a thing, else something in X. */
function resolveThing(
  gazetteer: Gazetteer,
  name: string,
  context: PlaceContext,
): PlaceResolution | undefined {
  const bare = withoutThing(name)
  const whole = bare === undefined ? undefined : resolveWhole(gazetteer, bare, context)
  if (whole === undefined || whole.id === null || !gazetteer.places.has(whole.id)) return undefined
  return THING_KINDS.includes(gazetteer.places.get(whole.id)!.kind) ? whole : asPart(gazetteer, whole, THING)
}

function asPart(gazetteer: Gazetteer, whole: PlaceResolution, phrase: typeof THING): PlaceResolution {
  const radius = placeOf(gazetteer, whole.id!)?.radiusKm ?? 2
  return {
    id: whole.id,
    candidates: whole.candidates.map(candidate => ({
      ...candidate,
      how: `${phrase.reason}; ${candidate.how}`,
    })),
    relation: phrase.relation,
    precisionKm: Math.round(Math.max(radius * phrase.share, 0.5) * 10) / 10,
  }
}

import { resolveActor, sideOf } from '#actors'
import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import { findAttributions } from './attribution/find-attributions.ts'
import type { Claim } from './claim.ts'
import { buildClaim } from './extraction/build-claim.ts'
import type { Candidate } from './extraction/candidate.ts'
import type { ClauseWeights } from './extraction/clause-types/estimate-types.ts'
import { type ClauseReading, readClauses } from './extraction/clause-types/read-clauses.ts'
import { settleTypes } from './extraction/clause-types/settle-types.ts'
import { tellingEvents, weighEvents } from './extraction/clause-types/weigh-events.ts'
import { definePlaces } from './extraction/define-places.ts'
import { type DraftClaim, dropDuplicates } from './extraction/drop-duplicates.ts'
import { findEvents } from './extraction/find-events.ts'
import { withRepeats } from './extraction/find-repeats.ts'
import { findStatements } from './extraction/find-statements.ts'
import { attachHarm } from './extraction/harm/attach-harm.ts'
import { settleVictims, tellTheDead } from './extraction/harm/settle-victims.ts'
import { tidyFigures } from './extraction/harm/tidy-figures.ts'
import { joinCasualties } from './extraction/join-casualties.ts'
import { keepTelling } from './extraction/keep-telling.ts'
import { layBlame } from './extraction/lay-blame.ts'
import { keepLikely } from './extraction/likely/keep-likely.ts'
import { linkParts } from './extraction/link-parts.ts'
import { nameDealers } from './extraction/name-dealers.ts'
import { nameDoers } from './extraction/name-doers.ts'
import { dropPronouns, nameSpeakers } from './extraction/name-speakers.ts'
import { locateSites } from './extraction/places/locate-sites.ts'
import { settlePlaces } from './extraction/places/settle-places.ts'
import { createScene, type Scene } from './extraction/scene.ts'
import { settleDoers, settleOrigins } from './extraction/sides/settle-sides.ts'
import { listSideFacts } from './extraction/sides/side-facts.ts'
import { splitSpeakers } from './extraction/split-speakers.ts'
import { createSourceIndex, type SourceIndex } from './source-index.ts'

/** What claims are extracted with. */
export interface ExtractOptions {
  readonly registry: Registry
  /** Weights for what clauses tell in place of the fitted ones, for measuring them on reports that they are not fitted on. */
  readonly clauseWeights?: ClauseWeights
}

/**
 * The claims of an annotated report, in text order, each with its chain, its reasons and a confidence. Never throws; what
 * the text does not say stays empty.
 */
export function extractClaims(annotated: AnnotatedReport, options: ExtractOptions): Claim[] {
  const { scene, sources, drafts } = readDrafts(annotated, options)
  const told = linkParts(scene, keepLikely(scene, sources, drafts))
  return withRepeats(scene, sources, told)
    .map(({ claim }) => claim)
    .sort(({ quote: a }, { quote: b }) => a.start - b.start || a.end - b.end)
}

/** Everything that a report may say, likely or not, with what it was read from. */
export interface Reading {
  readonly scene: Scene
  readonly sources: SourceIndex
  readonly drafts: readonly DraftClaim[]
  /** What each clause shows of what it tells. */
  readonly clauses: readonly ClauseReading[]
}

/**
 * The steps of the reading, in order: attributions; events by verbs, nouns and adjectives, with their modality and means;
 * casualties onto their causes; what clauses tell that no frame knows; statements where no event is told; places, times,
 * weapons and chains; who speaks, where and by whom it was done where a claim's own words do not say; what tells nothing
 * left out, then duplicates; one claim for each who speaks. What is likely enough to be a claim is chosen after that, then
 * tolls are linked to their parts and claims by reference are found.
 */
export function readDrafts(annotated: AnnotatedReport, options: ExtractOptions): Reading {
  const { registry, clauseWeights } = options
  const attributions = findAttributions(annotated)
  const sources = createSourceIndex(annotated, attributions, registry)
  const civilianSide = civilianSideOf(registry, annotated.report.published)
  const scene = createScene(annotated, registry, { attributions, civilianSide })
  const candidates = findEvents(scene)
  const read = attachHarm(scene, joinCasualties(scene, candidates))
  const clauses = readClauses(scene, read, clauseWeights)
  const events = settleTypes(scene, read, clauses)
  const told = [...candidates, ...events.slice(read.length).map(({ candidate }) => candidate)]
  const telling = tellingEvents(scene, told, clauses)
  const statements = findStatements(scene, telling).map(candidate => ({ candidate, harm: [], told: [] }))
  const weighed = weighEvents(scene, [...events, ...statements], clauses)
  const drafts = weighed.map(event =>
    buildClaim(scene, sources, {
      ...event,
      candidate: withDoers(scene, event.candidate),
    }),
  )
  const inOrder = [...drafts].sort((a, b) => a.anchor - b.anchor)
  const sides = listSideFacts(scene, sources.house)
  const placed = settlePlaces(scene, nameSpeakers(scene, settleOrigins(scene, inOrder, sides)))
  const done = dropPronouns(settleDoers(scene, placed, sides))
  const resolved = settleVictims(scene, definePlaces(scene, done))
  return {
    scene,
    sources,
    clauses,
    drafts: locateSites(splitSpeakers(tidyFigures(dropDuplicates(tellTheDead(keepTelling(resolved)))))),
  }
}

/** Who did it, where the words around tell it beside the frame's own slots. */
const withDoers = (scene: Scene, candidate: Candidate): Candidate =>
  layBlame(scene, nameDoers(scene, nameDealers(scene, candidate)))

/** The side that the pack's words give to "civilians", or null: sides are the pack's, and only it knows which is theirs. */
function civilianSideOf(registry: Registry, day: string | null): string | null {
  const word = registry.conflict.vocabulary.find(({ text, side }) => side !== null && text === 'civilians')
  if (word !== undefined) return word.side
  const { id } = resolveActor(registry.actorIndex, 'civilians', { day })
  const actor = id === null ? undefined : registry.actorIndex.actors.get(id)
  return actor === undefined ? null : sideOf(actor, day)
}

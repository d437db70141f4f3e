import { resolveActor, sideOf } from '#actors'
import type { Registry } from '#conflicts'
import type { AnnotatedReport } from '#mentions'
import { findAttributions } from './attribution/find-attributions.ts'
import type { Claim } from './claim.ts'
import { buildClaim } from './extraction/build-claim.ts'
import type { Candidate } from './extraction/candidate.ts'
import { dropDuplicates } from './extraction/drop-duplicates.ts'
import { findEvents } from './extraction/find-events.ts'
import { findStatements } from './extraction/find-statements.ts'
import { joinCasualties } from './extraction/join-casualties.ts'
import { carryPlaces, keepTelling } from './extraction/keep-telling.ts'
import { createScene } from './extraction/scene.ts'
import { createSourceIndex } from './source-index.ts'

/** What claims are extracted with. */
export interface ExtractOptions {
  readonly registry: Registry
}

/**
 * The claims of an annotated report, in text order, each with its chain, its reasons and a confidence. Never throws; what
 * the text does not say stays empty. The steps, in order: attributions; events by verbs, nouns and adjectives, with their
 * modality; casualties onto their causes; statements where no event is told; places, times, weapons and chains; duplicates.
 */
export function extractClaims(annotated: AnnotatedReport, { registry }: ExtractOptions): Claim[] {
  const attributions = findAttributions(annotated)
  const sources = createSourceIndex(annotated, attributions, registry)
  const scene = createScene(annotated, registry, {
    attributions,
    civilianSide: civilianSideOf(registry, annotated.report.published),
  })
  const candidates: readonly Candidate[] = findEvents(scene)
  const events = joinCasualties(scene, candidates)
  const statements = findStatements(scene, candidates).map(candidate => ({ candidate, harm: [] }))
  const drafts = [...events, ...statements].map(event => buildClaim(scene, sources, event))
  return dropDuplicates(keepTelling(carryPlaces(drafts))).map(({ claim }) => claim)
}

/** The side that the pack's words give to "civilians", or null: sides are the pack's, and only it knows which is theirs. */
function civilianSideOf(registry: Registry, day: string | null): string | null {
  const word = registry.conflict.vocabulary.find(({ text, side }) => side !== null && text === 'civilians')
  if (word !== undefined) return word.side
  const { id } = resolveActor(registry.actorIndex, 'civilians', { day })
  const actor = id === null ? undefined : registry.actorIndex.actors.get(id)
  return actor === undefined ? null : sideOf(actor, day)
}

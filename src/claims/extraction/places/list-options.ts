import { spanContains } from '#primitives'
import { COMPASS } from '../../en/prepositions.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { groupSpan } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'
import type { PlaceFacts } from './mention-facts.ts'
import type { PlaceTrack } from './place-track.ts'
import type { PlaceFeature } from './place-weights.ts'

/** A place that a claim may have, with what speaks for and against it. */
export interface PlaceOption {
  readonly facts: PlaceFacts
  readonly features: readonly PlaceFeature[]
}

/** The places of the report and where the telling stands. */
export interface Telling {
  readonly track: PlaceTrack
  /** Where the last event that has a place was, and the sentence that tells it. */
  readonly last: { readonly place: string; readonly sentence: number } | undefined
}

/** Sentences looked back over. */
const REACH = 12
/** Mentions looked back over, so that a list of a thousand places costs no more than a paragraph. */
const MOST_MENTIONS = 40
const NEAR = 3
const WIDE: ReadonlySet<string> = new Set(['governorate', 'region'])

/** The places that a claim may have: those of its sentence, then those told before, the last mention of each. */
export function listPlaceOptions(scene: Scene, draft: DraftClaim, telling: Telling): readonly PlaceOption[] {
  const { facts } = telling.track
  const { sentences } = scene.annotated.structure
  const end = firstFrom(facts, sentences[draft.sentence]!.endToken)
  const own = facts.slice(firstFrom(facts, sentences[draft.sentence]!.firstToken), end)
  const options = own
    .filter(one => one.named || one.locative)
    .map(one => ({ facts: one, features: ownFeatures(scene, draft, one, telling) }))
  const seen = new Set(own.map(({ id }) => id))
  for (let at = end - own.length - 1; at >= Math.max(0, end - MOST_MENTIONS); at--) {
    const one = facts[at]!
    const isReached = draft.sentence - one.sentence <= REACH || one.id === telling.track.locus
    if (!one.named || seen.has(one.id) || !isReached) continue
    seen.add(one.id)
    options.push({
      facts: one,
      features: earlierFeatures(scene, draft, one, { telling, named: own.some(({ named }) => named) }),
    })
  }
  return options
}

/** Index of the first of the facts at or after a token. */
function firstFrom(facts: readonly PlaceFacts[], token: number): number {
  let low = 0
  let high = facts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (facts[middle]!.token < token) low = middle + 1
    else high = middle
  }
  return low
}

function ownFeatures(
  scene: Scene,
  draft: DraftClaim,
  facts: PlaceFacts,
  { track }: Telling,
): readonly PlaceFeature[] {
  const { mention, token, sentence, id } = facts
  const inQuote = spanContains(draft.claim.quote, mention)
  const features: PlaceFeature[] = [inQuote ? 'in-quote' : 'in-sentence', ...placeFeatures(facts)]
  if (facts.locative) features.push('locative')
  if (!inQuote && token > draft.anchor) features.push('behind')
  if (!inQuote && track.actedOn.get(sentence)?.has(id)) features.push('event-place')
  const clause = scene.clauseAt[token]
  if (!inQuote && clause !== undefined && isInLine(scene, draft, clause.index))
    features.push('same-clause-line')
  return features
}

function placeFeatures({ mention, named, kind, origin, framed }: PlaceFacts): PlaceFeature[] {
  const features: PlaceFeature[] = []
  if (kind === 'country') features.push('country')
  if (kind !== undefined && WIDE.has(kind)) features.push('wide')
  if (COMPASS.has(mention.text.toLowerCase())) features.push('direction')
  if (!named) features.push('unnamed')
  if (origin) features.push('origin')
  if (framed) features.push('speech-frame')
  return features
}

/** Whether a clause stands above the claim's own, or the claim's own above it. */
function isInLine(scene: Scene, { clauses }: DraftClaim, index: number): boolean {
  if (clauses.includes(index)) return true
  let here = scene.clauses[index]
  for (let steps = 0; here?.parent !== undefined && steps < 20; steps++) {
    if (here.parent === clauses[0]) return true
    here = scene.clauses[here.parent]
  }
  return false
}

function earlierFeatures(
  scene: Scene,
  draft: DraftClaim,
  facts: PlaceFacts,
  { telling, named }: { readonly telling: Telling; readonly named: boolean },
): readonly PlaceFeature[] {
  const { track, last } = telling
  const { id, sentence } = facts
  const back = draft.sentence - sentence
  const features: PlaceFeature[] = ['in-discourse', ...placeFeatures(facts)]
  if (back === 1) features.push('next-sentence')
  else if (back <= NEAR) features.push('near-sentence')
  else if (back > REACH) features.push('far-sentence')
  if (scene.annotated.structure.sentences[sentence]?.paragraph === paragraphOf(scene, draft))
    features.push('same-paragraph')
  if (last?.place === id && draft.sentence - last.sentence <= NEAR) features.push('chain')
  if (track.locus === id) features.push('locus')
  if (track.opening.has(id)) features.push('opening')
  if (draft.anaphoric || pointsBack(scene, draft)) features.push('pointing')
  if (draft.claim.modality === 'planned' || draft.claim.modality === 'conditional') features.push('unreal')
  if (draft.claim.casualties.some(({ cumulative }) => cumulative)) features.push('total')
  if (named) features.push('elsewhere')
  return features
}

function paragraphOf(scene: Scene, { sentence }: DraftClaim): number | undefined {
  return scene.annotated.structure.sentences[sentence]?.paragraph
}

/** A pronoun or "the …" among those who act or suffer. */
function pointsBack(scene: Scene, { claim }: DraftClaim): boolean {
  return [...claim.agents, ...claim.targets].some(({ start }) => {
    if (start == null) return false
    const token = tokenAt(scene.tokens, start)
    const first = scene.tokens[groupSpan(scene, token).firstToken]!
    return scene.tokens[token]!.pos === 'PRON' || /^(?:the|this|that|these|those)$/i.test(first.text)
  })
}

import type { PlaceMention } from '#mentions'
import { type Span, spanContains, spansOverlap } from '#primitives'
import type { PlaceRef } from '../../claim.ts'
import { LOCATIVE_PREPOSITIONS } from '../../en/prepositions.ts'
import { prepositionOf } from '../noun-phrase.ts'
import { type Scene, tokenAt, tokenRange } from '../scene.ts'
import { standInOf, wayOf } from './place-grammar.ts'
import { isNamedRef, isPlace, refOfPlace } from './place-refs.ts'

/** A place that a report names, with what its surroundings say of it. */
export interface PlaceFacts {
  readonly mention: PlaceMention
  /** The mention as a claim has it. */
  readonly ref: PlaceRef
  /** What makes two mentions one place: the gazetteer's id, or the name where none has it. */
  readonly id: string
  /** Index of its last token. */
  readonly token: number
  readonly sentence: number
  /** Has a name, or stands for a place that has one. */
  readonly named: boolean
  /** Behind a preposition of place. */
  readonly locative: boolean
  /** "of" or "from" it is a person. */
  readonly origin: boolean
  /** In the words that say who speaks and where, outside what is said. */
  readonly framed: boolean
  /** The word that stands for it in its sentence, and the preposition of that, or its relation where it has none. */
  readonly standIn: number
  readonly way: string
  /** Kind in the gazetteer, or undefined where none has it. */
  readonly kind: string | undefined
}

/** The places that claims may take theirs from, in text order: those in the body that are no party to what is told. */
export function listPlaceFacts(scene: Scene): readonly PlaceFacts[] {
  const frames = speechFrames(scene)
  const facts: PlaceFacts[] = []
  for (const mention of scene.annotated.places) {
    const token = tokenAt(scene.tokens, mention.end - 1)
    if (!isCandidate(scene, mention, token)) continue
    const [first] = tokenRange(scene.tokens, mention.phrase)
    const ref = refOfPlace(scene, mention)
    const standIn = standInOf(scene, token)
    facts.push({
      mention,
      ref,
      id: placeIdOf(ref),
      token,
      sentence: scene.tokens[token]!.sentence,
      named: isNamed(mention, ref),
      locative: isLocative(scene, Math.min(first, tokenRange(scene.tokens, mention)[0])),
      origin: isOrigin(scene, token),
      framed: frames.has(scene.clauseAt[token]?.index ?? -1) && !isSaid(scene, mention, frames),
      kind: kindOf(scene, mention.place),
      standIn,
      way: wayOf(scene, standIn),
    })
  }
  return facts
}

/** What makes two references one place: the gazetteer's id, or the name where none has it. */
export function placeIdOf({ place, canonical, name }: PlaceRef): string {
  return place ?? canonical ?? name
}

function isCandidate(scene: Scene, mention: PlaceMention, token: number): boolean {
  if (!isPlace(mention) || scene.furniture[token]) return false
  return !(scene.actorsAt[token] ?? []).some(
    actor => spansOverlap(actor, mention) && !(actor.reference === 'described' && actor.end > mention.end),
  )
}

function isNamed({ place, canonical, reference, doubtful }: PlaceMention, ref: PlaceRef): boolean {
  if (reference !== undefined) return place !== null || canonical !== null
  return doubtful !== true && isNamedRef(ref)
}

function kindOf({ registry }: Scene, id: string | null): string | undefined {
  if (id === null) return undefined
  return (registry.gazetteer.places.get(id) ?? registry.gazetteer.world?.placeOf(id))?.kind
}

/** Whether a locative preposition stands within three words before the phrase. */
export function isLocative(scene: Scene, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = scene.tokens[at]!.lower
    if (LOCATIVE_PREPOSITIONS.has(word)) return true
    if (scene.tokens[at]!.pos === 'VERB' || word === 'of' || word === ',') return false
  }
  return false
}

const ORIGINS: ReadonlySet<string> = new Set(['from', 'of', 'for'])

/** "A woman from Minqar", "the governor of Minqar": the noun that the place hangs on is somebody. */
function isOrigin(scene: Scene, token: number): boolean {
  const { head, relation } = scene.tokens[token]!
  if (head < 0 || !relation.startsWith('nmod') || !ORIGINS.has(prepositionOf(scene, token) ?? ''))
    return false
  return (scene.actorsAt[head] ?? []).some(({ type }) => type === 'person' || type === 'group')
}

/** Clauses whose verb introduces somebody's words, with those words. */
function speechFrames(scene: Scene): ReadonlyMap<number, readonly Span[]> {
  const frames = new Map<number, Span[]>()
  for (const { cue, content, voiced } of scene.attributions) {
    if (!voiced) continue
    const clause = scene.clauseAt[tokenAt(scene.tokens, cue.start)]
    if (clause === undefined || scene.tokens[clause.verb]!.start >= cue.end) continue
    if (scene.tokens[clause.verb]!.end <= cue.start) continue
    frames.set(clause.index, [...(frames.get(clause.index) ?? []), ...content])
  }
  return frames
}

function isSaid(scene: Scene, mention: PlaceMention, frames: ReadonlyMap<number, readonly Span[]>): boolean {
  const clause = scene.clauseAt[tokenAt(scene.tokens, mention.start)]
  return (frames.get(clause?.index ?? -1) ?? []).some(span => spanContains(span, mention))
}

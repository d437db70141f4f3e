import type { Token } from '#language'
import type { ActorMention, AnnotatedReport, PlaceMention } from './annotated-report.ts'

/** An entity as `claimline annotate` prints it. */
export interface ListedEntity {
  readonly type: 'Person' | 'Location' | 'Organisation'
  readonly start: number
  readonly end: number
  /** Id in the registry, or null. */
  readonly actor: string | null
}

/**
 * The persons, bodies and groups, and places of a report, as noun phrases with determiners, pronouns included; broader than
 * what claims are read from. Of two that lie in each other the wider one is listed. A state is a body where it acts.
 */
export function listEntities(annotated: AnnotatedReport): readonly ListedEntity[] {
  const named = annotated.places.filter(place => !place.adjectival)
  const states = new Set(annotated.actors.map(actor => `${actor.start} ${actor.end}`))
  const acting = new Set(named.filter(place => isActing(place, states, annotated)).map(place => place.start))
  const sites = new Map(
    named.filter(place => place.reference === undefined).map(place => [place.start, place]),
  )
  const places = named.map(place => listedPlace(place, acting.has(place.start)))
  const actors = annotated.actors
    .filter(actor => isListed(actor) && !isSite(actor, sites, acting))
    .map(listedActor)
  const others = (annotated.others ?? []).map(({ type, start, end }) => ({ type, start, end, actor: null }))
  return dropInner([...actors, ...places, ...others])
}

function listedActor({ type, start, end, phrase, actor, reference }: ActorMention): ListedEntity {
  const span = reference === 'described' ? phrase : { start, end }
  return { type: type === 'person' ? 'Person' : 'Organisation', start: span.start, end: span.end, actor }
}

/** Nouns and names; of pronouns those that persons and groups are listed by. */
function isListed({ adjectival, text }: ActorMention): boolean {
  return adjectival !== true && !/^(?:it|its|their|theirs)$/i.test(text)
}

/** A state's name where it is a place and does not act. */
function isSite(
  actor: ActorMention,
  sites: ReadonlyMap<number, PlaceMention>,
  acting: ReadonlySet<number>,
): boolean {
  const site = sites.get(actor.start)
  return site !== undefined && site.end >= actor.end && !acting.has(actor.start)
}

function listedPlace(place: PlaceMention, acting: boolean): ListedEntity {
  const { start, end } = acting ? place : place.phrase
  return { type: acting ? 'Organisation' : 'Location', start, end, actor: null }
}

const ACTING = /^(?:nsubj|obl:agent|nsubj:pass)/

/** A country that stands as the subject of a verb acts as a body; a town hardly ever does. */
function isActing(place: PlaceMention, states: ReadonlySet<string>, { structure }: AnnotatedReport): boolean {
  const { tokens } = structure
  const head = findToken(tokens, place.end - 1)
  if (head === undefined) return false
  const isState = states.has(`${place.start} ${place.end}`)
  const relation =
    tokens[head]!.relation.startsWith('flat') || tokens[head]!.relation === 'compound'
      ? tokens[tokens[head]!.head]!.relation
      : tokens[head]!.relation
  const wide = (place.precisionKm ?? 0) >= 200
  return (isState || wide) && ACTING.test(relation)
}

/** Index of the token that holds an offset, by halving; undefined between tokens. */
function findToken(tokens: readonly Token[], offset: number): number | undefined {
  let low = 0
  let high = tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const token = tokens[middle]!
    if (offset < token.start) high = middle - 1
    else if (offset >= token.end) low = middle + 1
    else return middle
  }
  return undefined
}

/** Widest first; what lies within a listed one, or shares characters with it, is left out. */
function dropInner(entities: readonly ListedEntity[]): readonly ListedEntity[] {
  const kept: ListedEntity[] = []
  let end = -1
  for (const entity of [...entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (entity.start < end) continue
    kept.push(entity)
    end = entity.end
  }
  return kept
}

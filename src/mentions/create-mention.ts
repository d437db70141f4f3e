import type { ActorMention, PlaceMention } from './annotated-report.ts'

type Optional<Mention, Names extends keyof Mention> = Omit<Mention, 'kind' | Names> &
  Partial<Pick<Mention, Names>>

/** A mention of somebody with all its members, in one order: everything that comes after reads them, and the engine reads things of one shape fastest. */
export function createActorMention(
  found: Optional<ActorMention, 'reference' | 'adjectival' | 'office'>,
): ActorMention {
  return {
    kind: 'actor',
    start: found.start,
    end: found.end,
    text: found.text,
    phrase: found.phrase,
    type: found.type,
    actor: found.actor,
    candidates: found.candidates,
    canonical: found.canonical,
    side: found.side,
    reference: found.reference,
    adjectival: found.adjectival,
    office: found.office,
    reason: found.reason,
  }
}

/** A mention of a place, likewise. */
export function createPlaceMention(
  found: Optional<PlaceMention, 'doubtful' | 'reference' | 'choice'>,
): PlaceMention {
  return {
    kind: 'place',
    start: found.start,
    end: found.end,
    text: found.text,
    phrase: found.phrase,
    relation: found.relation,
    place: found.place,
    candidates: found.candidates,
    canonical: found.canonical,
    lat: found.lat,
    lon: found.lon,
    precisionKm: found.precisionKm,
    adjectival: found.adjectival,
    doubtful: found.doubtful,
    reference: found.reference,
    reason: found.reason,
    choice: found.choice,
  }
}

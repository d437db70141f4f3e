import type { Claim } from '../../claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { placeIdOf } from './mention-facts.ts'
import { isNamedRef } from './place-refs.ts'
import type { PlaceTrack } from './place-track.ts'
import { FAMILIES } from './type-families.ts'

/** Where an event was told to be, and the sentence that tells it; no place where it has none. */
interface Told {
  readonly place: string | undefined
  readonly sentence: number
}

/** The places of the report and where the telling stands. */
export interface Telling {
  readonly track: PlaceTrack
  /** Where the last event that has a place was. */
  readonly last: { readonly place: string; readonly sentence: number } | undefined
  /** Where the last event of each thread was: of a type, by somebody, to somebody, in somebody's words. */
  readonly threads: Map<string, Told>
}

/** What an event may go on telling of, with the name of the sign: each thread is followed by itself. */
export function threadsOf({ claim }: DraftClaim): readonly (readonly [name: string, key: string])[] {
  const speaker = claim.attribution.length < 2 ? undefined : claim.attribution.at(-1)
  const threads: [string, string | undefined][] = [
    ['event of its type', claim.type],
    ['event of its family', FAMILIES[claim.type]],
    ['event by those who act', partyKey(claim.agents[0])],
    ['event that they suffered', partyKey(claim.targets[0])],
    ['event in the same words', speaker?.name],
  ]
  return threads.flatMap(([name, key]) => (key === undefined ? [] : [[name, `${name}: ${key}`] as const]))
}

const partyKey = (ref: Claim['agents'][number] | undefined): string | undefined =>
  ref === undefined ? undefined : (ref.actor ?? ref.canonical ?? ref.name.toLowerCase())

/** The telling after one more event, which its threads now end with: they are kept in one map that goes along, and not copied. */
export function tellOn(telling: Telling, draft: DraftClaim): Telling {
  const [first] = draft.claim.places
  const { sentence, heading, claim } = draft
  if (heading) return telling
  const place = first !== undefined && isNamedRef(first) ? placeIdOf(first) : undefined
  for (const [, key] of threadsOf(draft)) telling.threads.set(key, { place, sentence })
  const isEvent = place !== undefined && claim.type !== 'statement'
  return { ...telling, last: isEvent ? { place, sentence } : telling.last }
}

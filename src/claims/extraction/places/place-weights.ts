import type { ClaimType } from '../../claim.ts'

/** What speaks for or against a place that a claim's own roles do not give. */
export type PlaceFeature =
  | 'in-quote'
  | 'in-sentence'
  | 'in-discourse'
  | 'locative'
  | 'behind'
  | 'event-place'
  | 'same-clause-line'
  | 'origin'
  | 'speech-frame'
  | 'unnamed'
  | 'country'
  | 'wide'
  | 'next-sentence'
  | 'near-sentence'
  | 'far-sentence'
  | 'same-paragraph'
  | 'chain'
  | 'locus'
  | 'opening'
  | 'pointing'
  | 'unreal'
  | 'total'
  | 'elsewhere'
  | 'direction'

interface Weight {
  readonly weight: number
  readonly reason: string
}

/**
 * Weights on a scale where a sum above 0 (with the claim's own need) makes the place the claim's. Set by hand: how news
 * is told gives their signs, and the reports that may be read their sizes, to the nearest tenth.
 */
export const PLACE_WEIGHTS: Readonly<Record<PlaceFeature, Weight>> = {
  'in-quote': { weight: 1.4, reason: 'named in its own words' },
  'in-sentence': { weight: 0.3, reason: 'named in its sentence' },
  'in-discourse': { weight: -0.8, reason: 'named in another sentence' },
  locative: { weight: 0.5, reason: 'behind a preposition of place' },
  behind: { weight: -0.3, reason: 'named only after it' },
  'event-place': { weight: 0.6, reason: 'another event of the sentence is there' },
  'same-clause-line': { weight: 0.2, reason: 'in a clause above or below' },
  origin: { weight: -1.2, reason: 'where a person is from' },
  'speech-frame': { weight: -1.4, reason: 'where somebody speaks' },
  unnamed: { weight: -0.6, reason: 'without a name' },
  country: { weight: -0.9, reason: 'a whole country says little' },
  wide: { weight: -0.2, reason: 'a province or region' },
  'next-sentence': { weight: 0.6, reason: 'the sentence before' },
  'near-sentence': { weight: 0.3, reason: 'two or three sentences before' },
  'far-sentence': { weight: -0.2, reason: 'far back' },
  'same-paragraph': { weight: 0.2, reason: 'the same paragraph' },
  chain: { weight: 0.4, reason: 'the event before was there' },
  locus: { weight: 0.7, reason: 'most of the report’s events are there' },
  opening: { weight: 0.2, reason: 'the report opens with it' },
  pointing: { weight: 0.3, reason: 'its words point back' },
  unreal: { weight: -0.6, reason: 'it has not happened' },
  total: { weight: -0.5, reason: 'a total has no one place' },
  direction: { weight: -1.5, reason: 'a bare direction' },
  elsewhere: { weight: -0.6, reason: 'its sentence names another place' },
}

/** How much a claim of each type wants a place: ground is taken somewhere, words are said anywhere. */
export const PLACE_NEED: Readonly<Record<ClaimType, number>> = {
  attack: 0.2,
  'air-strike': 0.2,
  shelling: 0.2,
  bombing: 0.3,
  capture: 0.5,
  hold: 0.5,
  withdraw: 0.5,
  advance: 0.5,
  repel: 0.5,
  siege: 0.3,
  'siege-break': 0.5,
  deploy: -0.9,
  casualties: 0.3,
  abuse: 0.3,
  destroy: 0.3,
  displace: 0.3,
  ceasefire: -0.7,
  breach: 0,
  aid: 0.2,
  statement: -9,
}

import type { Kind } from './frame.ts'

/** Several kinds as one number, a bit each: what frames ask of every noun costs no look-up. */
export type Kinds = number

const BITS: Readonly<Record<Kind, Kinds>> = {
  ground: 1 << 0,
  force: 1 << 1,
  aircraft: 1 << 2,
  artillery: 1 << 3,
  armour: 1 << 4,
  people: 1 << 5,
  works: 1 << 6,
  fire: 1 << 7,
  bomb: 1 << 8,
  attack: 1 << 9,
  siege: 1 << 10,
  truce: 1 << 11,
  aid: 1 << 12,
  route: 1 << 13,
  arms: 1 << 14,
  home: 1 << 15,
  losses: 1 << 16,
  speaker: 1 << 17,
  talks: 1 << 18,
  flag: 1 << 19,
  thing: 1 << 20,
}
const NAMES = Object.keys(BITS) as readonly Kind[]

/** No kind at all. */
export const NO_KIND: Kinds = 0

/** The kinds given, as one. */
export const kindsFrom = (kinds: readonly Kind[]): Kinds =>
  kinds.reduce((found, kind) => found | BITS[kind], NO_KIND)

/** Whether a kind is among some. */
export const holdsKind = (kinds: Kinds, kind: Kind): boolean => (kinds & BITS[kind]) !== 0

/** Whether some kind is among both. */
export const shareKind = (a: Kinds, b: Kinds): boolean => (a & b) !== 0

/** The kinds by name. */
export const kindNames = (kinds: Kinds): Kind[] => NAMES.filter(kind => holdsKind(kinds, kind))

import type { Kind } from './frame.ts'

/** Several kinds as one number, a bit each: what frames ask of every noun costs no look-up. */
export type Kinds = number

const NAMES: readonly Kind[] = [
  'ground',
  'force',
  'aircraft',
  'artillery',
  'armour',
  'people',
  'works',
  'fire',
  'bomb',
  'attack',
  'siege',
  'truce',
  'aid',
  'route',
  'arms',
  'home',
  'losses',
  'speaker',
  'talks',
  'flag',
  'thing',
]
const BITS = Object.fromEntries(NAMES.map((kind, at) => [kind, 1 << at])) as Readonly<Record<Kind, Kinds>>

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

import { existsSync, readFileSync } from 'node:fs'
import { OWN_GOLD, ownGold, readGold } from './read-gold.ts'

/** The folder of public evaluation sets beside the project; measuring needs it, nothing else does. */
export const SHARED = new URL('../../shared/', import.meta.url)

/** One document of a set: its text, and what the set says of it (kept as read; the scorers know the rest). */
export interface DevDocument {
  readonly id: string
  readonly text: string
  readonly outlet?: string | null
  readonly published?: string | null
  readonly date?: string | null
  readonly title?: string | null
  readonly url?: string | null
  /** Scored, never looked at. */
  readonly blind?: boolean
}

/** A set: where its gold is, which scorer it has, and which of its documents nobody reads while writing rules. */
export interface DevSet {
  readonly name: string
  readonly file: string
  readonly scorer: string
  readonly isBlind: (document: DevDocument, index: number) => boolean
}

/**
 * The dev sets. Of each, a part is blind: scored, never looked at, so that it tells how far the rules carry. PolNeAR is looked at in its
 * training part only, LGL not at all.
 */
export const DEV_SETS: readonly DevSet[] = [
  { name: 'seeds', file: 'corpora/claims-dev/seeds.jsonl', scorer: 'claims', isBlind: () => false },
  {
    name: 'guardian',
    file: 'corpora/claims-dev/guardian.jsonl',
    scorer: 'claims',
    isBlind: ({ id }) => id === 'guardian-555' || id === 'guardian-625',
  },
  ...OWN_GOLD.map(name => ({
    name,
    file: ownGold(name).href,
    scorer: 'claims',
    isBlind: ({ blind }: DevDocument) => blind === true,
  })),
  { name: 'polnear', file: 'corpora/polnear/dev.jsonl', scorer: 'attribution', isBlind: () => true },
  {
    name: 'geowebnews',
    file: 'corpora/geowebnews/dev.jsonl',
    scorer: 'toponyms',
    isBlind: (_, index) => index >= 50,
  },
  { name: 'lgl', file: 'corpora/lgl/dev.jsonl', scorer: 'toponyms', isBlind: () => true },
  { name: 're3d', file: 'corpora/re3d/dev.jsonl', scorer: 'entities', isBlind: (_, index) => index >= 30 },
]

/** The documents of a set, or none where the sets are not here. */
export function readDevSet(set: DevSet): DevDocument[] {
  const file = new URL(set.file, SHARED)
  if (set.scorer === 'claims') return readGold(file)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as DevDocument)
}

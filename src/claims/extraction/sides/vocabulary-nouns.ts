import type { Conflict } from '#conflicts'

const NOUNS = new WeakMap<Conflict, ReadonlyMap<string, ReadonlySet<string>>>()

/** The last words of the pack's phrases for sides that fight ("rebel fighters"), each with those sides. */
export function vocabularyNouns(conflict: Conflict): ReadonlyMap<string, ReadonlySet<string>> {
  const known = NOUNS.get(conflict)
  if (known !== undefined) return known
  const fighting = new Set(conflict.sides.filter(({ stake }) => stake === 'party').map(({ id }) => id))
  const nouns = new Map<string, Set<string>>()
  for (const { use, text, side } of conflict.vocabulary) {
    const words = text.toLowerCase().split(' ')
    if (use !== 'phrase' || side === null || !fighting.has(side) || words.length < 2) continue
    const noun = words.at(-1)!
    nouns.set(noun, (nouns.get(noun) ?? new Set()).add(side))
  }
  NOUNS.set(conflict, nouns)
  return nouns
}

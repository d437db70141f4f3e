import type { DescribedGroup } from './describe-groups.ts'
import { type PartyContext, packWord } from './party-lore.ts'
import { readModifiers } from './read-party.ts'

/**
 * "Rebel civilian and military officials": a word of a side right before a group's words is one of them, though the tree
 * takes it for a noun of its own.
 */
export function joinQualifiers(
  groups: readonly DescribedGroup[],
  { structure: { tokens }, lore }: PartyContext,
): readonly DescribedGroup[] {
  const joined = new Set<number>()
  const widened = groups.map(group => {
    const before = group.core[0] - 1
    const word = tokens[before]
    const isOwn = group.core[0] === group.phrase[0] && group.core[0] < group.head
    if (!isOwn || word?.sentence !== tokens[group.head]!.sentence || !/^NN?P?$|^JJ$/.test(word.tag))
      return group
    if (packWord(word.text, ['side-word'], lore)?.side == null) return group
    joined.add(before)
    return {
      ...group,
      core: [before, group.core[1]] as const,
      phrase: [before, group.phrase[1]] as const,
    }
  })
  return joined.size === 0 ? groups : widened.filter(({ head }) => !joined.has(head))
}

/**
 * "Russian and Turkish forces": two words of different sides are two parties, of which the second has the noun; the first
 * is left to be one that only qualifies.
 */
export function partQualifiers(
  groups: readonly DescribedGroup[],
  context: PartyContext,
): readonly DescribedGroup[] {
  const { tokens } = context.structure
  return groups.map(group => {
    const [first] = group.core
    if (tokens[first + 1]?.lower !== 'and' || first + 2 >= group.head) return group
    const one = readModifiers([first, first + 1], context)?.side
    const other = readModifiers([first + 2, first + 3], context)?.side
    if (one == null || other == null || one === other) return group
    return { ...group, core: [first + 2, group.core[1]] as const }
  })
}

import type { Conflict } from '#conflicts'

/** The sides of a conflict as judgement counts them: those that can hold territory by number, all by their stake. */
export interface SideTable {
  /** Ids of the sides that can hold territory, in the pack's order. */
  readonly holding: readonly string[]
  readonly names: ReadonlyMap<string, string>
  /** Sides that are a party to the fighting, whether or not they can hold territory. */
  readonly parties: ReadonlySet<string>
}

/** Reads the sides of a conflict. At most 30 can hold territory, since sets of them are kept as bits. */
export function createSideTable(conflict: Conflict): SideTable {
  return {
    holding: conflict.sides
      .filter(side => side.holdsTerritory)
      .map(side => side.id)
      .slice(0, 30),
    names: new Map(conflict.sides.map(side => [side.id, side.name])),
    parties: new Set(conflict.sides.filter(side => side.stake === 'party').map(side => side.id)),
  }
}

/** The holding sides among the given ids, as a set of bits; 0 where there is none. */
export function sideBits(table: SideTable, ids: readonly (string | null | undefined)[]): number {
  let bits = 0
  for (const id of ids) {
    const index = id == null ? -1 : table.holding.indexOf(id)
    if (index >= 0) bits |= 1 << index
  }
  return bits
}

/** Name of a side for people; its id where the pack does not know it. */
export function sideName(table: SideTable, id: string): string {
  return table.names.get(id) ?? id
}

import { foldName } from '#names'
import type { Place } from './place.ts'

/** A person's word on whether a name means a place. The last word on a name and a place counts, so that each can be taken back. */
export interface NameSettlement {
  readonly name: string
  readonly place: string
  readonly judgement: 'same' | 'different' | 'unsure'
}

/**
 * The places with settled names: `same` adds the spelling to the place, `different` takes it away, `unsure` leaves the place as its
 * row has it. Main names are never taken away.
 */
export function settleNames(
  places: readonly Place[],
  settlements: readonly NameSettlement[],
): readonly Place[] {
  const last = new Map<string, NameSettlement>()
  for (const settlement of settlements)
    last.set(`${settlement.place}\n${foldName(settlement.name)}`, settlement)
  if (last.size === 0) return places
  const settled = new Set([...last.values()].map(settlement => settlement.place))
  return places.map(place =>
    settled.has(place.id)
      ? settlePlace(
          place,
          [...last.values()].filter(one => one.place === place.id),
        )
      : place,
  )
}

function settlePlace(place: Place, settlements: readonly NameSettlement[]): Place {
  const keysOf = (judgement: NameSettlement['judgement']) =>
    new Set(settlements.filter(one => one.judgement === judgement).map(one => foldName(one.name)))
  const different = keysOf('different')
  const kept = place.names.filter(({ text }, at) => at === 0 || !different.has(foldName(text)))
  const known = new Set(kept.map(({ text }) => foldName(text)))
  const added = settlements
    .filter(one => one.judgement === 'same' && !known.has(foldName(one.name)))
    .map(one => ({ text: one.name, language: null }))
  return { ...place, names: [...kept, ...added] }
}

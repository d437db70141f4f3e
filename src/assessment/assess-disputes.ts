import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { contentId, fromDayNumber, type IsoDay, toDayNumber } from '#primitives'
import { assessEvents } from './assess-events.ts'
import { readCase } from './case-file.ts'
import type { Dispute } from './dispute.ts'
import { findPlaceDisputes } from './place-disputes.ts'

export interface DisputeOptions {
  /** The last day to take into account; all where left out. */
  readonly at?: IsoDay
  /** Place ids. */
  readonly places?: readonly string[]
  readonly noLeans?: boolean
}

/** Lists the disputes of a ledger: over who holds a place, and over whether something happened. Earliest first. */
export function assessDisputes(
  view: LedgerView,
  conflict: Conflict,
  options: DisputeOptions = {},
): Dispute[] {
  const { docket, spoken: index } = readCase(view, conflict, options.noLeans === true)
  const until = options.at === undefined ? docket.lastDay : toDayNumber(options.at)
  const wanted = options.places ? new Set(options.places) : undefined
  const overPlaces = docket.places.flatMap(({ index: place }) => {
    const spoken = index()
      .of(place)
      .filter(({ statement }) => !statement.part && (statement.day === null || statement.day <= until))
    const { id, name } = docket.places[place]!
    if (wanted && !wanted.has(id)) return []
    return findPlaceDisputes(spoken, { sides: docket.sides, until }).map(found => ({
      ...found,
      id: contentId('dsp', [found.parties[0]!.claims[0], found.parties[1]!.claims[0]]),
      place: { id, name },
    }))
  })
  const known = new Set(overPlaces.flatMap(dispute => dispute.parties.flatMap(party => party.claims)))
  return [...overPlaces, ...listDenied(view, conflict, { ...options, until, known })].sort(
    (a, b) => compareText(a.since ?? '', b.since ?? '') || compareText(a.id, b.id),
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Denials of happenings other than who holds a place. */
function listDenied(
  view: LedgerView,
  conflict: Conflict,
  options: DisputeOptions & { until: number; known: ReadonlySet<string> },
): Dispute[] {
  const claims = new Map(view.claims.map(entry => [entry.claim.id, entry.claim]))
  const names = new Map([...conflict.places, ...view.importedPlaces].map(place => [place.id, place.name]))
  const events = assessEvents(view, conflict, {
    to: fromDayNumber(options.until),
    ...(options.places ? { places: options.places } : {}),
    ...(options.noLeans === undefined ? {} : { noLeans: options.noLeans }),
  })
  return events.flatMap(event =>
    event.denials.flatMap(denial => {
      const denied = claims.get(denial.denies)
      if (!denied || (options.known.has(denial.claim) && options.known.has(denial.denies))) return []
      const place = event.places[0]
      const origin = denied.attribution[denied.attribution.length - 1]!
      return [
        {
          id: contentId('dsp', [denial.denies, denial.claim]),
          place:
            place === undefined
              ? null
              : { id: place, name: names.get(place) ?? denied.places[0]?.name ?? place },
          point: 'whether it happened',
          parties: [
            {
              says: denied.type,
              side: origin.side ?? null,
              by: [origin.canonical ?? origin.name],
              claims: [denied.id],
            },
            { says: 'that it did not happen', side: null, by: [denial.by], claims: [denial.claim] },
          ],
          since: event.from,
          status: 'open' as const,
          ended: null,
          explanation: `${denial.by} denies it; still open`,
        },
      ]
    }),
  )
}

import type { Claim } from '#claims'
import type { Conflict } from '#conflicts'
import type { Judgement, LedgerClaim, LedgerView } from '#ledger'
import { addDays } from '#primitives'

/** A made-up war with three sides that can hold territory, for tests. */
export const MADE_UP_WAR: Conflict = {
  id: 'made-up',
  name: 'Made-up war',
  sides: [
    { id: 'red', name: 'Red', holdsTerritory: true, stake: 'party' },
    { id: 'blue', name: 'Blue', holdsTerritory: true, stake: 'party' },
    { id: 'green', name: 'Green', holdsTerritory: true, stake: 'party' },
    { id: 'media', name: 'Media', holdsTerritory: false, stake: 'none' },
    { id: 'monitors', name: 'Monitors', holdsTerritory: false, stake: 'none' },
  ],
  timeZone: 'UTC',
  calendar: 'iso8601',
  languages: ['en'],
  firstDay: '2020-01-01',
  places: ['hill', 'ford', 'mill', 'barn'].map(id => ({
    id,
    name: id,
    names: [],
    kind: 'village' as const,
    parent: null,
    lat: null,
    lon: null,
    radiusKm: null,
    coordErrorKm: null,
    geometry: null,
    population: null,
    sensitive: null,
    origin: 'made up',
  })),
  actors: [],
  vocabulary: [],
  vagueNumbers: { dozens: 24 },
} as Conflict

export const FIRST_DAY = '2020-01-01'
export const dayOf = (n: number): string => addDays(FIRST_DAY, n)

/** A claim in few words: who says what of which place, on which day, through whom. Days count from the war's first. */
export interface Told {
  readonly type: Claim['type']
  readonly side?: string
  readonly target?: string
  readonly place?: string
  readonly day?: number | null
  readonly published?: number | null
  readonly outlet?: string
  readonly lean?: string
  /** An outlet or agency that the publisher cites. */
  readonly via?: string
  /** Whose mouth: name and side ("red spokesman:red", "observatory:monitors"). */
  readonly speaker?: string
  readonly denied?: boolean
  readonly modality?: Claim['modality']
  readonly quote?: string
  readonly confidence?: number
  readonly relation?: 'at' | 'near' | 'part-of'
  readonly casualties?: Claim['casualties']
  readonly id?: string
  readonly extra?: Partial<Claim>
}

/** Makes a claim of a few words. */
export function tell(told: Told, index = 0): Claim {
  const outlet = told.outlet ?? 'gazette'
  const published = told.published === undefined ? (told.day ?? 0) : told.published
  const id = told.id ?? `clm_${String(index).padStart(5, '0')}`
  const link = (name: string, role: Claim['attribution'][number]['role'], side: string) => ({
    name,
    role,
    actor: name,
    side,
  })
  const [speaker, speakerSide] = (told.speaker ?? '').split(':')
  const role = speakerSide === 'monitors' ? 'monitor' : 'spokesperson'
  return {
    id,
    reportId: `rep_${id}`,
    type: told.type,
    polarity: told.denied ? 'denied' : 'asserted',
    modality: told.modality ?? (told.type === 'attack' ? 'ongoing' : 'occurred'),
    quote: { start: 0, end: (told.quote ?? '').length, text: told.quote ?? '' },
    agents:
      told.side === undefined ? [] : told.side.split('+').map(side => ({ name: side, actor: side, side })),
    targets: told.target === undefined ? [] : [{ name: told.target, actor: told.target, side: told.target }],
    places: [
      {
        name: told.place ?? 'Hill',
        place: told.place ?? 'hill',
        ...(told.relation ? { relation: told.relation } : {}),
      },
    ],
    time: told.day == null ? null : { text: null, from: dayOf(told.day), to: dayOf(told.day) },
    casualties: told.casualties ?? [],
    weapons: [],
    attribution: [
      link(outlet, 'publisher', 'media'),
      ...(told.via ? [link(told.via, 'outlet', 'media')] : []),
      ...(speaker ? [link(speaker, role, speakerSide ?? 'media')] : []),
    ],
    confidence: told.confidence ?? 1,
    report: { outlet, lean: told.lean ?? null, published: published === null ? null : dayOf(published) },
    ...told.extra,
  } as Claim
}

/** A ledger view of claims in the given order of arrival. */
export function viewOf(told: readonly (Told | Claim)[], judgements: readonly Judgement[] = []): LedgerView {
  const claims = told.map((each, index) => ('attribution' in each ? each : tell(each, index)))
  return {
    asOf: claims.length,
    conflict: 'made-up',
    reports: new Map(),
    claims: claims.map((claim, index) => entryOf(claim, index + 1)),
    rejected: [],
    importedPlaces: [],
    importedActors: [],
    judgements,
  }
}

export function entryOf(claim: Claim, position = 1): LedgerClaim {
  return { claim, position, quoteStatus: 'unverified', judgement: null }
}

import type { ClaimType } from '../../claim.ts'

/** Kinds of event that the same hands do in one go. */
export const DOER_KINDS: Readonly<Partial<Record<ClaimType, string>>> = {
  'air-strike': 'fire',
  shelling: 'fire',
  bombing: 'bomb',
  destroy: 'fire',
  attack: 'ground',
  capture: 'ground',
  advance: 'ground',
  siege: 'ground',
  'siege-break': 'ground',
  withdraw: 'ground',
  hold: 'ground',
  repel: 'ground',
  abuse: 'harm',
  deploy: 'ground',
}

/** Event nouns that both sides do to each other: with nobody named, they are nobody's. */
export const MUTUAL_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'clash',
    'clashes',
    'fighting',
    'battle',
    'fight',
    'hostilities',
    'hostility',
    'violence',
    'war',
    'skirmish',
  ],
  ...['combat', 'conflict', 'confrontation', 'firefight', 'contest'],
])

/** Nouns for armed people who are no state's. */
export const IRREGULARS: ReadonlySet<string> = new Set([
  ...[
    'jihadist',
    'jihadi',
    'militant',
    'insurgent',
    'gunman',
    'gunmen',
    'extremist',
    'terrorist',
    'rebel',
    'guerrilla',
  ],
  ...[
    'guerilla',
    'zealot',
    'militiaman',
    'militiamen',
    'separatist',
    'mujahideen',
    'faction',
    'kidnapper',
    'captor',
  ],
])

/** Nouns for what states have and irregulars mostly have not. */
export const REGULARS: ReadonlySet<string> = new Set([
  ...[
    'troop',
    'soldier',
    'garrison',
    'army',
    'police',
    'policeman',
    'navy',
    'marine',
    'regime',
    'government',
    'authority',
  ],
  ...[
    'ministry',
    'minister',
    'governor',
    'governorate',
    'general',
    'officer',
    'infantry',
    'artillery',
    'gunship',
  ],
  ...['warplane', 'jet', 'aircraft', 'helicopter', 'plane', 'airforce', 'aviation', 'guard', 'conscript'],
])

/** Nouns for what carries relief, singular. */
export const CARRIERS: ReadonlySet<string> = new Set([
  ...['convoy', 'truck', 'lorry', 'truckload', 'lorryload', 'shipment', 'vehicle', 'plane', 'airdrop'],
])

/** Whether a noun for who acts is for what states have (true) or for irregulars (false); undefined for neither. */
export function sortOfNoun(name: string): boolean | undefined {
  const [noun = '', before = ''] = name
    .toLowerCase()
    .replace(/ (?:of|in|for|at|from) .*$/s, '')
    .split(' ')
    .reverse()
  const singular = noun.replace(/s$/, '')
  if (IRREGULARS.has(singular) || IRREGULARS.has(before) || before === 'suicide') return false
  return REGULARS.has(singular) || (singular === 'force' && before === 'air') ? true : undefined
}

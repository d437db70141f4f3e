import type { ClaimType } from '../../claim.ts'

/** What speaks for or against a party as the one who did what a claim tells without saying who. */
export type DoerFeature =
  | 'same-sentence'
  | 'sentence-before'
  | 'two-before'
  | 'agent'
  | 'same-kind'
  | 'same-place'
  | 'other-place'
  | 'pointing'
  | 'subject'
  | 'only-party'
  | 'qualifier'
  | 'target'
  | 'victim'
  | 'speaker'
  | 'named'
  | 'number'
  | 'other-sort'

interface Weight {
  readonly weight: number
  readonly reason: string
}

/** Weights on a scale where a sum above 0, with the need of the claim, names the doer. By hand, as `PLACE_WEIGHTS`. */
export const DOER_WEIGHTS: Readonly<Record<DoerFeature, Weight>> = {
  'same-sentence': { weight: 0.2, reason: 'named in its sentence' },
  'sentence-before': { weight: 0, reason: 'named in the sentence before' },
  'two-before': { weight: -0.5, reason: 'named two sentences before' },
  agent: { weight: 0.4, reason: 'acts in an event told just before' },
  'same-kind': { weight: 0.4, reason: 'in one of the same kind' },
  'same-place': { weight: 0.3, reason: 'at the same place' },
  'other-place': { weight: -0.8, reason: 'at another place' },
  pointing: { weight: 0.3, reason: 'its words point back' },
  subject: { weight: 0.2, reason: 'a subject' },
  'only-party': { weight: 0.4, reason: 'no other party near' },
  qualifier: { weight: -0.4, reason: 'only qualifies another word' },
  target: { weight: -2, reason: 'it was done to them' },
  victim: { weight: -2, reason: 'they suffered it' },
  speaker: { weight: -0.3, reason: 'they only say so' },
  named: { weight: 0.1, reason: 'by name' },
  'other-sort': { weight: -1.5, reason: 'a state where irregulars act, or irregulars where a state does' },
  number: { weight: -0.4, reason: 'one where many act, or many where one acts' },
}

/**
 * How much a claim of each type wants a doer where it names none; types that are left out never get one: people flee and
 * die by nobody's hand that the text would name.
 */
export const DOER_NEED: Readonly<Partial<Record<ClaimType, number>>> = {
  attack: -0.4,
  'air-strike': -0.7,
  shelling: -0.7,
  bombing: -1.1,
  capture: -0.5,
  advance: -0.5,
  siege: -1,
  'siege-break': -0.5,
  destroy: -0.7,
  abuse: -0.8,
}

/** A pronoun or a bare noun for armed people has somebody behind it: what it gains over a claim that names nobody. */
export const NEED_OF_PRONOUN = 0.6
export const NEED_OF_DEFINITE = 0.5
export const NEED_OF_INDEFINITE = 0

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
  ...['combat', 'conflict', 'confrontation', 'firefight'],
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
    'army',
    'police',
    'policeman',
    'navy',
    'marine',
    'regime',
    'government',
    'authority',
  ],
  ...['warplane', 'jet', 'aircraft', 'helicopter', 'plane', 'airforce', 'aviation', 'guard', 'conscript'],
])

/** Whether a noun for who acts is for what states have (true) or for irregulars (false); undefined for neither. */
export function sortOfNoun(name: string): boolean | undefined {
  const [noun = '', before = ''] = name.toLowerCase().split(' ').reverse()
  const singular = noun.replace(/s$/, '')
  if (IRREGULARS.has(singular)) return false
  return REGULARS.has(singular) || (singular === 'force' && before === 'air') ? true : undefined
}

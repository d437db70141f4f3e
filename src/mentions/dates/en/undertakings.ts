/** Nouns of what is launched and then goes on: its start can date "during the offensive". By kind, singular. */
export const UNDERTAKINGS: Readonly<Record<string, 'fighting' | 'truce' | 'siege' | 'war'>> = {
  campaign: 'fighting',
  offensive: 'fighting',
  'counter-offensive': 'fighting',
  counteroffensive: 'fighting',
  assault: 'fighting',
  attack: 'fighting',
  'counter-attack': 'fighting',
  counterattack: 'fighting',
  operation: 'fighting',
  push: 'fighting',
  battle: 'fighting',
  onslaught: 'fighting',
  drive: 'fighting',
  bombardment: 'fighting',
  incursion: 'fighting',
  invasion: 'fighting',
  advance: 'fighting',
  fighting: 'fighting',
  ceasefire: 'truce',
  'cease-fire': 'truce',
  truce: 'truce',
  lull: 'truce',
  cessation: 'truce',
  siege: 'siege',
  blockade: 'siege',
  war: 'war',
  uprising: 'war',
  revolution: 'war',
  conflict: 'war',
  revolt: 'war',
}

/** Verbs that start an undertaking, by their lemma. */
export const STARTING_VERBS: ReadonlySet<string> = new Set([
  'launch',
  'begin',
  'start',
  'announce',
  'open',
  'mount',
  'unleash',
  'initiate',
  'declare',
  'commence',
  'erupt',
  'impose',
  'resume',
  'renew',
  'kick',
])

/** Forms of those verbs that taggers' lemmas may miss. */
export const STARTING_FORMS: Readonly<Record<string, string>> = {
  began: 'begin',
  begun: 'begin',
  launched: 'launch',
  started: 'start',
  announced: 'announce',
  opened: 'open',
  mounted: 'mount',
  unleashed: 'unleash',
  declared: 'declare',
  erupted: 'erupt',
  imposed: 'impose',
  resumed: 'resume',
  renewed: 'renew',
}

/** Determiners before an undertaking that is known already. */
export const KNOWN_DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'their',
  'its',
  'this',
  'that',
  'his',
  'her',
])

/** Words before a known undertaking that mean the time since its start. */
export const EVENT_LEADS: readonly {
  readonly words: string
  readonly needsStart: boolean
  readonly reason: string
}[] = [
  { words: 'since the start of', needsStart: false, reason: 'since the start that the text dates' },
  { words: 'since the beginning of', needsStart: false, reason: 'since the start that the text dates' },
  { words: 'since the launch of', needsStart: false, reason: 'since the start that the text dates' },
  { words: 'at the start of', needsStart: false, reason: 'the start that the text dates' },
  { words: 'at the beginning of', needsStart: false, reason: 'the start that the text dates' },
  { words: 'at the outset of', needsStart: false, reason: 'the start that the text dates' },
  { words: 'in the first days of', needsStart: false, reason: 'the start that the text dates' },
  { words: 'from the start of', needsStart: false, reason: 'the start that the text dates' },
  { words: 'throughout', needsStart: false, reason: 'since the start that the text dates' },
  { words: 'on the first day of', needsStart: false, reason: 'the start that the text dates' },
  { words: 'during', needsStart: false, reason: 'since the start that the text dates' },
  { words: 'ever since', needsStart: true, reason: 'since the start that the text dates' },
  { words: 'since', needsStart: true, reason: 'since the start that the text dates' },
]

/** Nouns that with "of" name the start itself: "the launch of the offensive last week". */
export const STARTING_NOUNS: ReadonlySet<string> = new Set([
  'start',
  'beginning',
  'launch',
  'outbreak',
  'outset',
  'onset',
])

/** What "came into …" and "took …" start with: "the truce came into force", "took effect". */
export const EFFECT_NOUNS: ReadonlySet<string> = new Set(['effect', 'force'])

/** Nouns that measure how far it is. */
export const MEASURES: ReadonlySet<string> = new Set([
  ...['mile', 'kilometre', 'kilometer', 'km', 'kms', 'metre', 'meter', 'm', 'yard', 'block', 'street'],
])

/** Words between the measure and its preposition: "away from", "short of", "north of". */
export const DISTANCE_ASIDES: ReadonlySet<string> = new Set([
  ...['away', 'short', 'inside', 'outside', 'further', 'north', 'south', 'east', 'west', 'southeast'],
  ...['southwest', 'northeast', 'northwest', 'south-east', 'south-west', 'north-east', 'north-west'],
])

/** Words that number a measure without a figure. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set([
  'few',
  'a',
  'several',
  'dozen',
  'hundred',
  'couple',
])

/** What one piece of evidence says for each type of name; negative speaks against. */
export interface TypeWeight {
  readonly person: number
  readonly place: number
  readonly organisation: number
  readonly why: string
}

const w = (person: number, place: number, organisation: number, why: string): TypeWeight => ({
  person,
  place,
  organisation,
  why,
})

/**
 * Evidence for what a name names. Weights were set by hand from what each cue means in news prose and are pooled over all
 * mentions of a name in a report. Inner evidence lies in the name, outer in the words around it.
 */
export const TYPE_WEIGHTS = {
  'registry-place': w(-2, 5, -2, 'the registry has a place of that name'),
  'registry-place-weak': w(0, 1.5, -1, 'the registry has a place of that name, which is a given name too'),
  'registry-place-like': w(-0.4, 1, -0.2, 'the registry has a place of nearly that name'),
  'registry-person': w(7, -2, -2, 'the registry has a person of that name'),
  'registry-body': w(-2, -2, 6, 'the registry has a body or outlet of that name'),
  'world-country': w(-3, 6, -2, 'a country, region or first-level division bears the name'),
  'world-city': w(-1, 3.5, -1, 'a city of more than 100,000 bears the name'),
  'world-town': w(0, 2, 0, 'a town bears the name'),
  'world-village': w(0, 1.2, 0, 'a small place bears the name'),
  'world-weak': w(0, 0.4, 0, 'a place bears the name, but so do people or things'),
  'county-name': w(-2, 5, 0, 'named like a county'),
  'lone-title': w(9, -2, -2, 'an office or rank by itself'),
  title: w(6, -3, -3, 'a title stands before it'),
  'given-name': w(3, -0.5, -1, 'begins with a given name'),
  'given-name-alone': w(1, 0, -0.5, 'is a given name'),
  initial: w(3, -1, -1, 'has an initial inside'),
  'name-particle': w(0.8, 0.3, 0, 'has a particle of personal names (bin, abu, van)'),
  'two-words': w(0.9, 0, 0.2, 'two plain words in capitals'),
  'organisation-head': w(-3, -1, 5, 'ends in a noun of bodies'),
  'organisation-link': w(-3, 0, 3, 'a noun of bodies with "of" or "for"'),
  'organisation-first': w(-2, -1, 4, 'begins with a word of bodies'),
  'place-head': w(-3, 5, -0.5, 'ends in a noun of places'),
  'place-first': w(-1, 2.5, -0.5, 'begins with a word of places'),
  acronym: w(-2, -1, 2.5, 'an acronym'),
  'place-ending': w(0, 0.8, 0, 'ends like names of towns'),
  ordinal: w(-2, 0, 2, 'begins with a number'),
  'no-entity': w(-3, -3, -3, 'a word of faiths, papers or products'),
  'long-name': w(-1, -0.3, 0.8, 'more than three words'),
  'after-in': w(-1.5, 2.2, -0.6, 'stands after "in"'),
  'after-place-preposition': w(-0.6, 1.6, -0.4, 'stands after a preposition of place'),
  'after-motion-preposition': w(0.1, 0.7, 0.1, 'stands after "from", "to" or "for"'),
  'after-kind': w(-2, 5, -1, 'stands after "village of" and the like'),
  'after-part': w(-1, 2, -0.5, 'stands after "outskirts of", "siege of" and the like'),
  'beside-kind': w(-1.5, 3.5, -0.6, 'stands in a list after "villages of" or before "districts"'),
  'beside-place': w(-0.5, 0.8, -0.3, 'stands in a list after "in", "near" and the like'),
  'before-kind': w(-1, 3, -0.3, 'stands before "district", "village" and the like'),
  'after-article': w(-1.5, -1, 1.2, 'stands after "the"'),
  'object-of-ground-verb': w(-0.3, 1.2, -0.1, 'is taken, shelled, reached or left'),
  'goal-of-motion': w(-0.4, 0.8, -0.2, 'somebody or something goes to or from it'),
  equipment: w(-2, -4, -2, 'is what a make of arms or vehicle is called'),
  'after-site': w(-0.3, 1.2, 0, 'stands after "airfield of", "hill of" and the like'),
  'before-place-noun': w(-2, 3, -1, 'a noun of places follows in apposition'),
  'beside-known-place': w(-0.5, 1.4, -0.4, 'stands on a list with a place that is known'),
  'before-comma-region': w(-1, 3, -1, 'a state or country follows behind a comma'),
  'after-comma-place': w(-0.5, 1, -0.3, 'a place stands before it, parted by a comma'),
  'before-speech': w(1.2, -0.4, 0.8, 'a verb of speech follows'),
  'after-speech': w(1.5, -0.8, 0.5, 'a verb of speech stands before it'),
  'before-age': w(4, -2, -2, 'an age follows behind a comma'),
  'before-who': w(3, -1.5, -0.5, '"who" follows'),
  'before-where': w(-1, 2.5, -0.3, '"where" follows'),
  'before-role': w(2.2, -1, -1, 'a role follows in apposition'),
  'after-role': w(3, -1.5, -1.5, 'a role stands before it'),
  'after-body-noun': w(-1, -0.5, 2.5, 'a noun of bodies stands before it'),
  'before-group': w(-1, 0, 2.2, '"fighters", "forces" and the like follow'),
  'after-membership': w(-1, -0.5, 2.2, 'stands after "member of", "leader of" and the like'),
  'before-verb-of-people': w(1, -0.3, 0.6, 'does what people do'),
  dateline: w(-3, 4, -2, 'opens the text as a dateline'),
  brackets: w(-0.5, 0, 1, 'an acronym in brackets'),
  direction: w(-1, 2, -0.5, 'a compass word stands before it'),
  'full-name': w(5, -6, -2, 'is the end of a full personal name of the report'),
} as const satisfies Readonly<Record<string, TypeWeight>>

/** Key of one piece of evidence. */
export type TypeEvidence = keyof typeof TYPE_WEIGHTS

/** Sum that a type must reach for a name to be taken as of that type. */
export const TYPE_THRESHOLD = 1

/** Most that the words around a name may say in sum, so that fifty mentions do not drown what the name itself says. */
export const OUTER_LIMIT = 8

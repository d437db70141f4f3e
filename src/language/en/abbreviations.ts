/** Shortened words, lower case, whose full stop ends no sentence, with why they matter here. */
export const ABBREVIATIONS: readonly { readonly words: readonly string[]; readonly reason: string }[] = [
  {
    words: ['gen', 'maj', 'brig', 'col', 'lt', 'capt', 'sgt', 'cpl', 'adm', 'cmdr', 'pvt', 'cpt'],
    reason: 'a military rank stands before a name',
  },
  {
    words: ['mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'rev', 'hon', 'st', 'amb'],
    reason: 'a title stands before a name',
  },
  {
    words: ['vs', 'approx', 'ca', 'no', 'nos', 'fig', 'e.g', 'i.e', 'cf', 'al'],
    reason: 'a link to what follows',
  },
  {
    words: ['km', 'kms', 'mi', 'ft', 'lb', 'kg', 'mm', 'cm'],
    reason: 'a unit within a measure, if lower case follows',
  },
]

/** Words in small letters that wink-nlp takes for shortened ones, full stop and all ("they gave in."): before a new sentence they are whole, and it is a full stop. */
export const WHOLE_WORDS: readonly string[] = ['in', 'no', 'ill', 'mass', 'miss', 'sat', 'sun', 'wash', 'mar']

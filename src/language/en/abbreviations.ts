/** Shortened words, lower case, whose full stop ends no sentence, with why they matter here. */
export const ABBREVIATIONS: readonly { readonly words: readonly string[]; readonly reason: string }[] = [
  {
    words: ['gen', 'maj', 'brig', 'col', 'lt', 'capt', 'sgt', 'cpl', 'adm', 'cmdr', 'pvt', 'cpt'],
    reason: 'a military rank stands before a name',
  },
  {
    words: ['mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'rev', 'hon', 'st', 'sheikh', 'amb'],
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

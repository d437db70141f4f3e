/** What a common word within names stands for. Words of one meaning are one, whatever the language. */
export interface NameWord {
  /** Spellings as folded words, parted by spaces. */
  readonly words: string
  /** `article` and `link` are dropped; `kind` is dropped and remembered; `same` is kept and equal to its translations; `number` is its digits. */
  readonly role: 'article' | 'link' | 'kind' | 'same' | 'number'
  /** The kind, meaning (or meanings, joined by `+`) or number. */
  readonly means: string
}

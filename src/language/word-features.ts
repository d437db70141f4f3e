import { hashText } from './hash.ts'

/** Hashes of what a word looks like, for the tagger and the parser. Digits count as alike. */
export interface WordFeatures {
  /** Of the lower-case form with digits as 0. */
  readonly word: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix2: number
  readonly prefix3: number
  /** "Xx-xX" and the like, runs shortened to two. */
  readonly shape: number
  /** Last part of a hyphen compound ("held" of "regime-held"); 0 for other words. */
  readonly tail: number
}

const LONGEST_WORD = 60
/** The features of a word form, of its first letters where it is very long. */
export function readWordFeatures(form: string): WordFeatures {
  return createWordFeatures(form.length > LONGEST_WORD ? form.slice(0, LONGEST_WORD) : form)
}

function createWordFeatures(form: string): WordFeatures {
  const word = form.toLowerCase().replace(/\d/g, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
  const hyphen = word.lastIndexOf('-')
  return {
    word: hashText(word),
    suffix1: hashText(`1${word.slice(-1)}`),
    suffix2: hashText(`2${word.slice(-2)}`),
    suffix3: hashText(`3${word.slice(-3)}`),
    suffix4: hashText(`4${word.slice(-4)}`),
    prefix2: hashText(`5${word.slice(0, 2)}`),
    prefix3: hashText(`6${word.slice(0, 3)}`),
    shape: hashText(`7${shapeOf(form)}`),
    tail: hyphen > 0 && hyphen < word.length - 1 ? hashText(`8${word.slice(hyphen + 1)}`) : 0,
  }
}

function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

import { mixHash } from './hash.ts'
import { addRows, bestClass, createScores, rowOf, type Weights } from './weights.ts'
import { readWordFeatures, type WordFeatures } from './word-features.ts'

/** What the tagger has learned. A class is a pair of universal and Penn tag, "VERB/VBD". */
export interface Tagger {
  readonly classes: readonly string[]
  readonly weights: Weights
  /** Forms that have one class only, often enough to trust it. */
  readonly certain: ReadonlyMap<string, number>
  /** Lower-case form → number of the set of classes that it takes ("noun or verb"). */
  readonly ambiguity: ReadonlyMap<string, number>
}

/** Words of a sentence with wink-nlp's tags, the tagger's input. */
export interface TaggerInput {
  readonly forms: readonly string[]
  readonly winkTags: readonly string[]
}

/** Most features that a word can have. */
export const TAGGER_FEATURES = 40

const OUTSIDE = readWordFeatures('')
const WINK_TAGS = new Map<string, number>()

function winkNumber(tag: string | undefined): number {
  if (tag === undefined) return 0
  const known = WINK_TAGS.get(tag)
  if (known !== undefined) return known
  // Hash, not order of arrival: the number must be the same in every process.
  let number = 7
  for (let at = 0; at < tag.length; at++) number = (Math.imul(number, 31) + tag.charCodeAt(at)) | 0
  WINK_TAGS.set(tag, number)
  return number
}

/** Classes of the words, decided from left to right. */
export function tagWords(tagger: Tagger, input: TaggerInput): Int32Array {
  const { forms } = input
  const classes = new Int32Array(forms.length)
  const rows = new Int32Array(TAGGER_FEATURES)
  const scores = createScores(tagger.weights)
  const sentence = prepareSentence(tagger.ambiguity, input)
  for (let at = 0; at < forms.length; at++) {
    const certain = tagger.certain.get(forms[at]!)
    if (certain !== undefined) {
      classes[at] = certain
      continue
    }
    const count = findTagRows(sentence, classes, at, { rows, bits: tagger.weights.bits })
    addRows(tagger.weights, rows, count, scores)
    classes[at] = bestClass(scores, tagger.classes.length)
  }
  return classes
}

/** A sentence with everything that features are made of. */
export interface TagSentence {
  readonly words: readonly WordFeatures[]
  readonly wink: readonly number[]
  readonly ambiguity: readonly number[]
}

/** Looks up once what each word of a sentence looks like. */
export function prepareSentence(ambiguity: ReadonlyMap<string, number>, input: TaggerInput): TagSentence {
  return {
    words: input.forms.map(readWordFeatures),
    wink: input.winkTags.map(winkNumber),
    ambiguity: input.forms.map(form => ambiguity.get(form.toLowerCase()) ?? 0),
  }
}

/** Writes the rows of the features of word `at` and returns how many there are. `classes` holds the decisions so far. */
export function findTagRows(
  sentence: TagSentence,
  classes: Int32Array,
  at: number,
  into: { readonly rows: Int32Array; readonly bits: number },
): number {
  const { words, wink, ambiguity } = sentence
  const { rows, bits } = into
  let count = 0
  const add = (template: number, a: number, b = 0, c = 0) => {
    rows[count++] = rowOf(mixHash(mixHash(mixHash(template * 0x1000193, a), b), c), bits)
  }
  const word = words[at]!
  const before = words[at - 1] ?? OUTSIDE
  const after = words[at + 1] ?? OUTSIDE
  const class1 = at > 0 ? classes[at - 1]! + 1 : 0
  const class2 = at > 1 ? classes[at - 2]! + 1 : 0
  const wink0 = wink[at]!
  const wink1 = wink[at + 1] ?? 0
  const set0 = ambiguity[at]!
  const set1 = ambiguity[at + 1] ?? 0
  add(1, 0)
  add(2, word.word)
  add(3, word.suffix1)
  add(4, word.suffix2)
  add(5, word.suffix3)
  add(6, word.suffix4)
  add(7, word.prefix2)
  add(8, word.prefix3)
  add(9, word.shape)
  add(10, word.shape, at === 0 ? 1 : 0)
  add(11, word.tail)
  add(12, class1)
  add(13, class1, class2)
  add(14, class1, word.word)
  add(15, class1, word.suffix3)
  add(16, class1, class2, word.word)
  add(17, before.word)
  add(18, after.word)
  add(19, words[at - 2]?.word ?? 0)
  add(20, words[at + 2]?.word ?? 0)
  add(21, word.word, after.word)
  add(22, word.word, before.word)
  add(23, after.suffix3)
  add(24, after.suffix2, class1)
  add(25, wink0)
  add(26, wink0, class1)
  add(27, wink0, wink1)
  add(28, wink0, word.suffix2)
  add(29, set0)
  add(30, set0, class1)
  add(31, set0, set1)
  add(32, set1, class1)
  add(33, set0, class1, set1)
  add(34, ambiguity[at + 2] ?? 0, set1, set0)
  add(35, word.shape, after.shape)
  add(36, word.shape, class1)
  add(37, set0, class1, class2)
  add(38, before.suffix3, set0)
  return count
}

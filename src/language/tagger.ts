import { scorerOf } from './kernel/scorer.ts'
import { readTemplates } from './kernel/templates.ts'
import type { KnownWords, LexicalWord } from './lexicon.ts'
import { bestClass, type Weights } from './weights.ts'
import { readWordFeatures } from './word-features.ts'

/** What the tagger has learned. A class is a pair of universal and Penn tag, "VERB/VBD". */
export interface Tagger extends KnownWords {
  readonly classes: readonly string[]
  readonly weights: Weights
}

/** Words of a sentence with wink-nlp's tags, the tagger's input. */
export interface TaggerInput {
  readonly words: readonly LexicalWord[]
  readonly winkTags: readonly string[]
}

const OUTSIDE = readWordFeatures('')
const WINK_TAGS = new Map<string, number>()

/** Number of a tag of wink-nlp. */
export function winkNumber(tag: string): number {
  const known = WINK_TAGS.get(tag)
  if (known !== undefined) return known
  // Hash, not order of arrival: the number must be the same in every process.
  let number = 7
  for (let at = 0; at < tag.length; at++) number = (Math.imul(number, 31) + tag.charCodeAt(at)) | 0
  WINK_TAGS.set(tag, number)
  return number
}

/** Atoms of a word in its sentence: forms, parts, shapes, tags decided before, wink-nlp's tags, sets of classes. */
const ATOM_NAMES = [
  'zero',
  'w',
  'suf1',
  'suf2',
  'suf3',
  'suf4',
  'pre2',
  'pre3',
  'shape',
  'tail',
  'first',
  'c1',
  'c2',
  'bw',
  'bsuf3',
  'aw',
  'asuf2',
  'asuf3',
  'ashape',
  'bbw',
  'aaw',
  'wink0',
  'wink1',
  'set0',
  'set1',
  'set2',
  'bg',
  'g0',
  'g1',
] as const
const ATOM = Object.fromEntries(ATOM_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<(typeof ATOM_NAMES)[number], number>
>

/** What is seen together: of the word, before it (b), after it (a), and the classes before it (c). */
export const TAG_TEMPLATES = readTemplates(
  `
zero | w | suf1 | suf2 | suf3 | suf4 | pre2 | pre3 | shape | shape first | tail | c1 | c1 c2 | c1 w | c1 suf3 | c1 c2 w
bw | aw | bbw | aaw | w aw | w bw | asuf3 | asuf2 c1 | wink0 | wink0 c1 | wink0 wink1 | wink0 suf2
set0 | set0 c1 | set0 set1 | set1 c1 | set0 c1 set1 | set2 set1 set0 | shape ashape | shape c1 | set0 c1 c2 | bsuf3 set0
g0 | g0 c1 | g0 c1 c2 | g0 g1 | bg g0 | g1 c1 | g0 suf2 | g0 set1
`,
  ATOM,
  { start: 1, least: 3, filler: ATOM.zero },
)

/** Classes of the words, decided from left to right. */
export function tagWords(tagger: Tagger, input: TaggerInput): number[] {
  const { score, scores, atoms } = scorerOf(tagger.weights, TAG_TEMPLATES)
  const sentence = { words: input.words, wink: input.winkTags.map(winkNumber) }
  const view: TagView = { sentence, classes: [], atoms }
  for (let at = 0; at < sentence.words.length; at++) {
    const { certain } = sentence.words[at]!
    if (certain >= 0) {
      view.classes.push(certain)
      continue
    }
    fillTagAtoms(view, at)
    score()
    view.classes.push(bestClass(scores, tagger.classes.length))
  }
  return view.classes
}

/** A sentence with everything that features are made of. */
export interface TagSentence {
  readonly words: readonly LexicalWord[]
  readonly wink: readonly number[]
}

/** A sentence, the classes of its words so far, and where atoms are written. */
export interface TagView {
  readonly sentence: TagSentence
  readonly classes: number[]
  readonly atoms: Int32Array
}

/** Writes what the class of word `at` is decided by. */
export function fillTagAtoms({ sentence, classes, atoms }: TagView, at: number): void {
  const { words, wink } = sentence
  const word = words[at]!
  const before = at > 0 ? words[at - 1]! : OUTSIDE
  const next = at + 1 < words.length ? words[at + 1]! : undefined
  const after = next ?? OUTSIDE
  const later = at + 2 < words.length ? words[at + 2]! : undefined
  atoms[ATOM.w] = word.word
  atoms[ATOM.suf1] = word.suffix1
  atoms[ATOM.suf2] = word.suffix2
  atoms[ATOM.suf3] = word.suffix3
  atoms[ATOM.suf4] = word.suffix4
  atoms[ATOM.pre2] = word.prefix2
  atoms[ATOM.pre3] = word.prefix3
  atoms[ATOM.shape] = word.shape
  atoms[ATOM.tail] = word.tail
  atoms[ATOM.first] = at === 0 ? 1 : 0
  atoms[ATOM.c1] = at > 0 ? classes[at - 1]! + 1 : 0
  atoms[ATOM.c2] = at > 1 ? classes[at - 2]! + 1 : 0
  atoms[ATOM.bw] = before.word
  atoms[ATOM.bsuf3] = before.suffix3
  atoms[ATOM.aw] = after.word
  atoms[ATOM.asuf2] = after.suffix2
  atoms[ATOM.asuf3] = after.suffix3
  atoms[ATOM.ashape] = after.shape
  atoms[ATOM.bbw] = at > 1 ? words[at - 2]!.word : 0
  atoms[ATOM.aaw] = later === undefined ? 0 : later.word
  atoms[ATOM.wink0] = wink[at]!
  atoms[ATOM.wink1] = at + 1 < wink.length ? wink[at + 1]! : 0
  atoms[ATOM.bg] = at > 0 ? words[at - 1]!.group : 0
  atoms[ATOM.g0] = word.group
  atoms[ATOM.g1] = next === undefined ? 0 : next.group
  atoms[ATOM.set0] = word.ambiguity
  atoms[ATOM.set1] = next === undefined ? 0 : next.ambiguity
  atoms[ATOM.set2] = later === undefined ? 0 : later.ambiguity
}

import { createOpenScorer } from '../kernel/scorer.ts'
import { lexiconOf } from '../lexicon.ts'
import { fillTagAtoms, TAG_TEMPLATES, type Tagger, winkNumber } from '../tagger.ts'
import { bestClass } from '../weights.ts'
import { adjust, averageOf, createAveragedWeights, createRandom, shuffle } from './averaged-weights.ts'

/** A sentence to learn tags from. */
export interface TaggedSentence {
  readonly forms: readonly string[]
  /** wink-nlp's tags. */
  readonly winkTags: readonly string[]
  readonly tags: readonly string[]
}

/** Length of the training, and the groups of words that behave alike. */
export interface TaggerTraining {
  readonly rounds: number
  readonly groups: Tagger['groups']
}

const BITS = 20
const CERTAIN_FROM = 20
const AMBIGUITY_FROM = 3

/** Trains a tagger by the averaged perceptron on its own decisions. */
export function trainTagger(sentences: readonly TaggedSentence[], how: TaggerTraining): Tagger {
  const classes = frequentFirst(sentences.flatMap(sentence => sentence.tags))
  const classOf = new Map(classes.map((name, index) => [name, index]))
  const certain = findCertain(sentences, classOf)
  const ambiguity = findAmbiguity(sentences, classOf)
  const { rounds, groups } = how
  const wordOf = lexiconOf({ certain, ambiguity, groups })
  const weights = createAveragedWeights(classes.length, BITS)
  const { atoms, rows, count, scores, score } = createOpenScorer(weights, TAG_TEMPLATES)
  const random = createRandom(1)
  const prepared = sentences.map(sentence => ({
    features: {
      words: sentence.forms.map(wordOf),
      wink: sentence.winkTags.map(winkNumber),
    },
    fixed: sentence.forms.map(form => certain.get(form) ?? -1),
    gold: sentence.tags.map(tag => classOf.get(tag)!),
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { features, fixed, gold } of shuffle(prepared, random)) {
      const decided: number[] = []
      const view = { sentence: features, classes: decided, atoms }
      for (let at = 0; at < gold.length; at++) {
        if (fixed[at]! >= 0) {
          decided[at] = fixed[at]!
          continue
        }
        fillTagAtoms(view, at)
        score()
        const best = bestClass(scores, classes.length)
        decided[at] = best
        weights.step++
        if (best === gold[at]) continue
        adjust(weights, rows, count, { class: gold[at]!, by: 1 })
        adjust(weights, rows, count, { class: best, by: -1 })
      }
    }
  }
  return { classes, certain, ambiguity, groups, weights: averageOf(weights) }
}

/** The different names, the most frequent first. */
export function frequentFirst(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(entry => entry[0])
}

function countTags(
  sentences: readonly TaggedSentence[],
  keyOf: (form: string) => string,
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { forms, tags } of sentences) {
    for (const [at, form] of forms.entries()) {
      const key = keyOf(form)
      const byTag = counts.get(key) ?? new Map<string, number>()
      counts.set(key, byTag)
      byTag.set(tags[at]!, (byTag.get(tags[at]!) ?? 0) + 1)
    }
  }
  return counts
}

function findCertain(
  sentences: readonly TaggedSentence[],
  classOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const certain = new Map<string, number>()
  for (const [form, byTag] of countTags(sentences, form => form)) {
    const [only] = [...byTag]
    if (byTag.size === 1 && only![1] >= CERTAIN_FROM) certain.set(form, classOf.get(only![0])!)
  }
  return certain
}

function findAmbiguity(
  sentences: readonly TaggedSentence[],
  classOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const numbers = new Map<string, number>()
  const ambiguity = new Map<string, number>()
  for (const [form, byTag] of countTags(sentences, form => form.toLowerCase())) {
    const total = [...byTag.values()].reduce((sum, count) => sum + count, 0)
    if (total < AMBIGUITY_FROM) continue
    const often = [...byTag].filter(entry => entry[1] >= total * 0.06)
    const key = often
      .map(entry => classOf.get(entry[0])!)
      .sort((a, b) => a - b)
      .join()
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
    ambiguity.set(form, numbers.get(key)!)
  }
  return ambiguity
}

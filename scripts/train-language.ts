/**
 * Trains the language model from the Universal Dependencies treebanks in `../shared/corpora/ud` and writes it to `models/`, or
 * with `--evaluate` only measures the one that is there. Takes some minutes on one core; the same input gives the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type LanguageModel, parseLanguageModel, writeLanguageModel } from '../src/language/language-model.ts'
import { createRandom } from '../src/language/training/averaged-weights.ts'
import { evaluateModel, type ModelFigures } from '../src/language/training/evaluate.ts'
import { learnLemmas } from '../src/language/training/learn-lemmas.ts'
import { jackknife, toParsed, toTagged } from '../src/language/training/prepare-sentences.ts'
import { trainParser } from '../src/language/training/train-parser.ts'
import { trainTagger } from '../src/language/training/train-tagger.ts'
import { readTreebank, type Tree } from '../src/language/training/treebank.ts'
import { toHeadline, varyWords } from '../src/language/training/vary-trees.ts'

const TREEBANKS = new URL('../../shared/corpora/ud/', import.meta.url)
const MODEL = new URL('../models/english.model.gz', import.meta.url)
const TRAIN = ['ewt-train', 'gum-ccby-train', 'gum-ccbysa-train']

const ROUNDS = 14

const ABOUT = {
  licence: 'CC BY-SA 4.0',
  credits: [
    'Universal Dependencies English EWT, (c) 2013-2021 Stanford University, CC BY-SA 4.0',
    'GUM, Amir Zeldes and the GUM annotators (LRE 51(3), 2017), CC BY 4.0 annotations; texts CC BY, CC BY-SA 3.0 or public domain',
  ],
}

/** A tree as it stands, with other words, and as a headline, as far as it lends itself to that. */
function variantsOf(tree: Tree, random: () => number): (Tree | undefined)[] {
  return [tree, varyWords(tree, random), toHeadline(tree)]
}

/** Trains a model on gold trees. `report` is told what is being done. */
export function trainLanguageModel(trees: readonly Tree[], report: (what: string) => void): LanguageModel {
  const random = createRandom(5)
  const varied = trees.flatMap(tree => variantsOf(tree, random)).filter(tree => tree !== undefined)
  const tagged = varied.map(toTagged)
  report(`${trees.length} sentences read, with variants ${varied.length}`)
  const tagger = trainTagger(tagged, 8)
  report('tagger trained')
  const documents = varied.map((tree, index) => ({ document: tree.document, tagged: tagged[index]! }))
  const tags = jackknife(documents, { folds: 4, rounds: 5 })
  report('treebanks tagged')
  const parser = trainParser(
    varied.map((tree, index) => toParsed(tree, tags[index]!)),
    { rounds: ROUNDS, moveBits: 21, labelBits: 21 },
  )
  report('parser trained')
  return { about: ABOUT, tagger, parser, lemmas: learnLemmas(trees) }
}

function load(name: string): Tree[] {
  return readTreebank(gunzipSync(readFileSync(new URL(`${name}.conllu.gz`, TREEBANKS))).toString('utf8'))
}

function print(name: string, figures: ModelFigures): void {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(5)
  console.log(
    `${name.padEnd(9)} ${String(figures.words).padStart(6)} words | tokens ${percent(figures.tokens)} | sentence ends ${percent(figures.sentenceEnds)}` +
      ` | UPOS ${percent(figures.universalTags)} XPOS ${percent(figures.pennTags)} lemma ${percent(figures.lemmas)}` +
      ` | UAS ${percent(figures.unlabelled)} LAS ${percent(figures.labelled)}` +
      ` | agent and patient of ${figures.verbs} verbs ${percent(figures.roles)} (nearest noun ${percent(figures.rolesOfNearest)})` +
      ` | clauses ${percent(figures.clauseRoles)}, agents F1 ${percent(figures.agents)}, patients F1 ${percent(figures.patients)}`,
  )
}

function main(): void {
  if (!existsSync(TREEBANKS)) {
    console.error('../shared/corpora/ud is not there: nothing to train on or to measure with.')
    process.exit(2)
  }
  const started = Date.now()
  const report = (what: string) =>
    console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  if (!process.argv.includes('--evaluate')) {
    const bytes = writeLanguageModel(trainLanguageModel(TRAIN.flatMap(load), report))
    writeFileSync(MODEL, bytes)
    report(`models/english.model.gz written, ${(bytes.length / 1e6).toFixed(2)} MB`)
  }
  const model = parseLanguageModel(readFileSync(MODEL))
  const gum = load('gum-ccby-dev')
  print('EWT dev', evaluateModel(model, load('ewt-dev')))
  print('GUM dev', evaluateModel(model, gum))
  print(
    'GUM news',
    evaluateModel(
      model,
      gum.filter(tree => tree.document.startsWith('GUM_news')),
    ),
  )
}

if (import.meta.main) main()

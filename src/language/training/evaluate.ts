import { findStructure } from '../find-structure.ts'
import type { LanguageModel } from '../language-model.ts'
import { countClauses, createClauseCounts } from './evaluate-clauses.ts'
import { type Comparison, type Role, roleRight } from './evaluate-roles.ts'
import { toStructure } from './gold-structure.ts'
import type { Tree } from './treebank.ts'

/** Shares (0..1) of gold words that are right when the model reads raw text, errors of tokens and sentences included. */
export interface ModelFigures {
  readonly words: number
  readonly tokens: number
  readonly sentenceEnds: number
  readonly universalTags: number
  readonly pennTags: number
  readonly lemmas: number
  /** Head right; head and relation right. Punctuation counts. */
  readonly unlabelled: number
  readonly labelled: number
  /** Verbs with an agent or a patient of which both are right: from the trees; by the nearest noun on the same tags. */
  readonly roles: number
  readonly rolesOfNearest: number
  readonly verbs: number
  /** Clauses whose agents and patients, inherited ones included, are those that the gold tree gives; F1 of each. */
  readonly clauseRoles: number
  readonly agents: number
  readonly patients: number
}

const harmonic = (pairs: { gold: number; read: number; both: number }) =>
  (2 * pairs.both) / (pairs.gold + pairs.read)

const keyOf = (span: { start: number; end: number }) => `${span.start} ${span.end}`

/** The documents of a treebank as running texts, with the gold words at their places in them. */
function toDocuments(trees: readonly Tree[]): { text: string; trees: Tree[] }[] {
  const documents = new Map<string, { text: string; trees: Tree[] }>()
  for (const tree of trees) {
    const document = documents.get(tree.document) ?? { text: '', trees: [] }
    documents.set(tree.document, document)
    const shift = document.text.length
    // Treebanks keep no line breaks: what ends without a mark is taken for a line of its own.
    document.text += tree.text + (/[.!?"'”’)]$/.test(tree.text) ? ' ' : '\n')
    const words = tree.words.map(word => ({ ...word, start: word.start + shift, end: word.end + shift }))
    document.trees.push({ ...tree, words })
  }
  return [...documents.values()]
}

/** Measures a model on a treebank that it has not seen. */
export function evaluateModel(model: LanguageModel, trees: readonly Tree[]): ModelFigures {
  const counts = {
    words: 0,
    tokens: 0,
    ends: 0,
    endsRight: 0,
    upos: 0,
    xpos: 0,
    lemmas: 0,
    heads: 0,
    labels: 0,
  }
  const clauses = createClauseCounts()
  const roles: Role = { verbs: 0, right: 0, nearest: 0 }
  for (const document of toDocuments(trees)) {
    const structure = findStructure(document.text, model)
    countClauses(clauses, toStructure(document.text, document.trees), structure)
    const tokenAt = new Map(structure.tokens.map(token => [keyOf(token), token]))
    for (const tree of document.trees) {
      countTree(counts, { structure, tokenAt, tree })
      roleRight(roles, { structure, tokenAt, tree })
    }
  }
  const share = (count: number) => count / counts.words
  return {
    words: counts.words,
    tokens: share(counts.tokens),
    sentenceEnds: counts.endsRight / counts.ends,
    universalTags: share(counts.upos),
    pennTags: share(counts.xpos),
    lemmas: share(counts.lemmas),
    unlabelled: share(counts.heads),
    labelled: share(counts.labels),
    roles: roles.right / roles.verbs,
    rolesOfNearest: roles.nearest / roles.verbs,
    verbs: roles.verbs,
    clauseRoles: clauses.rolesRight / clauses.clauses,
    agents: harmonic(clauses.agents),
    patients: harmonic(clauses.patients),
  }
}

function countTree(counts: Record<string, number>, { structure, tokenAt, tree }: Comparison): void {
  const add = (name: string, isTrue: boolean) => {
    if (isTrue) counts[name]!++
  }
  const last = tree.words.at(-1)!
  counts.ends!++
  add(
    'endsRight',
    structure.sentences.some(sentence => sentence.end === last.end),
  )
  for (const word of tree.words) {
    counts.words!++
    const token = tokenAt.get(keyOf(word))
    if (!token) continue
    counts.tokens!++
    add('upos', token.pos === word.tag.split('/')[0])
    add('xpos', token.tag === word.tag.split('/')[1])
    add('lemmas', token.lemma.toLowerCase() === word.lemma.toLowerCase())
    const goldHead = word.head < 0 ? '' : keyOf(tree.words[word.head]!)
    const readHead = token.head < 0 ? '' : keyOf(structure.tokens[token.head]!)
    add('heads', goldHead === readHead)
    add('labels', goldHead === readHead && token.relation === word.relation)
  }
}

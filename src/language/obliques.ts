import { isOneOf } from './one-of.ts'
import type { Oblique } from './phrase.ts'
import { childBy, type Tree, withConjuncts, wordsOf } from './tree.ts'
import { isPassive } from './verb-group.ts'

const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outside|inside|close|near)$/

/** Prepositional phrases of a verb with every coordinated noun; the "by" phrase of a passive verb is no oblique but its agent. */
export function findObliques(tree: Tree, verb: number): Oblique[] {
  const found: Oblique[] = []
  for (const child of tree.children[verb]!) {
    const token = tree.tokens[child]!
    if (!isOneOf(token.relation, 'obl*|nmod*') && !isDirection(tree, child)) continue
    const preposition = prepositionWords(tree, child)
    if (preposition === 'by' && isPassive(tree, verb)) continue
    addOblique(found, { tree, at: child, preposition })
  }
  // "Minian is still with the rebels": the predicate itself is the noun of a prepositional phrase.
  const own = prepositionWords(tree, verb)
  if (own !== '' && childBy(tree, verb, 'cop') !== undefined)
    addOblique(found, { tree, at: verb, preposition: own })
  return found
}

function isDirection(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!
  return token.relation === 'advmod' && DIRECTION.test(token.lemma) && landmarkOf(tree, at) !== undefined
}

function landmarkOf(tree: Tree, at: number): number | undefined {
  return childBy(tree, at, 'nmod|obl')
}

function prepositionWords(tree: Tree, at: number): string {
  const cases = tree.children[at]!.filter(
    child => child < at && tree.tokens[child]!.relation === 'case' && tree.tokens[child]!.tag !== 'POS',
  )
  return cases.map(child => wordsOf(tree, child)).join(' ')
}

function addOblique(found: Oblique[], from: { tree: Tree; at: number; preposition: string }): void {
  const { tree, at, preposition } = from
  const landmark = DIRECTION.test(tree.tokens[at]!.lemma) ? landmarkOf(tree, at) : undefined
  if (landmark !== undefined) {
    const words = `${tree.tokens[at]!.lemma} ${prepositionWords(tree, landmark)}`.trim()
    for (const head of withConjuncts(tree, landmark)) found.push({ preposition: words, head })
    return
  }
  for (const head of withConjuncts(tree, at)) {
    found.push({ preposition: head === at ? preposition : prepositionWords(tree, head) || preposition, head })
  }
}

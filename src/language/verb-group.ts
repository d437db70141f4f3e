import { keepLast } from '#primitives'
import { HEADLINE_PASSIVES } from './en/headline-passives.ts'
import { INTRANSITIVE_VERBS } from './en/intransitive-verbs.ts'
import { PARTICLES } from './en/particles.ts'
import { isOneOf } from './one-of.ts'
import { childBy, type Tree } from './tree.ts'

const LEFT_OUT = new Set<string>(HEADLINE_PASSIVES)
const NO_OBJECT = new Set<string>(INTRANSITIVE_VERBS)
const PARTICLE = new Set<string>(PARTICLES)

/** First and end token of a verb with its auxiliaries and particles: "had been driven out". */
export function verbGroupOf(tree: Tree, verb: number): { firstToken: number; endToken: number } {
  let firstToken = verb
  for (const child of tree.children[verb]!) {
    const { relation, tag } = tree.tokens[child]!
    if (isOneOf(relation, 'aux|aux:pass|cop') || (relation === 'mark' && tag === 'TO'))
      firstToken = Math.min(firstToken, child)
  }
  const hasParticle = particlesOf(tree, verb).includes(verb + 1)
  return { firstToken, endToken: verb + (hasParticle ? 2 : 1) }
}

/** Adverbs and particles that make one word with the verb: "out" of "drive out". */
export function particlesOf(tree: Tree, verb: number): number[] {
  return tree.children[verb]!.filter(child => {
    const token = tree.tokens[child]!
    if (token.relation === 'compound:prt') return true
    return child > verb && token.relation === 'advmod' && PARTICLE.has(token.lower)
  })
}

/**
 * What the clause says: base form with particles ("drive out"); for a predicate with a copula "be" and its preposition or
 * its own base form ("be with", "be dead").
 */
export function predicateOf(tree: Tree, verb: number): string {
  const token = tree.tokens[verb]!
  if (childBy(tree, verb, 'cop') !== undefined) {
    const preposition = tree.children[verb]!.find(
      child => child < verb && tree.tokens[child]!.relation === 'case' && tree.tokens[child]!.tag !== 'POS',
    )
    return `be ${preposition === undefined ? token.lemma : tree.tokens[preposition]!.lower}`
  }
  const particles = particlesOf(tree, verb)
  if (particles.length === 0) return token.lemma
  const words = particles.map(child => tree.tokens[child]!.lower)
  return [token.lemma, ...words].join(' ')
}

/** True where the surface subject is acted on: "was taken", "got killed", "forces backed by …". */
export function isPassive(tree: Tree, verb: number): boolean {
  const known = passivesOf(tree)
  known[verb] ??= readPassive(tree, verb)
  return known[verb]
}

/** Which verbs are passive: each is asked about several times. */
const passivesOf = keepLast(({ tokens }: Tree): (boolean | undefined)[] => new Array(tokens.length))

function readPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!
  if (childBy(tree, verb, 'aux:pass') !== undefined) return true
  // "have taken losses": an auxiliary that is no passive one makes it active, whatever the subject is called.
  if (childBy(tree, verb, 'aux') === undefined && childBy(tree, verb, 'nsubj:pass|csubj:pass') !== undefined)
    return true
  if (NO_OBJECT.has(token.lemma)) return false
  if (isHeadlinePassive(tree, verb)) return true
  if (token.tag !== 'VBN') return false
  if (childBy(tree, verb, 'aux') !== undefined) return false
  if (isOneOf(token.relation, 'acl|advcl|root|parataxis|xcomp|ccomp|dep|appos'))
    return childBy(tree, verb, 'nsubj|obj') === undefined
  // "was captured and looted": the auxiliary stands with the first.
  return (
    token.relation === 'conj' && childBy(tree, verb, 'nsubj|obj') === undefined && isPassive(tree, token.head)
  )
}

/** "Five killed in raid": a verb that needs an object has a subject, no object and no auxiliary, and no full stop follows. */
function isHeadlinePassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!
  if (
    !isOneOf(token.tag, 'VBD|VBN') ||
    !LEFT_OUT.has(token.lemma) ||
    !isOneOf(token.relation, 'root|ccomp|parataxis|conj')
  )
    return false
  if (
    childBy(tree, verb, 'obj|ccomp|xcomp|aux|compound:prt') !== undefined ||
    childBy(tree, verb, 'nsubj') === undefined
  )
    return false
  return isUnpunctuated(tree, token.sentence, verb)
}

/** True for a verb that takes no object. */
export function isIntransitive(lemma: string): boolean {
  return NO_OBJECT.has(lemma)
}

function isUnpunctuated(tree: Tree, sentence: number, verb: number): boolean {
  let last = verb
  while (tree.tokens[last + 1]?.sentence === sentence) last++
  return !/[.!?]["'”’)]*$/.test(tree.tokens[last]!.text) && !/^["”’']$/.test(tree.tokens[last]!.text)
}

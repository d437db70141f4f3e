import { OBJECT_CONTROL } from './en/object-control.ts'
import { TIME_NOUNS } from './en/time-nouns.ts'
import { isOneOf } from './one-of.ts'
import { childBy, childrenBy, isNominal, type Tree, withConjuncts } from './tree.ts'
import { isIntransitive, isPassive } from './verb-group.ts'

const CONTROLS_BY_OBJECT = new Set<string>(OBJECT_CONTROL)
const TIME = new Set<string>(TIME_NOUNS)
const RELATIVE_PRONOUN = /^(?:which|who|whom|that|whose)$/

/** Who acts and who is acted on in the clause of a verb. */
export interface Participants {
  readonly agents: readonly number[]
  readonly patients: readonly number[]
}

/** Agents and patients, with relative pronouns replaced and missing subjects taken from where grammar says they are. */
export function findParticipants(tree: Tree, verb: number): Participants {
  const subjects = findSubjects(tree, verb)
  const objects = findObjects(tree, verb)
  if (!isPassive(tree, verb)) return { agents: subjects, patients: objects }
  const agents = findAgentPhrases(tree, verb)
  return { agents, patients: subjects.length > 0 ? subjects : objects }
}

/** Nouns of the first "by" phrase of a passive verb; a manner ("by car") is not told from an agent here. */
function findAgentPhrases(tree: Tree, verb: number): number[] {
  const first = tree.children[verb]!.find(child => {
    const token = tree.tokens[child]!
    return (
      isOneOf(token.relation, 'obl*|nmod*') && isNominal(token) && hasBy(tree, child) && !isTime(tree, child)
    )
  })
  return first === undefined ? [] : withConjuncts(tree, first)
}

/** A noun of time says when ("stormed it overnight", "by Friday"). */
function isTime(tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun]!
  return isOneOf(token.pos, 'NOUN|PROPN|ADV') && TIME.has(token.lemma.toLowerCase())
}

function hasBy(tree: Tree, noun: number): boolean {
  return tree.children[noun]!.some(
    child => tree.tokens[child]!.relation === 'case' && tree.tokens[child]!.lemma === 'by',
  )
}

function findObjects(tree: Tree, verb: number): number[] {
  const own = childrenBy(tree, verb, 'obj').filter(object => !isTime(tree, object))
  if (own.length > 0) return own.flatMap(object => expand(tree, object, verb))
  const token = tree.tokens[verb]!
  if (token.relation === 'acl:relcl' && isMissingObject(tree, verb)) return withConjuncts(tree, token.head)
  // "shelled and took the town": one object for both.
  const later =
    token.pos === 'VERB'
      ? childrenBy(tree, verb, 'conj').find(child => isSharing(tree, verb, child))
      : undefined
  return later === undefined ? [] : findObjects(tree, later)
}

/** True where a coordinated verb follows at once, so that its object is the first verb's too. */
function isSharing(tree: Tree, verb: number, other: number): boolean {
  return (
    tree.tokens[other]!.pos === 'VERB' &&
    !isIntransitive(tree.tokens[verb]!.lemma) &&
    other - verb === 2 &&
    childBy(tree, other, 'obj') !== undefined
  )
}

/** "positions they had lost": the relative clause has a subject of its own, no object, and no preposition left over. */
function isMissingObject(tree: Tree, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj*')
  if (subject === undefined || isPassive(tree, verb)) return false
  if (RELATIVE_PRONOUN.test(tree.tokens[subject]!.lower)) return false
  return childBy(tree, verb, 'ccomp|xcomp') === undefined && !hasRelativeAdverb(tree, verb)
}

function hasRelativeAdverb(tree: Tree, verb: number): boolean {
  return tree.children[verb]!.some(
    child => child < verb && (isOneOf(tree.tokens[child]!.tag, 'WRB') || isRelativeOblique(tree, child)),
  )
}

function isRelativeOblique(tree: Tree, child: number): boolean {
  const token = tree.tokens[child]!
  return isOneOf(token.relation, 'obl*') && isOneOf(token.tag, 'W*')
}

/** Surface subjects of a verb: its own, or those that it shares or inherits. */
export function findSubjects(tree: Tree, verb: number, depth = 0): number[] {
  const own = childrenBy(tree, verb, 'nsubj*')
  if (own.length > 0) return own.flatMap(subject => expand(tree, subject, verb))
  return depth > 8 ? [] : inheritSubjects(tree, verb, depth + 1)
}

/** A noun with its conjuncts; a relative pronoun as the noun that it stands for. */
function expand(tree: Tree, noun: number, verb: number): number[] {
  const isRelative =
    RELATIVE_PRONOUN.test(tree.tokens[noun]!.lower) && /^W|^IN$|^DT$/.test(tree.tokens[noun]!.tag)
  if (!isRelative) return withConjuncts(tree, noun)
  const antecedent = antecedentOf(tree, verb)
  return antecedent === undefined ? [noun] : withConjuncts(tree, antecedent)
}

function antecedentOf(tree: Tree, verb: number): number | undefined {
  let at = verb
  while (tree.tokens[at]!.relation === 'conj') at = tree.tokens[at]!.head
  const token = tree.tokens[at]!
  if (!isOneOf(token.relation, 'acl|acl:relcl|advcl:relcl') || token.head < 0) return undefined
  return isNominal(tree.tokens[token.head]!) ? token.head : undefined
}

function inheritSubjects(tree: Tree, verb: number, depth: number): number[] {
  const { relation, head, tag } = tree.tokens[verb]!
  if (head < 0) return []
  if (relation === 'conj') return findSubjects(tree, head, depth)
  if (relation === 'xcomp') return controllers(tree, head, depth)
  if (relation === 'acl:relcl') return isNominal(tree.tokens[head]!) ? withConjuncts(tree, head) : []
  if (relation === 'acl') return subjectsOfModifier(tree, verb, depth)
  if (relation === 'advcl' || relation === 'parataxis' || relation === 'ccomp') {
    return tag === 'VBG' || tag === 'VBN' || hasTo(tree, verb) ? findSubjects(tree, head, depth) : []
  }
  return []
}

function hasTo(tree: Tree, verb: number): boolean {
  return tree.children[verb]!.some(child => tree.tokens[child]!.tag === 'TO')
}

/** Who acts in an infinitive: the object of "force", the subject of "try" (for a passive the subject: "was forced to leave"). */
function controllers(tree: Tree, head: number, depth: number): number[] {
  const objects = childrenBy(tree, head, 'obj|iobj')
  const byObject = objects.length > 0 && CONTROLS_BY_OBJECT.has(tree.tokens[head]!.lemma)
  return byObject ? objects.flatMap(object => expand(tree, object, head)) : findSubjects(tree, head, depth)
}

/** "forces fighting in the town", "attempts by the army to advance", "launched a campaign to take the town". */
function subjectsOfModifier(tree: Tree, verb: number, depth: number): number[] {
  const noun = tree.tokens[verb]!.head
  if (!hasTo(tree, verb)) return withConjuncts(tree, noun)
  const owner = tree.children[noun]!.find(
    child =>
      tree.tokens[child]!.relation === 'nmod:poss' ||
      (isOneOf(tree.tokens[child]!.relation, 'nmod*') && hasBy(tree, child)),
  )
  if (owner !== undefined) return withConjuncts(tree, owner)
  let at = noun
  while (at >= 0 && tree.tokens[at]!.pos !== 'VERB') at = tree.tokens[at]!.head
  return at < 0 ? [] : isPassive(tree, at) ? findAgentPhrases(tree, at) : findSubjects(tree, at, depth)
}

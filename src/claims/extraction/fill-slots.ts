import type { Clause } from '#language'
import { kindsFrom, shareKind } from '../kinds.ts'
import { distanceIn } from './distances.ts'
import { foundSubjects } from './found-subjects.ts'
import { isDate } from './is-date.ts'
import { meansFirst } from './means-first.ts'
import { withBackers } from './name-backers.ts'
import {
  conjunctsOf,
  followingPhrases,
  isOfKind,
  kindsOf,
  type PrepositionalPhrase,
  prepositionOf,
} from './noun-phrase.ts'
import { oncePerClause } from './once-per-clause.ts'
import type { Scene } from './scene.ts'

/** The slots of one clause, each with the heads that fill it. */
export interface Filling {
  readonly clause: Clause
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly phrases: readonly PrepositionalPhrase[]
  /** Heads that a second look found beside the clause's own words. */
  readonly added?: readonly number[]
}

/** The slots of a clause; for "the hill is with the rebels" the predicate noun is a phrase of "be". */
export const fillSlots = oncePerClause((scene, clause): Filling => {
  const dated = clause.obliques.filter(oblique => isAfterDate(scene, oblique)).map(({ head }) => head)
  const phrases = phrasesOfClause(scene, clause).filter(({ head }) => !dated.includes(head))
  const contact = contactParts(scene, clause)
  if (contact !== undefined) return { clause, ...contact, phrases }
  const told = meansFirst(scene, clause)
  if (told !== undefined) return { clause: { ...clause, passive: false }, ...told, phrases }
  const taken = objectRelative(scene, clause)
  if (taken !== undefined) return { clause: { ...clause, passive: false }, ...taken, phrases }
  const spoken = spokenOf(scene, clause)
  if (spoken.length > 0) return { clause, subjects: spoken, objects: clause.patients, phrases }
  const subjects = withBackers(scene, clause, foundSubjects(scene, clause))
  if (isFalsePassive(scene, clause))
    return { clause, subjects: clause.patients, objects: nounAfter(scene, clause), phrases }
  const doers = reducedAgents(scene, clause, phrases)
  if (doers.length > 0) return { clause, subjects: doers, objects: clause.agents, phrases }
  if (isHiddenPassive(scene, clause)) return { clause, subjects: [], objects: clause.agents, phrases }
  if (isBareParticiple(scene, clause)) return participleFilling(scene, clause, phrases)
  const objects = dated.length > 0 ? [...clause.patients, ...dated] : sharedObjects(scene, clause)
  return { clause, subjects, objects: objects.filter(head => !subjects.includes(head)), phrases }
})

/** A clause's phrases; what it is so many miles from stands behind "within", and the miles are nowhere. */
function phrasesOfClause(scene: Scene, clause: Clause): PrepositionalPhrase[] {
  const phrases = writtenPhrases(scene, clause)
  const distance = distanceIn(scene, clause)
  if (distance === undefined) return phrases
  const others = phrases.filter(({ head }) => head !== distance.measure && head !== distance.ground)
  return [{ preposition: 'within', head: distance.ground }, ...others]
}

/** Phrases of the tree, those that follow the verb word for word, and a predicate that is one. */
function writtenPhrases(scene: Scene, clause: Clause): PrepositionalPhrase[] {
  const phrases: PrepositionalPhrase[] = clause.obliques.map(({ preposition, head }) => ({
    preposition,
    head,
  }))
  for (const phrase of followingPhrases(scene, clause.verbGroup.endToken))
    if (!phrases.some(({ head }) => head === phrase.head)) phrases.push(phrase)
  for (const phrase of waysOf(scene, clause))
    if (!phrases.some(({ head }) => head === phrase.head)) phrases.push(phrase)
  for (const { preposition, head } of [...phrases])
    for (const other of conjunctsOf(scene, head))
      if (!phrases.some(phrase => phrase.head === other)) phrases.push({ preposition, head: other })
  const preposition = isCopular(scene, clause) ? prepositionOf(scene, clause.verb) : undefined
  return preposition === undefined ? phrases : [{ preposition, head: clause.verb }, ...phrases]
}

/** Words after a verb within which its "from … to …" is looked for. */
const WAY_REACH = 14
const WAY: ReadonlySet<string> = new Set(['from', 'to', 'into', 'towards', 'toward'])

/** "Were taken on Friday by bus from A to B": where a way goes from and to, whatever stands before it. */
function waysOf(scene: Scene, { verbGroup, sentence }: Clause): PrepositionalPhrase[] {
  const found: PrepositionalPhrase[] = []
  for (let at = verbGroup.endToken; at < verbGroup.endToken + WAY_REACH; at++) {
    const token = scene.tokens[at]
    if (token?.sentence !== sentence || token.pos === 'VERB' || token.pos === 'PUNCT') break
    const preposition = token.lower
    const group = WAY.has(preposition) ? scene.groupAt[at + 1] : undefined
    if (group !== undefined && isOfKind(scene, group.head, 'ground') && !isDate(scene, group.head))
      found.push({ preposition, head: group.head })
  }
  return found
}

/** "Received on Thursday 57 bodies": the day takes the preposition, and what follows is the object. */
function isAfterDate(scene: Scene, { head }: { readonly head: number }): boolean {
  const first = scene.groupAt[head]?.firstToken ?? head
  return !isDate(scene, head) && first > 0 && isDate(scene, first - 1)
}

/** "Two villages they have besieged": of two subjects side by side the pronoun acts, and the noun before it is acted on. */
function contactParts(
  scene: Scene,
  { agents, patients, passive }: Clause,
): Pick<Filling, 'subjects' | 'objects'> | undefined {
  const [noun, pronoun] = agents
  if (noun === undefined || pronoun === undefined || agents.length > 2 || patients.length > 0 || passive)
    return undefined
  const isBeside = (scene.groupAt[noun]?.endToken ?? noun + 1) === pronoun
  return isBeside && scene.tokens[pronoun]!.tag === 'PRP'
    ? { subjects: [pronoun], objects: [noun] }
    : undefined
}

/** "The district, which rebels took in May": a noun right between "which" and an active verb with no object acts on what "which" takes up. */
function objectRelative(
  scene: Scene,
  { verbGroup, auxiliaries, patients, agents, sentence }: Clause,
): Pick<Filling, 'subjects' | 'objects'> | undefined {
  const noun = [...agents, ...patients].find(head => scene.groupAt[head]?.endToken === verbGroup.firstToken)
  const group = noun === undefined ? undefined : scene.groupAt[noun]
  const others = patients.filter(head => head !== noun && head > verbGroup.firstToken)
  if (group === undefined || others.length > 0 || auxiliaries.includes('be')) return undefined
  if (scene.tokens[verbGroup.endToken]?.lower === 'by') return undefined
  const relative = group.firstToken - 1
  const isRelative = /^(?:which|that|whom)$/i.test(scene.tokens[relative]?.text ?? '')
  const antecedent = scene.groupAt[relative - (scene.tokens[relative - 1]?.text === ',' ? 2 : 1)]
  if (!isRelative || group.endToken !== verbGroup.firstToken || antecedent === undefined) return undefined
  return scene.tokens[antecedent.head]!.sentence === sentence
    ? { subjects: [noun!], objects: [antecedent.head] }
    : undefined
}

/** "Strikes that rescuers say destroyed the market": what a relative clause of speech takes up acts, not who says so. */
function spokenOf(scene: Scene, clause: Clause): readonly number[] {
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  if (above === undefined || above.link !== 'acl:relcl' || above.patients.length === 0) return []
  const between = scene.tokens.slice(above.verb + 1, clause.verb)
  const isGap = clause.verb > above.verb && between.every(({ pos }) => pos === 'AUX' || pos === 'ADV')
  return isGap && clause.agents.every(head => above.agents.includes(head)) ? above.patients : []
}

/** A past tense that the tree takes for a passive though no "was" stands before it ("airstrikes killed at least 12"). */
export function isFalsePassive(
  scene: Scene,
  { verb, passive, auxiliaries, link, patients, agents }: Clause,
): boolean {
  const bare =
    passive && auxiliaries.length === 0 && scene.tokens[verb]!.tag === 'VBD' && !link.startsWith('acl')
  return bare && agents.length === 0 && patients.length > 0 && patients.every(head => head < verb)
}

/** The head of the first noun group within a few words after the verb. */
function nounAfter(scene: Scene, { verb, sentence }: Clause): readonly number[] {
  for (let at = verb + 1; at < verb + 6; at++) {
    const group = scene.groupAt[at]
    if (
      group !== undefined &&
      scene.tokens[at]?.sentence === sentence &&
      !isDate(scene, group.head) &&
      group.head > verb &&
      scene.tokens[group.head]!.pos !== 'ADJ'
    )
      return [group.head]
  }
  return []
}

/** A passive whose participle was taken for an adjective ("the town was shelled"). */
function isHiddenPassive(scene: Scene, clause: Clause): boolean {
  const { pos, text } = scene.tokens[clause.verb]!
  return pos === 'ADJ' && text.endsWith('ed') && clause.patients.length === 0 && isCopular(scene, clause)
}

/** Who stands behind "by" after a participle that the tree takes for a past tense ("shells fired by rebels fell on the town"). */
function reducedAgents(
  scene: Scene,
  { verb, verbGroup, auxiliaries, passive, agents, patients, link }: Clause,
  phrases: readonly PrepositionalPhrase[],
): readonly number[] {
  const bare = !passive && auxiliaries.length === 0 && agents.length > 0 && patients.length === 0
  if (!bare || link === 'xcomp' || !/ed$|en$|^(?:led|held|hit|shot|lost)$/i.test(scene.tokens[verb]!.text))
    return []
  if (scene.tokens[verbGroup.endToken]?.lower !== 'by') return []
  return phrases
    .filter(({ preposition, head }) => preposition === 'by' && head > verb && !isDate(scene, head))
    .map(({ head }) => head)
    .slice(0, 1)
}

/** A participle without auxiliaries on a noun ("the area lost to them"). */
function isBareParticiple(scene: Scene, { verb, auxiliaries, link, passive }: Clause): boolean {
  return (
    (scene.tokens[verb]!.tag === 'VBN' || (link === 'acl' && scene.tokens[verb]!.tag === 'VBD')) &&
    auxiliaries.length === 0 &&
    !passive &&
    link !== 'root' &&
    link !== 'conj'
  )
}

/**
 * Its noun is what it was done to. With an object of its own it is no participle but a past tense: of its noun ("rebels
 * seized control"), or, where that is the object of the clause above, of that clause's subject ("hit schools, used gas").
 */
function participleFilling(scene: Scene, clause: Clause, phrases: readonly PrepositionalPhrase[]): Filling {
  if (clause.patients.length === 0) return { clause, subjects: [], objects: clause.agents, phrases }
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  const misread =
    above !== undefined &&
    above.verb < Math.min(...clause.agents) &&
    above.agents.length > 0 &&
    !clause.agents.some(head => isArmed(scene, head))
  const subjects = misread ? above!.agents : withBackers(scene, clause, clause.agents)
  return { clause, subjects, objects: clause.patients, phrases }
}

/** What acts by force, or is an act itself, so that a verb behind it is its own ("helicopters dropped bombs", "strikes hit"). */
const isArmed = (scene: Scene, head: number) => shareKind(kindsOf(scene, head), FORCEFUL)

const FORCEFUL = kindsFrom(['force', 'aircraft', 'artillery', 'fire', 'attack', 'bomb'])

/** The object of a clause, or of the next verb that is coordinated with it ("shot and wounded | two men"). */
function sharedObjects(scene: Scene, clause: Clause): readonly number[] {
  if (clause.patients.length > 0 || clause.passive) return clause.patients
  const next = (scene.below[clause.index] ?? []).find(
    other => other.link === 'conj' && other.verb - clause.verb === 2,
  )
  if (next !== undefined) return next.patients
  const right = scene.groupAt[clause.verbGroup.endToken]
  const free =
    right !== undefined && right.firstToken === clause.verbGroup.endToken && right.preposition === undefined
  return free &&
    !clause.agents.includes(right.head) &&
    !isCopular(scene, clause) &&
    !isDate(scene, right.head)
    ? [right.head]
    : []
}

/** Whether the clause's predicate is a noun or an adjective with "be". */
export function isCopular(scene: Scene, clause: Clause): boolean {
  return (scene.children[clause.verb] ?? []).some(child => scene.tokens[child]!.relation === 'cop')
}

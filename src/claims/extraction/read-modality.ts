import type { Clause } from '#language'
import type { Span } from '#primitives'
import {
  AGREED_DONE,
  ATTEMPT_NOUNS,
  FULFILLED_VERBS,
  GOVERNING_VERBS,
  ONGOING_ADVERBS,
  PLAN_NOUNS,
  STRIVING_VERBS,
} from '../en/modality.ts'
import type { Modality } from '../frame.ts'
import { conditionOf, isAwaited, isCondition, isDoubtful } from './conditions.ts'
import { readGerund } from './governed-gerund.ts'
import { groupSpan } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** How far the wording lets an event be: done, tried, planned, only on a condition, or not at all (a purpose or a condition itself). */
export interface ModalityReading {
  readonly modality: Modality
  readonly denied: boolean
  readonly condition: Span | undefined
  /** True where the clause only names a purpose or a condition and makes no claim. */
  readonly void: boolean
  readonly reasons: readonly string[]
}

const RULES = new Map(GOVERNING_VERBS.flatMap(rule => rule.verbs.map(verb => [verb, rule] as const)))

/** Reads modality and polarity of an event told by `clause`, from its own words, what governs it and its conditions. */
export function readModality(scene: Scene, told: Clause, given: Modality): ModalityReading {
  const clause = withSharedAuxiliaries(scene, told)
  const reasons: string[] = []
  const own = ownModality(scene, clause, given, reasons)
  const governed = governedModality(scene, clause, own, reasons)
  if (governed === 'void') return { modality: own, denied: false, condition: undefined, void: true, reasons }
  let { modality } = governed
  if (isCondition(scene, clause) || isAwaited(scene, clause))
    return { modality, denied: false, condition: undefined, void: true, reasons: ['stands in a condition'] }
  const condition = modality === 'planned' || isDoubtful(clause) ? conditionOf(scene, clause) : undefined
  if (condition !== undefined) {
    modality = 'conditional'
    reasons.push('only on a condition')
  }
  const denied = (clause.negated && !governed.flips) || (!clause.negated && governed.flips)
  if (clause.negated) reasons.push('negated')
  return {
    modality,
    denied,
    condition: modality === 'conditional' ? condition : undefined,
    void: false,
    reasons,
  }
}

/** "Would not give up or leave": a bare infinitive shares the auxiliaries and the negation of the verb that it is joined to. */
function withSharedAuxiliaries(scene: Scene, clause: Clause): Clause {
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  const bare =
    clause.link === 'conj' && scene.tokens[clause.verb]!.tag === 'VB' && clause.auxiliaries.length === 0
  if (!bare || above === undefined || above.auxiliaries.length === 0) return clause
  return { ...clause, auxiliaries: above.auxiliaries, negated: clause.negated || above.negated }
}

function ownModality(scene: Scene, clause: Clause, given: Modality, reasons: string[]): Modality {
  const perfect = clause.auxiliaries.includes('have')
  if (isDoubtful(clause) && !perfect) {
    reasons.push(`"${clause.auxiliaries.join(' ')}" makes it planned or expected`)
    return 'planned'
  }
  if (given === 'attempted' || given === 'planned') return given
  const { tag } = scene.tokens[clause.verb]!
  if (tag === 'VBG' && clause.auxiliaries.includes('be')) return 'ongoing'
  if (hasOngoingAdverb(scene, clause) && !(tag === 'VBD' && given !== 'ongoing')) return 'ongoing'
  return given
}

function hasOngoingAdverb(scene: Scene, clause: Clause): boolean {
  const from = Math.max(0, clause.verbGroup.firstToken - 1)
  for (let at = from; at <= Math.min(scene.tokens.length - 1, clause.verbGroup.endToken); at++)
    if (ONGOING_ADVERBS.has(scene.tokens[at]!.lower)) return true
  return false
}

interface Governed {
  readonly modality: Modality
  readonly flips: boolean
}

/** What governs an infinitive: a verb that tries, plans or goes on; a noun of attempt or plan; else it is a purpose. */
function governedModality(scene: Scene, clause: Clause, own: Modality, reasons: string[]): Governed | 'void' {
  const plain: Governed = { modality: own, flips: false }
  if (isOpen(scene, clause)) return 'void'
  const gerund = readGerund(scene, clause)
  if (gerund !== undefined) return byGerund(gerund)
  if (!isComplement(scene, clause)) return plain
  if (isPurpose(scene, clause)) return 'void'
  if (isArranged(scene, clause)) return say({ modality: 'planned', flips: false }, '"is to" makes it planned')
  const noun = governingNoun(scene, clause)
  if (noun !== undefined) {
    const { lemma } = scene.tokens[noun]!
    if (ATTEMPT_NOUNS.has(lemma))
      return say({ modality: 'attempted', flips: false }, `"${lemma} to" makes it an attempt`)
    if (PLAN_NOUNS.has(lemma))
      return say({ modality: 'planned', flips: false }, `"${lemma} to" makes it a plan`)
    return 'void'
  }
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  if (parent === undefined) return scene.tokens[clause.verb]!.tag === 'VB' ? 'void' : plain
  const { lemma } = scene.tokens[parent.verb]!
  if (clause.auxiliaries.includes('have')) return upward(parent)
  if (AGREED_DONE.has(scene.tokens[clause.verb]!.lemma) && lemma === 'agree') return plain
  if (FULFILLED_VERBS.has(lemma) || wentOn(scene, parent)) return asGoverned(parent)
  if (clause.link === 'advcl' && STRIVING_VERBS.has(lemma)) return 'void'
  if (RULES.has(lemma))
    return clause.link === 'advcl' && RULES.get(lemma)!.modality !== 'attempted' && lemma !== 'mean'
      ? 'void'
      : byRule(lemma, parent)
  return lemma === 'be' || clause.link === 'csubj' || clause.link === 'conj' ? upward(parent) : 'void'

  function byGerund(reading: Modality | 'void' | 'as-governor'): Governed | 'void' {
    if (reading === 'void') return 'void'
    if (reading !== 'as-governor')
      return say({ modality: reading, flips: false }, `its governor makes it ${reading}`)
    const governor = scene.clauses[clause.parent!]!
    const above = governedModality(scene, governor, ownModality(scene, governor, own, reasons), reasons)
    return above === 'void' || above.modality !== 'occurred' ? above : plain
  }
  function byRule(verb: string, governor: Clause): Governed {
    const rule = RULES.get(verb)!
    const above = upward(governor)
    const modality =
      above.modality === 'occurred' || above.modality === 'ongoing' ? rule.modality : above.modality
    return say(
      {
        modality: rule.modality === 'attempted' ? 'attempted' : modality,
        flips: (rule.denies ?? false) !== governor.negated,
      },
      `under "${verb}": ${rule.reason}`,
    )
  }
  /** "Agreed to let them enter": what is brought about by what is itself only agreed on. */
  function asGoverned(governor: Clause): Governed | 'void' {
    const plainly = upward(governor)
    if (plainly.modality !== own || !isComplement(scene, governor)) return plainly
    const above = governedModality(scene, governor, own, reasons)
    return above === 'void' ? above : { modality: above.modality, flips: above.flips !== plainly.flips }
  }
  function upward(governor: Clause): Governed {
    if (isDoubtful(governor) && !governor.auxiliaries.includes('have'))
      return { modality: 'planned', flips: governor.negated }
    return { modality: own, flips: governor.negated }
  }
  function say(reading: Governed, reason: string): Governed {
    reasons.push(reason)
    return reading
  }
}

/** "Went on to retake the base" tells what was done. */
function wentOn(scene: Scene, { verb }: Clause): boolean {
  return scene.tokens[verb]!.lemma === 'go' && scene.tokens[verb + 1]?.lower === 'on'
}

/** Words before a noun that make a clause about it a matter of any case, none in particular. */
const ANY: ReadonlySet<string> = new Set(['any', 'every', 'whoever', 'anyone', 'whichever', 'no'])

/** Words that make a question of what somebody says or does not say ("declined to say what would be sent"). */
const ASKING: ReadonlySet<string> = new Set(['who', 'what', 'whether', 'which', 'whom'])

/** "It is not clear who carried out the raid": a question within a sentence tells nothing of its own. */
function isQuestion({ tokens, groupAt }: Scene, { link, marker, verb, agents, patients }: Clause): boolean {
  if (link !== 'ccomp' && link !== 'csubj') return false
  const words = [...agents, ...patients].map(head => tokens[groupAt[head]?.firstToken ?? head]!)
  return [marker, ...words.filter(({ index }) => index < verb).map(({ lower }) => lower)].some(
    word => word !== undefined && ASKING.has(word),
  )
}

/**
 * Whether the clause tells no happening: "any campaign that violated it", "recapturing it would be …", "kept from
 * leaving", "to surrender or die".
 */
function isOpen(scene: Scene, clause: Clause): boolean {
  const { tag, head } = scene.tokens[clause.verb]!
  if (
    clause.link.startsWith('acl') &&
    head >= 0 &&
    ANY.has(scene.tokens[groupSpan(scene, head).firstToken]!.lower)
  )
    return true
  if (isQuestion(scene, clause) || (clause.link === 'csubj' && tag === 'VBG')) return true
  const before = scene.tokens[clause.verbGroup.firstToken - 1]?.lower
  if (tag === 'VBG' && (clause.marker === 'from' || before === 'from')) return true
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  return tag === 'VB' &&
    clause.auxiliaries.length === 0 &&
    clause.link === 'conj' &&
    above !== undefined &&
    isInfinitive(scene, above)
    ? governedModality(scene, above, 'occurred', []) === 'void'
    : tag === 'VB' && clause.link === 'root' && isInfinitive(scene, clause) && !isArranged(scene, clause)
}

/** Whether the clause is an infinitive ("to take"), by its marker or the word before its verb group. */
export function isInfinitive(scene: Scene, clause: Clause): boolean {
  if (clause.marker === 'to') return true
  const { tag } = scene.tokens[clause.verb]!
  if (tag !== 'VB') return false
  for (let at = clause.verb - 1; at >= Math.max(0, clause.verb - 3); at--) {
    const { tag: before, lower } = scene.tokens[at]!
    if (before === 'TO' || lower === 'to') return true
    if (before !== 'RB') return false
  }
  return false
}

/** Whether the clause is an infinitive with "to", or a bare one that completes a verb ("let them enter"). */
function isComplement(scene: Scene, clause: Clause): boolean {
  const bare = /^VBP?$/.test(scene.tokens[clause.verb]!.tag) && clause.link === 'xcomp'
  return isInfinitive(scene, clause) || (bare && clause.auxiliaries.length === 0)
}

/** Words between "be" and "to" that leave the event to come ("poised to storm"). */
const READY: ReadonlySet<string> = new Set([
  ...['due', 'set', 'poised', 'ready', 'likely', 'about', 'bound', 'slated', 'scheduled', 'certain', 'sure'],
  ...['prepared', 'determined', 'willing', 'expected', 'supposed', 'preparing', 'planning', 'going'],
])

const FORMS_OF_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "'re", "'s", 'am'])

/** "The troops are to pull back", "buses were due to leave": a finite "be" right before the infinitive's "to". */
function isArranged(scene: Scene, { verb, sentence }: Clause): boolean {
  for (let at = verb - 1; at > verb - 5; at--) {
    const token = scene.tokens[at]
    if (token?.sentence !== sentence) return false
    if (token.lower !== 'to') continue
    const before = scene.tokens[at - 1]
    const isReady = before !== undefined && (before.tag === 'RB' || READY.has(before.lower))
    const after = isReady ? scene.tokens[at - 2] : before
    return after?.sentence === sentence && FORMS_OF_BE.has(after.lower)
  }
  return false
}

/** Whether "in order" or "so as" stands before the infinitive. */
function isPurpose(scene: Scene, clause: Clause): boolean {
  const to =
    scene.tokens[clause.verbGroup.firstToken]!.lower === 'to'
      ? clause.verbGroup.firstToken
      : clause.verbGroup.firstToken - 1
  const before = scene.tokens[to - 1]?.lower
  return before === 'order' || (before === 'as' && scene.tokens[to - 2]?.lower === 'so')
}

/** The noun that an infinitive hangs on ("an attempt to take"), by the tree or by standing right before it. */
export function governingNoun(scene: Scene, clause: Clause): number | undefined {
  const { head } = scene.tokens[clause.verb]!
  if (clause.link.startsWith('acl') && head >= 0 && isNoun(scene, head)) return head
  const before = clause.verbGroup.firstToken - 1
  const at = scene.tokens[before]?.lower === 'to' ? before - 1 : before
  const previous = scene.tokens[at]
  if (
    previous !== undefined &&
    isNoun(scene, at) &&
    (ATTEMPT_NOUNS.has(previous.lemma) || PLAN_NOUNS.has(previous.lemma))
  )
    return at
  return undefined
}

function isNoun(scene: Scene, index: number): boolean {
  const { pos } = scene.tokens[index]!
  return pos === 'NOUN' || pos === 'PROPN'
}

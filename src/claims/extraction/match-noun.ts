import { askOnce, type Clause } from '#language'
import { coverSpans, keepLast, type Span } from '#primitives'
import { FRAMES_BY_VERB, NOUN_FRAMES } from '../en/frames/index.ts'
import {
  ASPECT_VERBS,
  AVOWING_VERBS,
  BLAMING_VERBS,
  CAUSAL_PREPOSITIONS,
  CAUSING_VERBS,
  LIGHT_VERBS,
  PREPARING_VERBS,
  PREVENTING_VERBS,
  REPUTED_VERBS,
  RESPONDING_VERBS,
  SUFFERING_VERBS,
  WITNESSING_VERBS,
} from '../en/modality.ts'
import type { Modality } from '../frame.ts'
import { kindsFrom, shareKind } from '../kinds.ts'
import { type ReadyNounFrame, type Roles, readyNounFrame } from '../ready-frame.ts'
import { type Argument, type Candidate, createCandidate } from './candidate.ts'
import { clauseQuote } from './clause-quote.ts'
import { isCue } from './cue-tokens.ts'
import { isFalsePassive } from './fill-slots.ts'
import { isDate } from './is-date.ts'
import { predicateNames, roleOfPhrase, settle } from './match-verb.ts'
import {
  antecedentOf,
  followingPhrases,
  groupSpan,
  isOfKind,
  kindsOf,
  ownersOf,
  type PrepositionalPhrase,
  phrasesOf,
  prepositionOf,
} from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { nounForms } from './word-forms.ts'
import type { Word } from './words.ts'

const FRAMES_BY_NOUN: ReadonlyMap<string, readonly ReadyNounFrame[]> = indexNouns()

function indexNouns(): Map<string, ReadyNounFrame[]> {
  const index = new Map<string, ReadyNounFrame[]>()
  for (const frame of NOUN_FRAMES) {
    const ready = readyNounFrame(frame)
    for (const noun of frame.nouns) index.set(noun, [...(index.get(noun) ?? []), ready])
  }
  return index
}

/** Last words of the names above: a noun that is none of them has no frame. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...FRAMES_BY_NOUN.keys()].map(name => name.slice(name.lastIndexOf('_') + 1)),
)

/** The frame of the event that a noun names, special ones (with the word that they want before it) first. */
export function nounFrameAt(scene: Scene, index: number): ReadyNounFrame | undefined {
  const frames = framesOf(scene)
  let frame = frames[index]
  if (frame === undefined) {
    frame = readFrame(scene, index) ?? null
    frames[index] = frame
  }
  return frame ?? undefined
}

/** The frames of nouns, null for none: verbs, clauses and the nouns themselves ask for them. */
const framesOf = keepLast(
  ({ tokens }: Scene): (ReadyNounFrame | null | undefined)[] => new Array(tokens.length),
)

const mayTell = askOnce((word: Word) =>
  nounForms(word).some(form => LAST_WORDS.has(form) || form.includes('_')),
)

function readFrame(scene: Scene, index: number): ReadyNounFrame | undefined {
  const token = scene.tokens[index]!
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.tag !== 'VBG') return undefined
  if (!mayTell(scene.words[index]!)) return undefined
  const forms = nounForms(token)
  const before = wordsBefore(scene, index)
  const names = [...forms.map(form => `${before[0]}_${form}`), ...forms]
  const frames = names.flatMap(name => FRAMES_BY_NOUN.get(name) ?? [])
  return frames.find(frame => frame.before === undefined || frame.before.some(word => before.includes(word)))
}

/** Up to three words right before a noun within its group, nearest first, as lemmas and as written. */
function wordsBefore(scene: Scene, index: number): readonly string[] {
  const { firstToken } = groupSpan(scene, index)
  const words: string[] = []
  for (let at = index - 1; at >= Math.max(firstToken, index - 3); at--) {
    const { lemma, lower } = scene.tokens[at]!
    words.push(lemma)
    if (lower !== lemma) words.push(lower)
  }
  return words
}

/** What a clause says of an event that a noun in it names: who does it, how it goes. */
interface Carriage {
  readonly clause: Clause
  readonly modality: Modality
  readonly arguments: readonly Argument[]
  readonly source: 'light-verb' | 'noun'
  readonly reason: string
}

/** The claim that a noun makes, by a light verb around it or by its own phrases; undefined for none. */
export function matchNoun(scene: Scene, index: number): Candidate | undefined {
  const frame = nounFrameAt(scene, index)
  if (frame === undefined) return undefined
  const carriage = carriageOf(scene, index, frame)
  const blamed = blamedArguments(scene, index)
  const own = [...blamed, ...ownArguments(scene, index, frame)]
  if (carriage === undefined && blamed.length === 0 && !standsAlone(scene, index, { frame, own }))
    return undefined
  const args = mergeArguments(scene, own, carriage?.arguments ?? [])
  const noun = scene.tokens[index]!.text
  return createCandidate({
    type: frame.type,
    source: carriage?.source ?? 'noun',
    anchor: index,
    clause: carriage?.clause ?? scene.clauseAt[index],
    quote: carriage === undefined ? nounQuote(scene, index, own) : clauseQuote(scene, carriage.clause),
    arguments: args,
    modality: frame.modality ?? carriage?.modality ?? 'occurred',
    effect: frame.effect,
    weapons: frame.weapons,
    openMeans: frame.openMeans,
    onlyJoined: frame.alone === 'joined' && carriage === undefined,
    strength: frame.strength * (carriage === undefined ? 0.75 : 1),
    reasons: [
      `frame ${frame.type} by the noun "${noun}": ${frame.reason}`,
      ...(carriage === undefined ? [] : [carriage.reason]),
      ...(blamed.length === 0 ? [] : ['laid at the door of whoever did it']),
    ],
  })
}

/** Whether the noun tells enough to be a claim without a verb that says it happened. */
function standsAlone(
  scene: Scene,
  index: number,
  { frame, own }: { readonly frame: ReadyNounFrame; readonly own: readonly Argument[] },
): boolean {
  if (scene.groupAt[index] !== undefined && scene.groupAt[index].head !== index) return false
  if (
    [index, ...own.map(({ head }) => head)].some(head =>
      OPEN.has(scene.tokens[groupSpan(scene, head).firstToken]!.lower),
    )
  )
    return false
  const telling = own.filter(({ head }) => isTelling(scene, head))
  const roles = new Set(telling.map(({ role }) => role))
  if (frame.alone === 'never' || isEnded(scene, index) || isRanked(scene, index)) return false
  if (frame.alone === 'joined') return true
  return frame.alone === 'full' ? roles.size > 1 : roles.size > 0
}

const ENDINGS: ReadonlySet<string> = new Set([
  'cessation',
  'halt',
  'end',
  'suspension',
  'lack',
  'absence',
  'threat',
  'risk',
  'fear',
  'possibility',
  'prospect',
  'chance',
])

/** "A cessation of air strikes", "the threat of an attack", "to prevent gains": the word above says that it is not, or not yet. */
function isEnded(scene: Scene, index: number): boolean {
  const { head } = scene.tokens[index]!
  if (head < 0) return false
  const { lemma } = scene.tokens[head]!
  return ENDINGS.has(lemma) || (PREVENTING_VERBS.has(lemma) && head < index)
}

/** "The most critical advance": a judgement on an event that is told elsewhere. */
function isRanked(scene: Scene, index: number): boolean {
  const { firstToken } = groupSpan(scene, index)
  return scene.tokens.slice(firstToken, index).some(({ tag }) => tag === 'JJS' || tag === 'RBS')
}

/** Determiners of what may not have been at all. */
const OPEN: ReadonlySet<string> = new Set(['any', 'no', 'every', 'each', 'another'])

/** A name, or a common noun for ground or people; a pronoun only points back. */
function isTelling(scene: Scene, head: number): boolean {
  return scene.tokens[head]!.pos !== 'PRON' && scene.tokens[head]!.tag !== 'PRP$'
}

/** "The army launched its assault": a possessive pronoun is whoever the verb has for its subject. */
function mergeArguments(scene: Scene, given: readonly Argument[], carried: readonly Argument[]): Argument[] {
  const isActed = carried.some(({ role, slot }) => role === 'agent' && slot === 'subject')
  const own = given.filter(
    ({ role, head }) => !(isActed && role === 'agent' && scene.tokens[head]!.tag === 'PRP$'),
  )
  const heads = new Set(own.map(argument => argument.head))
  const agentKnown = own.some(argument => argument.role === 'agent')
  return [
    ...own,
    ...carried.filter(({ head, role }) => !heads.has(head) && !(agentKnown && role === 'agent')),
  ]
}

function carriageOf(scene: Scene, index: number, frame: ReadyNounFrame): Carriage | undefined {
  for (const clause of clausesAround(scene, index)) {
    if (clause.marker === 'since') return undefined
    const verbs = [...predicateNames(scene, clause), ...phrasalNames(scene, clause)]
    const reason = `told by "${scene.tokens[clause.verb]!.text}"`
    const light = verbs.map(verb => LIGHT_VERBS.get(verb)).find(found => found !== undefined)
    if (light !== undefined && fills(scene, clause.patients, index)) {
      return {
        clause,
        modality: light === 'planned' && isAnnouncedDone(frame, verbs) ? 'occurred' : light,
        arguments: [...subjectsOf(scene, clause, { frame, verbs }), ...obliquePlaces(scene, clause)],
        source: 'light-verb',
        reason,
      }
    }
    if (isExistential(scene, clause, index))
      return {
        clause,
        modality: 'occurred',
        arguments: obliquePlaces(scene, clause),
        source: 'light-verb',
        reason: 'told by "there was"',
      }
    if (
      verbs.some(verb => CAUSING_VERBS.has(verb)) &&
      fills(scene, isFalsePassive(scene, clause) ? clause.patients : clause.agents, index) &&
      frame.type !== 'casualties'
    )
      return { clause, modality: 'occurred', arguments: [], source: 'noun', reason }
    if (isCauseOfHarm(scene, clause, { index, frame, verbs }))
      return {
        clause,
        modality: 'occurred',
        arguments: obliquePlaces(scene, clause),
        source: 'light-verb',
        reason: `the cause of what "${scene.tokens[clause.verb]!.text}" tells`,
      }
    const meant = meantBy(scene, clause, { index, verbs })
    if (meant !== undefined)
      return {
        clause,
        modality: meant,
        arguments: clause.agents.map(head => ({ role: 'agent', head, slot: 'subject' }) as const),
        source: 'light-verb',
        reason,
      }
    const reputed = clause.passive && verbs.some(verb => REPUTED_VERBS.has(verb))
    const names = reputed ? [...verbs, ...infinitivesOf(scene, clause)] : verbs
    const aspect = names.map(verb => ASPECT_VERBS.get(verb)).find(found => found !== undefined)
    if (aspect !== undefined && fills(scene, [...clause.agents, ...clause.patients], index))
      return {
        clause,
        modality: aspect,
        arguments: obliquePlaces(scene, clause),
        source: 'light-verb',
        reason,
      }
    if (clause.verb === index && clause.agents.length > 0) return undefined
  }
  return undefined
}

/** The verbs that complete a clause ("said to be | continuing"). */
function infinitivesOf(scene: Scene, clause: Clause): readonly string[] {
  return (scene.below[clause.index] ?? [])
    .filter(({ link }) => link === 'xcomp')
    .flatMap(child => predicateNames(scene, child))
}

/** Whether a clause of death or destruction names the event as its cause ("were killed in clashes", "destroyed by shelling"). */
function isCauseOfHarm(
  scene: Scene,
  clause: Clause,
  { index, frame, verbs }: { index: number; frame: ReadyNounFrame; verbs: readonly string[] },
): boolean {
  if (!HARMFUL.has(frame.type) || frame.alone === 'joined' || clause.negated) return false
  const harms = verbs.some(verb =>
    (FRAMES_BY_VERB.get(verb) ?? []).some(({ effect }) => effect === 'killed' || effect === 'wounded'),
  )
  if (!harms) return false
  const behind = clause.patients.filter(head => head > clause.verb).flatMap(head => phrasesOf(scene, head))
  return [...clause.obliques, ...followingPhrases(scene, clause.verbGroup.endToken), ...behind].some(
    ({ preposition, head }) => CAUSAL_PREPOSITIONS.has(preposition) && fills(scene, [head], index),
  )
}

/** Harm that is announced has been done, and so has ground been taken whose taking is announced. */
const isAnnouncedDone = ({ type }: ReadyNounFrame, verbs: readonly string[]): boolean =>
  SUFFERED.has(type) || (WON.has(type) && verbs.some(verb => TELLING.has(verb)))

const SUFFERED: ReadonlySet<string> = new Set(['casualties', 'abuse', 'destroy', 'breach'])
const WON: ReadonlySet<string> = new Set(['capture', 'repel', 'siege-break'])
const TELLING: ReadonlySet<string> = new Set(['announce', 'declare'])

/** Types of event that kill and wound. */
const HARMFUL: ReadonlySet<string> = new Set(['attack', 'air-strike', 'shelling', 'bombing'])
/** What the subject of a light verb is to the event: who does it, who suffers it, or where it is seen. */
function subjectsOf(
  scene: Scene,
  clause: Clause,
  { frame, verbs }: { readonly frame: ReadyNounFrame; readonly verbs: readonly string[] },
): Argument[] {
  const role = verbs.some(verb => SUFFERING_VERBS.has(verb)) ? 'target' : 'agent'
  if (!verbs.some(verb => WITNESSING_VERBS.has(verb)) && !isToldHarm(scene, clause, frame))
    return clause.agents.map(head => ({ role, head, slot: 'subject' }))
  return clause.agents
    .filter(head => isOfKind(scene, head, 'ground') && (scene.actorsAt[head]?.length ?? 0) === 0)
    .map(head => ({ role: 'place', head, slot: 'subject' }))
}

/** "The ministry announced five deaths": who tells of harm did not do it. */
function isToldHarm(scene: Scene, { verb }: Clause, { type }: ReadyNounFrame): boolean {
  return type === 'casualties' && isCue(scene, verb)
}

/** How it stands with an event that the subject prepares for, or answers with; undefined for neither. */
function meantBy(
  scene: Scene,
  clause: Clause,
  { index, verbs }: { readonly index: number; readonly verbs: readonly string[] },
): Modality | undefined {
  const behind = (word: string) =>
    clause.obliques.some(({ preposition, head }) => preposition === word && fills(scene, [head], index))
  if (PREPARING_VERBS.has(scene.tokens[clause.verb]!.lemma) && behind('for')) return 'planned'
  return verbs.some(verb => RESPONDING_VERBS.has(verb)) && behind('with') ? 'occurred' : undefined
}

/** Whether a noun is among the heads, or what one of them measures ("dozens of strikes", "a week of attacks"). */
function fills(scene: Scene, heads: readonly number[], index: number): boolean {
  return heads.some(
    head =>
      antecedentOf(scene, head) === index ||
      objectOfGerund(scene, index) === head ||
      (nounFrameAt(scene, head) === undefined &&
        head < index &&
        index - head < 5 &&
        phrasesOf(scene, head).some(phrase => phrase.preposition === 'of' && phrase.head === index)),
  )
}

/** "Continued shelling Dorsk": what a noun in -ing acts on where the tree takes it for a word of a place's name; undefined for none. */
function objectOfGerund(scene: Scene, index: number): number | undefined {
  if (!scene.tokens[index]!.lower.endsWith('ing')) return undefined
  const inside = scene.groupAt[index]
  const group = inside === undefined || inside.head === index ? scene.groupAt[index + 1] : inside
  if (group === undefined || group.preposition !== undefined || group.head <= index) return undefined
  const named = scene.placesAt[group.head]?.some(place => !place.adjectival) ?? false
  return named && group.head - index < 4 ? group.head : undefined
}

/** The verb with its object, for fixed phrases ("took place"). */
function phrasalNames(scene: Scene, clause: Clause): string[] {
  return clause.patients.map(head => `${scene.tokens[clause.verb]!.lemma} ${scene.tokens[head]!.lemma}`)
}

/** "There were clashes". */
function isExistential(scene: Scene, clause: Clause, index: number): boolean {
  const there = (scene.children[clause.verb] ?? []).some(child => scene.tokens[child]!.relation === 'expl')
  return there && (clause.verb === index || clause.agents.includes(index) || clause.patients.includes(index))
}

/** Clauses that may carry a noun: its own, and the one that its own hangs on. */
function clausesAround(scene: Scene, index: number): readonly Clause[] {
  const own = scene.clauseAt[index]
  const relative = (scene.children[index] ?? []).flatMap(child => {
    const clause = scene.clauseAt[child]
    return clause?.verb === child && clause.link === 'acl:relcl' ? [clause] : []
  })
  return own === undefined ? relative : [own, ...relative]
}

/** What the phrases of a clause are to an event that a noun in it names. */
const OF_CLAUSE: Roles = new Map([
  ['against', 'either'],
  ['on', 'either'],
])

function obliquePlaces(scene: Scene, clause: Clause): Argument[] {
  return clause.obliques.flatMap(({ preposition, head }) => {
    const role = roleOfPhrase(scene, OF_CLAUSE, { preposition, head })
    if (role === undefined || role === 'none') return []
    const settled = role === 'either' ? settle(scene, head, kindsOf(scene, head)) : role
    return [{ role: settled, head, slot: preposition }]
  })
}

/** A noun's phrases, those of its clause that follow it, and who fights whom in the phrases of those ("a clash near X between A and B"). */
function widePhrases(scene: Scene, index: number): readonly PrepositionalPhrase[] {
  const own = phrasesOf(scene, index)
  const clause = scene.clauseAt[index]
  const later = (clause?.obliques ?? []).some(({ head }) => head === index)
    ? clause!.obliques.filter(({ head, preposition }) => head > index && preposition !== '')
    : []
  const inner = [...own, ...later]
    .flatMap(({ head }) => phrasesOf(scene, head))
    .filter(({ preposition }) => preposition === 'between' || preposition === 'against')
  return [...own, ...later, ...inner].filter(
    (phrase, at, all) => all.findIndex(({ head }) => head === phrase.head) === at,
  )
}

function ownArguments(scene: Scene, index: number, frame: ReadyNounFrame): readonly Argument[] {
  const found: Argument[] = []
  const object = objectOfGerund(scene, index)
  if (object !== undefined)
    found.push({ role: settle(scene, object, kindsOf(scene, object)), head: object, slot: 'object' })
  const owner = frame.roles.get('owner')
  if (owner !== undefined && owner !== 'none')
    for (const head of ownersOf(scene, index)) {
      if (isDate(scene, head)) continue
      const role = owner === 'either' ? settle(scene, head, kindsOf(scene, head)) : owner
      if (role === 'place' ? (scene.placesAt[head] ?? []).some(place => !place.adjectival) : true)
        found.push({ role, head, slot: 'owner' })
    }
  for (const head of stagersOf(scene, index)) found.push({ role: 'agent', head, slot: 'by' })
  for (const phrase of widePhrases(scene, index)) {
    const role = roleOfPhrase(scene, frame.roles, phrase)
    if (role === undefined || role === 'none' || isDate(scene, phrase.head)) continue
    const settled = role === 'either' ? settle(scene, phrase.head, kindsOf(scene, phrase.head)) : role
    if (
      settled === 'agent' &&
      !shareKind(kindsOf(scene, phrase.head), DOERS) &&
      (scene.actorsAt[phrase.head]?.length ?? 0) === 0
    )
      continue
    found.push({ role: settled, head: phrase.head, slot: phrase.preposition })
  }
  return found.map(argument => (isDoneBy(scene, argument, found) ? { ...argument, role: 'agent' } : argument))
}

/** "The siege of the army on the town": with something else that it is done to, whoever stands behind "of" does it. */
function isDoneBy(scene: Scene, { role, slot, head }: Argument, all: readonly Argument[]): boolean {
  if (slot !== 'of' || role !== 'target' || !isOfKind(scene, head, 'force')) return false
  return (
    !all.some(one => one.role === 'agent') &&
    all.some(one => ONTO.has(one.slot) && (one.role === 'place' || one.role === 'target'))
  )
}

const ONTO: ReadonlySet<string> = new Set(['on', 'against', 'upon'])

/** Words from a participle to its "by". */
const NEAR_BY = 5

/** "The attack staged tonight by rebels": who stands behind "by" after a light verb's participle, however the tree hangs it. */
function stagersOf(scene: Scene, index: number): readonly number[] {
  const { tokens } = scene
  const verb = groupSpan(scene, index).endToken
  const { sentence } = tokens[index]!
  const participle = tokens[verb]
  if (participle?.sentence !== sentence || !/^VB[ND]$/.test(participle.tag)) return []
  const phrasal = `${participle.lemma} ${tokens[verb + 1]?.lower ?? ''}`
  if (!LIGHT_VERBS.has(participle.lemma) && !LIGHT_VERBS.has(phrasal)) return []
  for (let at = verb + 1; at <= verb + NEAR_BY && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]!.pos === 'VERB') return []
    const doer = tokens[at]!.lower === 'by' ? scene.groupAt[at + 1] : undefined
    if (doer !== undefined && !isDate(scene, doer.head)) return [doer.head]
  }
  return []
}

/** Kinds of thing that do what an event noun names. */
const DOERS = kindsFrom(['force', 'aircraft', 'artillery', 'armour'])

/** "Accused them of shelling the town", "blamed them for the attack": whoever is blamed did it, to what the noun takes as its object. */
function blamedArguments(scene: Scene, index: number): Argument[] {
  const clause = scene.clauseAt[index]
  const whole = scene.groupAt[index]?.head ?? index
  const preposition = prepositionOf(scene, index) ?? prepositionOf(scene, whole)
  if (clause === undefined || (preposition !== 'of' && preposition !== 'for')) return []
  if (isAvowed(scene, clause, whole))
    return clause.agents.map(head => ({ role: 'agent' as const, head, slot: 'subject' }))
  if (!BLAMING_VERBS.has(scene.tokens[clause.verb]!.lemma) || clause.verb > index) return []
  const blamed = clause.patients.filter(head => head > clause.verb && head < index)
  if (blamed.length === 0) return []
  const acted = [...clause.patients.filter(head => head > index && head !== whole), whole]
  return [
    ...blamed.map(head => ({ role: 'agent' as const, head, slot: 'subject' })),
    ...acted
      .filter(head => head !== index)
      .map(head => ({ role: settle(scene, head, kindsOf(scene, head)), head, slot: 'object' })),
  ]
}

/** "Claimed responsibility for the attack": whoever claims it did it. */
function isAvowed(scene: Scene, clause: Clause, head: number): boolean {
  const avowal = clause.patients.find(patient => scene.tokens[patient]!.lemma === 'responsibility')
  return (
    avowal !== undefined &&
    AVOWING_VERBS.has(scene.tokens[clause.verb]!.lemma) &&
    [...phrasesOf(scene, avowal), ...clause.obliques].some(
      phrase => phrase.preposition === 'for' && phrase.head === head,
    )
  )
}

/** The noun phrase with the phrases that gave its arguments. */
function nounQuote(scene: Scene, index: number, own: readonly Argument[]): Span {
  const group = groupSpan(scene, index)
  const parts = own.filter(({ head }) => head > index).map(({ head }) => groupSpan(scene, head))
  return coverSpans([group, ...parts]) ?? group
}

import type { Clause } from '#language'
import { IMPENDING, PLANNED_AUXILIARIES } from '../en/modality.ts'
import { aimAtOwners } from './aim-at-owners.ts'
import { dropBeaten } from './beaten-attempts.ts'
import type { Candidate } from './candidate.ts'
import { conditionOf } from './conditions.ts'
import { matchAdjective } from './match-adjective.ts'
import { matchNoun } from './match-noun.ts'
import { matchVerb } from './match-verb.ts'
import { mergeParticiples } from './merge-participles.ts'
import { nameHelpers } from './name-backers.ts'
import { nameFoes } from './name-foes.ts'
import { nounFrameAt } from './noun-frame-at.ts'
import { isPartitive, phrasesOf } from './noun-phrase.ts'
import { readModality } from './read-modality.ts'
import type { Scene } from './scene.ts'
import { settleBorders } from './settle-borders.ts'
import { settleMeans } from './settle-means.ts'

/** Candidates for events and states, by verbs, then nouns, then adjectives; furniture, questions, purposes and conditions left out. */
export function findEvents(scene: Scene): Candidate[] {
  const isReadable = readableTokens(scene)
  const verbs: Candidate[] = []
  for (const clause of scene.clauses) {
    if (!isReadable[clause.verb] || isDescription(scene, clause)) continue
    const found = matchVerb(scene, clause)
    if (found !== undefined) verbs.push(found)
  }
  const consumed = new Set(verbs.flatMap(candidate => consumedNouns(scene, candidate)))
  const nouns: Candidate[] = []
  const adjectives: Candidate[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!isReadable[at]) continue
    const noun = consumed.has(at) ? undefined : matchNoun(scene, at)
    if (noun !== undefined) nouns.push(noun)
    const adjective = matchAdjective(scene, at)
    if (adjective !== undefined) adjectives.push(adjective)
  }
  const read = [...verbs, ...nouns].flatMap(candidate => withModality(scene, candidate))
  return mergeParticiples(scene, dropBeaten(read))
    .map(candidate =>
      nameFoes(
        scene,
        nameHelpers(
          scene,
          aimAtOwners(scene, settleBorders(scene, settleMeans(scene, typedByItsNoun(scene, candidate)))),
        ),
      ),
    )
    .concat(adjectives)
}

const DESCRIBING: ReadonlySet<string> = new Set(['fight', 'operate', 'battle', 'serve', 'carry'])

/** "Groups fighting under its banner" says who they are, not what happened. */
function isDescription(scene: Scene, { link, verb }: Clause): boolean {
  return link === 'acl' && scene.tokens[verb]!.tag === 'VBG' && DESCRIBING.has(scene.tokens[verb]!.lemma)
}

/** How far behind a word the mark of its question may stand, in tokens. */
const LONGEST_QUESTION = 60

/** For each token whether it may tell something: it is no furniture and no question mark follows in its sentence. */
export function readableTokens({ tokens, furniture }: Scene): boolean[] {
  const readable: boolean[] = new Array(tokens.length)
  let mark = -1
  for (let at = tokens.length - 1; at >= 0; at--) {
    const asked = mark >= 0 && tokens[mark]!.sentence === tokens[at]!.sentence && mark - at < LONGEST_QUESTION
    readable[at] = !furniture[at] && !asked
    if (tokens[at]!.text === '?') mark = at
  }
  return readable
}

/** Event nouns that a verb's claim already tells ("repelled the attack", "come under fire"). */
function consumedNouns(scene: Scene, { clause, type, anchor }: Candidate): number[] {
  if (clause === undefined || type === 'casualties' || type === 'statement') return []
  const objects = clause.patients.flatMap(head => [head, ...measuredBy(scene, head)])
  const means = FIGHTING.has(type)
    ? clause.obliques.filter(({ preposition }) => preposition === 'with').map(({ head }) => head)
    : []
  const told = [...objects, ...means, ...(TRUCES.has(type) ? clause.agents : [])]
  return told.filter(head => head !== anchor && nounFrameAt(scene, head) !== undefined)
}

/** "Carried out hundreds of strikes": what a measure measures. */
function measuredBy(scene: Scene, head: number): number[] {
  if (!isPartitive(scene, head)) return []
  return phrasesOf(scene, head).flatMap(({ preposition, head: part }) => (preposition === 'of' ? [part] : []))
}

const BY_FIRE: ReadonlySet<string> = new Set(['shelling', 'air-strike', 'bombing', 'destroy'])

/** "One strike hit the depot", "the bombings struck two towns", "launched air strikes": the noun says by which means. */
function typedByItsNoun(scene: Scene, candidate: Candidate): Candidate {
  const { type, clause, source } = candidate
  if (source !== 'verb' || type !== 'shelling' || clause === undefined) return candidate
  const objects = scene.tokens[clause.verb]!.lemma === 'launch' ? clause.patients : []
  const frame = [...clause.agents, ...objects]
    .map(head => nounFrameAt(scene, head))
    .find(found => found !== undefined)
  if (frame === undefined || frame.type === type || !BY_FIRE.has(frame.type)) return candidate
  const reason = `${frame.type} by the noun that acts or is launched`
  return { ...candidate, type: frame.type, openMeans: false, reasons: [...candidate.reasons, reason] }
}

/** Types whose verbs say by what means behind "with" ("shot it down with a missile"). */
const FIGHTING: ReadonlySet<string> = new Set(['attack', 'air-strike', 'shelling', 'bombing', 'repel'])

/** Types whose verbs tell of their subject's noun ("the truce collapsed"). */
const TRUCES: ReadonlySet<string> = new Set(['ceasefire', 'breach'])

/** "The fall of the town would cut the road": what the verb of its noun only expects is expected itself. */
function inDoubt(scene: Scene, candidate: Candidate, clause: Clause): Candidate {
  const part = [...clause.agents, ...clause.patients].includes(candidate.anchor)
  const impending =
    clause.agents.includes(candidate.anchor) && IMPENDING.has(scene.tokens[clause.verb]!.lemma)
  const doubtful = impending || clause.auxiliaries.some(word => PLANNED_AUXILIARIES.has(word))
  if (!part || !doubtful || clause.auxiliaries.includes('have') || candidate.modality !== 'occurred')
    return candidate
  const word = impending ? scene.tokens[clause.verb]!.text : clause.auxiliaries.join(' ')
  const reason = `"${word}" makes it planned or expected`
  return { ...candidate, modality: 'planned', reasons: [...candidate.reasons, reason] }
}

/** What is still to come by a noun's clause comes only on the condition that its sentence names. */
function onCondition(scene: Scene, candidate: Candidate, clause: Clause): Candidate {
  const condition = candidate.modality === 'planned' ? conditionOf(scene, clause) : undefined
  if (condition === undefined) return candidate
  return {
    ...candidate,
    modality: 'conditional',
    condition,
    reasons: [...candidate.reasons, 'only on a condition'],
  }
}

function withModality(scene: Scene, candidate: Candidate): Candidate[] {
  const { clause } = candidate
  if (clause === undefined) return [candidate]
  if (candidate.source === 'noun') return [onCondition(scene, inDoubt(scene, candidate, clause), clause)]
  const reading = readModality(scene, clause, candidate.modality)
  if (reading.void) return []
  const { modality, denied, condition } = reading
  const type = modality === 'attempted' ? (candidate.attemptedType ?? candidate.type) : candidate.type
  return [
    { ...candidate, type, modality, denied, condition, reasons: [...candidate.reasons, ...reading.reasons] },
  ]
}

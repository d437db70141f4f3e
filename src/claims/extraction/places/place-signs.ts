import { isWithin, PLACE_KINDS } from '#places'
import { joinerOf, keepAnswers, sharedString, spanContains } from '#primitives'
import type { PlaceRef } from '../../claim.ts'
import { COMPASS, LOCATIVE_PREPOSITIONS } from '../../en/prepositions.ts'
import { holdsKind } from '../../kinds.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { groupSpan, lexicalKinds, prepositionOf } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'
import { isSmallSite, isVagueGround } from './ground-words.ts'
import type { PlaceFacts } from './mention-facts.ts'
import { governorOf, PREPOSITIONS } from './place-grammar.ts'
import { isNamedRef, isNewPlace } from './place-refs.ts'
import type { Telling } from './telling.ts'

/** What a place that the claim's own words give it has for it. */
export function roleSigns(
  scene: Scene,
  draft: DraftClaim,
  ref: PlaceRef,
  { facts, own }: { readonly facts: PlaceFacts | undefined; readonly own: readonly PlaceFacts[] },
): string[] {
  const at = draft.claim.places.indexOf(ref)
  const way = draft.placeWays.get(ref.start ?? -1)
  const signs = [
    'by its role',
    `by its role as ${way ?? (draft.placeByRule ? 'rule' : 'list member')}`,
    at === 0 ? 'first by its role' : 'later by its role',
    ...(facts === undefined
      ? commonSigns(scene, ref)
      : [
          ...placeSigns(scene, draft, facts),
          ...nearSigns(scene, draft, facts),
          ...containedSigns(scene, facts, own),
        ]),
  ]
  if (draft.claim.places.length === 1) signs.push('the only one by its role')
  return signs
}

function commonSigns(scene: Scene, ref: PlaceRef): string[] {
  if (ref.place != null) return ['known, but no mention']
  const signs = [isNamedRef(ref) ? 'a name that nobody knows' : 'common noun']
  if (ref.end != null && isNewPlace(scene, tokenAt(scene.tokens, ref.end - 1))) signs.push('a new one')
  if (isVagueGround(ref.name)) signs.push('any ground')
  if (isSmallSite(scene, ref)) signs.push('a site')
  if (ref.canonical != null) signs.push('stands for a name')
  return signs
}

/** What another place of its sentence has for it. */
export function ownSigns(
  scene: Scene,
  draft: DraftClaim,
  facts: PlaceFacts,
  { telling: { track }, own }: { readonly telling: Telling; readonly own: readonly PlaceFacts[] },
): string[] {
  const inQuote = spanContains(draft.claim.quote, facts.mention)
  const signs = [
    inQuote ? 'in its words' : 'in its sentence',
    ...placeSigns(scene, draft, facts),
    ...nearSigns(scene, draft, facts),
    ...containedSigns(scene, facts, own),
  ]
  if (track.actedOn.get(facts.sentence)?.has(facts.id)) signs.push('another event of the sentence is there')
  if (draft.claim.places.length > 0) signs.push('beside one by its role')
  return signs
}

/** Places of a sentence before and behind one that it is held against: lists may be long. */
const BESIDE = 6

/** Whether it lies in another place of its sentence, or another in it ("In Vesna, shells hit the Minqar district"). */
function containedSigns(scene: Scene, facts: PlaceFacts, own: readonly PlaceFacts[]): string[] {
  const { gazetteer } = scene.registry
  const { id } = facts
  const here = own.indexOf(facts)
  const others = own.slice(Math.max(0, here - BESIDE), here + BESIDE).filter(other => other.id !== id)
  return [
    ...(opensSentence(scene, facts)
      ? [others.some(isFiner(facts)) ? 'opens its sentence, another is in it' : 'opens its sentence']
      : []),
    ...(others.some(other => isWithin(gazetteer, other.id, id)) ? ['around another of its sentence'] : []),
    ...(others.some(other => isWithin(gazetteer, id, other.id)) ? ['within another of its sentence'] : []),
  ]
}

/** How a place of the claim's sentence stands to its words. */
function nearSigns(scene: Scene, draft: DraftClaim, { token, mention, kind, way }: PlaceFacts): string[] {
  const side = token > draft.anchor ? 'behind' : 'before'
  const away = Math.abs(token - draft.anchor)
  const signs = [
    `${side} the verb`,
    away < 5 ? `close ${side}` : away > 15 ? `far ${side}` : `some way ${side}`,
  ]
  const where = spanContains(draft.claim.quote, mention) ? 'in its words' : 'in its sentence'
  signs.push(`${where}, ${kind === 'country' ? 'a country ' : ''}${way}`)
  const clause = scene.clauseAt[token]
  if (clause === undefined) return signs
  const line = draft.clauses.indexOf(clause.index)
  signs.push(
    line === 0
      ? 'in its clause'
      : line > 0 || isBelow(scene, draft, clause.index)
        ? 'in a clause above or below'
        : 'in another clause',
  )
  return signs
}

/** Whether a clause stands below the claim's own. */
function isBelow(scene: Scene, { clauses }: DraftClaim, index: number): boolean {
  let here = scene.clauses[index]
  for (let steps = 0; here?.parent !== undefined && steps < 20; steps++) {
    if (here.parent === clauses[0]) return true
    here = scene.clauses[here.parent]
  }
  return false
}

// Names of signs are put together once (see `joinerOf`): they are looked up for every place that a claim may have.
const ofKind = joinerOf('kind')
const as = joinerOf('as')
const on = joinerOf('on')
const behind = keepAnswers(PREPOSITIONS.size, word => sharedString(`behind “${word}”`))

function placeSigns(
  scene: Scene,
  draft: DraftClaim,
  { mention, named, kind, origin, framed, locative, token, standIn, way }: PlaceFacts,
): string[] {
  const signs = [named ? 'named' : 'unnamed', ofKind(kind ?? 'unknown')]
  if (!named) signs.push(...shapeSigns(scene, token))
  if (mention.reference === 'described') signs.push('a description')
  if (mention.doubtful === true) signs.push('doubtful')
  if (COMPASS.has(mention.text.toLowerCase())) signs.push('a bare direction')
  if (locative) signs.push('behind a preposition of place')
  if (origin) signs.push('where somebody is from')
  if (framed) signs.push('where somebody speaks')
  if (mention.relation !== 'at') signs.push(`told as ${mention.relation}`)
  const preposition = prepositionOf(scene, token)
  if (preposition !== undefined && PREPOSITIONS.has(preposition)) signs.push(behind(preposition))
  const [relation] = scene.tokens[token]!.relation.split(':')
  signs.push(as(relation!))
  const governor = on(governorOf(scene, draft, standIn))
  if (draft.signs.includes('speech act')) signs.push(`of a speech act, ${governor}`)
  signs.push(governor, joinerOf(`${governor},`)(way), joinerOf(`${draft.claim.type},`)(way))
  if (kind === 'country') signs.push(`a country as ${way}`)
  return signs
}

/** Another named place behind it, no country and of no larger kind than it is: a village, where it is a town. */
const isFiner =
  ({ token, kind }: PlaceFacts) =>
  (other: PlaceFacts): boolean =>
    other.token > token && other.named && other.kind !== 'country' && rankOf(other.kind) >= rankOf(kind)

const rankOf = (kind: string | undefined) => KINDS.indexOf(kind ?? '')
const KINDS: readonly string[] = PLACE_KINDS

/** Words before a place that opens its sentence ("In the Minqar district, …"). */
const OPENING = 3

function opensSentence(scene: Scene, { mention: { phrase, start } }: PlaceFacts): boolean {
  const token = tokenAt(scene.tokens, Math.min(phrase.start, start))
  const { firstToken } = scene.annotated.structure.sentences[scene.tokens[token]!.sentence]!
  return token - firstToken < OPENING && LOCATIVE_PREPOSITIONS.has(scene.tokens[firstToken]!.lower)
}

/** How a place without a name is worded. */
function shapeSigns(scene: Scene, token: number): string[] {
  const first = scene.tokens[groupSpan(scene, token).firstToken]!
  const word = first.text.toLowerCase()
  const article =
    first.pos === 'DET' || first.pos === 'PRON' ? (/^an?$/.test(word) ? 'a' : word) : 'no article'
  const kinds = lexicalKinds(scene, token)
  return [
    `unnamed, ${article}`,
    `unnamed, ${holdsKind(kinds, 'works') ? 'works' : holdsKind(kinds, 'ground') ? 'ground' : 'other'}`,
    ...(scene.tokens[token]!.tag === 'NNS' ? ['unnamed, several'] : []),
  ]
}

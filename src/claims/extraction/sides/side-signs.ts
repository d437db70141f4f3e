import { joinerOf, keepAnswers, sharedString } from '#primitives'
import type { DraftClaim } from '../drop-duplicates.ts'
import { isQuoted } from '../quoted.ts'
import type { Scene } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import { DOER_KINDS, sortOfNoun } from './doer-nouns.ts'
import { homeState } from './home-state.ts'
import type { Introduction } from './introductions.ts'
import { type SidedMention, type SideFacts, sortsOf } from './side-facts.ts'
import type { SideQuestion } from './side-question.ts'
import { vocabularyNouns } from './vocabulary-nouns.ts'

/** How far from the words in question a side is named last, and how. */
export function distanceSigns(
  facts: SideFacts,
  { sentence, token, span }: SideQuestion,
  near: readonly SidedMention[],
  side: string,
): string[] {
  const own = near.filter(one => one.side === side)
  const signs: string[] = []
  const last = own.findLast(one => one.token < token)
  const after = own.some(one => one.token >= span[1] && one.sentence === sentence)
  if (after) signs.push('named after it in its sentence')
  if (last !== undefined) {
    const back = sentence - last.sentence
    const where = [
      'in its sentence',
      'in the sentence before',
      'two sentences before',
      'three sentences before',
    ]
    signs.push(`named ${where[back]}`)
    if (last.subject) signs.push(back === 0 ? 'subject in its sentence' : 'subject before')
    if (last.mention.adjectival === true) signs.push('only a qualifier there')
    if (last.mention.reference === undefined) signs.push('by its name there')
    if (own.filter(one => one.token < token).length > 1) signs.push('named more than once')
  } else if (!after) {
    const first = facts.first.get(side)
    signs.push(
      first === undefined ? 'named nowhere' : first < sentence ? 'named far back' : 'named only later',
    )
  }
  return signs
}

/** Prepositions behind which a party stands in a role of its own. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['by', 'of', 'on', 'against', 'from', 'with', 'at', 'to', 'for', 'between', 'in'],
])

const hangsAs = joinerOf('hangs on it as')
const behind = keepAnswers(PREPOSITIONS.size, word => sharedString(`behind “${word}”`))

/** How the nearest mention of a side in its own sentence stands to the words in question. */
export function grammarSigns(
  scene: Scene,
  { sentence, token, draft }: SideQuestion,
  near: readonly SidedMention[],
  side: string,
): string[] {
  const own = near.filter(one => one.side === side && one.sentence === sentence)
  if (own.length === 0) return []
  const nearest = own.reduce((best, one) =>
    Math.abs(one.token - token) < Math.abs(best.token - token) ? one : best,
  )
  const { relation, head } = scene.tokens[nearest.token]!
  const clause = scene.clauseAt[nearest.token]
  const before = nearest.token < token ? 'before' : 'behind'
  const kind = relation.split(':', 1)[0]!
  const signs = [joinerOf(`nearest ${before} as`)(kind)]
  if (head === token) signs.push(hangsAs(kind))
  if (Math.abs(nearest.token - token) <= 2) signs.push(`right ${before} it`)
  const preposition = scene.groupAt[nearest.token]?.preposition
  const word = preposition === undefined ? '' : scene.tokens[preposition]!.lower
  if (PREPOSITIONS.has(word)) signs.push(behind(word))
  if (draft === undefined) return signs
  const { start, end } = draft.claim.quote
  if (own.some(({ mention }) => mention.start >= start && mention.end <= end))
    signs.push('named in its words')
  const line = clause === undefined ? -1 : draft.clauses.indexOf(clause.index)
  if (line === 0) signs.push(nearest.subject ? 'subject of its clause' : 'in its clause')
  else if (line > 0) signs.push(nearest.subject ? 'subject of a clause above' : 'in a clause above')
  if (own.some(one => one.subject && one.token < token && one.token >= token - 6))
    signs.push('a subject close before it')
  return signs
}

const PLURAL = /^(?:they|them|their)$/i

/** What a pronoun itself says of a side: whether they were named in its number, and, in quotation marks, that it is not who speaks. */
export function pronounSigns(
  scene: Scene,
  { shape, name, token, sentence, antecedent, draft }: SideQuestion,
  near: readonly SidedMention[],
  side: string,
): string[] {
  if ((shape !== 'pronoun' && shape !== 'possessed') || name === undefined) return []
  const signs: string[] = []
  const last = near.findLast(one => one.side === side && one.token < token)
  if (antecedent === side) {
    const back = last === undefined ? 2 : sentence - last.sentence
    signs.push(
      'meant by grammar',
      `meant by grammar, “${name.toLowerCase()}”`,
      `meant by grammar, ${back} back`,
    )
  }
  if (last !== undefined && last.mention.adjectival !== true) {
    const { tag, text } = scene.tokens[last.token]!
    const many = /^NNP?S$/.test(tag) || PLURAL.test(text)
    signs.push(many === PLURAL.test(name) ? 'named in its number' : 'named in another number')
  }
  const origin = draft?.claim.attribution.at(-1)
  if (draft !== undefined && draft.claim.attribution.length > 1 && origin?.side === side)
    signs.push(
      isQuoted(scene, scene.tokens[token]!.start) ? 'the one who is quoted' : 'the one who is reported',
    )
  return signs
}

/** What the introduction of a person says of a side. */
export function introductionSigns(introduction: Introduction | undefined, side: string): string[] {
  if (introduction === undefined) return []
  const signs: string[] = []
  if (introduction.named.has(side))
    signs.push(introduction.named.size === 1 ? 'introduced as theirs' : 'introduced among theirs')
  if (introduction.byRole === side) signs.push('introduced by what theirs do')
  return signs
}

/** What a side is in the whole report: a party, the one named most, whose outlet it is. */
export function standingSigns(facts: SideFacts, { name }: SideQuestion, side: string): string[] {
  const signs = [facts.fighting.has(side) ? 'a party to the war' : 'no party to the war']
  if (facts.most === side) signs.push('the party named most')
  if (facts.counts.size > 0 && facts.fighting.has(side) && onlyParty(facts))
    signs.push('the only party named')
  if (facts.house === undefined || !facts.fighting.has(side)) return signs
  const ours = name !== undefined && /\bour\b|\bmartyr/i.test(name)
  signs.push(facts.house === side ? 'whose outlet this is' : 'against whose outlet this is')
  const sort = name === undefined ? undefined : sortOfNoun(name)
  if (sort !== undefined) signs.push(`${signs.at(-1)}, ${sort ? 'state' : 'irregulars'}`)
  if (ours) signs.push(`${facts.house === side ? 'whose' : 'against whose'} outlet this is, ours`)
  return signs
}

const onlyParty = ({ counts, fighting }: SideFacts) =>
  [...counts.keys()].filter(side => fighting.has(side)).length === 1

/** What the noun of a question tells, whatever the side. */
interface Noun {
  /** Of a state's people (true), of irregulars (false), or neither. */
  readonly sort: boolean | undefined
  readonly inferred: string | null
  /** Sides whose people the pack calls so. */
  readonly called: ReadonlySet<string> | undefined
  /** Side of the state of a country named within its phrase. */
  readonly country: string | null
  /** Sides named within its phrase. */
  readonly within: ReadonlySet<string>
}

/** Reads the noun of a question once, for all sides; undefined where nobody is named by one. */
export function readNoun(
  scene: Scene,
  { name, shape, token, inferred, span }: SideQuestion,
): Noun | undefined {
  if (name === undefined || shape === 'pronoun') return undefined
  const nouns = vocabularyNouns(scene.registry.conflict)
  const within = new Set<string>()
  for (let at = span[0]; at < span[1]; at++)
    for (const { side } of scene.actorsAt[at] ?? []) if (side !== null) within.add(side)
  return {
    sort: sortOfNoun(name),
    inferred,
    called: nounForms(scene.tokens[token]!)
      .map(form => nouns.get(form) ?? nouns.get(`${form}s`))
      .find(found => found !== undefined),
    country: stateOf(scene, span),
    within,
  }
}

/** How the noun, its kind and what stands within its phrase fit a side. */
export function nounSigns(scene: Scene, noun: Noun | undefined, side: string): string[] {
  if (noun === undefined) return []
  const { sort, inferred, called, country, within } = noun
  const signs: string[] = []
  if (inferred === side) signs.push('whose such people were named before')
  const sorts = sortsOf(scene, side)
  if (sort !== undefined && sorts.size > 0)
    signs.push(
      sorts.has(sort ? 'state' : 'irregular') ? 'of the sort of the noun' : 'of another sort than the noun',
    )
  if (sort === true && homeState(scene.registry.conflict) === side)
    signs.push('a state’s, and theirs is at home')
  if (called?.has(side))
    signs.push(called.size === 1 ? 'only theirs are called so' : 'theirs are called so too')
  if (country === side) signs.push('its country’s state is theirs')
  if (within.has(side)) signs.push('named within it')
  return signs
}

/** The side of the state of a country named within a phrase ("Karsk's foreign ministry"), by the pack's words for its government. */
function stateOf(scene: Scene, [first, end]: readonly [number, number]): string | null {
  const { vocabulary } = scene.registry.conflict
  for (let at = first; at < end; at++)
    for (const { place, text } of scene.placesAt[at] ?? []) {
      const people = vocabulary.find(
        entry =>
          entry.use === 'demonym' && (entry.text === text || (place !== null && entry.place === place)),
      )
      if (people === undefined) continue
      const phrase = `${people.text} government`.toLowerCase()
      return people.side ?? vocabulary.find(entry => entry.text.toLowerCase() === phrase)?.side ?? null
    }
  return null
}

/** What the claim itself and those told before say of a side: who says it, whom it was done to, who acts in the like. */
export function claimSigns(
  scene: Scene,
  { fighting }: SideFacts,
  { draft, told }: SideQuestion,
  side: string,
): string[] {
  if (draft === undefined) return []
  const { claim, sentence } = draft
  const signs: string[] = []
  const origin = claim.attribution.at(-1)!
  if (claim.attribution.length > 1 && origin.side === side)
    signs.push('who says it', ...(claim.type === 'withdraw' ? ['loses it, and says so'] : []))
  else if (claim.attribution.length > 1 && fighting.has(origin.side ?? '') && fighting.has(side))
    signs.push(
      'against who says it',
      ...(claim.type === 'withdraw' ? ['loses it, as the other side says'] : []),
    )
  if (claim.targets.some(target => target.side === side)) signs.push('it was done to them')
  else if (claim.targets.some(target => target.side === null && isOfSort(scene, target.name, side)))
    signs.push('of the sort that it was done to')
  if (claim.casualties.some(harm => harm.side === side)) signs.push('they suffered it')
  if (claim.agents.some(agent => agent.side === side)) signs.push('others of theirs do it too')
  return [...signs, ...actSigns(told, { claim, sentence }, side)]
}

/** Whether a noun for armed people is of what a side's are: a state's or irregulars. */
function isOfSort(scene: Scene, name: string, side: string): boolean {
  const sort = sortOfNoun(name)
  return sort !== undefined && sortsOf(scene, side).has(sort ? 'state' : 'irregular')
}

function actSigns(
  told: readonly DraftClaim[],
  { claim, sentence }: Pick<DraftClaim, 'claim' | 'sentence'>,
  side: string,
): string[] {
  const acts = told.filter(
    one => one.claim.type !== 'statement' && one.claim.agents.some(agent => agent.side === side),
  )
  const last = acts.at(-1)
  if (last === undefined) return []
  const back = sentence - last.sentence
  const signs = [
    back === 0 ? 'acts in its sentence' : back === 1 ? 'acts in the sentence before' : 'acted before',
  ]
  const kind = DOER_KINDS[claim.type]
  const alike = acts.filter(one => kind !== undefined && DOER_KINDS[one.claim.type] === kind)
  if (alike.length > 0) signs.push('acts in the like')
  if (acts.some(one => one.claim.type === claim.type)) signs.push('acts in the same')
  const here = placeOf(claim)
  const there = (alike.length > 0 ? alike : acts)
    .map(one => placeOf(one.claim))
    .filter(place => place !== undefined)
  if (here !== undefined && there.length > 0)
    signs.push(there.includes(here) ? 'acts there' : 'acts elsewhere')
  return signs
}

const placeOf = ({ places: [first] }: DraftClaim['claim']) => first?.place ?? first?.canonical ?? undefined

import type { Option } from '#primitives'
import type { ClaimType } from '../../claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import { DOER_KINDS, sortOfNoun } from './doer-nouns.ts'
import { homeState } from './home-state.ts'
import { type Introduction, introductionOf } from './introductions.ts'
import { type SidedMention, type SideFacts, sortsOf } from './side-facts.ts'
import { vocabularyNouns } from './vocabulary-nouns.ts'

/** Somebody of whom the words do not tell whose he is: who acts in a claim, or who says it. */
export interface SideQuestion {
  readonly role: 'agent' | 'origin'
  /** How the words name them: not at all, by a pronoun, by a common noun (known, new, somebody's), by a name. */
  readonly shape: 'absent' | 'pronoun' | 'definite' | 'indefinite' | 'possessed' | 'named'
  /** As written; undefined where absent. */
  readonly name: string | undefined
  /** Token that they stand at, or the claim's own where they are absent. */
  readonly token: number
  /** Tokens of the noun phrase, `[first, end)`. */
  readonly span: readonly [number, number]
  readonly sentence: number
  /** Signs that hold whatever the answer, for the answer "nobody's". */
  readonly about: readonly string[]
  /** The side that the noun has by what was named before it, or null. */
  readonly inferred: string | null
  /** The claim in which they act; undefined for who says it. */
  readonly draft?: DraftClaim
  /** Claims told before and in the same sentence, for who acts. */
  readonly told: readonly DraftClaim[]
}

/** Sentences back that count as near. */
const NEAR = 3

/** The sides that it may be, and none (null), with what speaks for each. */
export function listSideOptions(
  scene: Scene,
  facts: SideFacts,
  question: SideQuestion,
): Option<string | null>[] {
  const key = `${question.role} ${question.shape}`
  const near = nearMentions(facts, question)
  const fightingNear = new Set(near.filter(({ side }) => facts.fighting.has(side)).map(({ side }) => side))
  const nobody = [
    'nobody',
    ...question.about,
    fightingNear.size === 0 ? 'no party near' : fightingNear.size === 1 ? 'one party near' : 'parties near',
  ].map(sign => `${sign}: none`)
  const options: Option<string | null>[] = [{ answer: null, signs: both(key, nobody) }]
  const introduction = introducedIn(scene, question)
  const last = near.findLast(({ side, token }) => facts.fighting.has(side) && token < question.token)
  for (const side of facts.sides) {
    const signs = [
      ...distanceSigns(facts, question, near, side),
      ...standingSigns(facts, question, side),
      ...nounSigns(scene, question, side),
      ...grammarSigns(scene, question, near, side),
      ...introductionSigns(introduction, side),
      ...claimSigns(scene, facts, question, side),
    ]
    if (question.draft?.claim.type === 'air-strike' && !sortsOf(scene, side).has('state'))
      signs.push('irregulars, and aircraft')
    if (last?.side === side) signs.push('named last before')
    if (fightingNear.size === 1 && fightingNear.has(side)) signs.push('no other party near')
    if (isSpokenFor(facts, side, signs)) options.push({ answer: side, signs: both(key, signs) })
  }
  return options
}

/** Signs that tell a side though the report names nobody of it. */
const TELLING: ReadonlySet<string> = new Set([
  'only theirs are called so',
  'its country’s state is theirs',
  'introduced by what theirs do',
  'whose outlet this is',
])

/** A side that nothing in the report points to is no answer: nothing is invented. */
function isSpokenFor({ counts }: SideFacts, side: string, signs: readonly string[]): boolean {
  return counts.has(side) || signs.some(sign => TELLING.has(sign) || sign.startsWith('against whose outlet'))
}

/** Each sign by itself and for this kind of question, so that what few examples show leans on what all do. */
const both = (key: string, signs: readonly string[]) => signs.flatMap(sign => [sign, `${key}: ${sign}`])

function nearMentions({ bySentence }: SideFacts, { sentence, span }: SideQuestion): SidedMention[] {
  const found: SidedMention[] = []
  for (let at = Math.max(0, sentence - NEAR); at <= sentence; at++)
    for (const one of bySentence.get(at) ?? [])
      if (one.token < span[0] || one.token >= span[1]) found.push(one)
  return found
}

function distanceSigns(
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

/** How the nearest mention of a side in its own sentence stands to the words in question. */
function grammarSigns(
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
  const signs = [`nearest ${before} as ${relation.split(':')[0]}`]
  if (head === token) signs.push(`hangs on it as ${relation.split(':')[0]}`)
  if (Math.abs(nearest.token - token) <= 2) signs.push(`right ${before} it`)
  const preposition = scene.groupAt[nearest.token]?.preposition

  const word = preposition === undefined ? '' : scene.tokens[preposition]!.text.toLowerCase()
  if (PREPOSITIONS.has(word)) signs.push(`behind “${word}”`)
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

/** Whom a name or a pronoun stands for, as the report introduced him. */
function introducedIn(scene: Scene, { name, shape, token }: SideQuestion): Introduction | undefined {
  if (name === undefined) return undefined
  if (shape === 'named') return introductionOf(scene, name)
  if (shape !== 'pronoun') return undefined
  const person = scene.annotated.actors.findLast(
    one => one.type === 'person' && one.reference === undefined && one.end <= scene.tokens[token]!.start,
  )
  return person === undefined ? undefined : introductionOf(scene, person.text)
}

function introductionSigns(introduction: Introduction | undefined, side: string): string[] {
  if (introduction === undefined) return []
  const signs: string[] = []
  if (introduction.named.has(side))
    signs.push(introduction.named.size === 1 ? 'introduced as theirs' : 'introduced among theirs')
  if (introduction.byRole === side) signs.push('introduced by what theirs do')
  return signs
}

function standingSigns(facts: SideFacts, { name }: SideQuestion, side: string): string[] {
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

function nounSigns(scene: Scene, { name, token, inferred, span }: SideQuestion, side: string): string[] {
  if (name === undefined) return []
  const signs: string[] = []
  if (inferred === side) signs.push('whose such people were named before')
  const sort = sortOfNoun(name)
  const sorts = sortsOf(scene, side)
  if (sort !== undefined && sorts.size > 0)
    signs.push(
      sorts.has(sort ? 'state' : 'irregular') ? 'of the sort of the noun' : 'of another sort than the noun',
    )
  if (sort === true && homeState(scene.registry.conflict) === side)
    signs.push('a state’s, and theirs is at home')
  const nouns = vocabularyNouns(scene.registry.conflict)
  const called = nounForms(scene.tokens[token]!)
    .map(form => nouns.get(form) ?? nouns.get(`${form}s`))
    .find(found => found !== undefined)
  if (called?.has(side))
    signs.push(called.size === 1 ? 'only theirs are called so' : 'theirs are called so too')
  if (stateOf(scene, span) === side) signs.push('its country’s state is theirs')
  for (let at = span[0]; at < span[1]; at++)
    if ((scene.actorsAt[at] ?? []).some(mention => mention.side === side))
      return [...signs, 'named within it']
  return signs
}

/** The side of the state of a country named within a phrase ("Syria's foreign ministry"), by the pack's words for its government. */
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

function claimSigns(
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

/** What a claim's own make says for its being nobody's that is named. */
export function signsOfDraft({ claim, source, heading, anaphoric }: DraftClaim): string[] {
  return [
    `type ${claim.type satisfies ClaimType}`,
    `source ${source}`,
    ...(heading ? ['heading'] : []),
    ...(anaphoric ? ['its noun points back'] : []),
    ...(claim.targets.some(({ side }) => side !== null) ? ['a target with a side'] : []),
    ...(claim.weapons.length > 0 ? ['a weapon'] : []),
  ]
}

import { type Choice, choose, reasonsOf } from '#primitives'
import type { ActorRef, SourceLink } from '../../claim.ts'
import { kindNames } from '../../kinds.ts'
import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { inferSide } from '../infer-side.ts'
import { groupSpan, lexicalKinds } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'
import { sidesAccused } from './accused-sides.ts'
import { MUTUAL_NOUNS } from './doer-nouns.ts'
import { leadOf } from './list-leads.ts'
import { areUnknown, sideOpposed } from './said-of-people.ts'
import type { SidedMention, SideFacts } from './side-facts.ts'
import { listSideOptions, signsOfDraft } from './side-options.ts'
import type { SideQuestion } from './side-question.ts'
import { SIDE_WEIGHTS } from './side-weights.ts'
import { sidesStruck } from './sides-struck.ts'
import { withAttacker } from './with-attacker.ts'
import { withCarrier } from './with-carrier.ts'

const PRONOUN = /^(?:they|them|it|he|she|who|which|that|we|i|its|their|his|her)$/i
/** Claims looked back over. */
const MOST_CLAIMS = 12
/** Types of claim that nobody does: where no agent is named none is looked for. */
const NOBODYS: ReadonlySet<string> = new Set(['statement', 'casualties', 'displace', 'ceasefire'])

/** Gives sources of which the words do not tell whose they are ("a commander", "the ministry") the side that the report speaks for most. */
export function settleOrigins(scene: Scene, drafts: readonly DraftClaim[], facts: SideFacts): DraftClaim[] {
  const outlets = scene.registry.conflict.sourceSides?.outlet
  const accused = sidesAccused(scene, facts)
  return drafts.map(draft => {
    const origin = draft.claim.attribution.at(-1)!
    if (draft.claim.attribution.length < 2 || origin.side != null || origin.start == null) return draft
    const question = questionOf(scene, origin as Named, { role: 'origin', about: [`role ${origin.role}`] })
    const choice = choose(
      { question: 'origin side', start: origin.start },
      listSideOptions(scene, facts, question).filter(
        ({ answer }) => answer === null || (answer !== outlets && !accused(origin as Named).has(answer)),
      ),
      SIDE_WEIGHTS,
    )
    const isVague = question.shape === 'indefinite' && origin.role === 'anonymous'
    const side = choiceOf(choice, isVague ? LEAST_LIKELY : 0)
    return withChoice(side === null ? draft : withOrigin(draft, { ...origin, side }, choice), choice)
  })
}

/**
 * Names who did what a claim tells without saying who, where the text around tells it, and gives the side of those meant to
 * pronouns, bare nouns and unknown names ("they", "the militants", "the 5th Battalion"): the side that the report speaks
 * for most, or none. Drafts in text order.
 */
export function settleDoers(scene: Scene, drafts: readonly DraftClaim[], facts: SideFacts): DraftClaim[] {
  const told: DraftClaim[] = []
  for (const bare of drafts) {
    const draft = withCarrier(scene, bare)
    const lead = draft.claim.agents.length > 0 ? undefined : leadOf(scene, draft, told)
    told.push(
      withAttacker(
        lead === undefined ? settleDoer(scene, draft, { facts, told }) : asInLead(draft, lead),
        told,
      ),
    )
  }
  return told
}

interface Told {
  readonly facts: SideFacts
  readonly told: readonly DraftClaim[]
}

function settleDoer(scene: Scene, draft: DraftClaim, { facts, told }: Told): DraftClaim {
  const { agents } = draft.claim
  const context = { draft, told: told.slice(-MOST_CLAIMS) }
  if (agents.length === 0)
    return NOBODYS.has(draft.claim.type) || draft.heading || isMutual(scene, draft)
      ? draft
      : nameAbsent(scene, draft, { facts, context })
  return agents.reduce((settled, given) => {
    const open = given.start != null && isOpen(scene, draft, given)
    if (given.start == null || (!open && !isGuessed(scene, given))) return settled
    const agent: ActorRef = { ...given, side: null }
    const opened = withAgent(settled, given, agent)
    const question = questionOf(scene, given as Named, {
      role: 'agent',
      about: signsOfDraft(opened),
      ...context,
      draft: opened,
      ...(given.side == null ? {} : { antecedent: given.side }),
    })
    if (!open && sideOpposed(scene, facts, question) !== given.side) return settled
    const choice = choose(
      { question: 'agent side', start: given.start },
      listSideOptions(scene, facts, question),
      SIDE_WEIGHTS,
    )
    if (choiceOf(choice) === given.side) return withChoice(settled, choice)
    return withChoice(
      withSide(opened, agent, { choice, meant: meantBy(facts, question, choiceOf(choice)) }),
      choice,
    )
  }, draft)
}

/** Who has no side yet, and pronouns: whom grammar takes them for is one sign among others of whom they stand for. */
function isOpen(scene: Scene, { claim }: DraftClaim, { name, side, start, end }: ActorRef): boolean {
  if (side == null) return end == null || !areUnknown(scene, tokenAt(scene.tokens, end - 1))
  if (claim.type === 'statement' || start == null) return false
  if (OTHERS.test(name)) return true
  const { firstToken } = groupSpan(scene, tokenAt(scene.tokens, end! - 1))
  return /^(?:its|their|his|her)$/.test(scene.tokens[firstToken]!.lower) && !/\p{Lu}/u.test(name)
}

/** Whether no word of a noun tells its side, but what was named before it. */
function isGuessed(scene: Scene, { side, end }: ActorRef): boolean {
  const at = tokenAt(scene.tokens, end! - 1)
  return side != null && (scene.actorsAt[at] ?? []).every(mention => mention.side === null)
}

/** Pronouns for somebody told of before. */
const OTHERS = /^(?:they|them|it|he|she|him|her|its|their|his)$/i

function withAgent(draft: DraftClaim, old: ActorRef, agent: ActorRef): DraftClaim {
  const agents = draft.claim.agents.map(one => (one === old ? agent : one))
  return { ...draft, claim: { ...draft.claim, agents } }
}

/** "Clashes erupted": what both sides do to each other is, with nobody named, nobody's. */
function isMutual(scene: Scene, { anchor }: DraftClaim): boolean {
  const { lemma, lower } = scene.tokens[anchor]!
  return MUTUAL_NOUNS.has(lemma) || MUTUAL_NOUNS.has(lower)
}

interface Context {
  readonly draft: DraftClaim
  readonly told: readonly DraftClaim[]
}

/** Nobody is named: only those count whom the sentences around name. */
function nameAbsent(
  scene: Scene,
  draft: DraftClaim,
  { facts, context }: { readonly facts: SideFacts; readonly context: Context },
): DraftClaim {
  const question: SideQuestion = {
    role: 'agent',
    shape: 'absent',
    name: undefined,
    token: draft.anchor,
    span: [draft.anchor, draft.anchor + 1],
    sentence: draft.sentence,
    about: signsOfDraft(draft),
    inferred: null,
    ...context,
  }
  const targets = new Set([
    ...draft.claim.targets.map(({ side }) => side),
    ...sidesStruck(scene, draft, facts),
  ])
  const options = listSideOptions(scene, facts, question).filter(
    ({ answer }) =>
      answer === null || (!targets.has(answer) && meantBy(facts, question, answer) !== undefined),
  )
  if (options.length < 2) return draft
  const choice = choose({ question: 'agent side', start: null }, options, SIDE_WEIGHTS)
  const side = choiceOf(choice, LEAST_LIKELY_DOER)
  const meant = side === null ? undefined : meantBy(facts, question, side)
  if (meant === undefined) return withChoice(draft, choice)
  const { text, actor, start, end, canonical } = meant.mention
  const agent: ActorRef = {
    name: text,
    actor,
    side,
    start,
    end,
    ...(canonical === null ? {} : { canonical }),
  }
  return withChoice(
    amendDraft(draft, { agents: [agent] }, `done by “${text}”: ${reasonsOf(choice, SIDE_WEIGHTS)}`),
    choice,
  )
}

/** Unnamed people in a new noun (“sources”) get no side that is less likely than this. */
const LEAST_LIKELY = 0.5
/** The same for who is not named at all: an event has been done by somebody. */
const LEAST_LIKELY_DOER = 0.4

const choiceOf = ({ options, chosen, likelihood }: Choice<string | null>, least = 0): string | null =>
  likelihood < least ? null : options[chosen]!.answer

/** Sentences back in which somebody meant is named. */
const MEANT = 2

/** The last mention of a side before a question, or, in its own sentence, the first after it. */
function meantBy(
  { bySentence }: SideFacts,
  { sentence, token, span }: SideQuestion,
  side: string | null,
): SidedMention | undefined {
  for (let at = sentence; side !== null && at >= Math.max(0, sentence - MEANT); at--) {
    const own = (bySentence.get(at) ?? []).filter(
      one => one.side === side && (one.token < span[0] || one.token >= span[1]),
    )
    const before = own.findLast(one => one.token < token)
    if (before !== undefined) return before
    if (at === sentence && own.length > 0) return own[0]
  }
  return undefined
}

type Named = { readonly name: string; readonly start: number; readonly end: number }

function questionOf(
  scene: Scene,
  { name, start, end }: Named,
  rest: Pick<SideQuestion, 'role' | 'about'> & Partial<Context>,
): SideQuestion {
  const first = tokenAt(scene.tokens, start)
  const token = headOf(scene, first, tokenAt(scene.tokens, end - 1))
  const span = [Math.min(first, groupSpan(scene, token).firstToken), token + 1] as const
  const shape = shapeOf(scene, name, span)
  const { lemma, sentence } = scene.tokens[token]!
  const kinds = kindNames(lexicalKinds(scene, token)).map(kind => `kind ${kind}`)
  return {
    told: [],
    ...rest,
    shape,
    name,
    token,
    span,
    sentence,
    about: [...rest.about, ...kinds, ...(shape === 'named' || shape === 'pronoun' ? [] : [`word ${lemma}`])],
    inferred: shape === 'pronoun' || shape === 'named' ? null : inferSide(scene, token),
  }
}

/** The noun of a name that goes on with a preposition ("the governor of the province"), else its last word. */
function headOf(scene: Scene, first: number, last: number): number {
  for (let at = first + 1; at < last; at++)
    if (scene.tokens[at]!.pos === 'ADP' && scene.tokens[at - 1]!.pos === 'NOUN') return at - 1
  return last
}

function shapeOf(scene: Scene, name: string, [first]: readonly [number, number]): SideQuestion['shape'] {
  if (PRONOUN.test(name)) return 'pronoun'
  if (scene.tokens[first]!.tag === 'PRP$') return 'possessed'
  if (/\p{Lu}/u.test(name.replace(/^(?:The|A|An) /, '').replace(/^\p{Lu}(?=\p{Ll}+(?: \p{Ll}|$))/u, '')))
    return 'named'
  return /^(?:the|this|that|these|those)$/i.test(scene.tokens[first]!.text) ? 'definite' : 'indefinite'
}

function withOrigin(draft: DraftClaim, origin: SourceLink, choice: Choice): DraftClaim {
  const attribution = [...draft.claim.attribution.slice(0, -1), origin]
  return amendDraft(
    draft,
    { attribution },
    `“${origin.name}” speaks for that side: ${reasonsOf(choice, SIDE_WEIGHTS)}`,
  )
}

function withSide(
  draft: DraftClaim,
  agent: ActorRef,
  { choice, meant }: { readonly choice: Choice<string | null>; readonly meant: SidedMention | undefined },
): DraftClaim {
  const side = choiceOf(choice)
  if (side === null) return draft
  const stands =
    meant === undefined || agent.canonical != null
      ? {}
      : { canonical: meant.mention.canonical ?? meant.mention.text }
  const agents = draft.claim.agents.map(one => (one === agent ? { ...one, side, ...stands } : one))
  return amendDraft(draft, { agents }, `“${agent.name}” is of that side: ${reasonsOf(choice, SIDE_WEIGHTS)}`)
}

function asInLead(draft: DraftClaim, lead: DraftClaim): DraftClaim {
  return amendDraft(
    draft,
    { agents: [...lead.claim.agents] },
    'done by those who act in the sentence that leads into the list',
  )
}

const withChoice = (draft: DraftClaim, choice: Choice): DraftClaim => ({
  ...draft,
  choices: [...draft.choices, choice],
})

import type { ActorRef, Claim } from '../../claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { DOER_KINDS, type DoerFeature, sortOfNoun } from './doer-weights.ts'
import type { PartyFacts } from './party-facts.ts'

/** A party that may have done it, with what speaks for and against it. */
export interface DoerOption {
  readonly ref: ActorRef
  readonly features: readonly DoerFeature[]
}

interface Told {
  readonly parties: ReadonlyMap<number, readonly PartyFacts[]>
  /** Claims before, in text order. */
  readonly told: readonly DraftClaim[]
}

/** Sentences looked back over for somebody whom words point to; for what points to nobody the last is the one before. */
const REACH = 2
/** Claims looked back over. */
const MOST_CLAIMS = 12

/** The parties named before a claim, in its sentence and the two before, each by its last mention. */
export function listDoers(draft: DraftClaim, { parties, told }: Told): readonly DoerOption[] {
  const pronoun = draft.claim.agents.length > 0
  const reach = pronoun ? REACH : 1
  const near: PartyFacts[] = []
  for (let sentence = draft.sentence; sentence >= draft.sentence - reach; sentence--)
    for (const facts of [...(parties.get(sentence) ?? [])].reverse())
      if (isOpen(facts, draft)) near.push(facts)
  const sides = new Set(near.map(({ side }) => side))
  return near.map(facts => ({
    ref: refOf(facts),
    features: [
      ...ownFeatures(facts, draft, sides.size === 1),
      ...eventFeatures(facts, draft, told.slice(-MOST_CLAIMS)),
    ],
  }))
}

/** Told before the claim's own verb, and not the words that need resolving. */
function isOpen({ mention, token }: PartyFacts, { claim, anchor }: DraftClaim): boolean {
  return token < anchor && mention.start !== claim.agents[0]?.start
}

function refOf({ mention }: PartyFacts): ActorRef {
  const { text, actor, side, start, end, canonical } = mention
  return { name: text, actor, side, start, end, ...(canonical === null ? {} : { canonical }) }
}

function ownFeatures(
  facts: PartyFacts,
  { claim, sentence, anaphoric }: DraftClaim,
  only: boolean,
): DoerFeature[] {
  const features: DoerFeature[] = [
    facts.sentence === sentence
      ? 'same-sentence'
      : facts.sentence === sentence - 1
        ? 'sentence-before'
        : 'two-before',
  ]
  if (facts.subject) features.push('subject')
  if (only) features.push('only-party')
  if (facts.mention.adjectival === true) features.push('qualifier')
  if (facts.mention.reference === undefined) features.push('named')
  if (facts.speaks) features.push('speaker')
  if (anaphoric || claim.agents.length > 0) features.push('pointing')
  if (claim.targets.some(target => isSame(target, facts))) features.push('target')
  if (claim.casualties.some(({ side }) => side === facts.side)) features.push('victim')
  if (facts.regular !== undefined && sortOf(claim) === !facts.regular) features.push('other-sort')
  if (/^it$/i.test(claim.agents[0]?.name ?? '') && facts.plural) features.push('number')
  return features
}

/** Whether a target is of a party, or, where the text does not tell, of its sort ("troops were attacked"). */
function isSame(target: ActorRef, { side, regular }: PartyFacts): boolean {
  if (target.side !== null) return target.side === side
  return regular !== undefined && sortOfNoun(target.name) === regular
}

/** Whether the claim's own noun for who did it, or the means, are a state's (true) or irregulars' (false). */
function sortOf({ agents: [agent], type }: Claim): boolean | undefined {
  return (
    (agent === undefined ? undefined : sortOfNoun(agent.name)) ?? (type === 'air-strike' ? true : undefined)
  )
}

/** What the events told before say of a party: it acted, in the like, here or elsewhere. */
function eventFeatures(
  { side, sentence }: PartyFacts,
  { claim }: DraftClaim,
  told: readonly DraftClaim[],
): DoerFeature[] {
  const acts = told.filter(
    one => one.sentence === sentence && one.claim.type !== 'statement' && actsIn(one.claim, side),
  )
  if (acts.length === 0) return []
  const features: DoerFeature[] = ['agent']
  const kind = DOER_KINDS[claim.type]
  const alike = acts.filter(one => kind !== undefined && DOER_KINDS[one.claim.type] === kind)
  if (alike.length > 0) features.push('same-kind')
  const here = placeOf(claim)
  const there = (alike.length > 0 ? alike : acts).map(one => placeOf(one.claim))
  if (here === undefined || there.every(place => place === undefined)) return features
  features.push(there.includes(here) ? 'same-place' : 'other-place')
  return features
}

const actsIn = (claim: Claim, side: string) => claim.agents.some(agent => agent.side === side)

function placeOf({ places: [first] }: Claim): string | undefined {
  return first?.place ?? first?.canonical ?? undefined
}

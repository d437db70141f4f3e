import { joinerOf, keepAnswers, type Option, sharedString } from '#primitives'
import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { homeState } from './home-state.ts'
import { type Introduction, introductionOf } from './introductions.ts'
import { sideOpposed } from './said-of-people.ts'
import { type SidedMention, type SideFacts, sortsOf } from './side-facts.ts'
import type { SideQuestion } from './side-question.ts'
import {
  claimSigns,
  distanceSigns,
  grammarSigns,
  introductionSigns,
  nounSigns,
  pronounSigns,
  readNoun,
  standingSigns,
} from './side-signs.ts'

/** Sentences back that count as near. */
const NEAR = 3

// Names of signs are put together once (see `joinerOf`).
const ofType = joinerOf('type')
const ofSource = joinerOf('source')
const SIGNS_KEPT = 5_000
const forNone = keepAnswers(SIGNS_KEPT, sign => sharedString(`${sign}: none`))

/** The sides that it may be, and none (null), with what speaks for each. */
export function listSideOptions(
  scene: Scene,
  facts: SideFacts,
  question: SideQuestion,
): Option<string | null>[] {
  const under = joinerOf(question.role)(question.shape)
  const near = nearMentions(facts, question)
  const fightingNear = new Set(near.filter(({ side }) => facts.fighting.has(side)).map(({ side }) => side))
  const nobody = [
    'nobody',
    ...question.about,
    fightingNear.size === 0 ? 'no party near' : fightingNear.size === 1 ? 'one party near' : 'parties near',
  ].map(forNone)
  const options: Option<string | null>[] = [{ answer: null, signs: nobody, under }]
  const introduction = introducedIn(scene, question)
  const noun = readNoun(scene, question)
  const last = near.findLast(({ side, token }) => facts.fighting.has(side) && token < question.token)
  const opposed = sideOpposed(scene, facts, question)
  for (const side of facts.sides) {
    if (side === opposed) continue
    const standing = standingSigns(facts, question, side)
    const called = nounSigns(scene, noun, side)
    const introduced = introductionSigns(introduction, side)
    if (!isSpokenFor(facts, side, [standing, called, introduced])) continue
    const signs = [
      ...distanceSigns(facts, question, near, side),
      ...standing,
      ...called,
      ...grammarSigns(scene, question, near, side),
      ...introduced,
      ...pronounSigns(scene, question, near, side),
      ...claimSigns(scene, facts, question, side),
    ]
    signs.push(...armsSigns(scene, question, side))
    if (last?.side === side) signs.push('named last before')
    if (fightingNear.size === 1 && fightingNear.has(side)) signs.push('no other party near')
    options.push({ answer: side, signs, under })
  }
  return options
}

/** What the means tell: irregulars have no aircraft, and states no suicide bombers. */
function armsSigns(scene: Scene, { draft }: SideQuestion, side: string): string[] {
  if (draft === undefined) return []
  const { type, weapons } = draft.claim
  const sorts = sortsOf(scene, side)
  if (type === 'air-strike' && !sorts.has('state')) return ['irregulars, and aircraft']
  if (type === 'air-strike' && homeState(scene.registry.conflict) === side) return ['at home, and aircraft']
  const byHand = weapons.some(weapon => weapon === 'suicide-bomb' || weapon === 'vehicle-bomb')
  if (type !== 'bombing' || !byHand) return []
  return sorts.has('state')
    ? ['a state’s, and bombs on wheels or men']
    : ['irregulars, and bombs on wheels or men']
}

/** Signs that tell a side though the report names nobody of it. */
const TELLING: ReadonlySet<string> = new Set([
  'only theirs are called so',
  'its country’s state is theirs',
  'introduced by what theirs do',
  'whose outlet this is',
  'against whose outlet this is',
])

/** A side that nothing in the report points to is no answer: nothing is invented. */
function isSpokenFor({ counts }: SideFacts, side: string, signs: readonly (readonly string[])[]): boolean {
  return counts.has(side) || signs.some(own => own.some(sign => TELLING.has(sign)))
}

function nearMentions({ bySentence }: SideFacts, { sentence, span }: SideQuestion): SidedMention[] {
  const found: SidedMention[] = []
  for (let at = Math.max(0, sentence - NEAR); at <= sentence; at++)
    for (const one of bySentence.get(at) ?? [])
      if (one.token < span[0] || one.token >= span[1]) found.push(one)
  return found
}

/** What a claim's own make says for its being nobody's that is named. */
export function signsOfDraft({ claim, source, heading, anaphoric }: DraftClaim): string[] {
  return [
    ofType(claim.type),
    ofSource(source),
    ...(heading ? ['heading'] : []),
    ...(anaphoric ? ['its noun points back'] : []),
    ...(claim.targets.some(({ side }) => side !== null) ? ['a target with a side'] : []),
    ...(claim.weapons.length > 0 ? ['a weapon'] : []),
  ]
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

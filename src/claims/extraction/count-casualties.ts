import type { CountMention } from '#mentions'
import type { Casualty } from '../claim.ts'
import { CIVILIAN_NOUNS, COMBATANT_NOUNS, HARM_NOUNS, VICTIM_GROUPS } from '../en/victims.ts'
import type { Effect } from '../frame.ts'
import type { Candidate } from './candidate.ts'
import { conjunctsOf, groupSpan, isPartitive, phrasesOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** The harm that a candidate's victims suffer, one entry for each noun that stands for some of them. */
export function countCasualties(scene: Scene, candidate: Candidate): Casualty[] {
  const { effect } = candidate
  if (effect === undefined) return []
  const found: Casualty[] = []
  const cumulative = isToll(scene, candidate)
  for (const { head, role } of candidate.arguments) {
    if (role !== 'victim') continue
    for (const each of [head, ...conjunctsOf(scene, head)]) {
      const entry = casualtyOf(scene, each, effect)
      if (entry !== undefined && !found.some(other => other.text === entry.text))
        found.push(cumulative ? { ...entry, cumulative } : entry)
    }
  }
  return effect === 'displaced' ? found.filter(({ min, max }) => min !== null || max !== null) : found
}

/** Whether the candidate tells a total over a period ("since the offensive began"). */
export function isToll(scene: Scene, candidate: Candidate): boolean {
  const { endToken } = scene.annotated.structure.sentences[scene.tokens[candidate.anchor]!.sentence]!
  for (let at = candidate.anchor; at < Math.min(endToken, candidate.anchor + 40); at++)
    if (scene.tokens[at]!.text.toLowerCase() === 'since') return true
  return false
}

/** One entry: how many, of whom, on which side, by the noun group around `head` and what follows it with "of". */
export function casualtyOf(scene: Scene, head: number, effect: Effect): Casualty | undefined {
  const token = scene.tokens[head]!
  const harm = Object.hasOwn(HARM_NOUNS, token.lemma) ? HARM_NOUNS[token.lemma] : undefined
  const count = countOf(scene, head)
  const whose = whoseOf(scene, head)
  const { victims, side } = victimsOf(scene, whose)
  const group = Object.hasOwn(VICTIM_GROUPS, scene.tokens[whose]!.lemma)
    ? VICTIM_GROUPS[scene.tokens[whose]!.lemma]
    : undefined
  const span = groupSpan(scene, head)
  return {
    effect: harm ?? effect,
    victims,
    side,
    min: count === undefined ? null : count.min,
    max: count === undefined ? null : count.max,
    ...(count?.approximate ? { approximate: true } : {}),
    ...(count?.vague ? { vague: count.vague } : {}),
    ...(group === undefined ? {} : { group }),
    text: scene.text.slice(Math.min(span.start, count?.start ?? span.start), span.end),
  }
}

/** The count of a noun: one said to count it, or one within or right before its group. */
export function countOf(scene: Scene, head: number): CountMention | undefined {
  const { firstToken, endToken } = groupSpan(scene, head)
  for (let at = firstToken; at < endToken; at++) {
    const count = (scene.countsAt[at] ?? []).find(
      ({ counted }) => counted === null || counted === head || at === head,
    )
    if (count !== undefined) return count
  }
  return scene.annotated.counts.find(({ counted }) => counted === head)
}

/** The noun that says whose lives: what follows a partitive or a noun of harm with "of" ("bodies of soldiers"). */
function whoseOf(scene: Scene, head: number, depth = 0): number {
  const harm = Object.hasOwn(HARM_NOUNS, scene.tokens[head]!.lemma)
  if (!harm && !isPartitive(scene, head)) return head
  const part = phrasesOf(scene, head).find(
    ({ preposition }) => preposition === 'of' || (harm && preposition === 'among'),
  )
  return part === undefined || depth > 2 ? head : whoseOf(scene, part.head, depth + 1)
}

/** Whose lives, and of which side where it is told. */
export function victimsOf(
  scene: Scene,
  head: number,
): Pick<Casualty, 'victims'> & { readonly side: string | null } {
  const { lemma } = scene.tokens[head]!
  const { firstToken, endToken } = groupSpan(scene, head)
  const mentions = scene.tokens
    .slice(firstToken, endToken)
    .flatMap(({ index }) => scene.actorsAt[index] ?? [])
  const side = mentions.find(mention => mention.side !== null)?.side ?? null
  const civilian =
    CIVILIAN_NOUNS.has(lemma) ||
    scene.tokens.slice(firstToken, head).some(({ lemma: word }) => word === 'civilian')
  if (civilian || (side !== null && side === scene.civilianSide))
    return { victims: 'civilians', side: scene.civilianSide }
  if (COMBATANT_NOUNS.has(lemma) || side !== null) return { victims: 'combatants', side }
  return { victims: 'unknown', side: null }
}

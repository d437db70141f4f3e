import type { Casualty } from '../../claim.ts'
import { CIVILIAN_NOUNS, COMBATANT_NOUNS, HARM_NOUNS } from '../../en/victims.ts'
import { groupSpan, isPartitive, phrasesOf } from '../noun-phrase.ts'
import { actorRefs } from '../resolve-arguments.ts'
import type { Scene } from '../scene.ts'
import { nounForms } from '../word-forms.ts'

/** Whose lives: under arms or not, and of which side where that is told. */
export type Lives = Pick<Casualty, 'victims'> & { readonly side: string | null }

/** The noun that says whose lives: what follows a partitive or a noun of harm with "of" ("bodies of soldiers"). */
export function whoseOf(scene: Scene, head: number, depth = 0): number {
  const harm = Object.hasOwn(HARM_NOUNS, scene.tokens[head]!.lemma)
  if (!harm && !isPartitive(scene, head)) return head
  const part = phrasesOf(scene, head).find(
    ({ preposition }) => preposition === 'of' || (harm && preposition === 'among'),
  )
  return part === undefined || depth > 2 ? head : whoseOf(scene, part.head, depth + 1)
}

/** Words that leave open whether the victims bore arms. */
const UNTOLD: ReadonlySet<string> = new Set([
  ...['people', 'person', 'other', 'dead', 'wounded', 'victim', 'casualty', 'man', 'men', 'body', 'martyr'],
])

/** Nouns for people by what they belong to: "members of the militia", "elements of the army". */
const BELONGING: ReadonlySet<string> = new Set(['member', 'element', 'man', 'people', 'person', 'volunteer'])

/** Whether a noun by itself stands for people who can be harmed. */
export function isVictimNoun(scene: Scene, head: number): boolean {
  return nounForms(scene.tokens[head]!).some(
    form => UNTOLD.has(form) || CIVILIAN_NOUNS.has(form) || COMBATANT_NOUNS.has(form),
  )
}

/** Whose lives, and of which side where it is told. */
export function victimsOf(scene: Scene, head: number): Lives {
  const forms = nounForms(scene.tokens[head]!)
  const isIn = (list: ReadonlySet<string>) => forms.some(form => list.has(form))
  const { firstToken } = groupSpan(scene, head)
  if (scene.tokens.slice(firstToken, head).some(({ lemma: word }) => word === 'civilian'))
    return { victims: 'civilians', side: scene.civilianSide }
  const told = sideTold(scene, head)
  if (isIn(BELONGING)) {
    const body = bodyOf(scene, head)
    if (body !== undefined) return body
  }
  if (isIn(UNTOLD)) return { victims: told === null ? 'unknown' : kindOfSide(scene, told), side: told }
  if (isIn(CIVILIAN_NOUNS) || (told !== null && told === scene.civilianSide))
    return { victims: 'civilians', side: scene.civilianSide }
  if (isIn(COMBATANT_NOUNS) || told !== null)
    return { victims: isIn(COMBATANT_NOUNS) ? 'combatants' : kindOfSide(scene, told!), side: told }
  return { victims: 'unknown', side: null }
}

/** Those of a side that bears arms are combatants, where nothing else is said. */
function kindOfSide(scene: Scene, side: string): Casualty['victims'] {
  if (side === scene.civilianSide) return 'civilians'
  const { stake } = scene.registry.conflict.sides.find(({ id }) => id === side) ?? {}
  return stake === 'party' ? 'combatants' : 'unknown'
}

/** The side that the phrase itself or the text tells. */
function sideTold(scene: Scene, head: number): string | null {
  const group = groupSpan(scene, head)
  for (let at = group.firstToken; at < group.endToken; at++)
    for (const mention of scene.actorsAt[at] ?? [])
      if (mention.side !== null && mention.side !== scene.civilianSide) return mention.side
  return actorRefs(scene, head).find(({ side }) => side !== null)?.side ?? null
}

/** "Members of the militia", "men from the brigade": they are of its side. */
function bodyOf(scene: Scene, head: number): Lives | undefined {
  const part = phrasesOf(scene, head).find(
    ({ preposition, head: whole }) =>
      (preposition === 'of' || preposition === 'from') && whole > head && whole - head < 12,
  )
  if (part === undefined) return undefined
  const lives = victimsOf(scene, part.head)
  if (lives.side !== null || lives.victims !== 'unknown') return lives
  return undefined
}

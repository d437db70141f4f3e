import { MILITARY_TITLES } from '../../attribution/en/source-roles.ts'
import type { Casualty } from '../../claim.ts'
import { CIVILIAN_NOUNS, COMBATANT_NOUNS, HARM_NOUNS } from '../../en/victims.ts'
import { groupSpan, isPartitive, phrasesOf } from '../noun-phrase.ts'
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
  ...[
    'people',
    'person',
    'other',
    'dead',
    'wounded',
    'victim',
    'casualty',
    'man',
    'men',
    'body',
    'martyr',
    'leader',
  ],
])

/** Nouns for people by what they belong to: "members of the militia", "elements of the army". */
const BELONGING: ReadonlySet<string> = new Set(['member', 'element', 'man', 'people', 'person', 'volunteer'])

/** Nouns for those who lead an armed body. */
const LEADING: ReadonlySet<string> = new Set(['leader', 'head', 'chief', 'emir'])

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
  const before = scene.tokens.slice(firstToken, head).map(({ lemma }) => lemma)
  if (
    before.includes('civilian') ||
    before.includes('innocent') ||
    (isIn(BELONGING) && before.some(word => CIVILIAN_NOUNS.has(word)))
  )
    return { victims: 'civilians', side: scene.civilianSide }
  if (isIn(BELONGING) || isIn(COMBATANT_NOUNS)) {
    const body = bodyOf(scene, head)
    if (body !== undefined && (isIn(BELONGING) || body.side !== null))
      return { ...body, ...borne(scene, body, isIn(COMBATANT_NOUNS) && !isIn(CIVILIAN_NOUNS)) }
  }
  if (isIn(UNTOLD)) return livesOfOpen(scene, head)
  const named = livesOfNamed(scene, head)
  if (named !== undefined) return named
  const told = sideTold(scene, head)
  if (isIn(CIVILIAN_NOUNS) && told !== null && kindOfSide(scene, told) === 'unknown')
    return { victims: 'civilians', side: told }
  if (isIn(CIVILIAN_NOUNS) || (told !== null && told === scene.civilianSide))
    return { victims: 'civilians', side: scene.civilianSide }
  if (isIn(COMBATANT_NOUNS) || told !== null)
    return { victims: isIn(COMBATANT_NOUNS) ? 'combatants' : kindOfSide(scene, told!), side: told }
  return { victims: 'unknown', side: null }
}

/** A person by name: under arms where a rank or the words behind the name say so; else nothing is known. */
function livesOfNamed(scene: Scene, head: number): Lives | undefined {
  const person = (scene.actorsAt[head] ?? []).find(
    ({ type, reference }) => type === 'person' && reference === undefined,
  )
  if (person === undefined) return undefined
  const { firstToken, endToken } = groupSpan(scene, head)
  const before = scene.text.slice(scene.tokens[firstToken]!.start, person.start)
  if (
    MILITARY_TITLES.test(before) ||
    MILITARY_TITLES.test(person.text) ||
    MILITARY_TITLES.test(person.office ?? '')
  )
    return { victims: 'combatants', side: person.side }
  if (scene.tokens[endToken]?.text === ',') {
    const label = scene.groupAt[endToken + 1]?.head
    if (
      label !== undefined &&
      nounForms(scene.tokens[label]!).some(form => COMBATANT_NOUNS.has(form) || LEADING.has(form))
    )
      return { victims: 'combatants', side: bodyOf(scene, label)?.side ?? person.side }
  }
  const isOfParty = person.side !== null && kindOfSide(scene, person.side) === 'combatants'
  return { victims: 'unknown', side: isOfParty ? person.side : null }
}

/** "People", "14 dead": only words beside the noun tell whose they are; one man alone is taken for a civilian. */
function livesOfOpen(scene: Scene, head: number): Lives {
  const isOwn = scene.tokens.slice(groupSpan(scene, head).firstToken, head).some(({ tag }) => tag === 'PRP$')
  // "Its own people" are not the side's men; "five of its men" are.
  const told = isOwn && scene.tokens[head]!.lemma !== 'man' ? null : sideTold(scene, head)
  if (told !== null && kindOfSide(scene, told) === 'combatants') return { victims: 'combatants', side: told }
  return scene.tokens[head]!.lower === 'man'
    ? { victims: 'civilians', side: scene.civilianSide }
    : { victims: 'unknown', side: null }
}

/** Those of a side that bears arms are combatants, where nothing else is said. */
export function kindOfSide(scene: Scene, side: string): Casualty['victims'] {
  if (side === scene.civilianSide) return 'civilians'
  const { stake } = scene.registry.conflict.sides.find(({ id }) => id === side) ?? {}
  return stake === 'party' ? 'combatants' : 'unknown'
}

/** The side that the phrase itself tells. */
function sideTold(scene: Scene, head: number): string | null {
  const group = groupSpan(scene, head)
  for (let at = group.firstToken; at < group.endToken; at++)
    for (const mention of scene.actorsAt[at] ?? [])
      if (mention.side !== null && mention.side !== scene.civilianSide) return mention.side
  for (let at = group.firstToken; at < head; at++) {
    const side = sideOfDemonym(scene, at)
    if (side !== null) return side
  }
  return null
}

/** The side that the pack gives to people of a country ("Ruthenian soldiers"), or null. */
function sideOfDemonym(scene: Scene, at: number): string | null {
  const { text } = scene.tokens[at]!
  if (!/^\p{Lu}/u.test(text)) return null
  const entry = scene.registry.conflict.vocabulary.find(word => word.use === 'demonym' && word.text === text)
  return entry?.side ?? null
}

/** People of a relief body or an outlet bear no arms; fighters of a body do, whatever the body is. */
function borne(scene: Scene, { side, victims }: Lives, isForce: boolean): Partial<Lives> {
  if (side === null || victims === 'civilians') return {}
  if (kindOfSide(scene, side) === 'unknown') return { victims: 'civilians' }
  return isForce ? { victims: 'combatants' } : {}
}

/** "Members of the militia", "men from the brigade": they are of its side. */
function bodyOf(scene: Scene, head: number): Lives | undefined {
  const part = phrasesOf(scene, head).find(
    ({ preposition, head: whole }) =>
      (preposition === 'of' || preposition === 'from') && whole > head && whole - head < 12,
  )
  if (part === undefined) return undefined
  const lives = victimsOf(scene, part.head)
  const open = nounForms(scene.tokens[head]!).some(form => UNTOLD.has(form))
  if (open && lives.victims !== 'combatants') return undefined
  if (lives.side !== null || lives.victims !== 'unknown') return lives
  return undefined
}

import { HOSTILE, UNKNOWN } from '../../en/said-of-people.ts'
import { ENEMY_NOUNS } from '../../en/victims.ts'
import { groupSpan } from '../noun-phrase.ts'
import type { Scene } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import { fightingSides } from './fighting-sides.ts'
import type { SideFacts } from './side-facts.ts'
import type { SideQuestion } from './side-question.ts'

/** "Unidentified gunmen": people of whom the report itself says that it cannot tell whose they are. */
export function areUnknown(scene: Scene, head: number): boolean {
  const { tokens } = scene
  const { firstToken } = groupSpan(scene, head)
  for (let at = Math.min(firstToken, head); at < head; at++) if (UNKNOWN.has(tokens[at]!.lower)) return true
  return UNKNOWN.has(tokens[firstToken - 1]?.lower ?? '')
}

/** The side that people cannot be of: "the terrorists", "the invading forces" are never those of who calls them so. */
export function sideOpposed(scene: Scene, { house }: SideFacts, question: SideQuestion): string | undefined {
  const { draft, shape } = question
  if (draft === undefined || shape === 'possessed' || shape === 'pronoun') return undefined
  if (!areEnemies(scene, question)) return undefined
  const { attribution } = draft.claim
  const speaker = attribution.length > 1 ? attribution.at(-1)!.side : house
  return speaker != null && fightingSides(scene).has(speaker) ? speaker : undefined
}

function areEnemies(scene: Scene, { span, token }: SideQuestion): boolean {
  const isHostile = scene.tokens.slice(span[0], token).some(({ lower }) => HOSTILE.has(lower))
  return isHostile || nounForms(scene.tokens[token]!).some(noun => ENEMY_NOUNS.has(noun))
}

import type { Token } from '#language'
import type { Scene } from '../scene.ts'
import type { Harm } from './harm.ts'
import { harmOf, harmOfWord } from './harm-word.ts'
import { listAfter } from './victim-lists.ts'

/** How far behind the dead the verb may stand, in tokens. */
const VERB_REACH = 8

/** "Among the dead were two journalists", "among those killed was a commander": who follows is of those harmed. */
export function byAmong(scene: Scene, token: Token): Harm[] | undefined {
  const { tokens } = scene
  const effect = harmOfWord(token)
  const before = tokens.slice(Math.max(0, token.index - 2), token.index).map(({ lower }) => lower)
  const [first, second] = before
  if (effect === undefined || !/^among(?:st)?$/.test(first ?? '') || !/^(?:the|those)$/.test(second ?? ''))
    return undefined
  const near = tokens.slice(token.index + 1, token.index + VERB_REACH)
  const verb = near.find(({ lemma, pos }) => lemma === 'be' || pos === 'VERB' || pos === 'PUNCT')
  if (verb?.lemma !== 'be' || verb.sentence !== token.sentence) return undefined
  const victims = listAfter(scene, verb.index + 1, new Set()).filter(
    ({ count, single }) => count !== undefined || single,
  )
  return victims.length === 0 ? undefined : [harmOf(effect, token.index - 2, victims)]
}

import { OTHERS } from '../../en/harm-words.ts'
import { HARM_NOUNS } from '../../en/victims.ts'
import type { Scene } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import type { Harm } from './harm.ts'
import type { VictimPhrase } from './victim-phrase.ts'
import { type Lives, victimsOf } from './whose-lives.ts'

/** Whose lives a phrase stands for; a bare number or "others" those of the ones before. */
export function livesOf(scene: Scene, { head, count }: VictimPhrase, before: Lives | undefined): Lives {
  const token = scene.tokens[head]!
  const bare =
    nounForms(token).some(form => OTHERS.has(form)) ||
    token.text.toLowerCase() === 'another' ||
    (count !== undefined && (count.counted === null || token.pos === 'NUM')) ||
    (Object.hasOwn(HARM_NOUNS, token.lemma) && token.pos !== 'NOUN')
  const own = victimsOf(scene, head)
  if (own.side !== null || own.victims !== 'unknown') return own
  return bare && before !== undefined ? before : own
}

/** Whose lives a phrase of a harm stands for, with the side that the words beside the figure name. */
export function livesIn(scene: Scene, { owner, before }: Harm, phrase: VictimPhrase): Lives {
  const lives = livesOf(scene, phrase, owner == null ? before : undefined)
  if (owner == null || lives.side !== null || lives.victims === 'civilians') return lives
  return { victims: owner === scene.civilianSide ? 'civilians' : 'combatants', side: owner }
}

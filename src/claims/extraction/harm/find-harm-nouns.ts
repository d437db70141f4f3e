import type { Token } from '#language'
import { HARM_NOUNS } from '../../en/victims.ts'
import { type Scene, tokenAt } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import type { Harm } from './harm.ts'
import { harmOf, OF } from './harm-word.ts'
import { ownerBeside } from './owner-of-harm.ts'
import { listAfter } from './victim-lists.ts'
import { type VictimPhrase, victimPhraseAt } from './victim-phrase.ts'

/** What is claimed, taken or cost where people die. */
export const LIVES: ReadonlySet<string> = new Set(['life'])

/** "31 deaths", "12 bodies", "the death of three men", "took nine prisoners", "one dead terrorist". */
export function byNoun(scene: Scene, token: Token, taken: ReadonlySet<number>): Harm[] | undefined {
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.tag !== 'VBG') return undefined
  const forms = nounForms(token)
  if (forms.some(form => LIVES.has(form)) && claimsLives(scene, token))
    return [harmOf('killed', token.index, [livesAt(scene, token)])]
  const counted = forms.find(form => Object.hasOwn(HARM_NOUNS, form))
  const hasCount = (scene.countsAt[token.index] ?? []).some(one => one.counted === token.index)
  if (counted !== undefined && hasCount && !taken.has(token.index)) {
    const own = victimPhraseAt(scene, token.index)
    if (own !== undefined)
      return [
        {
          ...harmOf(HARM_NOUNS[counted]!, token.index, [own]),
          owner: ownerBeside(scene, token.index, [own]),
          told: TELLING.has(counted),
        },
      ]
  }
  const effect = forms.map(form => OF.get(form)).find(found => found !== undefined)
  const link = scene.tokens[token.index + 1]?.lower
  if (effect === undefined || (link !== 'of' && !(link === 'to' && effect === 'wounded'))) return undefined
  const victims = listAfter(scene, token.index + 2, taken).filter(
    ({ count, single }) => count !== undefined || single,
  )
  return victims.length === 0 ? undefined : [{ ...harmOf(effect, token.index, victims), told: false }]
}

/** "The war has claimed more than 70,000 lives". */
function claimsLives(scene: Scene, { index }: Token): boolean {
  const counted = (scene.countsAt[index] ?? []).some(count => count.counted === index)
  return counted && scene.tokens.slice(Math.max(0, index - 8), index).some(({ lemma }) => CLAIMING.has(lemma))
}

const CLAIMING: ReadonlySet<string> = new Set(['claim', 'take', 'cost'])

function livesAt(scene: Scene, { index }: Token): VictimPhrase {
  const count = (scene.countsAt[index] ?? []).find(one => one.counted === index)
  const first = count === undefined ? index : tokenAt(scene.tokens, count.start)
  return { first, end: index + 1, head: index, count, single: false }
}

/** Counted nouns that say by themselves that it happened; prisoners may be freed and bodies handed over. */
const TELLING: ReadonlySet<string> = new Set(['death', 'dead', 'fatality', 'wounded', 'injured'])

import type { Token } from '#language'
import { LOSS_NOUNS, PUTTING_VERBS, TOLL_LEADS, TOLL_NOUNS, TOTAL_NOUNS } from '../../en/harm-words.ts'
import type { Effect } from '../../frame.ts'
import { type Scene, tokenAt } from '../scene.ts'
import type { Harm } from './harm.ts'
import { effectOf, HARMING, harmOf, harmOfNoun, stateOf } from './harm-word.ts'
import { ownerOfLosses } from './owner-of-harm.ts'
import { type VictimPhrase, victimPhraseAt } from './victim-phrase.ts'

/** How far behind the toll its figure may stand, in tokens. */
const TOLL_REACH = 26
/** How far before the dead the verb may stand that puts them at a figure, in tokens. */
const PUT_REACH = 6

/** "The death toll rose to 31", "put the toll at 14", "put the dead at 14", "the number of rebels killed has risen to 653". */
export function byToll(scene: Scene, token: Token): Harm[] | undefined {
  const total = TOLL_NOUNS.has(token.lemma) ? 'killed' : putAt(scene, token)
  if (total === undefined && !TOTAL_NOUNS.has(token.lemma)) return undefined
  const { tokens } = scene
  let effect = total
  let whose: VictimPhrase | undefined
  for (let at = token.index + 1; at < token.index + TOLL_REACH; at++) {
    const here = tokens[at]
    if (here?.sentence !== token.sentence) return undefined
    effect ??= effectOf(HARMING, here) ?? stateOf(here) ?? harmOfNoun(here)
    const count = (scene.countsAt[at] ?? [])[0]
    if (count === undefined || count.start < token.end) {
      whose ??= effect === undefined || total !== undefined ? victimPhraseAt(scene, at) : undefined
      continue
    }
    if (effect === undefined || !leadsToFigure(scene, token.index, tokenAt(tokens, count.start) - 1)) continue
    const own = victimPhraseAt(scene, at)
    if (own === undefined) return undefined
    const head = own.count?.counted === null && whose !== undefined ? whose.head : own.head
    const first = head === own.head ? own.first : whose!.first
    const owner = LOSS_NOUNS.has(token.lemma) ? ownerOfLosses(scene, token.index) : null
    return [{ ...harmOf(effect, token.index, [{ ...own, first, head, count }]), toll: true, owner }]
  }
  return undefined
}

/** What befell those whose number a verb before them gives: "put the dead at 14", "estimates its losses at 60". */
function putAt(scene: Scene, token: Token): Effect | undefined {
  const effect = harmOfNoun(token)
  if (effect === undefined) return undefined
  const before = scene.tokens.slice(Math.max(0, token.index - PUT_REACH), token.index)
  return before.some(({ lemma, sentence }) => sentence === token.sentence && PUTTING_VERBS.has(lemma))
    ? effect
    : undefined
}

/** Whether the word at an index leads from a toll to its figure; "of" only right behind it ("a toll of 31"). */
function leadsToFigure({ tokens }: Scene, toll: number, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const lead = /^["“'‘]$/.test(word) ? (tokens[at - 1]?.lower ?? '') : word
  return TOLL_LEADS.has(lead) && (lead !== 'of' || at === toll + 1)
}

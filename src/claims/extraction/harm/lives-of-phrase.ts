import { OTHERS, WANT_VERBS, WANTS } from '../../en/harm-words.ts'
import { COMBATANT_NOUNS, HARM_NOUNS } from '../../en/victims.ts'
import type { Scene } from '../scene.ts'
import { nounForms } from '../word-forms.ts'
import type { Harm } from './harm.ts'
import type { VictimPhrase } from './victim-phrase.ts'
import { kindOfSide, type Lives, victimsOf } from './whose-lives.ts'

/** Whose lives a phrase stands for; "30 of them" those that the pronoun stands for, a bare number or "others" those of the ones before. */
export function livesOf(scene: Scene, phrase: VictimPhrase, before: Lives | undefined): Lives {
  const { head, count } = phrase
  const token = scene.tokens[head]!
  const bare =
    nounForms(token).some(form => OTHERS.has(form)) ||
    token.lower === 'another' ||
    (count !== undefined && (count.counted === null || token.pos === 'NUM')) ||
    (Object.hasOwn(HARM_NOUNS, token.lemma) && token.pos !== 'NOUN')
  const own = victimsOf(scene, head)
  if (own.side !== null || own.victims !== 'unknown') return own
  const told = predicateOf(scene, phrase)
  if (told !== undefined) return victimsOf(scene, told)
  if (!bare) return own
  return before ?? livesOfPronoun(scene, head) ?? own
}

/** How far behind the first word of a figure the verb may stand that says who they were, in tokens. */
const PREDICATE_REACH = 7

/** "Ten of the dead were rebels": the noun that says who those counted were. */
function predicateOf({ tokens, groupAt }: Scene, { first }: VictimPhrase): number | undefined {
  const { sentence } = tokens[first]!
  let isOfHarmed = false
  for (let at = first + 1; at < first + PREDICATE_REACH && tokens[at]?.sentence === sentence; at++) {
    const { lower, lemma, pos } = tokens[at]!
    if (/^(?:dead|killed|wounded|injured|victims|casualties)$/.test(lower)) isOfHarmed = true
    else if (lemma === 'be') return isOfHarmed ? groupAt[at + 1]?.head : undefined
    else if (pos === 'VERB' || pos === 'PUNCT') return undefined
  }
  return undefined
}

/** Those that "them" in "30 of them" stands for. */
function livesOfPronoun(scene: Scene, head: number): Lives | undefined {
  if (scene.tokens[head]!.pos !== 'PRON') return undefined
  const meant = scene.actorsAt[head] ?? []
  const side = meant.find(mention => mention.side !== null)?.side
  if (side != null) return { victims: kindOfSide(scene, side), side }
  // "Them" stands for "forty soldiers", whoever they serve.
  const nouns = meant.flatMap(({ canonical }) => canonical?.toLowerCase().split(' ').at(-1) ?? [])
  return nouns.some(noun => COMBATANT_NOUNS.has(noun.replace(/s$/, '')))
    ? { victims: 'combatants', side: null }
    : undefined
}

/** Whose lives a phrase of a harm stands for, with the side that the words beside the figure name; who dies of want is taken for a civilian. */
export function livesIn(scene: Scene, { anchor, owner, before }: Harm, phrase: VictimPhrase): Lives {
  const lives = livesOf(scene, phrase, owner == null ? before : undefined)
  if (owner == null && lives.victims === 'unknown' && lives.side === null && isOfWant(scene, anchor))
    return { victims: 'civilians', side: scene.civilianSide }
  if (owner == null || lives.side !== null || lives.victims === 'civilians') return lives
  return { victims: owner === scene.civilianSide ? 'civilians' : 'combatants', side: owner }
}

/** "Starved to death", "died of hunger", "deaths from cold". */
function isOfWant({ tokens }: Scene, anchor: number): boolean {
  if (WANT_VERBS.has(tokens[anchor]!.lemma)) return true
  const { sentence } = tokens[anchor]!
  const near = tokens.slice(anchor + 1, anchor + 7).filter(token => token.sentence === sentence)
  return near.some(
    ({ lemma }, at) =>
      WANTS.has(lemma) && near.slice(0, at).some(({ text }) => /^(?:of|from|to)$/i.test(text)),
  )
}

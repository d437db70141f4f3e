import { isCopular } from './fill-slots.ts'
import { oncePerClause } from './once-per-clause.ts'
import type { Scene } from './scene.ts'
import { verbForms } from './word-forms.ts'

/** Names under which a clause's verb may stand in the lexicon, most special first: with its particle, with the next word, alone. */
export const predicateNames = oncePerClause((scene, clause): readonly string[] => {
  const token = scene.tokens[clause.verb]!
  const hidden = isCopular(scene, clause) && token.tag !== 'VB'
  if (hidden && !token.text.endsWith('ed')) return ['be', token.lemma]
  const forms = hidden ? verbForms({ ...token, lemma: token.lower }) : verbForms(token)
  const names = [clause.predicate, ...forms]
  if (LEAVING.has(token.lemma)) {
    const fate = fateAfter(scene, clause.verb)
    if (fate !== undefined) names.unshift(`${token.lemma} ${fate}`)
  }
  for (const at of [clause.verb + 1, clause.verb + 2]) {
    const next = scene.tokens[at]
    if (next?.sentence !== token.sentence || !PARTICLES.has(next.lower)) continue
    names.unshift(...forms.map(form => `${form} ${next.lower}`))
    break
  }
  return [...new Set(names)]
})

/** Verbs that with what becomes of their object some words on tell another event ("left at least 30 people dead", "declared the town free"). */
const LEAVING: ReadonlySet<string> = new Set([
  'leave',
  'shoot',
  'find',
  'hold',
  'declare',
  'pronounce',
  'proclaim',
])
const FATES: ReadonlySet<string> = new Set([
  ...['dead', 'wounded', 'injured', 'free', 'clear', 'liberated', 'responsible', 'accountable'],
])
/** How far behind the verb the fate of its object may stand, in tokens. */
const FATE_REACH = 9

function fateAfter(scene: Scene, verb: number): string | undefined {
  for (let at = verb + 1; at < verb + FATE_REACH; at++) {
    const token = scene.tokens[at]
    if (token?.sentence !== scene.tokens[verb]!.sentence || /^[,;:]$/.test(token.text)) return undefined
    if (FATES.has(token.lower)) return token.lower
  }
  return undefined
}

const PARTICLES: ReadonlySet<string> = new Set([
  'out',
  'off',
  'back',
  'up',
  'down',
  'away',
  'forward',
  'ahead',
  'over',
  'in',
  'on',
  'through',
  'home',
  'dead',
  'apart',
  'ablaze',
  'prisoner',
  'captive',
  'hostage',
])

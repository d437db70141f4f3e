import { LOSS_NOUNS, SIDE_NOUNS } from '../../en/harm-words.ts'
import { groupSpan, phrasesOf } from '../noun-phrase.ts'
import { actorRefs } from '../resolve-arguments.ts'
import type { Scene } from '../scene.ts'
import type { VictimPhrase } from './victim-phrase.ts'

/** How far behind the counted "on the government side" may stand, in tokens. */
const REACH = 7

/** The side of those harmed where words beside the figure name it: "31 dead on the army's side", "put the losses of the army at 60 dead". */
export function ownerBeside(scene: Scene, anchor: number, victims: readonly VictimPhrase[]): string | null {
  const last = victims.at(-1)
  if (last === undefined) return null
  const { sentence } = scene.tokens[anchor]!
  const from = Math.max(last.end, anchor + 1)
  for (let at = from; at < from + REACH && scene.tokens[at]?.sentence === sentence; at++)
    if (SIDE_NOUNS.has(scene.tokens[at]!.lemma)) return sideWithin(scene, at)
  const clause = scene.clauseAt[anchor]
  if (clause !== undefined && clause.verb < anchor && HAVING.has(scene.tokens[clause.verb]!.lemma)) {
    const own = clause.agents.map(head => sideOfHead(scene, head)).find(side => side !== null)
    if (own != null) return own
  }
  const on = phrasesOf(scene, last.head).find(
    ({ preposition, head }) => SUFFERING.has(preposition) && head > anchor,
  )
  const sufferer = on === undefined ? null : sideOfHead(scene, on.head)
  if (sufferer !== null) return sufferer
  const { firstToken } = scene.annotated.structure.sentences[sentence]!
  for (let at = anchor - 1; at >= firstToken; at--) {
    const { lemma } = scene.tokens[at]!
    if (!LOSS_NOUNS.has(lemma)) continue
    return ownerOfLosses(scene, at)
  }
  return null
}

/** The side whose losses a noun tells: "the losses of the army", "casualties among the rebels", "army losses". */
export function ownerOfLosses(scene: Scene, at: number): string | null {
  const of = phrasesOf(scene, at).find(({ preposition }) => preposition === 'of' || preposition === 'among')
  const whose = of === undefined ? null : sideOfHead(scene, of.head)
  return whose ?? sideWithin(scene, at)
}

/** Verbs whose subject has the dead: "the army suffered 12 casualties", "the rebels had seven dead". */
export const HAVING: ReadonlySet<string> = new Set([
  ...['suffer', 'take', 'sustain', 'incur', 'receive', 'have', 'endure', 'lose', 'admit', 'acknowledge'],
])

/** Prepositions before those who have the dead: "14 casualties on the army", "losses among the rebels". */
const SUFFERING: ReadonlySet<string> = new Set(['on', 'upon', 'among', 'amongst', 'to', 'for'])

function sideOfHead(scene: Scene, head: number): string | null {
  return actorRefs(scene, head).find(({ side }) => side !== null)?.side ?? null
}

/** The side of a mention within the group of a noun ("the government side"), or of what it is the side "of". */
function sideWithin(scene: Scene, at: number): string | null {
  const { firstToken, endToken } = groupSpan(scene, at)
  for (let word = firstToken; word < endToken; word++)
    for (const { side } of scene.actorsAt[word] ?? []) if (side !== null) return side
  const word = scene.tokens[at - 1]?.lower
  const entry = scene.registry.conflict.vocabulary.find(one => one.use === 'side-word' && one.text === word)
  if (entry?.side != null) return entry.side
  const of = phrasesOf(scene, at).find(({ preposition }) => preposition === 'of')
  return of === undefined ? null : sideOfHead(scene, of.head)
}

import { words } from '../en/words.ts'
import type { Argument, Candidate } from './candidate.ts'
import { partiesFrom } from './list-parties.ts'
import { isOfKind, ownersOf } from './noun-phrase.ts'
import { type Scene, tokenRange } from './scene.ts'

/** What those do who make a deal, or bring it about: "a truce brokered by X and Y". */
const DEALING: ReadonlySet<string> = new Set(
  words(
    'agree announce arrange broker conclude declare draft draw guarantee hammer impose ink make mediate negotiate order propose reach seal sign sponsor strike work',
  ),
)
/** Words from a deal to who makes it. */
const REACH = 14

/**
 * Who makes the deal that a claim tells of, or talks about it, where its verb has none who acts: whoever stands behind the
 * "by" of a participle of dealing, before such a verb of a relative clause, behind "talks with" or before "'s talks".
 */
export function nameDealers(scene: Scene, candidate: Candidate): Candidate {
  if (candidate.type !== 'ceasefire' || candidate.arguments.some(({ role }) => role === 'agent'))
    return candidate
  const [first, end] = tokenRange(scene.tokens, candidate.quote)
  for (let at = first; at < end; at++) {
    if (!isDeal(scene, at)) continue
    const dealers = [...signedBy(scene, at), ...madeBy(scene, at), ...sharedWith(scene, at)]
    if (dealers.length === 0) continue
    const others = candidate.arguments.filter(({ head }) => !dealers.includes(head))
    const agents = [...new Set(dealers)].map((head): Argument => ({ role: 'agent', head, slot: 'by' }))
    return { ...candidate, arguments: [...others, ...agents] }
  }
  return candidate
}

function isDeal(scene: Scene, at: number): boolean {
  if (scene.tokens[at]!.pos !== 'NOUN') return false
  return isOfKind(scene, at, 'truce') || isOfKind(scene, at, 'talks')
}

/** "The truce struck last week in X by A and B": behind "by" after a participle of dealing. */
function signedBy(scene: Scene, deal: number): readonly number[] {
  const { tokens } = scene
  const { sentence } = tokens[deal]!
  let isDealt = false
  for (let at = deal + 1; at < deal + REACH && tokens[at]?.sentence === sentence; at++) {
    const { pos, lemma, lower } = tokens[at]!
    if (lower === 'by') return isDealt ? partiesFrom(scene, at + 1) : []
    if (pos === 'VERB' && !DEALING.has(lemma)) return []
    isDealt ||= pos === 'VERB'
  }
  return []
}

/** "A deal that A and B reached": between the deal and an active verb of dealing. */
function madeBy(scene: Scene, deal: number): readonly number[] {
  const { tokens } = scene
  const next = /^(?:that|which)$/.test(tokens[deal + 1]?.lower ?? '') ? deal + 2 : deal + 1
  const makers = partiesFrom(scene, next)
  const last = makers.at(-1)
  if (last === undefined) return []
  const verb = tokens.slice(last + 1, last + 4).find(({ pos }) => pos === 'VERB')
  const isActive = verb !== undefined && DEALING.has(verb.lemma) && tokens[verb.index + 1]?.lower !== 'by'
  return isActive && verb.sentence === tokens[deal]!.sentence ? makers : []
}

/** "Talks with A", "talks between A and B", "A's talks with B": those who talk, or made a deal with one another. */
function sharedWith(scene: Scene, deal: number): readonly number[] {
  const { tokens } = scene
  const isShared = /^(?:with|between)$/.test(tokens[deal + 1]?.lower ?? '')
  const others = isShared ? partiesFrom(scene, deal + 2) : []
  const owners = ownersOf(scene, deal).filter(at =>
    (scene.actorsAt[at] ?? []).some(({ side, adjectival }) => side !== null && adjectival !== true),
  )
  return [...owners, ...others]
}

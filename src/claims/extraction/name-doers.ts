import { kindsFrom, shareKind } from '../kinds.ts'
import type { Argument, Candidate } from './candidate.ts'
import { isCue } from './cue-tokens.ts'
import { isDate } from './is-date.ts'
import { partiesFrom } from './list-parties.ts'
import { meansFirst } from './means-first.ts'
import { groupSpan, kindsOf } from './noun-phrase.ts'
import { type Scene, tokenAt } from './scene.ts'

/** Words from a participle to its "by". */
const REACH = 9
/** Kinds of thing that do what a verb tells, where no name says so. */
const DOING = kindsFrom(['force', 'people'])

/**
 * Names who did it where the tree has lost him: whoever stands behind the "by" of a passive ("were driven back by
 * defectors", "struck on Friday in X by Y"), and whoever "and" joins to one who acts ("taken by X and Y").
 */
export function nameDoers(scene: Scene, candidate: Candidate): Candidate {
  if (candidate.source === 'speech' || candidate.source === 'adjective') return candidate
  const agents = candidate.arguments.filter(({ role }) => role === 'agent')
  const isTold = agents.some(({ slot, head }) => slot !== 'subject' || head > candidate.anchor)
  const doers = isTold ? [] : behindBy(scene, candidate)
  const added = doers.length > 0 || agents.length === 0 ? doers : joinedTo(scene, candidate, agents)
  if (added.length === 0) return candidate
  // Whoever stands behind the "by" of a passive has done it, and not the subject of another verb.
  const wrong = doers.length > 0 ? agents : []
  const others = candidate.arguments.filter(given => !added.includes(given.head) && !wrong.includes(given))
  return {
    ...candidate,
    arguments: [...others, ...added.map((head): Argument => ({ role: 'agent', head, slot: 'by' }))],
  }
}

/** Whoever stands behind "by" after a passive or a bare participle, before any other verb. */
function behindBy(scene: Scene, { source, anchor, clause }: Candidate): readonly number[] {
  if (source !== 'verb' || clause?.verb !== anchor || isCue(scene, anchor)) return []
  const { tokens } = scene
  const { tag, sentence } = tokens[anchor]!
  if (!clause.passive && tag !== 'VBN' && tag !== 'VBD') return []
  if (meansFirst(scene, clause) !== undefined) return []
  const { endToken } = clause.verbGroup
  for (let at = endToken; at < endToken + REACH && tokens[at]?.sentence === sentence; at++) {
    const { pos, lower } = tokens[at]!
    if (lower === 'by') return doersAt(scene, isModifier(scene, at + 1) ? at + 2 : at + 1)
    if (/^(?:VERB|AUX|PUNCT|SCONJ|PRON)$/.test(pos) || isObject(scene, at)) return []
  }
  return []
}

/** "By retreating fighters": a participle right before the noun group that it describes. */
function isModifier({ tokens, groupAt }: Scene, at: number): boolean {
  return tokens[at]?.tag === 'VBG' && groupAt[at + 1]?.firstToken === at + 1 && tokens[at + 1]!.pos !== 'DET'
}

/** A noun of no preposition behind a verb: what it acts on, so that it is no passive. */
function isObject(scene: Scene, at: number): boolean {
  const group = scene.groupAt[at]
  const isBare = group?.head === at && group.preposition === undefined
  return isBare && !/^(?:ADP|ADV)$/.test(scene.tokens[at]!.pos) && !isDate(scene, at)
}

/** Who stands from a token on: parties of known sides, or people of none. */
function doersAt(scene: Scene, first: number): readonly number[] {
  const parties = partiesFrom(scene, first)
  if (parties.length > 0) return parties
  const group = scene.groupAt[first]
  if (group === undefined || isDate(scene, group.head)) return []
  return shareKind(kindsOf(scene, group.head), DOING) ? [group.head] : []
}

/** Whoever "and" joins to the last of those who act: on the same side of the verb, and no subject of another. */
function joinedTo(
  scene: Scene,
  { anchor, clause, arguments: given }: Candidate,
  agents: readonly Argument[],
): readonly number[] {
  const { tokens } = scene
  const last = Math.max(...agents.map(({ head }) => head))
  const end = endOf(scene, last)
  if (tokens[end]?.lower !== 'and' || (scene.actorsAt[last] ?? []).length === 0) return []
  // A state is a place too: "announced by X and Y".
  const known = new Set(given.filter(({ role }) => role !== 'place').map(({ head }) => head))
  const joined = partiesFrom(scene, end + 1).filter(head => !known.has(head))
  const behind = (joined.at(-1) ?? end) + 1
  if (joined.length === 0 || tokens[behind - 1]!.sentence !== tokens[anchor]!.sentence) return []
  if (last < anchor) return behind <= anchor ? joined : []
  // "Shelled by the army and rebels fled" goes on with a verb; what only describes a noun may have one behind it.
  const goesOn = /^(?:VERB|AUX)$/.test(tokens[behind]?.pos ?? '') && clause?.auxiliaries.length !== 0
  const acts = (scene.clausesIn[tokens[anchor]!.sentence] ?? []).flatMap(({ agents: own }) => own)
  return goesOn || joined.some(head => acts.includes(head)) ? [] : joined
}

/** The first token behind a head's mention, or its noun group. */
function endOf(scene: Scene, head: number): number {
  const [mention] = scene.actorsAt[head] ?? []
  return mention === undefined ? groupSpan(scene, head).endToken : tokenAt(scene.tokens, mention.end - 1) + 1
}

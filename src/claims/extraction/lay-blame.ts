import { BLAMING_VERBS } from '../en/modality.ts'
import type { Argument, Candidate } from './candidate.ts'
import { partiesFrom } from './list-parties.ts'
import type { Scene } from './scene.ts'

/** Verbs that lay an act at somebody's door, with the word before him: "blamed the attack on X", "attributed to X". */
const LAID: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['pin', 'on'],
  ['attribute', 'to'],
  ['ascribe', 'to'],
])
/** Words between an act and its verb, and from there to him. */
const REACH = 12

/** Names those at whose door an act is laid, and nobody else: who lays it there has not done it, and it was not done to them. */
export function layBlame(scene: Scene, candidate: Candidate): Candidate {
  if (candidate.type === 'statement' || candidate.source === 'speech') return candidate
  const blamed = candidate.source === 'verb' ? accused(scene, candidate) : laidAt(scene, candidate.anchor)
  if (blamed.length === 0) return candidate
  const others = candidate.arguments.filter(({ role, head }) => role !== 'agent' && !blamed.includes(head))
  return {
    ...candidate,
    arguments: [...others, ...blamed.map((head): Argument => ({ role: 'agent', head, slot: 'blamed' }))],
  }
}

/** "Blamed X for two of them": whoever is accused, where the claim's verb is the accusing. */
function accused(scene: Scene, { anchor, clause }: Candidate): readonly number[] {
  if (clause?.verb !== anchor || !BLAMING_VERBS.has(scene.tokens[anchor]!.lemma)) return []
  return clause.patients.filter(head => (scene.actorsAt[head] ?? []).some(({ side }) => side !== null))
}

/** "Blamed the attack on X", "the attack was attributed to X": who stands behind the last such word. */
function laidAt(scene: Scene, act: number): readonly number[] {
  const { tokens } = scene
  const { sentence } = tokens[act]!
  const verb = [...near(-1), ...near(1)].find(at => LAID.has(tokens[at]!.lemma) && tokens[at]!.pos === 'VERB')
  if (verb === undefined || (verb > act && scene.clauseAt[verb]?.passive !== true)) return []
  const word = LAID.get(tokens[verb]!.lemma)
  let found: readonly number[] = []
  for (let at = Math.max(verb, act) + 1; at < Math.max(verb, act) + REACH; at++) {
    if (tokens[at]?.sentence !== sentence || tokens[at]!.pos === 'VERB') break
    const blamed = tokens[at]!.lower === word ? partiesFrom(scene, at + 1) : []
    if (blamed.length > 0) found = blamed
  }
  return found

  /** Tokens to one side of the act, up to the first verb. */
  function near(step: 1 | -1): number[] {
    const list: number[] = []
    for (let at = act + step; Math.abs(at - act) < REACH && tokens[at]?.sentence === sentence; at += step) {
      list.push(at)
      if (tokens[at]!.pos === 'VERB') break
    }
    return list
  }
}

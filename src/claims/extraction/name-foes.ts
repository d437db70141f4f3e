import type { Argument, Candidate } from './candidate.ts'
import { type Scene, tokenAt } from './scene.ts'
import { MUTUAL_NOUNS } from './sides/doer-nouns.ts'

/** Words from the event to "between", and from "between" to the last party. */
const REACH = 26
/** What ends a list of parties: where, when and what came of it. */
const ENDS: ReadonlySet<string> = new Set([
  ...[
    'in',
    'near',
    'around',
    'at',
    'over',
    'outside',
    'inside',
    'for',
    'since',
    'after',
    'during',
    'along',
    'when',
    'where',
  ],
  ...['which', 'that', 'who', 'left', 'killed', '.', ';', ':'],
])

/** What both sides do, so that whoever is named behind "with" does it too: clashes, and deals that were made. */
const CLASHES: ReadonlySet<string> = new Set([
  ...['clash', 'clashes', 'skirmish', 'firefight', 'fighting', 'gunfight'],
])
const DEALT: ReadonlySet<string> = new Set([
  ...['reach', 'strike', 'sign', 'agree', 'conclude', 'make', 'cut', 'seal', 'clinch', 'announce'],
])

/**
 * "Clashes in the town between the army and rebels": all who stand behind "between" fight or deal, however the tree hangs
 * them; "clashes with the rebels", "a deal signed with them": so does whoever stands behind "with".
 */
export function nameFoes(scene: Scene, candidate: Candidate): Candidate {
  const { lemma, lower } = scene.tokens[candidate.anchor]!
  const isMutual = MUTUAL_NOUNS.has(lemma) || MUTUAL_NOUNS.has(lower)
  if (candidate.type !== 'ceasefire' && !(candidate.type === 'attack' && isMutual)) return candidate
  const foes = foesBehind(scene, candidate.anchor)
  if (foes.length < 2) return withOther(candidate, CLASHES.has(lemma) || DEALT.has(lemma))
  const inside = (head: number) => foes.some(foe => foe.first <= head && head <= foe.last)
  const others = candidate.arguments.filter(({ head, role }) => role === 'place' || !inside(head))
  const agents = foes.map(({ last }): Argument => ({ role: 'agent', head: last, slot: 'between' }))
  return { ...candidate, arguments: [...others.filter(({ role }) => role !== 'agent'), ...agents] }
}

/** Whoever stands behind "with" or "against" takes part in what both do. */
function withOther(candidate: Candidate, both: boolean): Candidate {
  if (!both || candidate.modality === 'attempted') return candidate
  const given = candidate.arguments.map(
    (argument): Argument =>
      argument.role === 'target' && /^(?:with|against)$/.test(argument.slot)
        ? { ...argument, role: 'agent' }
        : argument,
  )
  return { ...candidate, arguments: given }
}

interface Foe {
  readonly first: number
  readonly last: number
}

function foesBehind(scene: Scene, anchor: number): readonly Foe[] {
  const { sentence } = scene.tokens[anchor]!
  const between = findWord(scene, anchor, 'between')
  if (between === undefined) return []
  const foes: Foe[] = []
  for (let at = between + 1; at <= between + REACH && scene.tokens[at]?.sentence === sentence; at++) {
    const { lower, pos } = scene.tokens[at]!
    if (ENDS.has(lower) || (foes.length > 1 && (pos === 'VERB' || pos === 'AUX'))) break
    const party = (scene.actorsAt[at] ?? []).find(({ side }) => side !== null)
    if (party === undefined) continue
    const last = tokenAt(scene.tokens, party.end - 1)
    foes.push({ first: at, last })
    at = last
  }
  return foes
}

function findWord(scene: Scene, from: number, word: string): number | undefined {
  const { sentence } = scene.tokens[from]!
  for (let at = from + 1; at <= from + REACH && scene.tokens[at]?.sentence === sentence; at++)
    if (scene.tokens[at]!.lower === word) return at
  return undefined
}

import type { Clause } from '#language'
import { coverSpans } from '#primitives'
import type { Candidate } from './candidate.ts'
import { FIGHTING } from './fighting-types.ts'
import type { Scene } from './scene.ts'

/** Participles that say how and at what, not what else. */
const AIMING: ReadonlySet<string> = new Set(['target', 'use', 'hit', 'strike', 'focus', 'pound', 'employ'])

/**
 * "Launched an attack, targeting the town with car bombs" tells one event: a participle of the same kind of event joins
 * the clause that it hangs on, with its places and targets.
 */
export function mergeParticiples(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const merged = new Map<Candidate, Candidate>()
  const dropped = new Set<Candidate>()
  for (const candidate of candidates) {
    const host = hostOf(scene, candidate, candidates, dropped)
    if (host === undefined) continue
    dropped.add(candidate)
    merged.set(host, join(merged.get(host) ?? host, candidate))
  }
  return candidates
    .filter(candidate => !dropped.has(candidate))
    .map(candidate => merged.get(candidate) ?? candidate)
}

/** The candidate that a participle's says more of: the nearest of the same kind of event above it; undefined for what is no participle. */
export function hostOf(
  scene: Scene,
  candidate: Candidate,
  candidates: readonly Candidate[],
  dropped: ReadonlySet<Candidate> = new Set(),
): Candidate | undefined {
  if (candidate.clause === undefined || !isParticiple(scene, candidate.clause)) return undefined
  return candidates
    .filter(other => other !== candidate && !dropped.has(other) && isHost(scene, other, candidate))
    .sort((a, b) => b.anchor - a.anchor)[0]
}

/** Whether a clause is a participle on another, or joined to one ("…, hitting 15 targets and killing ten rebels"). */
function isParticiple(scene: Scene, { verb, link, auxiliaries, parent }: Clause): boolean {
  if (scene.tokens[verb]!.tag !== 'VBG' || auxiliaries.length > 0) return false
  if (link === 'advcl' || link === 'acl') return true
  return link === 'conj' && parent !== undefined && isParticiple(scene, scene.clauses[parent]!)
}

function isHost(scene: Scene, host: Candidate, candidate: Candidate): boolean {
  const aiming = AIMING.has(scene.tokens[candidate.anchor]!.lemma)
  const related =
    host.type === candidate.type || (aiming && FIGHTING.has(host.type) && FIGHTING.has(candidate.type))
  if (!related || host.clause === undefined || host.source === 'noun' || host.source === 'adjective')
    return false
  let here = candidate.clause
  for (let steps = 0; here?.parent !== undefined && steps < 4; steps++) {
    if (here.parent === host.clause.index) return true
    here = scene.clauses[here.parent]
  }
  return false
}

function join(host: Candidate, participle: Candidate): Candidate {
  const known = new Set(host.arguments.map(({ head }) => head))
  const more = participle.arguments.filter(({ head, role }) => role !== 'agent' && !known.has(head))
  return {
    ...host,
    quote: coverSpans([host.quote, participle.quote])!,
    arguments: [...host.arguments, ...more],
    weapons: [...new Set([...host.weapons, ...participle.weapons])],
    reasons: [...host.reasons, ...participle.reasons, 'a participle tells the same event'],
  }
}

import { findClauses } from '../find-clauses.ts'
import type { TextStructure } from '../text-structure.ts'

/** How clauses read compare with those of gold trees. */
export interface ClauseCounts {
  clauses: number
  /** Both agents and patients alike, inherited ones included. */
  rolesRight: number
  agents: { gold: number; read: number; both: number }
  patients: { gold: number; read: number; both: number }
}

/** Empty counts. */
export function createClauseCounts(): ClauseCounts {
  const none = () => ({ gold: 0, read: 0, both: 0 })
  return { clauses: 0, rolesRight: 0, agents: none(), patients: none() }
}

/** Compares the clauses of verbs. */
export function countClauses(counts: ClauseCounts, gold: TextStructure, read: TextStructure): void {
  const goldRoles = rolesByVerb(gold)
  const readRoles = rolesByVerb(read)
  for (const [verb, roles] of goldRoles) {
    const found = readRoles.get(verb)
    if (roles.agents.length + roles.patients.length === 0) continue
    counts.clauses++
    if (found && same(found.agents, roles.agents) && same(found.patients, roles.patients)) counts.rolesRight++
  }
  for (const name of ['agents', 'patients'] as const) {
    const pairs = (by: typeof goldRoles) =>
      new Set([...by].flatMap(([verb, roles]) => roles[name].map(noun => `${verb}>${noun}`)))
    const goldPairs = pairs(goldRoles)
    const readPairs = pairs(readRoles)
    counts[name].gold += goldPairs.size
    counts[name].read += readPairs.size
    counts[name].both += [...readPairs].filter(pair => goldPairs.has(pair)).length
  }
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

function rolesByVerb(structure: TextStructure): Map<string, { agents: string[]; patients: string[] }> {
  const spanOf = (at: number) => `${structure.tokens[at]!.start}-${structure.tokens[at]!.end}`
  const verbs = findClauses(structure).filter(clause => structure.tokens[clause.verb]!.pos === 'VERB')
  return new Map(
    verbs.map(clause => [
      spanOf(clause.verb),
      { agents: clause.agents.map(spanOf), patients: clause.patients.map(spanOf) },
    ]),
  )
}

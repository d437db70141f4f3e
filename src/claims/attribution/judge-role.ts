import type { Actor } from '#actors'
import type { SourceRole } from '../claim.ts'
import { OFFICES, ROLE_RULES, UNNAMED_PEOPLE } from './en/source-roles.ts'
import type { NamedSource } from './name-source.ts'
import type { Reading } from './reading.ts'

/** A role with the rule that gave it. */
export interface JudgedRole {
  readonly role: SourceRole
  readonly reason: string
}

const KIND_ROLES: Partial<Record<Actor['kind'], SourceRole>> = {
  outlet: 'outlet',
  agency: 'agency',
  monitor: 'monitor',
  relief: 'monitor',
  organisation: 'monitor',
  government: 'party',
  'military-unit': 'party',
  militia: 'party',
  'armed-group': 'party',
  coalition: 'party',
  party: 'party',
  state: 'party',
  generic: 'party',
}

/** The role of a source by the words of its phrase, then by what the registry knows of it. */
export function judgeRole(reading: Reading, source: NamedSource, actor: Actor | undefined): JudgedRole {
  const lemmas = phraseLemmas(reading, source)
  const head = reading.tokens[source.head]!.lemma
  const isPerson = source.mention?.type === 'person'
  for (const rule of ROLE_RULES) {
    const fits =
      rule.headOnly && !isPerson ? rule.words.has(head) : lemmas.some(lemma => rule.words.has(lemma))
    const isBody = rule.role === 'agency' || rule.role === 'outlet' || rule.role === 'monitor'
    if (fits && !(isPerson && isBody)) return { role: rule.role, reason: `“${source.name}” ${rule.reason}` }
  }
  if (isPerson) return { role: 'official', reason: `“${source.name}” is a person with a name` }
  const byKind = actor && actor.kind !== 'person' ? KIND_ROLES[actor.kind] : undefined
  const isUnnamed = UNNAMED_PEOPLE.has(head) && !OFFICES.has(head)
  if (isUnnamed) return { role: 'anonymous', reason: `“${source.name}” names nobody` }
  if (byKind) return { role: byKind, reason: `the registry knows “${source.name}” as ${actor!.kind}` }
  if (source.mention?.type === 'outlet') return { role: 'outlet', reason: `“${source.name}” is an outlet` }
  if (OFFICES.has(head)) return { role: 'official', reason: `“${source.name}” holds an office` }
  if (source.mention?.side) return { role: 'party', reason: `“${source.name}” belongs to a side` }
  return reading.tokens[source.head]!.pos === 'PROPN'
    ? { role: 'official', reason: `“${source.name}” has a name and no known office` }
    : { role: 'anonymous', reason: `“${source.name}” has no name` }
}

/** Base forms of the words of the whole noun phrase that describe the head: apposition and modifiers before a clause. */
function phraseLemmas(reading: Reading, source: NamedSource): string[] {
  const { tokens, firstOf, endOf } = reading
  const first = Math.max(firstOf[source.head]!, source.head - 12)
  const end = Math.min(endOf[source.head]!, source.head + 16)
  const list: string[] = []
  for (let i = first; i < end; i++) {
    if (/^(who|which|that)$/i.test(tokens[i]!.text)) break
    list.push(tokens[i]!.lemma)
  }
  return list
}

import type { Clause } from '#language'
import type { Span } from '#primitives'
import { clauseQuote } from '../clause-quote.ts'
import { readableTokens } from '../find-events.ts'
import type { Event } from '../join-casualties.ts'
import type { Scene } from '../scene.ts'
import { clauseSigns, type ReadBefore, type Readings } from './clause-signs.ts'
import { type ClauseWeights, estimateTypes, type TypeLikelihoods } from './estimate-types.ts'
import type { Sign } from './sign-numbers.ts'

/** What a clause tells, by all that stands in it. */
export interface ClauseReading {
  readonly clause: Clause
  readonly quote: Span
  readonly signs: readonly Sign[]
  readonly likelihoods: TypeLikelihoods
}

/** The clauses of a report's body, each with how likely it tells an event of each type; furniture, headings and questions left out. */
export function readClauses(
  scene: Scene,
  events: readonly Event[],
  weights?: ClauseWeights,
): readonly ClauseReading[] {
  const isReadable = readableTokens(scene)
  const readings = layOut(scene, events)
  return scene.clauses
    .filter(({ verb }) => isReadable[verb] && !scene.heading[verb])
    .map(clause => {
      const signs = clauseSigns(scene, clause, readings)
      const likelihoods = estimateTypes(signs, weights)
      return { clause, quote: clauseQuote(scene, clause), signs, likelihoods }
    })
}

/** What frames have read, laid out by clause and by sentence. */
function layOut(scene: Scene, events: readonly Event[]): Readings {
  const inClause = new Map<number, ReadBefore[]>()
  const inSentence = new Map<number, Set<string>>()
  for (const { candidate } of events) {
    const { clause, type, anchor } = candidate
    const { sentence } = scene.tokens[anchor]!
    inSentence.set(sentence, (inSentence.get(sentence) ?? new Set()).add(type))
    if (clause === undefined) continue
    const before = inClause.get(clause.index)
    if (before === undefined) inClause.set(clause.index, [candidate])
    else before.push(candidate)
  }
  return { inClause, inSentence }
}

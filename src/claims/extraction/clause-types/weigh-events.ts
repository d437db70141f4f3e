import type { Candidate } from '../candidate.ts'
import type { Event } from '../join-casualties.ts'
import { type Scene, tokenAt } from '../scene.ts'
import { likelihoodOf, type TypeLikelihoods } from './estimate-types.ts'
import type { ClauseReading } from './read-clauses.ts'

/** Notes on each event how likely its clause tells one of its type; for words of a speaker, the clause of them that tells it most. */
export function weighEvents(
  scene: Scene,
  events: readonly Event[],
  clauses: readonly ClauseReading[],
): Event[] {
  const likelihoods = new Map(clauses.map(reading => [reading.clause.index, reading.likelihoods]))
  return events.map(event => {
    const found = clausesOf(scene, event)
      .map(index => likelihoods.get(index))
      .filter(each => each !== undefined)
    return found.length === 0 ? event : { ...event, candidate: weighed(event, found) }
  })
}

/** An event that its clause tells less likely than this does not stand for what a speaker says. */
const TELLING = 0.5

/** The events that stand for what a speaker says: those that their clauses likely tell, and not rather a position. */
export function tellingEvents(
  scene: Scene,
  candidates: readonly Candidate[],
  clauses: readonly ClauseReading[],
): Candidate[] {
  const positions = new Map(
    clauses.map(({ clause, likelihoods }) => [clause.index, likelihoodOf(likelihoods, 'statement')]),
  )
  const events = candidates.map(candidate => ({ candidate, harm: [], told: [] }))
  return weighEvents(scene, events, clauses)
    .map(({ candidate }) => candidate)
    .filter(({ likelihood, clause }) => {
      if (likelihood === undefined) return true
      const position = clause === undefined ? 0 : (positions.get(clause.index) ?? 0)
      return likelihood >= TELLING && position < likelihood
    })
}

/** Indices of the clauses that may tell an event: its own, and those whose verbs its speaker says. */
function clausesOf(scene: Scene, { candidate: { clause, source, quote } }: Event): number[] {
  if (source !== 'speech') return clause === undefined ? [] : [clause.index]
  const { sentence } = scene.tokens[tokenAt(scene.tokens, quote.start)]!
  return (scene.clausesIn[sentence] ?? [])
    .filter(({ verb }) => scene.tokens[verb]!.start >= quote.start && scene.tokens[verb]!.end <= quote.end)
    .map(({ index }) => index)
}

function weighed({ candidate }: Event, found: readonly TypeLikelihoods[]) {
  const likelihood = Math.max(...found.map(each => likelihoodOf(each, candidate.type)))
  return { ...candidate, likelihood }
}

import type { Registry } from '#conflicts'
import { findClauses, findNounGroups, findStructure, type LanguageModel, type TextStructure } from '#language'
import { createSpanIndex, spanContains } from '#primitives'
import type { Report } from '#reports'
import type { AnnotatedReport } from './annotated-report.ts'
import { findCounts } from './counts/find-counts.ts'
import { findDates } from './dates/find-dates.ts'
import { PLACE_VERBS } from './en/place-verbs.ts'
import { findKnownNames, type KnownSpan } from './known/find-known-names.ts'
import { findNameRanges } from './known/find-name-ranges.ts'
import { findNameRuns } from './names/find-name-runs.ts'
import { joinRuns } from './names/join-runs.ts'
import { isKnownName, nameLoreOf } from './names/name-lore.ts'
import { splitHeadline } from './names/split-headline.ts'
import { splitRun } from './names/split-run.ts'
import { typeNames } from './names/type-names.ts'
import { findParties } from './parties/find-parties.ts'
import { findOthers } from './reference/find-others.ts'
import { joinNames } from './reference/join-names.ts'
import { referParties } from './reference/refer-parties.ts'
import { referPlacePronouns, referPlaces } from './reference/refer-places.ts'
import { findToponyms } from './toponyms/find-toponyms.ts'
import { resolveToponyms } from './toponyms/resolve-toponyms.ts'

/** What a report is read with: the war's registry and the language model. */
export interface AnnotateOptions {
  readonly registry: Registry
  readonly model: LanguageModel
}

/** Everything that a report names, resolved as far as can be. Never throws; an empty text gives empty lists. */
export function annotateReport(report: Report, { registry, model }: AnnotateOptions): AnnotatedReport {
  const { index } = nameLoreOf(registry)
  const known: KnownSpan[] = []
  const structure = findStructure(report.text, model, {
    apart: report.furniture,
    findNames: (words, sentences) =>
      sentences.flatMap(({ first, end }) => {
        const sentence = { words, first, end }
        const found = findKnownNames(sentence, index)
        known.push(...found)
        return findNameRanges(sentence, found, index)
      }),
  })
  return annotateStructure(report, { structure, known }, registry)
}

/** The same for a text whose structure is known, and the registry's names in it. */
function annotateStructure(
  report: Report,
  { structure, known }: { readonly structure: TextStructure; readonly known: readonly KnownSpan[] },
  registry: Registry,
): AnnotatedReport {
  const lore = nameLoreOf(registry)
  const knownAt = new Map(known.map(span => [span.firstToken, span]))
  const runs = joinRuns(
    findNameRuns(structure, token => isKnownName(token, lore)),
    known,
    structure,
  )
  const parts = { structure, lore, knownAt }
  const names = runs.flatMap(run => (run.told ? splitRun(run, parts) : splitHeadline(run, parts)))
  const typed = typeNames(names, structure, lore)
  const named = resolveToponyms(findToponyms(typed, known, { structure, lore }), { report, structure, lore })
  const nounGroups = findNounGroups(structure)
  const clauses = findClauses(structure)
  const context = { lore, structure, day: report.published }
  const parties = findParties({ typed, known, nounGroups, context })
  const actors = referParties(joinNames(parties.actors, report.text), structure, registry)
  // A dateline says where a report was written: nothing in the report takes it up again.
  // Nor does anything take up a capital that speaks or acts for its state.
  const acting = createSpanIndex(actors)
  const told = named.filter(
    place =>
      !report.furniture.some(part => spanContains(part, place)) && acting.overlapping(place).length === 0,
  )
  const sites = { structure, registry, named: told }
  const described = referPlaces(parties.described, sites)
  const pronouns = referPlacePronouns(sites, verb => PLACE_VERBS.has(verb.lemma))
  const places = [...named, ...described, ...pronouns].sort((a, b) => a.start - b.start || b.end - a.end)
  const dates = findDates(structure, { published: report.published })
  // Numbers within times and within names of places ("1070 Apartments") count nothing.
  const taken = [...dates, ...places.filter(place => /\d/.test(place.text))]
  const counts = findCounts(structure, { vagueNumbers: registry.conflict.vagueNumbers, taken })
  const others = findOthers(structure)
  return { report, structure, nounGroups, clauses, places, actors, dates, counts, others }
}

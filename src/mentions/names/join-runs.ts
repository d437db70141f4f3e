import type { TextStructure } from '#language'
import { createSpanIndex } from '#primitives'
import type { KnownSpan } from '../known/find-known-names.ts'
import { isProperName } from '../known/find-name-ranges.ts'
import type { NameRun } from './find-name-runs.ts'

/**
 * Runs joined where a name of the registry goes on over their borders ("People's Protection …": the possessive ends a run, the
 * name goes on).
 */
export function joinRuns(
  runs: readonly NameRun[],
  known: readonly KnownSpan[],
  { tokens }: TextStructure,
): readonly NameRun[] {
  const index = createSpanIndex(runs.map(run => ({ start: run.firstToken, end: run.endToken, run })))
  const touchedBy = ({ firstToken, endToken }: KnownSpan) =>
    index.overlapping({ start: firstToken, end: endToken }).map(({ run }) => run)
  const bridges = known.filter(
    span =>
      span.known.actors.length + span.known.places.length > 0 &&
      isProperName(tokens.slice(span.firstToken, span.endToken).map(({ text }) => text)) &&
      touchedBy(span).every(run => run.firstToken > span.firstToken || run.endToken < span.endToken),
  )
  const joined = bridges.map(bridge => bridgeRuns(touchedBy(bridge), bridge)).filter(run => run !== undefined)
  return mergeRuns([...runs, ...joined])
}

function bridgeRuns(touched: readonly NameRun[], { firstToken, endToken }: KnownSpan): NameRun | undefined {
  const first = touched[0]
  if (first === undefined) return undefined
  return {
    ...first,
    firstToken: Math.min(firstToken, ...touched.map(run => run.firstToken)),
    endToken: Math.max(endToken, ...touched.map(run => run.endToken)),
  }
}

/** Runs that share tokens become one. */
function mergeRuns(runs: readonly NameRun[]): readonly NameRun[] {
  const merged: NameRun[] = []
  for (const run of runs.toSorted((a, b) => a.firstToken - b.firstToken)) {
    const last = merged[merged.length - 1]
    if (last === undefined || run.firstToken >= last.endToken) merged.push(run)
    else merged[merged.length - 1] = { ...last, endToken: Math.max(last.endToken, run.endToken) }
  }
  return merged
}

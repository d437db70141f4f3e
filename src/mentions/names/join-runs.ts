import type { TextStructure } from '#language'
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
): NameRun[] {
  const bridges = known.filter(
    ({ firstToken, endToken, known: name }) =>
      name.actors.length + name.places.length > 0 &&
      isProperName(tokens.slice(firstToken, endToken)) &&
      !runs.some(run => run.firstToken <= firstToken && endToken <= run.endToken),
  )
  return bridges
    .reduce<NameRun[]>((joined, bridge) => bridgeRuns(joined, bridge), [...runs])
    .sort((a, b) => a.firstToken - b.firstToken)
}

function bridgeRuns(runs: readonly NameRun[], { firstToken, endToken }: KnownSpan): NameRun[] {
  const touched = runs.filter(run => run.firstToken < endToken && firstToken < run.endToken)
  const first = touched[0]
  if (first === undefined) return [...runs]
  const whole = {
    ...first,
    firstToken: Math.min(firstToken, ...touched.map(run => run.firstToken)),
    endToken: Math.max(endToken, ...touched.map(run => run.endToken)),
  }
  return [...runs.filter(run => !touched.includes(run)), whole]
}

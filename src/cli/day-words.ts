/** Days in as few characters as tell them: a day, "2016-05-01..05-03", an open end, or "?" where none is known. */
export function dayWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '?' : `..${to}`
  if (to === null) return `${from}..`
  if (from === to) return from
  return from.slice(0, 4) === to.slice(0, 4) ? `${from}..${to.slice(5)}` : `${from}..${to}`
}

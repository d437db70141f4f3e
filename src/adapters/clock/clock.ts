/** The present instant, ISO 8601 with Z. The only place that looks at the clock. */
export function readClock(): string {
  return new Date(Date.now()).toISOString()
}

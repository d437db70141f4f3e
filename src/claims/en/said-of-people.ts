/** Words by which a report says that nobody knows who somebody was. */
export const UNKNOWN: ReadonlySet<string> = new Set(['unidentified', 'unknown', 'masked', 'mysterious'])

/** Words for those on the other side, before a noun that says no more than that they are armed. */
export const HOSTILE: ReadonlySet<string> = new Set([
  ...['invading', 'occupying', 'enemy', 'hostile', 'terrorist', 'mercenary', 'takfiri'],
])

/** Verbs by which somebody accuses others, base forms: he does not speak for those. */
export const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'blame', 'condemn', 'denounce', 'slam'])

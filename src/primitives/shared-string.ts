/**
 * The engine's one copy of a string, the one that a literal of the same letters is too: comparing two such copies is comparing two
 * addresses, where other strings are compared letter by letter, and their hash is worked out already. For words that are compared often.
 */
export function sharedString(text: string): string {
  // Names of properties are always such copies. An object without a prototype is a plain table: it leaves no trace in the engine.
  const table: Record<string, true> = Object.create(null)
  table[text] = true
  return Object.keys(table)[0]!
}

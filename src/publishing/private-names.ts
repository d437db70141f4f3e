import { resolveActor } from '#actors'
import type { Registry } from '#conflicts'
import { resolvePlace } from '#places'
import { NOT_NAMES } from './en/not-names.ts'

/** Two or more capitalised words in a row, with the particles that Arabic and European names carry between them. */
const RUN =
  /\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*(?:\s+(?:(?:al|el|bin|ibn|abu|umm|de|van|von)[\s-])?\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*)+/gu

/**
 * What looks like the name of a person whom the registry does not know to hold an office, in a report's whole text. For
 * masking only: a name too many is a lesser harm there than a name too few.
 */
export function findPrivateNames(text: string, registry: Registry): string[] {
  const found = new Set<string>()
  for (const [run] of text.matchAll(RUN)) {
    const name = trimRun(run)
    if (name !== undefined && !isPublic(name, registry)) found.add(name)
  }
  return [...found]
}

/** The run without leading and trailing words that are no names; `undefined` where fewer than two words are left or one within is none. */
function trimRun(run: string): string | undefined {
  const words = run.split(/\s+/)
  while (words.length > 0 && NOT_NAMES.has(words[0]!)) words.shift()
  while (words.length > 0 && NOT_NAMES.has(words.at(-1)!)) words.pop()
  return words.length < 2 || words.some(word => NOT_NAMES.has(word) || /^\p{Lu}+$/u.test(word))
    ? undefined
    : words.join(' ')
}

/** True for the name of a place, a body, an outlet, or a person in office. */
export function isPublic(name: string, registry: Registry): boolean {
  const { id } = resolveActor(registry.actorIndex, name, {})
  const actor = id === null ? undefined : registry.actorIndex.actors.get(id)
  if (actor !== undefined) return actor.kind !== 'person' || (actor.roles?.length ?? 0) > 0
  return resolvePlace(registry.gazetteer, name).id !== null
}

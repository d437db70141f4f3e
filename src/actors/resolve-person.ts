import { foldName } from '#names'
import type { ActorIndex } from './actor-index.ts'
import type { ActorResolution } from './actor-resolution.ts'
import { WORDS_BEFORE } from './en/around-names.ts'
import { isCommon } from './match-meanings.ts'
import { CLASS_OF_FAMILY } from './words/body-word.ts'
import { BODY_WORDS } from './words/body-words.ts'

/** Resolves a name as it stands. */
type Resolve = (text: string) => ActorResolution

/** Most words of a person's name that stand at the end of a description, and least. */
const NAME_WORDS = [4, 3, 2] as const
const WORDS = /\s+/u

function splitWords(name: string): readonly string[] {
  return name.slice(0, 200).trim().split(WORDS)
}

/** "… leader X Y": the person whose whole name ends the description; "General Y": the one person of that last name. */
export function findNamedPerson(
  index: ActorIndex,
  name: string,
  resolve: Resolve,
): ActorResolution | undefined {
  const words = splitWords(name)
  for (const count of NAME_WORDS) {
    if (words.length <= count) continue
    const found = resolve(words.slice(-count).join(' '))
    if (isPerson(index, found.id)) return withReason(found, 'name at the end of a description')
  }
  return findByLastName(index, words)
}

const LAST_NAME = 0.6

function findByLastName(index: ActorIndex, words: readonly string[]): ActorResolution | undefined {
  const titles = words.slice(0, -1).map(word => word.toLowerCase().replace(/\.$/u, ''))
  if (titles.length === 0 || !titles.every(word => WORDS_BEFORE.has(word))) return undefined
  if (isCommon(index.meanings, words.at(-1)!)) return undefined
  const last = foldName(words.at(-1)!)
  const ids = [...index.actors.values()]
    .filter(actor => actor.kind === 'person' && foldName(actor.name).split(' ').at(-1) === last)
    .map(actor => actor.id)
  if (last === '' || ids.length !== 1) return undefined
  return { id: ids[0]!, candidates: [{ id: ids[0]!, score: LAST_NAME, how: 'last name after a title' }] }
}

/** Most words before a person's name, and after it, that say what the person leads. */
const FORM_WORDS = 2

/** "X's forces", "قوات X": the armed body that the person X leads, where the pack says which. */
export function findLedBody(index: ActorIndex, name: string, resolve: Resolve): ActorResolution | undefined {
  const words = splitWords(name.replace(/['’]s(?=\s|$)/gu, ''))
  for (let count = 1; count <= FORM_WORDS && words.length > count + 1; count++) {
    const ends: readonly (readonly [form: readonly string[], rest: readonly string[]])[] = [
      [words.slice(-count), words.slice(0, -count)],
      [words.slice(0, count), words.slice(count)],
    ]
    for (const [form, rest] of ends) {
      if (!form.some(isArmedForm)) continue
      const person = resolve(rest.join(' ')).id
      const body = person === null ? undefined : bodyOf(index, person)
      if (body !== undefined)
        return { id: body, candidates: [{ id: body, score: LAST_NAME, how: `led by ${rest.join(' ')}` }] }
    }
  }
  return undefined
}

function isArmedForm(word: string): boolean {
  return CLASS_OF_FAMILY[BODY_WORDS.get(foldName(word))?.family ?? ''] === 'armed'
}

const ARMED_KINDS: ReadonlySet<string> = new Set(['military-unit', 'militia', 'armed-group', 'coalition'])

function bodyOf(index: ActorIndex, id: string): string | undefined {
  const person = index.actors.get(id)
  if (person?.kind !== 'person' || person.parent === null) return undefined
  return ARMED_KINDS.has(index.actors.get(person.parent)?.kind ?? '') ? person.parent : undefined
}

function isPerson(index: ActorIndex, id: string | null): boolean {
  return id !== null && index.actors.get(id)!.kind === 'person'
}

function withReason(found: ActorResolution, reason: string): ActorResolution {
  return {
    id: found.id,
    candidates: found.candidates.map(candidate => ({ ...candidate, how: `${reason}; ${candidate.how}` })),
  }
}

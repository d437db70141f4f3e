import { keepLast } from '#primitives'
import { ROLE_RULES, type RoleRule } from '../../attribution/en/source-roles.ts'
import type { Scene } from '../scene.ts'

/** How a report tells who somebody is: sides of those named beside him, and sides that the pack has for what he does. */
export interface Introduction {
  readonly named: ReadonlySet<string>
  readonly byRole: string | undefined
}

/** Words before and behind a name that may tell who bears it. */
const BEFORE = 6
const BEHIND = 16

/** What a report tells beside the first mention of a person's last name ("Abu Salem, a commander of the Free Army, said"); undefined where it is not there. */
export function introductionOf(scene: Scene, name: string): Introduction | undefined {
  const words = name.split(/\s+/)
  const last = words.at(-1)!
  if (!/^\p{Lu}/u.test(last) || last.length < 3) return undefined
  const at = firstsOf(scene).get(last)
  return at === undefined ? undefined : introductionAt(scene, at)
}

/** Where each word with a capital stands first outside of furniture. */
const firstsOf = keepLast(({ tokens, furniture }: Scene): ReadonlyMap<string, number> => {
  const firsts = new Map<string, number>()
  for (const { text, lower, index } of tokens)
    if (text !== lower && !firsts.has(text) && !furniture[index] && /^\p{Lu}/u.test(text))
      firsts.set(text, index)
  return firsts
})

/** The words around a name that tell who it is: a title before it, what stands between commas behind it. */
function introductionAt(scene: Scene, at: number): Introduction {
  const { sentence } = scene.tokens[at]!
  const inside = (token: number) => scene.tokens[token]?.sentence === sentence
  let first = at
  while (first > at - BEFORE && inside(first - 1) && !isBreak(scene, first - 1)) first--
  let end = at + 1
  if (inside(end) && scene.tokens[end]!.text === ',') {
    end++
    while (end < at + BEHIND && inside(end) && !/^[,;.:“”"]$/.test(scene.tokens[end]!.text)) end++
  } else if (/^(?:of|from|for|with|at)$/.test(scene.tokens[end]?.text ?? '')) {
    while (end < at + BEHIND && inside(end) && !isBreak(scene, end)) end++
  }
  return readIntroduction(scene, first, end)
}

const isBreak = (scene: Scene, token: number) =>
  /^[,;.:“”"(]$/.test(scene.tokens[token]!.text) || scene.tokens[token]!.pos === 'VERB'

function readIntroduction(scene: Scene, first: number, end: number): Introduction {
  const named = new Set<string>()
  let byRole: string | undefined
  for (let at = first; at < end; at++) {
    for (const { side } of scene.actorsAt[at] ?? []) if (side !== null) named.add(side)
    byRole ??= sideOfRole(scene, scene.tokens[at]!.lemma)
  }
  return { named, byRole }
}

const WORDS: ReadonlyMap<string, RoleRule['role']> = new Map(
  ROLE_RULES.filter(({ role }) => role !== 'outlet' && role !== 'agency').flatMap(({ words, role }) =>
    [...words].map(word => [word, role] as const),
  ),
)

/** The pack's side for what a word says that somebody does. */
function sideOfRole({ registry }: Scene, lemma: string): string | undefined {
  const sides = registry.conflict.sourceSides
  return sides?.[lemma] ?? sides?.[WORDS.get(lemma) ?? '']
}

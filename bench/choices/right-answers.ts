import type { Claim } from '#claims'
import type { Choice } from '#primitives'

interface Pair {
  readonly claim: Claim
  readonly gold: Claim
}

/** Whether an answer is the annotator's; undefined where the annotator's claim does not tell. */
export function isRight(choice: Choice, answer: unknown, pair: Pair): boolean | undefined {
  const test = TESTS[choice.question]
  if (test === undefined) throw new Error(`no test for the answers of ${choice.question}`)
  return test(choice, answer, pair)
}

type Test = (choice: Choice, answer: unknown, pair: Pair) => boolean | undefined

const TESTS: Readonly<Record<string, Test>> = {
  'agent side': (choice, answer, pair) => agentSides(choice, pair)?.includes(answer as string | null),
  'first place': (_, answer, { gold }) => {
    const [first] = gold.places
    return first === undefined ? answer === null : answer !== null && isSamePlace(first, answer as Named)
  },
  'origin side': (_, answer, { claim, gold }) => {
    const [theirs, ours] = [gold.attribution.at(-1)!, claim.attribution.at(-1)!]
    if (gold.attribution.length < 2 || !isSame(theirs, ours)) return undefined
    return (theirs.side ?? null) === answer
  },
}

/** Sides that a question for an agent may be answered with. */
function agentSides({ start }: Choice, { claim, gold }: Pair): (string | null)[] | undefined {
  const sides = [...new Set(gold.agents.flatMap(({ side }) => side ?? []))]
  if (start === null) return sides.length === 0 ? [null] : sides
  const own = gold.agents.find(agent => agent.start != null && agent.start <= start && start < agent.end!)
  if (own !== undefined) return [own.side ?? null]
  const others = new Set(claim.agents.filter(agent => agent.start !== start).map(({ side }) => side))
  const left = sides.filter(side => !others.has(side))
  return left.length === 0 ? [null] : left.length === 1 ? left : undefined
}

interface Named {
  readonly name: string
  readonly start?: number | null | undefined
  readonly end?: number | null | undefined
  readonly canonical?: string | null | undefined
  readonly alt?: readonly string[]
}

/** Whether two mentions overlap, or one's words are among the other's names. */
export function isSame(gold: Named, read: Named): boolean {
  if (gold.start != null && read.start != null && gold.start < read.end! && read.start < gold.end!)
    return true
  const names = [gold.name, ...(gold.alt ?? [])].map(plain)
  return [read.name, read.canonical].some(name => name != null && names.includes(plain(name)))
}

const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, '')

const GENERAL: ReadonlySet<string> = new Set(
  'the a an of in at on to for and al el ul as its their district neighbourhood neighborhood area city town village province'.split(
    ' ',
  ),
)
const PART = /^(?:north|south|east|west|old|rural|countryside)/

/** Whether two names of places have the same words but for general ones, or one's are among the other's, and name the same part. */
export function isSamePlace(gold: Named, read: Named): boolean {
  const names = [gold.name, ...(gold.alt ?? [])]
  return names.some(a =>
    [read.name, read.canonical].some(
      b => b != null && hasSameWords(wordsOf(a), wordsOf(b)) && partOf(a) === partOf(b),
    ),
  )
}

const allWords = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]s\b/g, ' ')
    .replace(/['’‘`"“”]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

function wordsOf(name: string): string[] {
  const all = allWords(name)
  const kept = all.filter(word => !GENERAL.has(word))
  return kept.length > 0 ? kept : all
}

const partOf = (name: string) =>
  allWords(name)
    .filter(word => PART.test(word))
    .map(word => word.replace(/ern$/, ''))
    .sort()
    .join(' ')

function hasSameWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.length > 0 && few.every(word => many.includes(word))
}

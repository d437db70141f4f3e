import type { Clause } from '#language'
import { kindsFrom, shareKind } from '../kinds.ts'
import type { Argument, Candidate } from './candidate.ts'
import { partiesFrom } from './list-parties.ts'
import { kindsOf, ownersOf, phrasesOf, prepositionOf } from './noun-phrase.ts'
import { type Scene, tokenRange } from './scene.ts'
import { fightingSides } from './sides/fighting-sides.ts'

/** What those who fight beside others do, as participles: "rebels backed by tanks". */
const BACKED: ReadonlySet<string> = new Set([
  ...['back', 'support', 'help', 'assist', 'aid', 'cover', 'accompany', 'join', 'reinforce'],
])
/** Nouns for it: "with air support from the coalition", "under Karskian cover". */
const BACKING: ReadonlySet<string> = new Set([
  ...['support', 'help', 'backing', 'cover', 'assistance', 'aid', 'participation', 'coordination'],
])
/** What fights itself; a state that backs somebody need not. */
const FIGHTING = kindsFrom(['force', 'aircraft', 'artillery', 'armour'])
/** How many who back, one after another. */
const MOST_BACKERS = 4

/**
 * Who acts where it is told who backs them: "rebels backed by artillery of X stormed the village" is done by both, however
 * the tree hangs the verb.
 */
export function withBackers(scene: Scene, clause: Clause, subjects: readonly number[]): readonly number[] {
  const last = subjects.at(-1) ?? groupBefore(scene, clause)
  if (last === undefined) return subjects
  const chain = backedAt(scene, last)
  if (chain !== undefined)
    return [...subjects.filter(head => head !== last), chain.backed, ...fightersAmong(scene, chain.backers)]
  return [...subjects, ...fightersAmong(scene, subjects.length === 0 ? [] : backersBehind(scene, last))]
}

const fightersAmong = (scene: Scene, heads: readonly number[]) => heads.filter(head => fights(scene, head))

/** Somebody of a known side, who fights or whose arms are named. */
function fights(scene: Scene, head: number): boolean {
  if (!shareKind(kindsOf(scene, head), FIGHTING) || scene.tokens[head]!.pos === 'PROPN') return false
  return [head, ...ownersOf(scene, head)].some(at =>
    (scene.actorsAt[at] ?? []).some(({ side }) => side !== null),
  )
}

/** The head of a noun group right before a clause's verb, adverbs between left out. */
function groupBefore(scene: Scene, { verbGroup: { firstToken } }: Clause): number | undefined {
  let at = firstToken - 1
  while (scene.tokens[at]?.pos === 'ADV') at--
  return scene.groupAt[at]?.head
}

/** Those behind whom a noun group stands as who backs them, and all who do; undefined where it backs nobody. */
function backedAt(
  scene: Scene,
  head: number,
): { readonly backed: number; readonly backers: readonly number[] } | undefined {
  const backers: number[] = []
  let here = head
  while (backers.length < MOST_BACKERS) {
    const before = participleBefore(scene, here)
    if (before === undefined) break
    backers.unshift(here)
    const joined = /^(?:and|,)$/i.test(scene.tokens[before - 1]?.text ?? '')
    const left = scene.groupAt[before - (joined ? 2 : 1)]
    if (left === undefined || scene.tokens[left.head]!.sentence !== scene.tokens[head]!.sentence)
      return undefined
    here = left.head
  }
  return backers.length === 0 || participleBefore(scene, here) !== undefined
    ? undefined
    : { backed: here, backers }
}

/** Index of "backed" in "backed by X"; undefined where X stands otherwise. */
function participleBefore({ tokens, groupAt }: Scene, head: number): number | undefined {
  const first = groupAt[head]?.firstToken ?? head
  return tokens[first - 1]?.lower === 'by' && isBacked(tokens[first - 2]) ? first - 2 : undefined
}

const isBacked = (token: Scene['tokens'][number] | undefined) =>
  token !== undefined && BACKED.has(token.lemma) && token.lower.endsWith('ed')

/** All who stand behind "backed by" right behind a noun group. */
function backersBehind({ tokens, groupAt }: Scene, head: number): readonly number[] {
  const found: number[] = []
  let at = groupAt[head]?.endToken ?? head + 1
  while (found.length < MOST_BACKERS) {
    if (/^(?:,|and)$/i.test(tokens[at]?.text ?? '')) at++
    if (!isBacked(tokens[at]) || tokens[at + 1]?.lower !== 'by') break
    const group = groupAt[at + 2]
    if (group === undefined) break
    found.push(group.head)
    at = group.endToken
  }
  return found
}

/** What those do together who are named beside one another; whom one is killed or flees with has not done it. */
const TOGETHER: ReadonlySet<string> = new Set([
  ...['attack', 'air-strike', 'shelling', 'capture', 'advance', 'repel', 'hold', 'siege', 'deploy'],
  ...['ceasefire', 'aid'],
])
/** "In cooperation with": nouns for doing things together. */
const SHARED: ReadonlySet<string> = new Set([
  ...['cooperation', 'co-operation', 'coordination', 'collaboration', 'conjunction', 'partnership'],
])

/**
 * "With air support from the coalition", "under Karskian cover", "alongside the militia": those who help or go along in an
 * event's own clause do it too; whoever is driven out is not helped.
 */
export function nameHelpers(scene: Scene, candidate: Candidate): Candidate {
  const { clause, quote, type, arguments: given } = candidate
  if (type === 'withdraw' || clause === undefined || !given.some(({ role }) => role === 'agent'))
    return candidate
  const known = new Set(given.map(({ head }) => head))
  const [first, end] = tokenRange(scene.tokens, quote)
  const helpers: number[] = []
  for (let at = first; at < end; at++)
    if (scene.clauseAt[at]?.index === clause.index)
      helpers.push(...helpersAt(scene, at), ...(TOGETHER.has(type) ? companionsAt(scene, at) : []))
  const added = helpers.filter(head => !known.has(head))
  if (added.length === 0) return candidate
  const agents = added.map((head): Argument => ({ role: 'agent', head, slot: 'backer' }))
  return { ...candidate, arguments: [...given, ...agents] }
}

function helpersAt(scene: Scene, noun: number): readonly number[] {
  const { lemma, pos } = scene.tokens[noun]!
  if (pos !== 'NOUN' || !BACKING.has(lemma) || !/^(?:with|under)$/.test(prepositionOf(scene, noun) ?? ''))
    return []
  const from = phrasesOf(scene, noun)
    .filter(({ preposition }) => preposition === 'from' || preposition === 'of')
    .map(({ head }) => head)
  return [...ownersOf(scene, noun), ...from].filter(head =>
    (scene.actorsAt[head] ?? []).some(({ side }) => side !== null),
  )
}

/** Those of known sides who fight, behind "alongside", "together with", "in cooperation with". */
function companionsAt(scene: Scene, at: number): readonly number[] {
  const { tokens } = scene
  const [word, next] = [tokens[at]!.lower, tokens[at + 1]?.lower]
  const from =
    word === 'alongside'
      ? at + 1
      : (next === 'with' && (/^(?:along|together|jointly)$/.test(word) || SHARED.has(word))) ||
          (word === 'accompanied' && next === 'by')
        ? at + 2
        : undefined
  return from === undefined ? [] : partiesFrom(scene, from).filter(head => isParty(scene, head))
}

/** A party to the war that acts as a body: no person, and nobody who stands by. */
function isParty(scene: Scene, head: number): boolean {
  const sides = fightingSides(scene)
  return (scene.actorsAt[head] ?? []).some(
    ({ side, type }) => side !== null && sides.has(side) && type !== 'person',
  )
}

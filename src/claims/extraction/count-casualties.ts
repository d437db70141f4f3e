import type { CountMention } from '#mentions'
import type { Span } from '#primitives'
import type { Casualty } from '../claim.ts'
import { HARM_NOUNS, VICTIM_GROUPS } from '../en/victims.ts'
import type { Effect } from '../frame.ts'
import type { Candidate } from './candidate.ts'
import { countVictims } from './harm/count-victims.ts'
import type { Harm } from './harm/harm.ts'
import { isToll } from './harm/is-toll.ts'
import { HAVING } from './harm/owner-of-harm.ts'
import { partsWithin } from './harm/victim-lists.ts'
import { countOf, isSingle } from './harm/victim-phrase.ts'
import { type Lives, victimsOf, whoseOf } from './harm/whose-lives.ts'
import type { Event } from './join-casualties.ts'
import { conjunctsOf, groupSpan, isOfKind, prepositionOf } from './noun-phrase.ts'
import { actorRefs } from './resolve-arguments.ts'
import { type Scene, tokenRange } from './scene.ts'

/** The harm that an event's victims suffer: what its words count, and for the rest one entry for each noun that stands for some of them. */
export function countCasualties(scene: Scene, { candidate, harm, told }: Event): Casualty[] {
  const figures = told.flatMap(one => countVictims(scene, one))
  const [first] = figures
  const subsets =
    first === undefined ? [] : subsetsOf(scene, candidate, { effect: first.effect, whole: first })
  const entries = [...figures, ...subsets]
  const parts = [candidate, ...harm]
  const rest = parts.filter(part => !told.some(one => tells(scene, one, { part, parts })))
  const counted = new Set(told.flatMap(({ victims }) => victims.flatMap(({ first, head }) => [first, head])))
  const byRole = rest
    .flatMap(part => victimsByRole(scene, part, counted))
    .filter(({ min, max }) => told.length === 0 || min !== null || max !== null)
  const all = [...entries, ...byRole]
  return isToll(scene, candidate) ? all.map(entry => ({ ...entry, cumulative: true })) : all
}

/** Whether a harm is that of a candidate's own words: told by its word, or within its clause and by no other part's word. */
function tells(
  scene: Scene,
  { anchor, end }: Harm,
  { part, parts }: { readonly part: Candidate; readonly parts: readonly Candidate[] },
): boolean {
  const isWord = (one: Candidate) => one.anchor >= anchor && one.anchor < end
  if (isWord(part)) return true
  const { start } = scene.tokens[anchor]!
  return !parts.some(isWord) && part.quote.start <= start && start < part.quote.end
}

/** The harm of a candidate whose words count nobody: one entry for each noun that stands for some victims, subsets last. */
function victimsByRole(scene: Scene, candidate: Candidate, known: ReadonlySet<number>): Casualty[] {
  const { effect } = candidate
  if (effect === undefined) return []
  const heads = candidate.arguments
    .filter(({ role }) => role === 'victim' || role === 'harm')
    .flatMap(({ head }) => [head, ...conjunctsOf(scene, head)])
    .filter(head => !known.has(head) && !known.has(whoseOf(scene, head)))
    .filter(head => Object.hasOwn(HARM_NOUNS, scene.tokens[head]!.lemma) || isPeople(scene, head))
  const counted = [...new Set([...heads, ...otherHarm(scene, candidate)])]
  const among = candidate.arguments.some(
    ({ role, head }) => role === 'harm' && prepositionOf(scene, head) === 'among',
  )
  const named = among
    ? counted.filter(head => !Object.hasOwn(HARM_NOUNS, scene.tokens[head]!.lemma))
    : counted
  const measured = new Set(
    named.filter(head => whoseOf(scene, head) !== head).map(head => whoseOf(scene, head)),
  )
  const owner = among ? undefined : ownerOfLosses(scene, candidate, named)
  const found = uniqueEntries(
    named
      .filter(head => !measured.has(head) && head !== owner)
      .map(head => casualtyOf(scene, head, effect))
      .map(entry => (among ? { ...entry, max: null } : owned(scene, entry, owner))),
  )
  const subsets = subsetsOf(scene, candidate, { effect, whole: found[0] })
  const all = [...found, ...subsets].filter(({ max }) => max !== 0)
  return effect === 'displaced' ? all.filter(({ min, max }) => min !== null || max !== null) : all
}

/** Whose losses an uncounted "heavy losses" are: those that they were inflicted on, or that suffered them. */
function ownerOfLosses(scene: Scene, candidate: Candidate, heads: readonly number[]): number | undefined {
  const losses = heads.find(
    head => Object.hasOwn(HARM_NOUNS, scene.tokens[head]!.lemma) && whoseOf(scene, head) === head,
  )
  if (losses === undefined) return undefined
  const struck = candidate.arguments.find(({ role, head }) => role === 'victim' && head !== losses)
  if (struck !== undefined) return struck.head
  const suffers = HAVING.has(scene.tokens[candidate.anchor]!.lemma)
  return suffers ? candidate.arguments.find(({ role }) => role === 'agent')?.head : undefined
}

function owned(scene: Scene, entry: Casualty, owner: number | undefined): Casualty {
  if (owner === undefined || entry.victims !== 'unknown' || entry.side !== null) return entry
  const refs = actorRefs(scene, owner)
  const side = refs.find(ref => ref.side !== null)?.side ?? null
  const lives = victimsOf(scene, owner)
  if (lives.side === null && side !== null && side !== scene.civilianSide)
    return { ...entry, victims: 'combatants', side }
  return { ...entry, ...lives }
}

/** Whether a noun phrase can stand for people at all. */
function isPeople(scene: Scene, head: number): boolean {
  return isOfKind(scene, head, 'people') || isOfKind(scene, head, 'force')
}

function uniqueEntries(entries: readonly Casualty[]): Casualty[] {
  return entries.filter(
    (entry, index) =>
      entries.findIndex(({ text, effect }) => text === entry.text && effect === entry.effect) === index,
  )
}

/** Counted bodies, dead or wounded that the clause names beside its victims ("57 bodies … and 160 wounded"). */
function otherHarm(scene: Scene, { quote, arguments: given }: Candidate): number[] {
  if (!given.some(({ role }) => role === 'harm')) return []
  return [...countsWithin(scene, quote), ...countAfter(scene, quote)].flatMap(({ counted }) =>
    counted !== null && Object.hasOwn(HARM_NOUNS, scene.tokens[counted]!.lemma) ? [counted] : [],
  )
}

/** The count that goes on the list right behind the quote: ", and 160 wounded". */
function countAfter(scene: Scene, quote: Span): readonly CountMention[] {
  let [, at] = tokenRange(scene.tokens, quote)
  const { sentence } = scene.tokens[at - 1]!
  const from = at
  while (at < from + 2 && /^(?:,|and)$/.test(scene.tokens[at]?.text ?? '')) at++
  return at > from && scene.tokens[at]?.sentence === sentence ? (scene.countsAt[at] ?? []) : []
}

function countsWithin(scene: Scene, span: Span): CountMention[] {
  const [first, end] = tokenRange(scene.tokens, span)
  const found = new Set<CountMention>()
  for (let at = first; at < end; at++) for (const count of scene.countsAt[at] ?? []) found.add(count)
  return [...found]
}

/** Those whom the text calls part of the whole, by the noun for who they are: "including a girl", "30 of them women", "among whom were six medics". */
function subsetsOf(
  scene: Scene,
  { quote }: Candidate,
  { effect, whole }: { effect: Effect; whole: Casualty | undefined },
): Casualty[] {
  if (whole?.min == null && whole?.max == null) return []
  const [first, end] = tokenRange(scene.tokens, quote)
  const ofThem = countsWithin(scene, quote).flatMap(({ counted, text }) =>
    counted !== null && OF_THEM.test(text) ? [counted] : [],
  )
  return [...partsWithin(scene, first, end), ...ofThem]
    .filter(head => isPeople(scene, head))
    .map(head => ({ ...casualtyOf(scene, head, effect), partOf: whole?.text ?? null }))
    .filter(({ min, max }) => min !== null || max !== null)
}

const OF_THEM = /\bof (?:them|whom)\b/i

/** One entry: how many, of whom, on which side, by the noun group around `head` and what follows it with "of". */
export function casualtyOf(scene: Scene, head: number, effect: Effect): Casualty {
  const token = scene.tokens[head]!
  const harm = Object.hasOwn(HARM_NOUNS, token.lemma) ? HARM_NOUNS[token.lemma] : undefined
  const whose = whoseOf(scene, head)
  const own = countOf(scene, head) ?? countOf(scene, whose)
  // "One of around 8,000 people who left": all of them left.
  const count = effect === 'displaced' && /^one of/i.test(own?.text ?? '') ? innerCount(scene, own!) : own
  const { victims, side } = fleeing(scene, victimsOf(scene, whose), effect)
  const group = Object.hasOwn(VICTIM_GROUPS, scene.tokens[whose]!.lemma)
    ? VICTIM_GROUPS[scene.tokens[whose]!.lemma]
    : undefined
  const span = groupSpan(scene, head)
  const one = count === undefined && effect !== 'displaced' && isSingle(scene, whose) ? 1 : null
  return {
    effect: harm ?? effect,
    victims,
    side,
    min: count === undefined ? one : count.min,
    max: count === undefined ? one : count.max,
    ...(count?.approximate ? { approximate: true } : {}),
    ...(count?.vague ? { vague: count.vague } : {}),
    ...(group === undefined ? {} : { group }),
    text: scene.text.slice(Math.min(span.start, count?.start ?? span.start), span.end),
  }
}

/** People who flee or are moved are civilians where nothing else is said of them. */
function fleeing(scene: Scene, lives: Lives, effect: Effect): Lives {
  const open = lives.victims === 'unknown' && lives.side === null
  return open && effect === 'displaced' ? { victims: 'civilians', side: scene.civilianSide } : lives
}

/** The number within a part of a number: that of the 8,000 in "one of 8,000 people". */
function innerCount(scene: Scene, whole: CountMention): CountMention | undefined {
  return countsWithin(scene, whole).find(({ start }) => start > whole.start)
}

import type { CountMention } from '#mentions'
import type { Span } from '#primitives'
import type { Casualty } from '../claim.ts'
import { CIVILIAN_NOUNS, COMBATANT_NOUNS, HARM_NOUNS, VICTIM_GROUPS } from '../en/victims.ts'
import type { Effect } from '../frame.ts'
import type { Candidate } from './candidate.ts'
import { conjunctsOf, groupSpan, isPartitive, phrasesOf, prepositionOf } from './noun-phrase.ts'
import { type Scene, tokenRange } from './scene.ts'

/** The harm that a candidate's victims suffer, one entry for each noun that stands for some of them, subsets last. */
export function countCasualties(scene: Scene, candidate: Candidate): Casualty[] {
  const { effect } = candidate
  if (effect === undefined) return FIGHTING.has(candidate.type) ? leftDead(scene, candidate) : []
  const heads = candidate.arguments
    .filter(({ role }) => role === 'victim' || role === 'harm')
    .flatMap(({ head }) => [head, ...conjunctsOf(scene, head)])
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
  const found = uniqueEntries(
    named
      .filter(head => !measured.has(head))
      .map(head => casualtyOf(scene, head, effect))
      .map(entry => (among ? { ...entry, max: null } : entry)),
  )
  const subsets = subsetsOf(scene, candidate, { effect, whole: found[0] })
  const all = [...found, ...subsets].map(entry =>
    isToll(scene, candidate) ? { ...entry, cumulative: true } : entry,
  )
  return effect === 'displaced' ? all.filter(({ min, max }) => min !== null || max !== null) : all
}

const FIGHTING: ReadonlySet<string> = new Set(['attack', 'air-strike', 'shelling', 'bombing'])

/** "… has left more than 100 dead": counted dead or wounded in the words of the event itself. */
function leftDead(scene: Scene, { quote }: Candidate): Casualty[] {
  return countsWithin(scene, quote).flatMap(({ counted, min, max }) => {
    const lemma = counted === null ? '' : scene.tokens[counted]!.lemma
    const dead = lemma === 'dead' || lemma === 'wounded' || lemma === 'injured'
    return dead && (min !== null || max !== null) ? [casualtyOf(scene, counted!, 'killed')] : []
  })
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

/** Counts that the text calls part of the whole ("including three children", "30 of them women"). */
function subsetsOf(
  scene: Scene,
  { quote }: Candidate,
  { effect, whole }: { effect: Effect; whole: Casualty | undefined },
): Casualty[] {
  if (whole?.min == null && whole?.max == null) return []
  return countsWithin(scene, quote).flatMap(count => {
    const [first, end] = tokenRange(scene.tokens, count)
    const before = scene.tokens[first - 1]?.text.toLowerCase()
    const after = scene.text.slice(count.end, count.end + 8).toLowerCase()
    if (before !== 'including' && !after.startsWith(' of them') && !after.startsWith(' of who')) return []
    const head = count.counted ?? end - 1
    return [
      {
        ...casualtyOf(scene, head, effect),
        min: count.min,
        max: count.max,
        text: count.text,
        partOf: whole?.text ?? null,
      },
    ]
  })
}

/** Whether the candidate tells a total over a period ("since the offensive began"). */
export function isToll(scene: Scene, candidate: Candidate): boolean {
  const { endToken } = scene.annotated.structure.sentences[scene.tokens[candidate.anchor]!.sentence]!
  for (let at = candidate.anchor; at < Math.min(endToken, candidate.anchor + 40); at++)
    if (scene.tokens[at]!.text.toLowerCase() === 'since') return true
  return false
}

/** One entry: how many, of whom, on which side, by the noun group around `head` and what follows it with "of". */
export function casualtyOf(scene: Scene, head: number, effect: Effect): Casualty {
  const token = scene.tokens[head]!
  const harm = Object.hasOwn(HARM_NOUNS, token.lemma) ? HARM_NOUNS[token.lemma] : undefined
  const whose = whoseOf(scene, head)
  const count = countOf(scene, head) ?? countOf(scene, whose)
  const { victims, side } = victimsOf(scene, whose)
  const group = Object.hasOwn(VICTIM_GROUPS, scene.tokens[whose]!.lemma)
    ? VICTIM_GROUPS[scene.tokens[whose]!.lemma]
    : undefined
  const span = groupSpan(scene, head)
  return {
    effect: harm ?? effect,
    victims,
    side,
    min: count === undefined ? null : count.min,
    max: count === undefined ? null : count.max,
    ...(count?.approximate ? { approximate: true } : {}),
    ...(count?.vague ? { vague: count.vague } : {}),
    ...(group === undefined ? {} : { group }),
    text: scene.text.slice(Math.min(span.start, count?.start ?? span.start), span.end),
  }
}

/** The count of a noun: one said to count it, or one within or right before its group. */
export function countOf(scene: Scene, head: number): CountMention | undefined {
  const { firstToken, endToken } = groupSpan(scene, head)
  for (let at = firstToken; at < endToken; at++) {
    const count = (scene.countsAt[at] ?? []).find(
      ({ counted }) => counted === null || counted === head || at === head,
    )
    if (count !== undefined) return count
  }
  return undefined
}

/** The noun that says whose lives: what follows a partitive or a noun of harm with "of" ("bodies of soldiers"). */
function whoseOf(scene: Scene, head: number, depth = 0): number {
  const harm = Object.hasOwn(HARM_NOUNS, scene.tokens[head]!.lemma)
  if (!harm && !isPartitive(scene, head)) return head
  const part = phrasesOf(scene, head).find(
    ({ preposition }) => preposition === 'of' || (harm && preposition === 'among'),
  )
  return part === undefined || depth > 2 ? head : whoseOf(scene, part.head, depth + 1)
}

/** Words that leave open whether the victims bore arms. */
const UNTOLD: ReadonlySet<string> = new Set([
  'people',
  'person',
  'other',
  'dead',
  'wounded',
  'victim',
  'casualty',
  'man',
  'body',
])

/** Whose lives, and of which side where it is told. */
export function victimsOf(
  scene: Scene,
  head: number,
): Pick<Casualty, 'victims'> & { readonly side: string | null } {
  const { lemma } = scene.tokens[head]!
  const { firstToken, endToken } = groupSpan(scene, head)
  if (scene.tokens.slice(firstToken, head).some(({ lemma: word }) => word === 'civilian'))
    return { victims: 'civilians', side: scene.civilianSide }
  if (UNTOLD.has(lemma)) return { victims: 'unknown', side: null }
  const mentions = scene.tokens
    .slice(firstToken, endToken)
    .flatMap(({ index }) => scene.actorsAt[index] ?? [])
  const side = mentions.find(mention => mention.side !== null)?.side ?? null
  if (CIVILIAN_NOUNS.has(lemma) || (side !== null && side === scene.civilianSide))
    return { victims: 'civilians', side: scene.civilianSide }
  if (COMBATANT_NOUNS.has(lemma) || side !== null) return { victims: 'combatants', side }
  return { victims: 'unknown', side: null }
}

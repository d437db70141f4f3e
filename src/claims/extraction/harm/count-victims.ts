import { coverSpans, type Span } from '#primitives'
import type { Casualty } from '../../claim.ts'
import { SERVICE_NOUNS, VICTIM_GROUPS } from '../../en/victims.ts'
import type { Scene } from '../scene.ts'
import type { Harm } from './harm.ts'
import { livesIn } from './lives-of-phrase.ts'
import type { VictimPhrase } from './victim-phrase.ts'
import type { Lives } from './whose-lives.ts'

/** One figure and the words that it stands in. */
interface Figure {
  readonly entry: Casualty
  readonly span: Span
  /** The noun for those harmed. */
  readonly head: number
}

/** A harm's figures, one for each kind of victims; whoever the text leaves open are as those told before them ("30 others"). */
export function countVictims(scene: Scene, harm: Harm): Casualty[] {
  const told: { readonly phrase: VictimPhrase; readonly lives: Lives }[] = []
  for (const phrase of harm.victims) {
    // In one list "others" are as the first of it.
    const first = told[0]?.lives
    const before = first === undefined || first.victims === 'unknown' ? harm.before : first
    told.push({ phrase, lives: livesIn(scene, before === undefined ? harm : { ...harm, before }, phrase) })
  }
  const civilian = told.find(({ lives }) => lives.victims === 'civilians')
  const figures: Figure[] = []
  for (const { phrase, lives } of told) {
    // "A man and two women": the man is no more a soldier than they are.
    const whose = civilian !== undefined && isMan(scene, phrase) ? civilian.lives : lives
    const figure = figureOf(scene, { harm, phrase, lives: whose })
    const same = figures.findIndex(
      other => isOfOne(other.entry, figure.entry) && areAlike(scene, other, figure),
    )
    if (same < 0) figures.push(figure)
    else figures[same] = addUp(figures[same]!, figure)
  }
  const isNumber = ({ entry: { min, max } }: Figure) => min !== null || max !== null
  const open = harm.shared || !figures.some(isNumber)
  return figures
    .filter(figure => figure.entry.max !== 0 && (open || isNumber(figure)))
    .map(({ entry, span }) => ({ ...entry, text: scene.text.slice(span.start, span.end) }))
}

const isOfOne = (a: Casualty, b: Casualty) => a.victims === b.victims && a.side === b.side

/**
 * Whether two figures may be of the same people. Of fighters whose side is not told yet only those of one service are: "22
 * soldiers and two officers" are, "346 jihadists and 170 soldiers" hardly.
 */
function areAlike(scene: Scene, a: Figure, b: Figure): boolean {
  if (a.entry.victims !== 'combatants' || a.entry.side !== null) return true
  const [one, other] = [serviceOf(scene, a.head), serviceOf(scene, b.head)]
  return one === other
}

/** What a noun for fighters says of whom they serve; the noun itself where it says nothing. */
function serviceOf(scene: Scene, head: number): string {
  const { lemma } = scene.tokens[head]!
  return Object.hasOwn(SERVICE_NOUNS, lemma) ? SERVICE_NOUNS[lemma]! : lemma
}

const isMan = (scene: Scene, { head }: VictimPhrase) => scene.tokens[head]!.lemma === 'man'

function figureOf(
  scene: Scene,
  { harm, phrase, lives }: { readonly harm: Harm; readonly phrase: VictimPhrase; readonly lives: Lives },
): Figure {
  const { count, single, head } = phrase
  const { lemma } = scene.tokens[head]!
  const group = Object.hasOwn(VICTIM_GROUPS, lemma) ? VICTIM_GROUPS[lemma] : undefined
  const [min, max] = single ? [1, 1] : [count?.min ?? null, count?.max ?? null]
  const entry: Casualty = {
    effect: harm.effect,
    ...lives,
    min: harm.shared ? null : min,
    max,
    ...(count?.approximate ? { approximate: true } : {}),
    ...(count?.vague ? { vague: count.vague } : {}),
    ...(harm.toll ? { cumulative: true } : {}),
    ...(group === undefined ? {} : { group }),
  }
  return { entry, span: spanOf(scene, phrase), head }
}

function spanOf(scene: Scene, { first, end, count }: VictimPhrase): Span {
  return {
    start: Math.min(scene.tokens[first]!.start, count?.start ?? Number.POSITIVE_INFINITY),
    end: Math.max(scene.tokens[end - 1]!.end, count?.end ?? 0),
  }
}

/** Two figures of the same kind of victims in one list: their sum; one without a number adds nothing to it. */
function addUp(a: Figure, b: Figure): Figure {
  const isOpen = ({ entry: { min, max } }: Figure) => min === null && max === null
  if (isOpen(b)) return a
  if (isOpen(a)) return b
  const sum = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y)
  const { group: _, ...rest } = a.entry
  return {
    entry: { ...rest, min: sum(a.entry.min, b.entry.min), max: sum(a.entry.max, b.entry.max) },
    span: coverSpans([a.span, b.span])!,
    head: a.head,
  }
}

/** The words from the first of those harmed to the word of harm. */
export function spanOfHarm(scene: Scene, { anchor, victims }: Harm): Span {
  const { start, end } = scene.tokens[anchor]!
  const starts = victims.map(({ first }) => scene.tokens[first]!.start)
  const ends = victims.map(({ end: after }) => scene.tokens[after - 1]!.end)
  return { start: Math.min(start, ...starts), end: Math.max(end, ...ends) }
}

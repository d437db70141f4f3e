import { askOnce } from '#language'
import { coverSpans } from '#primitives'
import { ADJECTIVE_FRAMES } from '../en/frames/index.ts'
import type { AdjectiveFrame } from '../frame.ts'
import { type Argument, type Candidate, createCandidate } from './candidate.ts'
import { groupSpan, isOfKind, phrasesOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import type { Word } from './words.ts'

/** The state that a modifier tells of its noun ("rebel-held Minqar", "the besieged town"); undefined for none. */
export function matchAdjective(scene: Scene, index: number): Candidate | undefined {
  const token = scene.tokens[index]!
  if (token.pos === 'VERB') return undefined
  const frame = frameOf(scene.words[index]!)
  if (frame === undefined) return undefined
  const head = headOf(scene, index)
  if (head === undefined || !isOfKind(scene, head, 'ground')) return undefined
  if (!namesPlace(scene, head)) return undefined
  const group = groupSpan(scene, head)
  const of = phrasesOf(scene, head)
    .filter(phrase => PART_OF.has(phrase.preposition))
    .slice(0, 1)
  const quote = coverSpans([group, ...of.map(phrase => groupSpan(scene, phrase.head))])!
  const holder: Argument[] =
    frame.suffixes === undefined ? [] : [{ role: 'agent', head: index, slot: 'owner' }]
  return createCandidate({
    type: frame.type,
    source: 'adjective',
    anchor: index,
    clause: scene.clauseAt[head],
    quote,
    arguments: [...holder, { role: 'place', head, slot: 'object' }],
    modality: frame.modality ?? 'ongoing',
    strength: frame.strength ?? 0.6,
    reasons: [`frame ${frame.type} by the adjective "${token.text}": ${frame.reason}`],
  })
}

/** A held place is worth a claim where it has a name, in its own group or after "of" or "in". */
function namesPlace(scene: Scene, head: number): boolean {
  const { firstToken, endToken } = groupSpan(scene, head)
  const heads = [...Array(endToken - firstToken).keys()].map(offset => firstToken + offset)
  const parts = phrasesOf(scene, head).filter(phrase => PART_OF.has(phrase.preposition))
  return [...heads, ...parts.slice(0, 1).map(phrase => phrase.head)].some(at =>
    (scene.placesAt[at] ?? []).some(
      place => !place.adjectival && (place.place !== null || /.\p{Lu}/u.test(place.text)),
    ),
  )
}

const PART_OF: ReadonlySet<string> = new Set(['of', 'in'])

/** The first frame that holds a word. */
const frameOf = askOnce(({ lower }: Word) => ADJECTIVE_FRAMES.find(frame => holds(frame, lower)))

function holds(frame: AdjectiveFrame, word: string): boolean {
  if (frame.adjectives?.includes(word)) return true
  const dash = word.search(/[-‐‑]/)
  return dash > 0 && (frame.suffixes?.includes(word.slice(dash + 1)) ?? false)
}

/** The noun that a modifier stands before. */
function headOf(scene: Scene, index: number): number | undefined {
  const group = scene.groupAt[index]
  if (group !== undefined && group.head > index) return group.head
  const next = scene.groupAt[index + 1]
  return next !== undefined && next.head > index ? next.head : undefined
}

import type { ActorMention } from '#mentions'
import { type Scene, tokenAt } from '../scene.ts'
import { fightingSides } from './fighting-sides.ts'

/** A mention of somebody whose side is known. */
export interface SidedMention {
  readonly mention: ActorMention
  readonly side: string
  readonly token: number
  readonly sentence: number
  readonly subject: boolean
}

/** Which sides a report speaks of, where, and what kinds of people the pack has on each. */
export interface SideFacts {
  readonly sides: readonly string[]
  readonly fighting: ReadonlySet<string>
  readonly bySentence: ReadonlyMap<number, readonly SidedMention[]>
  /** Sentence of the first mention of each side. */
  readonly first: ReadonlyMap<string, number>
  /** Mentions of each side in the whole report. */
  readonly counts: ReadonlyMap<string, number>
  /** The fighting side that is named most. */
  readonly most: string | undefined
  /** Side of the publisher where it fights or belongs to who does, else undefined. */
  readonly house: string | undefined
}

/** Lays out the sides of a report; `house` is the side of who publishes, where that is a party. */
export function listSideFacts(scene: Scene, house: string | undefined): SideFacts {
  const fighting = fightingSides(scene)
  const lists = new Map<number, SidedMention[]>()
  const first = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const mention of scene.annotated.actors) {
    const { side } = mention
    if (side === null || mention.type === 'outlet') continue
    const token = tokenAt(scene.tokens, mention.end - 1)
    const { sentence, relation } = scene.tokens[token]!
    if (scene.furniture[token]) continue
    const subject = relation.startsWith('nsubj') || relation === 'obl:agent'
    const list = lists.get(sentence) ?? []
    list.push({ mention, side, token, sentence, subject })
    lists.set(sentence, list)
    if (!first.has(side)) first.set(side, sentence)
    counts.set(side, (counts.get(side) ?? 0) + 1)
  }
  const [most] = [...counts].filter(([side]) => fighting.has(side)).sort((a, b) => b[1] - a[1])
  const sides = scene.registry.conflict.sides.map(({ id }) => id)
  return { sides, fighting, bySentence: lists, first, counts, most: most?.[0], house }
}

/** Whether the pack's armed people of a side are a state's, irregulars, or both. */
export function sortsOf(scene: Scene, side: string): ReadonlySet<'state' | 'irregular'> {
  const known = SORTS.get(scene.registry.conflict) ?? new Map<string, ReadonlySet<'state' | 'irregular'>>()
  SORTS.set(scene.registry.conflict, known)
  const kept = known.get(side)
  if (kept !== undefined) return kept
  const kinds = new Map<'state' | 'irregular', number>()
  for (const actor of scene.registry.conflict.actors) {
    if (!actor.sides.some(one => one.side === side)) continue
    const sort = STATE.has(actor.kind) ? 'state' : actor.kind === 'armed-group' ? 'irregular' : undefined
    if (sort !== undefined) kinds.set(sort, (kinds.get(sort) ?? 0) + 1)
  }
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const sorts = new Set([...kinds].filter(([, count]) => count / all > FEW).map(([sort]) => sort))
  known.set(side, sorts)
  return sorts
}

/** A share of a side's bodies below this does not make it of a sort. */
const FEW = 0.2
const STATE: ReadonlySet<string> = new Set(['state', 'government', 'military-unit'])
const SORTS = new WeakMap<object, Map<string, ReadonlySet<'state' | 'irregular'>>>()

import type { ActorMention } from '#mentions'
import { type Scene, tokenAt } from '../scene.ts'

/** A party to the war that a report names or describes, with what its surroundings say of it. */
export interface PartyFacts {
  readonly mention: ActorMention
  readonly side: string
  readonly token: number
  readonly sentence: number
  readonly subject: boolean
  /** It speaks there. */
  readonly speaks: boolean
  readonly plural: boolean
  /** A state or what belongs to it; false for armed groups; undefined where nothing tells. */
  readonly regular: boolean | undefined
}

/** The mentions of parties by sentence, in text order. */
export function partiesBySentence(scene: Scene): ReadonlyMap<number, readonly PartyFacts[]> {
  const fighting = fightingSides(scene)
  const speaking = new Set(scene.attributions.map(({ sourceHead }) => sourceHead))
  const lists = new Map<number, PartyFacts[]>()
  for (const mention of scene.annotated.actors) {
    const { side } = mention
    if (side === null || !fighting.has(side) || mention.type === 'outlet') continue
    const token = tokenAt(scene.tokens, mention.end - 1)
    const { sentence, relation, tag } = scene.tokens[token]!
    if (scene.furniture[token]) continue
    const facts = {
      mention,
      side,
      token,
      sentence,
      subject: relation.startsWith('nsubj') || relation === 'obl:agent',
      speaks: speaking.has(token),
      plural: tag === 'NNS' || tag === 'NNPS',
      regular: isRegular(scene, mention),
    }
    const list = lists.get(sentence)
    if (list === undefined) lists.set(sentence, [facts])
    else list.push(facts)
  }
  return lists
}

const STATES: ReadonlySet<string> = new Set(['state', 'government', 'military-unit'])

/** Whether a mention is of a state or what belongs to it; false for armed groups; undefined where nothing tells. */
export function isRegular({ registry }: Scene, { actor }: ActorMention): boolean | undefined {
  const kind = actor === null ? undefined : registry.actorIndex.actors.get(actor)?.kind
  if (kind === undefined) return undefined
  return kind === 'armed-group' ? false : STATES.has(kind) ? true : undefined
}

const SIDES = new WeakMap<object, ReadonlySet<string>>()

/** Sides that fight, by the pack. */
export function fightingSides({ registry }: Scene): ReadonlySet<string> {
  const known = SIDES.get(registry.conflict)
  if (known !== undefined) return known
  const sides = new Set(registry.conflict.sides.filter(({ stake }) => stake === 'party').map(({ id }) => id))
  SIDES.set(registry.conflict, sides)
  return sides
}

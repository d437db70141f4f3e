import { coverSpans } from '#primitives'
import { createCandidate } from '../candidate.ts'
import { tidyQuote } from '../clause-quote.ts'
import { type Event, MANY } from '../join-casualties.ts'
import { followingPhrases, groupSpan } from '../noun-phrase.ts'
import type { Scene } from '../scene.ts'
import { voiceAt } from '../voice-at.ts'
import { spanOfHarm } from './count-victims.ts'
import { findHarm } from './find-harm.ts'
import type { Harm } from './harm.ts'
import { isToll } from './is-toll.ts'

/** Types of claim that carry the count of those harmed; the narrower first where two hold the words. */
const BEARING: ReadonlySet<string> = new Set([
  ...['casualties', 'abuse', 'attack', 'air-strike', 'shelling', 'bombing', 'destroy', 'repel', 'displace'],
])
/** Types of event that cause harm told beside them in the same sentence. */
const CAUSES: ReadonlySet<string> = new Set([
  ...['attack', 'air-strike', 'shelling', 'bombing', 'abuse', 'repel'],
])

/**
 * Puts every harm that the report tells on the event that it belongs to: the one whose own word tells it, the one whose
 * words hold it, or the event of the same sentence that caused it; a counted harm that belongs to none is a claim of
 * casualties by itself.
 */
export function attachHarm(scene: Scene, events: readonly Event[]): Event[] {
  const harms = new Map<Event, Harm[]>()
  const added: Event[] = []
  const bySentence = Map.groupBy(events, ({ candidate }) => scene.tokens[candidate.anchor]!.sentence)
  for (const { index } of scene.annotated.structure.sentences)
    for (const harm of findHarm(scene, index)) {
      const event = bearerOf(scene, harm, bySentence.get(index) ?? [])
      if (event !== undefined) harms.set(event, [...(harms.get(event) ?? []), harm])
      else if (standsAlone(harm)) {
        const made = eventOf(scene, harm)
        added.push(made)
        harms.set(made, [harm])
        bySentence.set(index, [...(bySentence.get(index) ?? []), made])
      }
    }
  return [...events, ...added].map(event => ({ ...event, told: harms.get(event) ?? [] }))
}

function bearerOf(scene: Scene, harm: Harm, events: readonly Event[]): Event | undefined {
  const { anchor } = harm
  const { start } = scene.tokens[anchor]!
  if (events.length > MANY) return undefined
  const own = events.find(({ candidate, harm: parts }) =>
    [candidate, ...parts].some(part => part.anchor === anchor),
  )
  if (own !== undefined) return own
  const voice = voiceAt(scene, harm.victims.at(-1)!.first)
  const holding = events
    .filter(
      ({ candidate: { type, quote, anchor: word } }) =>
        BEARING.has(type) &&
        quote.start <= start &&
        start < quote.end &&
        (!harm.toll || !differs(voiceAt(scene, word), voice)),
    )
    .sort((a, b) => length(a) - length(b))[0]
  if (holding !== undefined) return holding
  if (harm.toll) return undefined
  const causes = events.filter(({ candidate }) => CAUSES.has(candidate.type) && !isToll(scene, candidate))
  const before = causes.filter(({ candidate }) => candidate.anchor < anchor)
  return before.at(-1) ?? causes[0] ?? listedWith(scene, harm, events)
}

/** The claim of casualties told just before by the same voice: "57 bodies …, and about 160 wounded". */
function listedWith(scene: Scene, { anchor }: Harm, events: readonly Event[]): Event | undefined {
  return events.findLast(
    ({ candidate }) =>
      candidate.type === 'casualties' &&
      candidate.anchor < anchor &&
      voiceAt(scene, candidate.anchor) === voiceAt(scene, anchor),
  )
}

/** Whether two stretches are told by two named sources; the publisher's own voice may hold either. */
const differs = (a: number | undefined, b: number | undefined) =>
  a !== undefined && b !== undefined && a !== b

const length = ({ candidate: { quote } }: Event) => quote.end - quote.start

/** A harm that is said to have happened to people who are counted. */
function standsAlone({ told, victims }: Harm): boolean {
  return told && victims.some(({ count, single }) => single || (count !== undefined && count.max !== 0))
}

/** A claim of casualties by the words of the harm alone. */
function eventOf(scene: Scene, harm: Harm): Event {
  const { anchor, effect, victims } = harm
  const after = followingPhrases(scene, anchor + 1).map(({ head }) => groupSpan(scene, head))
  const quote = tidyQuote(scene, coverSpans([spanOfHarm(scene, harm), ...after])!)
  return {
    candidate: createCandidate({
      type: 'casualties',
      source: 'verb',
      anchor,
      clause: scene.clauseAt[anchor],
      quote,
      arguments: victims.map(({ head }) => ({ role: 'victim' as const, head, slot: 'object' })),
      effect,
      strength: 0.6,
      reasons: [`people counted with a word of harm, "${scene.tokens[anchor]!.text}"`],
    }),
    harm: [],
    told: [harm],
  }
}

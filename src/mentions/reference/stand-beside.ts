import type { Token } from '#language'
import type { ActorMention } from '../annotated-report.ts'
import { firstFrom, lastBefore, type Tracked } from './mention-track.ts'

/** Whether a description is of the side of the name beside it: where it tells none, or the registry knows the name and only one word tells. */
export function givesWay({ side, text }: ActorMention, name: ActorMention): boolean {
  if (side === null) return true
  const isTold = /\s/.test(text) && !/^\p{Ll}+['’]s?\s/u.test(text)
  return name.actor !== null && name.side !== null && !isTold
}

/** "X, the rebel group", "the rebel group, X,": a description in apposition is of the name that it stands beside. */
export function besideOf(
  { mention, token }: Tracked<ActorMention>,
  tokens: readonly Token[],
  tracked: readonly Tracked<ActorMention>[],
): ActorMention | undefined {
  const head = tokens[token]!
  if (head.relation !== 'appos' || head.head < 0 || head.head >= token)
    return namedBehind({ mention, token }, tokens, tracked)
  const named = lastBefore(tracked, tokens[head.head + 1]!, { sentences: 0, fits: () => true })
  const near = named ?? undefined
  const holds = near?.mention
  if (holds === undefined || holds === mention || holds.reference !== undefined) return undefined
  const anchor = tokens[head.head]!
  const isBody = mention.type === 'person' ? holds.type === 'person' : holds.type !== 'person'
  return isBody && holds.start <= anchor.start && anchor.end <= holds.end ? holds : undefined
}

/** The body whose name, between commas, stands right behind its description. */
function namedBehind(
  { mention, token }: Pick<Tracked<ActorMention>, 'mention' | 'token'>,
  tokens: readonly Token[],
  tracked: readonly Tracked<ActorMention>[],
): ActorMention | undefined {
  if (tokens[token + 1]?.text !== ',' || mention.type === 'person') return undefined
  const next = tracked[firstFrom(tracked, token + 1)]
  if (next === undefined || next.mention.reference !== undefined || next.mention.type === 'person')
    return undefined
  const { relation, head } = tokens[next.token]!
  const [comma, verb] = [tokens[next.token + 1], tokens[next.token + 2]]
  const isAside = comma?.text === ',' && /^(?:VERB|AUX)$/.test(verb?.pos ?? '')
  const isBeside =
    (relation === 'appos' && head === token) ||
    (isAside && next.mention.phrase.start <= tokens[token + 2]!.end)
  return isBeside && next.mention.actor !== null ? next.mention : undefined
}

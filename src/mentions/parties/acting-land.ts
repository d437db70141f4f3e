import type { Token } from '#language'
import { DEALINGS, STATE_VERBS, URGING_VERBS } from '../en/state-verbs.ts'
import type { NameSpan } from '../names/name-span.ts'
import { stateOfSeat } from './land-states.ts'
import type { PartyContext, PartyReading } from './party-lore.ts'

/**
 * The state of the land at war where the text has its name or its capital's for it: what decides, speaks and deals is no
 * place ("the capital said it would send troops", "a deal with the capital"). `undefined` where it may be a place.
 */
export function actingLand(name: NameSpan, context: PartyContext): PartyReading | undefined {
  const state = stateOfSeat(name.text, context)
  return state !== undefined && isActing(name, context) ? state : undefined
}

function isActing({ endToken, firstToken }: NameSpan, { structure: { tokens } }: PartyContext): boolean {
  const last = tokens[endToken - 1]!
  const own = last.relation === 'flat' ? tokens[last.head]! : last
  const token = own.relation === 'conj' ? tokens[own.head]! : own
  const head = tokens[token.head]
  if (head === undefined) return false
  if (/^nsubj$/.test(token.relation)) return acts(head, tokens)
  if (token.relation === 'obl:agent') return true
  if (/^i?obj$/.test(token.relation)) return URGING_VERBS.has(head.lemma)
  const before = tokens[firstToken - 1]?.lower
  return (
    (before === 'with' || before === 'between') &&
    (URGING_VERBS.has(head.lemma) ||
      tokens.slice(Math.max(0, firstToken - REACH), firstToken).some(isDealing))
  )

  function isDealing({ sentence, lemma }: Token): boolean {
    return sentence === last.sentence && DEALINGS.has(lemma)
  }
}

/** How far before "with" what one has with a state may stand ("the deal reached last September with the capital"). */
const REACH = 8

/** The verb, or a noun or adjective that says what somebody will do ("is ready to"), is one of those who decide. */
const acts = ({ lemma, pos, index }: Token, tokens: readonly Token[]) =>
  pos === 'VERB'
    ? STATE_VERBS.has(lemma)
    : tokens.slice(index + 1, index + 3).some(({ text, tag }) => text === 'to' || tag === 'VB') &&
      pos === 'ADJ'

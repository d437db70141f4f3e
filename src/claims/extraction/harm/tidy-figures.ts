import type { Casualty, Claim } from '../../claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'

/**
 * Leaves out figures that add nothing to their claim: neither how many nor whose lives, which the claim says by itself; the
 * same as another; or none in number where another has one for the same people.
 */
export function tidyFigures(drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.map(draft => {
    if (draft.claim.casualties.length === 0) return draft
    const told = draft.claim.casualties.map(entry => ofFighters(draft.claim, entry))
    const casualties = told.filter((entry, at) => addsTo(told.slice(0, at), told, entry))
    return { ...draft, claim: { ...draft.claim, casualties } }
  })
}

function addsTo(before: readonly Casualty[], all: readonly Casualty[], entry: Casualty): boolean {
  if (hasNumber(entry)) return !before.some(one => isSameFigure(one, entry))
  return tellsWhose(entry) && !all.some(one => hasNumber(one) && isOfSame(one, entry))
}

/** "Heavy losses" are told as such, whoever had them and however many (CLAIM.md, convention 4). */
const LOSSES = /\b(?:loss(?:es)?|casualt(?:y|ies)|deaths?|fatalit(?:y|ies))\b/i
/** Fighting for ground. */
const FIGHTS: ReadonlySet<string> = new Set([
  'attack',
  'repel',
  'capture',
  'advance',
  'withdraw',
  'siege-break',
])

/** The losses of a fight for ground are those of fighters where nothing else is said. */
function ofFighters({ type }: Claim, entry: Casualty): Casualty {
  const isOpen = entry.victims === 'unknown' && entry.side == null && !hasNumber(entry)
  return isOpen && FIGHTS.has(type) && LOSSES.test(entry.text ?? '')
    ? { ...entry, victims: 'combatants' }
    : entry
}

const hasNumber = ({ min, max }: Casualty) => min !== null || max !== null

const tellsWhose = ({ victims, side, text = '' }: Casualty) =>
  (victims !== 'unknown' || side != null || LOSSES.test(text)) && !/^(?:no|none|nobody)\b/i.test(text)

const isOfSame = (a: Casualty, b: Casualty) =>
  a.effect === b.effect && a.victims === b.victims && (a.side ?? null) === (b.side ?? null)

const isSameFigure = (a: Casualty, b: Casualty) =>
  (isOfSame(a, b) || (a.effect === b.effect && a.text !== undefined && a.text === b.text)) &&
  a.min === b.min &&
  a.max === b.max &&
  a.group === b.group

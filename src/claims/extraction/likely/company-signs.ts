import type { DraftClaim } from '../drop-duplicates.ts'

/** More readings than this of one sentence crowd it. */
const CROWD = 3

/** What the other readings of the report show for or against each: whether it lies within another, repeats one, stands alone. */
export function companySigns(drafts: readonly DraftClaim[]): readonly (readonly string[])[] {
  const inSentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  const firstOf = new Map<string, DraftClaim>()
  for (const draft of [...drafts].sort((a, b) => a.anchor - b.anchor)) {
    const key = keyOf(draft)
    if (!firstOf.has(key)) firstOf.set(key, draft)
  }
  return drafts.map(draft => {
    const mates = (inSentence.get(draft.sentence) ?? []).filter(other => other !== draft)
    const signs = [
      mates.length === 0 ? 'alone in sentence' : mates.length >= CROWD ? 'crowded' : 'in company',
    ]
    const events = draft.source === 'speech' ? [] : mates.filter(({ source }) => source !== 'speech')
    if (events.some(other => isWithin(draft, other))) signs.push('within another')
    if (events.some(other => isWithin(other, draft))) signs.push('around another')
    if (mates.some(other => other.claim.type === draft.claim.type)) signs.push('same type beside')
    if (firstOf.get(keyOf(draft)) !== draft) signs.push('echo')
    if (mates.some(other => isPositionOn(draft, other))) signs.push('speech over event')
    if (mates.some(other => isPositionOn(other, draft))) signs.push('event of speech')
    return signs
  })
}

/** Type and first place: two readings that share them may tell one event twice. */
function keyOf({ claim: { type, places } }: DraftClaim): string {
  const [place] = places
  return `${type} ${place === undefined ? '' : (place.place ?? place.name)}`
}

/** Whether a draft is a position whose words tell what another takes for an event. */
function isPositionOn(speech: DraftClaim, event: DraftClaim): boolean {
  if (speech.source !== 'speech' || event.source === 'speech' || event.source === 'adjective') return false
  const [a, b] = [speech.claim.quote, event.claim.quote]
  return a.start < b.end && b.start < a.end
}

function isWithin({ claim: { quote: inner } }: DraftClaim, { claim: { quote: outer } }: DraftClaim): boolean {
  const smaller = inner.end - inner.start < outer.end - outer.start
  return smaller && inner.start >= outer.start && inner.end <= outer.end
}

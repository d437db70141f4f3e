import { countBefore } from '#primitives'
import { createClaim } from '../create-claim.ts'
import { sharesOrigin } from '../source-chain.ts'
import type { DraftClaim } from './drop-duplicates.ts'
import type { Scene } from './scene.ts'

/** Nouns that stand for a toll told before: "the dead include …". */
const TOLLS: ReadonlySet<string> = new Set([
  'dead',
  'victim',
  'casualty',
  'toll',
  'fatality',
  'killed',
  'wounded',
])
/** How many sentences back the toll may stand. */
const REACH = 3
/** How many words "the dead include" may stand before what it includes. */
const NEAR = 6

/** Casualties that the text counts into a toll told before ("the dead include eleven …") say which claim they are part of. */
export function linkParts(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.map(draft => {
    if (draft.claim.casualties.length === 0 || !isIncluded(scene, draft)) return draft
    const whole = findToll(draft, drafts)
    if (whole === undefined) return draft
    const { id: _, ...parts } = draft.claim
    const claim = createClaim({
      ...parts,
      casualties: parts.casualties.map(casualty => ({ ...casualty, partOf: whole.claim.id })),
      about: [...(parts.about ?? []), { claim: whole.claim.id, relation: 'part-of' }],
      reason: [...(parts.reason ?? []), `counted into the toll "${whole.claim.quote.text}"`],
    } as Parameters<typeof createClaim>[0])
    return { ...draft, claim }
  })
}

/** Whether "the dead include" stands right before the counted, or opens the words themselves. */
function isIncluded({ tokens }: Scene, { claim, sentence }: DraftClaim): boolean {
  const start = countBefore(tokens, claim.quote.start)
  for (let at = start + NEAR; at > Math.max(0, start - NEAR); at--) {
    const verb = tokens[at - 1]
    if (verb?.sentence !== sentence) {
      if (at > start) continue
      return false
    }
    if (verb.lemma === 'include')
      return tokens.slice(Math.max(0, at - 5), at).some(token => TOLLS.has(token.lemma))
  }
  return false
}

function findToll(part: DraftClaim, drafts: readonly DraftClaim[]): DraftClaim | undefined {
  const effects = new Set(part.claim.casualties.map(casualty => casualty.effect))
  return drafts
    .filter(
      ({ sentence, claim }) =>
        sentence < part.sentence &&
        part.sentence - sentence <= REACH &&
        claim.casualties.some(casualty => effects.has(casualty.effect)),
    )
    .filter(
      ({ claim }) =>
        claim.attribution.length === 1 ||
        part.claim.attribution.length === 1 ||
        sharesOrigin(claim.attribution, part.claim.attribution),
    )
    .sort((a, b) => b.anchor - a.anchor)[0]
}

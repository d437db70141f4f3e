import { countWhile, type Option, spanContains } from '#primitives'
import type { PlaceRef } from '../../claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { circumstancesOf } from './circumstances.ts'
import { earlierSigns, NEAR, nowhereSigns, pointsBack } from './elsewhere-signs.ts'
import type { PlaceFacts } from './mention-facts.ts'
import { ownSigns, roleSigns } from './place-signs.ts'
import type { Telling } from './telling.ts'
import { FAMILIES } from './type-families.ts'

/** Mentions looked back over, so that a list of a thousand places costs no more than a paragraph. */
const MOST_MENTIONS = 40
/** Sentences back to which places that the report seldom names are looked for. */
const REACH = 12

/** Facts `[from, to)` of the sentence of a claim, among those of its report. */
interface Own {
  readonly from: number
  readonly to: number
}

/** Where a claim may be: nowhere, at a place of its roles, another of its sentence or one told before. */
export function listPlaceOptions(
  scene: Scene,
  draft: DraftClaim,
  telling: Telling,
): Option<PlaceRef | null>[] {
  const { facts } = telling.track
  const { firstToken, endToken } = scene.annotated.structure.sentences[draft.sentence]!
  const own = {
    from: countWhile(facts, ({ token }) => token < firstToken),
    to: countWhile(facts, ({ token }) => token < endToken),
  }
  const under = FAMILIES[draft.claim.type]
  const around = circumstancesOf(scene, draft)
  const near = sentenceOptions(scene, draft, { telling, own })
  const earlier = earlierOptions(scene, draft, { telling, own })
  const nowhere = nowhereSigns(scene, draft, {
    own: facts.slice(own.from, own.to),
    telling,
    earlier: earlier.length,
  })
  return [
    { answer: null, signs: nowhere, under, alike: around.ofNone },
    ...near.map(option => ({ ...option, under })),
    ...earlier.map(option => ({ ...option, under, alike: around.ofEarlier })),
  ]
}

interface Asked {
  readonly telling: Telling
  readonly own: Own
}

type PlaceOption = Option<PlaceRef | null>

/** The places of its roles and the others of its sentence. */
function sentenceOptions(
  scene: Scene,
  draft: DraftClaim,
  { telling, own: { from, to } }: Asked,
): PlaceOption[] {
  const own = telling.track.facts.slice(from, to)
  const { places } = draft.claim
  const overlaps = (ref: PlaceRef, { mention }: PlaceFacts) =>
    ref.start != null && mention.start < ref.end! && ref.start < mention.end
  const inRole = places.map(ref => ({
    answer: ref,
    signs: roleSigns(scene, draft, ref, { facts: own.find(one => overlaps(ref, one)), own }),
  }))
  const isPlausible = (one: PlaceFacts) =>
    one.named || one.locative || spanContains(draft.claim.quote, one.mention)
  const others = own
    .filter(one => isPlausible(one) && !places.some(ref => overlaps(ref, one)))
    .map(one => ({
      answer: one.ref,
      signs: ownSigns(scene, draft, one, { telling, own }),
    }))
  return [...inRole, ...others]
}

/** Places told before the claim's sentence, the last mention of each: those near, and those that the report is about. */
function earlierOptions(scene: Scene, draft: DraftClaim, { telling, own }: Asked): PlaceOption[] {
  if (draft.heading || draft.claim.type === 'deploy') return []
  const { facts, names, main } = telling.track
  const here = facts.slice(own.from, own.to)
  const seen = new Set(here.map(({ id }) => id))
  const named = here.some(one => one.named)
  const found: PlaceFacts[] = []
  const add = (one: PlaceFacts) => {
    seen.add(one.id)
    found.push(one)
  }
  for (let at = own.from - 1; at >= Math.max(0, own.from - MOST_MENTIONS); at--) {
    const one = facts[at]!
    if (draft.sentence - one.sentence > REACH) break
    if (one.named && one.kind !== 'country' && !seen.has(one.id)) add(one)
  }
  for (const id of main) {
    const one = names.get(id)
    if (one !== undefined && !seen.has(id) && one.sentence < draft.sentence) add(one)
  }
  const points = draft.anaphoric || pointsBack(scene, draft)
  const isNear = (one: PlaceFacts) => draft.sentence - one.sentence <= NEAR
  const near = found.filter(isNear).length
  return found.map((one, at) => {
    const rivals = near - (isNear(one) ? 1 : 0)
    return {
      answer: (names.get(one.id) ?? one).ref,
      signs: earlierSigns(scene, draft, one, { telling, named, points, latest: at === 0, rivals }),
    }
  })
}

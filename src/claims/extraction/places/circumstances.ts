import { joinerOf } from '#primitives'
import type { Claim } from '../../claim.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'

/** What the circumstances of a claim say of its having no place, and of its being at one told before. */
export interface Circumstances {
  readonly ofNone: readonly string[]
  readonly ofEarlier: readonly string[]
}

const ofNone = joinerOf('none,')
const ofEarlier = joinerOf('told before,')

/**
 * What the words of a claim show of whether it goes on telling what was told before or speaks of something else: its tense, its
 * time beside the report's day, who acts, how somebody speaks. They tell no place from another, so they count for none and for
 * every place from another sentence alike, and for all types alike.
 */
export function circumstancesOf(scene: Scene, { claim, signs }: DraftClaim): Circumstances {
  const found = [
    ...signs.filter(sign => /^(?:tense|speech|noun|clause) (?!tells)/.test(sign)),
    ...timeSigns(scene, claim),
    partySign('agent', claim.agents[0]),
    partySign('target', claim.targets[0]),
  ]
  return { ofNone: found.map(ofNone), ofEarlier: found.map(ofEarlier) }
}

const DAY = 86_400_000
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY

/** Days that make a time long: what is further back is no news of the report, what lasts longer hardly one event. */
const MONTHS = 45
const WEEKS = 9
const YEARS = 400

/** How far back its own time lies, and how long it is. */
function timeSigns(scene: Scene, { time }: Claim): string[] {
  if (time?.from == null || time.text == null) return ['no time of its own']
  const { published } = scene.annotated.report
  const signs: string[] = []
  if (published !== null) {
    const ago = daysBetween(time.to ?? time.from, published)
    signs.push(
      ago > YEARS ? 'years ago' : ago > MONTHS ? 'months ago' : ago > WEEKS ? 'weeks ago' : 'of these days',
    )
  }
  if (time.to == null) signs.push('since a day')
  else if (daysBetween(time.from, time.to) > MONTHS) signs.push('over months')
  return signs
}

const PRONOUN = /^(?:they|he|she|it|we|i|you|who|which|that|them|him|her|us)$/i
const DEFINITE = /^(?:the|its|their|this|these|those|his|her|our)\s/i

/** How somebody is named. */
function partySign(role: string, ref: Claim['agents'][number] | undefined): string {
  if (ref === undefined) return joinerOf('no')(role)
  const is = joinerOf(role)
  if (PRONOUN.test(ref.name)) return is('pronoun')
  if (/\p{Lu}/u.test(ref.name.replace(/^The /, ''))) return is('named')
  return is(DEFINITE.test(ref.name) ? 'definite' : 'bare')
}

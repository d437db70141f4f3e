import { MILITARY_SITES } from '../en/military-sites.ts'
import type { Argument, Candidate } from './candidate.ts'
import { conjunctsOf, isOfKind, ownersOf, phrasesOf } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { nounForms } from './word-forms.ts'

/** Types of act that are done to somebody through what is theirs. */
const AIMED: ReadonlySet<string> = new Set(['attack', 'air-strike', 'shelling', 'bombing', 'destroy'])

/** "Shelled rebel positions", "strikes on gatherings of the militants": the side whose sites are struck is the target. */
export function aimAtOwners(scene: Scene, candidate: Candidate): Candidate {
  if (!AIMED.has(candidate.type)) return candidate
  const known = new Set(candidate.arguments.map(({ head }) => head))
  const owners = candidate.arguments
    .filter(({ role, slot }) => (role === 'place' || role === 'target') && slot !== 'subject')
    .flatMap(({ head, slot }) => [head, ...conjunctsOf(scene, head)].map(site => ({ site, slot })))
    .flatMap(({ site, slot }) => ownersOfSite(scene, site).map(head => ({ head, slot })))
    .filter(({ head }) => !known.has(head))
  if (owners.length === 0) return candidate
  const targets = owners.map(({ head, slot }): Argument => ({ role: 'target', head, slot }))
  return { ...candidate, arguments: [...candidate.arguments, ...targets] }
}

function ownersOfSite(scene: Scene, site: number): readonly number[] {
  const token = scene.tokens[site]!
  if (![token.lower, ...nounForms(token)].some(form => MILITARY_SITES.has(form))) return []
  const of = phrasesOf(scene, site).filter(({ preposition }) => preposition === 'of')
  const owners = [...ownersOf(scene, site), ...of.map(({ head }) => head)]
  return owners.filter(
    head =>
      isOfKind(scene, head, 'force') &&
      (scene.actorsAt[head] ?? []).some(({ side }) => side !== null) &&
      !HELD.test(scene.tokens[head]!.text),
  )
}

/** "Rebel-held": whose ground it is, which need not be who is there. */
const HELD = /-(?:held|controlled|run|besieged)$/i

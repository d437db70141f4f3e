import type { Span } from '#primitives'
import type { ClaimType, Weapon } from '../claim.ts'
import type { Candidate } from './candidate.ts'
import { readWeapons } from './find-weapons.ts'
import { groupSpan, isOfKind } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { IRREGULARS } from './sides/doer-nouns.ts'
import { isRegular } from './sides/fighting-sides.ts'

const FROM_THE_AIR: ReadonlySet<Weapon> = new Set([
  'aircraft',
  'helicopter',
  'drone',
  'barrel-bomb',
  'bunker-buster',
])
const FROM_THE_GROUND: ReadonlySet<Weapon> = new Set(['artillery', 'mortar', 'rocket', 'armour'])
const CHARGES: ReadonlySet<Weapon> = new Set(['vehicle-bomb', 'suicide-bomb', 'mine-ied'])
/** Types of event that the means tell apart. */
const BY_MEANS: ReadonlySet<ClaimType> = new Set(['attack', 'shelling', 'air-strike', 'bombing'])
/** How many sentences back the means of the same bombardment may have been named. */
const REACH = 2

/**
 * Tells bombardments by their means: aircraft named in the clause make it an air strike, artillery shelling, car bombs a
 * bombing. Where the words leave it open, aircraft named in the sentence or up to two before in the paragraph decide.
 */
export function settleMeans(scene: Scene, candidate: Candidate): Candidate {
  const { type, openMeans, quote } = candidate
  if (!BY_MEANS.has(type) || (type === 'bombing' && !openMeans)) return candidate
  const named = readWeapons(scene, quote)
  const airborne = candidate.arguments.some(
    ({ head, role }) => role === 'agent' && isOfKind(scene, head, 'aircraft'),
  )
  if (type === 'attack' && readWeapons(scene, ownWords(scene, candidate)).some(weapon => CHARGES.has(weapon)))
    return retyped(candidate, 'bombing', 'the charge named in the clause')
  if (type !== 'air-strike' && isByState(scene, candidate))
    return retyped(candidate, 'air-strike', 'a state that strikes from afar')
  if (!openMeans) return candidate
  if (airborne || named.some(weapon => FROM_THE_AIR.has(weapon)))
    return retyped(candidate, 'air-strike', 'aircraft named in the clause')
  if (type === 'bombing') return candidate
  if (meansBy(scene, candidate).some(weapon => FROM_THE_GROUND.has(weapon)))
    return retyped(candidate, 'shelling', 'artillery named in the clause')
  if (type === 'air-strike' && isByMenOnFoot(scene, candidate))
    return retyped(candidate, 'shelling', 'men who have no aircraft')
  if (!GUNS.has(scene.tokens[candidate.anchor]!.lemma) && isAerialContext(scene, candidate))
    return retyped(candidate, 'air-strike', 'aircraft named for the same bombardment shortly before')
  return candidate
}

/** Its words without what a participle of another event adds ("launched an attack, detonating two car bombs"). */
function ownWords(scene: Scene, { quote, clause }: Candidate): Span {
  const other = (scene.below[clause?.index ?? -1] ?? []).find(
    ({ verb, link }) =>
      link === 'advcl' && scene.tokens[verb]!.tag === 'VBG' && GOING_OFF.has(scene.tokens[verb]!.lemma),
  )
  const start = other === undefined ? quote.end : scene.tokens[other.verb]!.start
  return start > quote.start && start < quote.end ? { start: quote.start, end: start } : quote
}

const GOING_OFF: ReadonlySet<string> = new Set(['detonate', 'explode', 'blow', 'ram', 'set', 'trigger'])

const STRIKING: ReadonlySet<string> = new Set(['strike', 'hit'])

/** "Ostland struck a base near Dorsk": a state that strikes, with nothing said of how, does so from the air. */
function isByState(scene: Scene, candidate: Candidate): boolean {
  const { anchor, source, arguments: given } = candidate
  if (source !== 'verb' || !STRIKING.has(scene.tokens[anchor]!.lemma)) return false
  if (meansBy(scene, candidate).length > 0) return false
  const doers = given.filter(({ role }) => role === 'agent')
  const { actors } = scene.registry.actorIndex
  return doers.some(({ head }) =>
    (scene.actorsAt[head] ?? []).some(({ actor }) => actor !== null && actors.get(actor)?.kind === 'state'),
  )
}

/** Men of a state who fight on the ground. */
const ON_FOOT: ReadonlySet<string> = new Set([
  ...['troop', 'troops', 'soldier', 'battalion', 'brigade', 'infantry', 'police', 'gunner'],
])

/** "Rebels bombed the barracks": who has no aircraft of his own does it from the ground. */
function isByMenOnFoot(scene: Scene, { source, arguments: given }: Candidate): boolean {
  const doers = given.filter(({ role }) => role === 'agent')
  if (source !== 'verb' || doers.length === 0) return false
  return doers.every(({ head }) => {
    const { lemma } = scene.tokens[head]!
    return (
      IRREGULARS.has(lemma) ||
      ON_FOOT.has(lemma) ||
      (scene.actorsAt[head] ?? []).some(actor => isRegular(scene, actor) === false)
    )
  })
}

/** Weapons named in the event's own noun group, by who acts or behind "with", not among what was hit. */
function meansBy(scene: Scene, { anchor, clause, arguments: given }: Candidate): Weapon[] {
  const agents = given.filter(({ role }) => role === 'agent').map(({ head }) => head)
  const used = (clause?.obliques ?? []).filter(({ preposition }) => preposition === 'with')
  return [anchor, ...agents, ...used.map(({ head }) => head)].flatMap(head =>
    readWeapons(scene, groupSpan(scene, head)),
  )
}

function retyped(candidate: Candidate, type: ClaimType, by: string): Candidate {
  return type === candidate.type
    ? candidate
    : { ...candidate, type, reasons: [...candidate.reasons, `${type} by ${by}`] }
}

/** Words for fire that is never from the air unless aircraft stand beside it. */
const GUNS: ReadonlySet<string> = new Set([
  ...['shell', 'mortar', 'rocket', 'shelling', 'shellfire', 'gunfire', 'crossfire', 'cannonade', 'firing'],
])

function isAerialContext(scene: Scene, { anchor }: Candidate): boolean {
  const { sentences } = scene.annotated.structure
  const here = sentences[scene.tokens[anchor]!.sentence]!
  for (let index = here.index; index >= Math.max(0, here.index - REACH); index--)
    if (readWeapons(scene, sentences[index]!).some(weapon => FROM_THE_AIR.has(weapon))) return true
  return false
}

import type { VerbFrame } from '../../frame.ts'
import { phrases, words } from '../words.ts'

const KILLING = words('kill slay martyr eliminate neutralise neutralize liquidate annihilate slaughter')
const WOUNDING = words('wound injure maim hurt')

const AT = { object: 'victim', in: 'place', at: 'place', near: 'place', outside: 'place' } as const

/**
 * Death and wounds told of the weapon that dealt them: what acts says what kind of event it was, so these come before the
 * verbs of death.
 */
export const MEANS_VERBS: readonly VerbFrame[] = [
  {
    type: 'air-strike',
    verbs: KILLING,
    roles: AT,
    needs: { subject: ['aircraft'] },
    never: { object: ['ground'] },
    effect: 'killed',
    reason: 'people killed by aircraft',
    strength: 0.85,
  },
  {
    type: 'air-strike',
    verbs: WOUNDING,
    roles: AT,
    needs: { subject: ['aircraft'] },
    effect: 'wounded',
    reason: 'people wounded by aircraft',
    strength: 0.8,
  },
  {
    type: 'bombing',
    verbs: KILLING,
    roles: AT,
    needs: { subject: ['bomb'] },
    never: { subject: ['aircraft', 'attack', 'people', 'force'] },
    effect: 'killed',
    openMeans: true,
    reason: 'people killed by a bomb',
    strength: 0.8,
  },
  {
    type: 'bombing',
    verbs: WOUNDING,
    roles: AT,
    needs: { subject: ['bomb'] },
    never: { subject: ['aircraft', 'attack', 'people', 'force'] },
    effect: 'wounded',
    openMeans: true,
    reason: 'people wounded by a bomb',
    strength: 0.8,
  },
  {
    type: 'shelling',
    verbs: KILLING,
    roles: AT,
    needs: { subject: ['fire', 'artillery'] },
    never: { subject: ['aircraft', 'attack', 'people', 'force'] },
    effect: 'killed',
    openMeans: true,
    reason: 'people killed by shells, rockets or shots',
    strength: 0.8,
  },
  {
    type: 'shelling',
    verbs: WOUNDING,
    roles: AT,
    needs: { subject: ['fire', 'artillery'] },
    never: { subject: ['aircraft', 'attack', 'people', 'force'] },
    effect: 'wounded',
    openMeans: true,
    reason: 'people wounded by shells, rockets or shots',
    strength: 0.8,
  },
]

const STRUCK = {
  object: 'either',
  in: 'place',
  at: 'place',
  near: 'place',
  on: 'none',
  from: 'none',
  with: 'none',
} as const

/** Fire told of what it hits or how it comes, tried after the general verbs of fire. */
export const STRUCK_VERBS: readonly VerbFrame[] = [
  {
    type: 'shelling',
    verbs: words('hit strike target engage pound'),
    roles: STRUCK,
    needs: { object: ['ground', 'works', 'aid', 'armour', 'route'] },
    never: { object: ['truce', 'attack'] },
    passive: true,
    openMeans: true,
    reason: 'something that was hit, by means that are not said',
    strength: 0.7,
  },
  {
    type: 'shelling',
    verbs: phrases('hit, strike, destroy, target, pound, reach, open up, open fire, fire'),
    roles: { ...STRUCK, on: 'either' },
    needs: { subject: ['artillery'] },
    never: { subject: ['aircraft'] },
    reason: 'guns firing',
    strength: 0.75,
  },
  {
    type: 'shelling',
    verbs: phrases(
      'come, come down, come in, arrive, go through, go into, drop, plunge, reach, whizz, fly over, pass over, be fired, ring out, miss',
    ),
    roles: {
      object: 'place',
      on: 'either',
      onto: 'either',
      in: 'place',
      into: 'place',
      from: 'none',
      through: 'place',
      at: 'place',
      near: 'place',
    },
    needs: { subject: ['fire'] },
    never: { subject: ['people', 'force', 'attack'] },
    openMeans: true,
    reason: 'shells, rockets or shots arriving',
    strength: 0.6,
  },
  {
    type: 'shelling',
    verbs: words('fire aim launch shoot direct loose discharge'),
    roles: { object: 'none', on: 'either', at: 'either', into: 'place', from: 'none', towards: 'either' },
    needs: { object: ['fire'] },
    passive: true,
    openMeans: true,
    reason: 'shells, rockets or shots fired',
    strength: 0.75,
  },
  {
    type: 'air-strike',
    verbs: phrases('drop, throw, throw down, parachute, release, scatter, dump, rain'),
    roles: { object: 'none', on: 'either', onto: 'either', over: 'place', in: 'place', at: 'place' },
    needs: { object: ['fire', 'bomb'], on: ['ground', 'people', 'works', 'force'] },
    reason: 'bombs thrown down',
    strength: 0.75,
  },
  {
    type: 'air-strike',
    verbs: phrases(
      'come back, return, circle, fly over, roar over, pass over, fly, appear, intervene, join in, be active, take part',
    ),
    roles: { over: 'place', above: 'place', in: 'place', at: 'place', against: 'target', object: 'none' },
    needs: { subject: ['aircraft'], over: ['ground'] },
    reason: 'aircraft at work over a place',
    strength: 0.55,
  },
  {
    type: 'air-strike',
    verbs: phrases(
      'pulverise, pulverize, take out, knock out, hunt, hunt down, pick off, incinerate, blast, wipe out, smash, shred, decimate, engage',
    ),
    roles: { object: 'either', in: 'place', near: 'place' },
    needs: { subject: ['aircraft'] },
    never: { object: ['aid'] },
    reason: 'aircraft striking',
    strength: 0.8,
  },
  {
    type: 'bombing',
    verbs: phrases('mine, booby-trap, sow, wire, rig'),
    roles: { object: 'place', in: 'place', with: 'none' },
    needs: { object: ['ground', 'works', 'home', 'route', 'thing'] },
    never: { object: ['people', 'force', 'bomb'] },
    weapons: ['mine-ied'],
    reason: 'ground or buildings mined',
    strength: 0.7,
  },
  {
    type: 'bombing',
    verbs: phrases('defuse, dismantle, disarm, neutralise, intercept'),
    roles: {
      subject: 'none',
      by: 'none',
      object: 'none',
      in: 'place',
      at: 'place',
      on: 'place',
      near: 'place',
      from: 'place',
    },
    needs: { object: ['bomb'] },
    never: { object: ['fire', 'aircraft', 'armour', 'people', 'arms'] },
    modality: 'attempted',
    weapons: ['mine-ied'],
    reason: 'a charge found before it went off',
    strength: 0.6,
  },
]

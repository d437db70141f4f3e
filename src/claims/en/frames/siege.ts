import type { AdjectiveFrame, NounFrame, VerbFrame } from '../../frame.ts'

/** Closing a place in, and opening it again. */
export const SIEGE_VERBS: readonly VerbFrame[] = [
  {
    type: 'siege',
    verbs: ['besiege', 'encircle', 'surround', 'blockade', 'beleaguer', 'ring', 'hem in', 'box in'],
    roles: { object: 'either', in: 'place' },
    reason: 'a verb of closing a place in',
    modality: 'ongoing',
    strength: 0.9,
  },
  {
    type: 'siege',
    verbs: ['isolate', 'cut off', 'cut', 'sever', 'choke', 'choke off', 'trap', 'strangle'],
    roles: { object: 'either', from: 'none', in: 'place' },
    needs: { object: ['route', 'ground', 'force'] },
    never: { subject: ['aid'], object: ['aid', 'works'] },
    reason: 'a place or a force cut off',
    strength: 0.7,
  },
  {
    type: 'siege',
    verbs: [
      'cut',
      'cut off',
      'sever',
      'block',
      'close',
      'close off',
      'choke',
      'interrupt',
      'threaten to cut',
    ],
    roles: { object: 'place', from: 'none', between: 'place', to: 'place', into: 'place', linking: 'none' },
    needs: { subject: ['force'], object: ['route'] },
    never: { object: ['aid'] },
    reason: 'a supply route cut by a force',
    strength: 0.8,
  },
  {
    type: 'siege',
    verbs: ['block', 'close', 'seal', 'seal off', 'control'],
    objects: ['road', 'route', 'highway', 'corridor', 'supply_line', 'supply_route', 'lifeline'],
    roles: { object: 'place', to: 'place', into: 'place', between: 'place' },
    never: { subject: ['aid'] },
    reason: 'a supply route closed',
    strength: 0.65,
  },
  {
    type: 'siege',
    verbs: [
      'lay',
      'impose',
      'maintain',
      'tighten',
      'enforce',
      'put',
      'keep',
      'complete',
      'set',
      'close',
      'reimpose',
      'use',
    ],
    objects: ['siege', 'blockade', 'noose', 'cordon', 'encirclement', 'stranglehold'],
    roles: { object: 'none', to: 'either', on: 'either', around: 'either', of: 'either', upon: 'either' },
    modality: 'ongoing',
    reason: '"lay siege to" and its kin',
    strength: 0.9,
  },
  {
    type: 'siege-break',
    verbs: ['break', 'lift', 'end', 'ease', 'relieve', 'smash', 'raise', 'loosen', 'crack'],
    objects: ['siege', 'blockade', 'encirclement', 'cordon'],
    roles: { object: 'none', of: 'place', on: 'place', around: 'place', in: 'place' },
    reason: 'a siege broken',
    strength: 0.9,
  },
  {
    type: 'siege-break',
    verbs: ['open', 'reopen', 'open up', 'secure'],
    objects: ['road', 'route', 'corridor', 'gap', 'highway', 'passage', 'supply_route', 'crossing'],
    roles: {
      object: 'none',
      to: 'place',
      into: 'place',
      towards: 'place',
      toward: 'place',
      between: 'place',
    },
    never: { object: ['aid'], subject: ['people'] },
    reason: 'a way into a closed place opened',
    strength: 0.65,
  },
]

/** Sieges as nouns. */
export const SIEGE_NOUNS: readonly NounFrame[] = [
  {
    type: 'siege',
    nouns: ['siege', 'blockade', 'encirclement'],
    roles: {
      of: 'either',
      on: 'either',
      in: 'place',
      at: 'place',
      by: 'agent',
      owner: 'agent',
      around: 'place',
    },
    modality: 'ongoing',
    reason: 'a siege, as a noun',
    strength: 0.75,
  },
]

/** Adjectives that say a place is under siege. */
export const SIEGE_ADJECTIVES: readonly AdjectiveFrame[] = [
  {
    type: 'siege',
    adjectives: ['besieged', 'encircled', 'blockaded', 'surrounded'],
    modality: 'ongoing',
    reason: 'an adjective that says the place is under siege',
    strength: 0.6,
  },
]

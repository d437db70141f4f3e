import type { NounFrame, VerbFrame } from '../../frame.ts'
import { phrases, words } from '../words.ts'

/** Fixed phrases, verbs with particles and the wording of communiqués about fighting: tried before the general verbs. */
export const FIGHT_PHRASES: readonly VerbFrame[] = [
  {
    type: 'attack',
    verbs: phrases(
      'set upon, take on, hit back, strike back, swoop, descend, pounce, lash out, mop up, hunt down, hunt, chase, pursue, overwhelm, flush out, root out, mow down, engage, outflank, outgun, raid, swoop down, go on the offensive',
    ),
    roles: { object: 'either', on: 'either', at: 'place', in: 'place', near: 'place', with: 'target' },
    needs: { subject: ['force', 'attack'] },
    never: { object: ['aid', 'truce', 'works'] },
    reason: 'a force going at an enemy',
    strength: 0.65,
  },
  {
    type: 'attack',
    verbs: words('machine-gun strafe rake harass harry assail raid pepper probe engage besiege'),
    roles: { object: 'either', in: 'place', near: 'place', from: 'none', with: 'none' },
    needs: { subject: ['force', 'thing'], object: ['ground', 'force', 'works', 'armour', 'route'] },
    never: { subject: ['aircraft', 'speaker'], object: ['people', 'truce', 'siege'] },
    reason: 'a force firing on or harassing a post',
    strength: 0.7,
  },
  {
    type: 'attack',
    verbs: words('lock embroil bog engage'),
    roles: {
      object: 'agent',
      in: 'none',
      with: 'target',
      around: 'place',
      near: 'place',
      for: 'place',
      over: 'place',
    },
    needs: { object: ['force'], in: ['attack'] },
    passive: true,
    modality: 'ongoing',
    reason: '"locked in fighting"',
    strength: 0.8,
  },
  {
    type: 'attack',
    verbs: words('open launch start begin'),
    objects: words('front axis'),
    roles: { object: 'none', in: 'place', on: 'place', against: 'target', near: 'place', around: 'place' },
    needs: { subject: ['force'] },
    reason: 'a front opened',
    strength: 0.75,
  },
  {
    type: 'attack',
    verbs: phrases('turn, shift, switch, turn on'),
    objects: words('attention sight sights gun guns fire weapon focus effort'),
    roles: { object: 'none', to: 'place', on: 'either', against: 'either', towards: 'place' },
    needs: { subject: ['force'] },
    reason: 'a force that turns on a place or an enemy',
    strength: 0.6,
  },
  {
    type: 'attack',
    verbs: words('fire shoot'),
    roles: { object: 'target', on: 'target', at: 'target', upon: 'target' },
    needs: { subject: ['force'], on: ['force'] },
    never: { on: ['people', 'ground', 'works'], object: ['people', 'fire', 'arms', 'aircraft'] },
    reason: 'a force firing on another',
    strength: 0.65,
  },
  {
    type: 'attack',
    verbs: words('lead wage press pursue intensify expand resume renew widen escalate sustain'),
    objects: words('war offensive campaign operation assault attack push jihad'),
    roles: { object: 'none', on: 'either', against: 'either', in: 'place', for: 'place' },
    needs: { subject: ['force'] },
    modality: 'ongoing',
    reason: 'a campaign that is pressed on with',
    strength: 0.7,
  },
]

/** More ways to say that an attack was beaten off. */
export const REPEL_PHRASES: readonly VerbFrame[] = [
  {
    type: 'repel',
    verbs: phrases(
      'push back, force back, throw back, drive off, see off, chase off, beat off, beat back, hurl back, roll back, check, keep at bay, hold at bay',
    ),
    roles: { object: 'target', from: 'place', in: 'place', at: 'place', near: 'place' },
    needs: { object: ['force', 'attack'] },
    never: { object: ['aid'] },
    reason: 'an attacker driven off',
    strength: 0.8,
  },
  {
    type: 'repel',
    verbs: words(
      'repel repulse thwart foil abort frustrate rebuff resist confront counter defeat smash crush stop halt',
    ),
    objects: words(
      'attempt effort bid attack assault offensive advance push operation infiltration incursion plot wave',
    ),
    roles: {
      object: 'none',
      by: 'target',
      owner: 'target',
      of: 'target',
      from: 'target',
      on: 'place',
      in: 'place',
      at: 'place',
      near: 'place',
      around: 'place',
    },
    reason: 'an attack that was beaten off',
    strength: 0.9,
  },
  {
    type: 'repel',
    verbs: words('prevent stop keep hold block halt bar'),
    complements: words(
      'advance enter make reach storm break infiltrate cross take capture move seize penetrate approach retake progress gain',
    ),
    roles: { object: 'target', from: 'none', in: 'place', at: 'place' },
    needs: { object: ['force'] },
    never: { object: ['aid', 'people'] },
    reason: 'an enemy kept from getting on',
    strength: 0.8,
  },
  {
    type: 'repel',
    verbs: phrases('intercept, shoot down, down, bring down, swat'),
    roles: { object: 'none', over: 'place', near: 'place', in: 'place', of: 'none' },
    needs: { subject: ['force', 'arms', 'thing'], object: ['fire'] },
    never: { object: ['people', 'aircraft'] },
    reason: 'incoming fire intercepted',
    strength: 0.8,
  },
  {
    type: 'repel',
    verbs: words('intercept'),
    roles: { object: 'none', over: 'place', near: 'place', in: 'place' },
    needs: { subject: ['force', 'arms', 'thing'] },
    never: { object: ['aid', 'people', 'works', 'force'] },
    reason: 'incoming fire intercepted',
    strength: 0.65,
  },
  {
    type: 'repel',
    verbs: words('activate scramble engage confront respond'),
    objects: words('defence defense target missile drone'),
    roles: { object: 'none', over: 'place', near: 'place', in: 'place' },
    needs: { subject: ['force', 'arms', 'thing'] },
    reason: 'air defences at work',
    strength: 0.6,
  },
]

/** More nouns of fighting. */
export const FIGHT_PHRASE_NOUNS: readonly NounFrame[] = [
  {
    type: 'attack',
    nouns: words(
      'sweep crackdown mopping-up mop-up street_fighting street_battle gun_battle firefight manhunt crossfire counterstrike rampage',
    ),
    alone: 'full',
    roles: {
      on: 'either',
      against: 'either',
      in: 'place',
      near: 'place',
      around: 'place',
      by: 'agent',
      owner: 'agent',
      between: 'agent',
      at: 'place',
      across: 'place',
    },
    reason: 'fighting, as a noun',
    strength: 0.65,
  },
]

import type { VerbFrame } from '../../frame.ts'
import { phrases, words } from '../words.ts'

const AT = {
  in: 'place',
  inside: 'place',
  at: 'place',
  near: 'place',
  around: 'place',
  outside: 'place',
  along: 'place',
  'close to': 'place',
} as const

/** Forces that come in somewhere, or that are somewhere: tried after everything that says more. */
export const PRESENCE_VERBS: readonly VerbFrame[] = [
  {
    type: 'capture',
    verbs: phrases('enter, re-enter, reenter'),
    objects: words('town city village hamlet base airport airbase airfield barracks headquarters'),
    roles: { object: 'place', of: 'place', in: 'place', from: 'none' },
    needs: { subject: ['force', 'armour'] },
    never: { subject: ['people', 'aid', 'aircraft'] },
    passive: false,
    reason: 'a force entering a place, which it has then',
    strength: 0.7,
  },
  {
    type: 'advance',
    verbs: phrases('enter, re-enter, reenter, get into, move inside'),
    objects: words(
      'outskirt suburb district neighbourhood neighborhood quarter part edge area countryside centre center street tunnel province region zone half fringe side camp',
    ),
    roles: { object: 'place', of: 'place', in: 'place', from: 'none' },
    needs: { subject: ['force', 'armour'] },
    never: { subject: ['people', 'aid', 'aircraft'] },
    passive: false,
    reason: 'a force entering part of a place',
    strength: 0.7,
  },
  {
    type: 'capture',
    verbs: phrases('enter, re-enter, reenter'),
    roles: { object: 'place', from: 'none' },
    needs: { subject: ['force', 'armour'], object: ['ground'] },
    never: { subject: ['people', 'aid', 'aircraft'] },
    passive: false,
    reason: 'a force entering a place, which it has then',
    strength: 0.7,
  },
  {
    type: 'hold',
    verbs: words('be remain stay'),
    roles: { object: 'agent', ...AT },
    needs: { 'subject|object': ['force'], 'in|inside|at|near|around|outside|along': ['ground'] },
    never: {
      'subject|object': ['people', 'fire', 'attack', 'losses', 'aid', 'arms', 'aircraft', 'talks', 'ground'],
    },
    modality: 'ongoing',
    reason: 'a force that is somewhere',
    strength: 0.6,
  },
]

import type { Kind, VerbFrame } from '../../frame.ts'

/** Whatever kind of thing it is. */
const ANYTHING: readonly Kind[] = [
  ...(['thing', 'speaker', 'force', 'people', 'ground', 'attack', 'siege', 'truce', 'aid', 'route'] as const),
  ...(['arms', 'talks', 'losses', 'works', 'home', 'fire', 'flag'] as const),
]

/** Judgements and demands: claims beside whatever events they are passed on or made for. */
export const STANDING_STATEMENT_VERBS: readonly VerbFrame[] = [
  {
    type: 'statement',
    verbs: [
      'condemn',
      'denounce',
      'deplore',
      'decry',
      'criticise',
      'criticize',
      'slam',
      'blast',
      'lambast',
      'welcome',
      'praise',
      'hail',
      'applaud',
      'commend',
      'lament',
      'deride',
      'mock',
      'chastise',
      'rebuke',
      'thank',
      'congratulate',
      'compliment',
      'salute',
      'mourn',
      'regret',
      'censure',
    ],
    roles: { object: 'target', of: 'none', for: 'none' },
    never: { subject: ['fire', 'bomb'] },
    reason: 'praise or blame by a speaker',
    strength: 0.8,
  },
  {
    type: 'statement',
    verbs: [
      ...['demand', 'urge', 'call on', 'appeal', 'beg', 'plead', 'implore', 'insist', 'exhort', 'request'],
      ...['summon', 'petition'],
    ],
    roles: { object: 'target', on: 'target', to: 'target', for: 'none' },
    reason: 'a demand or an appeal by a speaker',
    strength: 0.7,
  },
  {
    type: 'statement',
    verbs: ['call', 'ask', 'press', 'push', 'argue', 'plead', 'campaign'],
    roles: { object: 'target', to: 'target', for: 'none' },
    needs: { for: ANYTHING },
    reason: 'somebody asking for something',
    strength: 0.7,
  },
  {
    type: 'statement',
    verbs: ['ask', 'press', 'tell', 'order', 'push', 'advise'],
    roles: { object: 'target' },
    needs: { object: ['speaker', 'force'] },
    demanding: true,
    reason: 'somebody asked to do something',
    strength: 0.7,
  },
  {
    type: 'statement',
    verbs: [
      ...['express', 'voice', 'raise', 'issue', 'make', 'reiterate', 'offer', 'convey', 'deliver', 'repeat'],
      ...['renew', 'send', 'extend', 'share', 'reaffirm', 'state', 'declare', 'register', 'give', 'level'],
    ],
    objects: [
      ...['concern', 'alarm', 'outrage', 'regret', 'hope', 'fear', 'condemnation', 'warning', 'threat'],
      ...['appeal', 'demand', 'ultimatum', 'promise', 'pledge', 'condolence', 'doubt', 'solidarity', 'anger'],
      ...['criticism', 'accusation', 'plea', 'vow', 'dismay', 'frustration', 'optimism', 'confidence'],
      ...[
        'shock',
        'horror',
        'sorrow',
        'indignation',
        'disappointment',
        'reservation',
        'objection',
        'backing',
      ],
      ...['commitment', 'opposition', 'willingness', 'readiness', 'sympathy', 'protest', 'allegation'],
    ],
    roles: { object: 'none', to: 'target', against: 'target', with: 'none', over: 'none', about: 'none' },
    never: { subject: ['fire', 'bomb'] },
    reason: 'a feeling, a demand or a threat put into words',
    strength: 0.7,
  },
]

/** Acts of speech that are claims where what is said tells no event of its own: blame, threats, promises, refusals. */
export const STATEMENT_VERBS: readonly VerbFrame[] = [
  {
    type: 'statement',
    verbs: ['blame', 'accuse', 'fault', 'suspect'],
    roles: { object: 'target', of: 'none', for: 'none' },
    needs: { object: ANYTHING },
    never: { subject: ['fire', 'bomb'] },
    reason: 'blame by a speaker',
    strength: 0.8,
  },
  {
    type: 'statement',
    verbs: ['describe', 'brand', 'characterise', 'characterize', 'portray', 'favour', 'favor'],
    roles: { object: 'none', as: 'none' },
    needs: { subject: ['speaker'] },
    reason: 'a judgement by a speaker',
    strength: 0.5,
  },
  {
    type: 'statement',
    verbs: ['warn', 'threaten', 'caution', 'vow', 'pledge', 'promise', 'swear', 'offer', 'commit'],
    roles: { object: 'target', of: 'none', against: 'none' },
    never: { object: ['fire', 'bomb'] },
    reason: 'a warning, a threat or a promise by a speaker',
    strength: 0.7,
  },
  {
    type: 'statement',
    verbs: ['reject', 'refuse', 'rule out', 'oppose', 'justify', 'dismiss'],
    roles: { object: 'none' },
    needs: { subject: ['speaker'] },
    reason: 'a position taken by a speaker',
    strength: 0.5,
  },
]

import type { Modality } from '../frame.ts'

/** What a governing verb does to the event in its infinitive or clause. */
export interface ModalityRule {
  readonly verbs: readonly string[]
  readonly modality: Modality
  /** True where the event is said not to happen ("refuse to", "no longer aim to"). */
  readonly denies?: true
  readonly reason: string
}

/** Verbs (and the nouns made from them) whose complement is tried, planned, going on, or did not happen. */
export const GOVERNING_VERBS: readonly ModalityRule[] = [
  {
    verbs: [
      'try',
      'attempt',
      'seek',
      'struggle',
      'strive',
      'endeavour',
      'endeavor',
      'fail',
      'battle',
      'fight',
      'look',
      'work',
    ],
    modality: 'attempted',
    reason: 'tried, with no success stated',
  },
  {
    verbs: [
      'plan',
      'intend',
      'aim',
      'want',
      'prepare',
      'hope',
      'expect',
      'vow',
      'promise',
      'pledge',
      'threaten',
      'decide',
      'order',
      'mean',
      'wish',
      'need',
      'agree',
      'announce',
      'consider',
      'set',
      'poise',
      'ready',
      'swear',
      'propose',
      'offer',
      'go',
      'choose',
      'schedule',
      'slate',
      'likely',
      'able',
      'due',
      'design',
      'determine',
      'commit',
      'warn',
      'demand',
      'urge',
      'call',
      'ask',
      'require',
      'advise',
      'tell',
      'predict',
      'forecast',
      'instruct',
      'would',
      'brace',
      'gear',
      ...['vote', 'authorise', 'authorize', 'approve', 'opt', 'resolve'],
    ],
    modality: 'planned',
    reason: 'planned, announced, expected or asked for',
  },
  {
    verbs: ['continue', 'keep', 'persist', 'carry on', 'go on', 'remain'],
    modality: 'ongoing',
    reason: 'said to be going on',
  },
  {
    verbs: ['refuse', 'decline', 'unable', 'avoid', 'refrain'],
    modality: 'occurred',
    denies: true,
    reason: 'said not to have been done',
  },
]

/** Verbs that lay an act at somebody's door: their object did what follows with "of" or "for" ("accused them of shelling it"). */
export const BLAMING_VERBS: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'suspect',
  'condemn',
  'criticise',
  'criticize',
  'convict',
  'fault',
  'denounce',
])

/** Verbs that with "responsibility for" own an act. */
export const AVOWING_VERBS: ReadonlySet<string> = new Set(['claim', 'take', 'accept', 'admit', 'assume'])

/** Verbs whose subject means to do what follows with "for" ("preparing for an assault"). */
export const PREPARING_VERBS: ReadonlySet<string> = new Set([
  'prepare',
  'plan',
  'gear',
  'mobilise',
  'mobilize',
  'ready',
  'mass',
])

/** Verbs whose infinitive did happen, against the rule that an infinitive is a purpose ("managed to take", "forced to flee"). */
export const FULFILLED_VERBS: ReadonlySet<string> = new Set([
  'manage',
  'succeed',
  'begin',
  'start',
  'force',
  'compel',
  'help',
  'cause',
  'lead',
  'enable',
  'oblige',
  'come',
  'proceed',
  'able',
  'see',
  'get',
  'let',
  'have',
  'make',
  'push',
  'say',
  'report',
  'believe',
  'think',
  'understand',
  'know',
  'claim',
  'appear',
  'seem',
  'happen',
  'reportedly',
  'drive',
  'resume',
  'turn',
  'stop',
  'allege',
  'rumour',
  'feature',
  'allow',
  'permit',
  'use',
])

/** Agreeing to give in, told of others in the past, is the event itself. */
export const AGREED_DONE: ReadonlySet<string> = new Set(['surrender', 'capitulate', 'accept'])

/** Nouns whose infinitive or prepositional event is tried ("an attempt to take", "efforts to oust"). */
export const ATTEMPT_NOUNS: ReadonlySet<string> = new Set([
  'attempt',
  'effort',
  'bid',
  'try',
  'endeavour',
  'endeavor',
  'struggle',
  'quest',
])

/** Nouns whose infinitive is planned ("plans to retake", "the aim to capture"). */
export const PLAN_NOUNS: ReadonlySet<string> = new Set([
  'plan',
  'aim',
  'intention',
  'intent',
  'goal',
  'ambition',
  'decision',
  'promise',
  'pledge',
  'vow',
  'threat',
  'order',
  'preparation',
  'readiness',
  'hope',
  'proposal',
])

/** Nouns whose "of …-ing" may never be ("the prospect of sending troops"). */
export const DOUBT_NOUNS: ReadonlySet<string> = new Set([
  ...['threat', 'risk', 'fear', 'possibility', 'prospect', 'chance', 'idea', 'option', 'question', 'danger'],
  ...['likelihood', 'talk', 'hint', 'verge', 'brink', 'cusp', 'eve', 'point'],
])

/** Verbs whose -ing is only thought of, argued over or ruled out ("considering sending troops"). */
export const MUSING_VERBS: ReadonlySet<string> = new Set([
  ...['consider', 'mull', 'weigh', 'contemplate', 'discuss', 'debate', 'favour', 'favor', 'advocate', 'plan'],
  ...['suggest', 'recommend', 'propose', 'envisage', 'oppose', 'rule out', 'talk', 'think', 'warn', 'insist'],
  ...['rule', 'object', 'intend', 'risk', 'threaten'],
])

/** Verbs that are to come where what they begin, stop or go on with is to come ("will begin arming them"). */
export const BEGINNING_VERBS: ReadonlySet<string> = new Set([
  ...['begin', 'start', 'stop', 'halt', 'cease', 'end', 'resume', 'finish', 'quit', 'continue', 'keep'],
])

/** Verbs whose object has not come about ("to prevent further gains"). */
export const PREVENTING_VERBS: ReadonlySet<string> = new Set([
  ...['prevent', 'avert', 'avoid', 'deter', 'forestall', 'preclude', 'discourage'],
])

/** Verbs of fighting: what one fights to do is told by the fight. */
export const STRIVING_VERBS: ReadonlySet<string> = new Set(['fight', 'battle'])

/** Auxiliaries and periphrases that put the event into the future or into doubt. */
export const PLANNED_AUXILIARIES: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'may',
  'might',
  'could',
  'should',
  "'ll",
  'must',
  'ought',
])

/** Words that open a condition whatever follows; "once" and "when" only before a future consequence. */
export const SURE_CONDITION_MARKERS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'provided',
  'in case',
  'assuming',
])

/** Adverbs that say an event is going on. */
export const ONGOING_ADVERBS: ReadonlySet<string> = new Set([
  'still',
  'continuously',
  'currently',
  'now',
  'increasingly',
  'relentlessly',
])

/** Verbs that say how an event told by their subject noun goes ("clashes erupted", "the offensive failed"). */
export const ASPECT_VERBS: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...[
    'continue',
    'rage',
    'go on',
    'persist',
    'drag on',
    'carry on',
    'resume',
    'intensify',
    'escalate',
    'grind on',
    'be under way',
    'proceed',
    'mount',
  ].map(verb => [verb, 'ongoing'] as const),
  ...[
    'erupt',
    'break out',
    'begin',
    'start',
    'occur',
    'happen',
    'flare',
    'flare up',
    'ensue',
    'follow',
    'end',
    'break',
    'take place',
    'come',
    'unfold',
    'spread',
    'leave',
    'subside',
    'ease',
    ...[
      'hear',
      'kick off',
      'get under way',
      'last',
      'centre',
      'center',
      'concentrate',
      'cease',
      'stop',
      'abate',
    ],
    ...[
      'die down',
      'quieten',
      'reach',
      'rock',
      'shake',
      'involve',
      'extend',
      'return',
      'recur',
      'repeat',
      'enter',
    ],
    ...['open', 'arise', 'flare again', 'be over', 'drag into', 'shift', 'spill over', 'spill', 'centre on'],
  ].map(verb => [verb, 'occurred'] as const),
  ...['fail', 'falter', 'stall', 'collapse', 'fizzle'].map(verb => [verb, 'attempted'] as const),
])

/** Verbs that only say that the event told by their object noun is done, and by whom. */
export const LIGHT_VERBS: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...[
    'launch',
    'carry out',
    'mount',
    'conduct',
    'stage',
    'begin',
    'start',
    'wage',
    'open',
    'unleash',
    'renew',
    'make',
    'lead',
    'undertake',
    'perform',
    'execute',
    'join',
    'commit',
    'deliver',
    'initiate',
    'spearhead',
    'do',
    'run',
    'set off',
    'trigger',
    'stop',
    'halt',
    'end',
    'order',
    'direct',
    'back',
    'support',
    'report',
    'record',
    'document',
    'suffer',
    'see',
    'witness',
    'face',
    'carry',
    'complete',
    'finish',
    'fight',
    ...[
      'count',
      'log',
      'list',
      'register',
      'tally',
      'note',
      'confirm',
      'claim',
      'adopt',
      'hear',
      'suspend',
      'pause',
    ],
    ...[
      'call off',
      'repeat',
      'coordinate',
      'experience',
      'claim responsibility for',
      'provide',
      'lend',
      'offer',
    ],
    ...['abandon', 'inflict', 'time', 'film', 'detect', 'spark', 'provoke', 'cause', 'await'],
  ].map(verb => [verb, 'occurred'] as const),
  ...[
    'continue',
    'intensify',
    'step up',
    'resume',
    'escalate',
    'expand',
    'pursue',
    'press',
    'focus',
    'keep up',
    'accelerate',
    'widen',
    'maintain',
  ].map(verb => [verb, 'ongoing'] as const),
  ...[
    'plan',
    'announce',
    'prepare',
    'threaten',
    'declare',
    'promise',
    'vow',
    'order',
    'propose',
    'consider',
    'expect',
    'call for',
    'seek',
    'warn',
    ...['authorise', 'authorize', 'approve', 'contemplate', 'mull', 'rule out', 'oppose'],
  ].map(verb => [verb, 'planned'] as const),
  ...['attempt', 'try'].map(verb => [verb, 'attempted'] as const),
])

/** Words that leave to come the event of which they are said ("an assault is imminent"). */
export const IMPENDING: ReadonlySet<string> = new Set([
  ...['imminent', 'likely', 'unlikely', 'possible', 'probable', 'inevitable', 'unavoidable', 'loom', 'near'],
])

/** Verbs of saying and thinking that in the passive carry an event with another verb ("is said to be continuing"). */
export const REPUTED_VERBS: ReadonlySet<string> = new Set([
  ...['say', 'report', 'believe', 'think', 'understand', 'hear', 'expect'],
])

/** Light verbs whose subject is the one who suffers the event. */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set([
  'suffer',
  'face',
  'endure',
  'sustain',
  'withstand',
  'undergo',
  'fear',
  'brave',
])

/** Verbs whose subject, where it names an event, says by the way that it happened ("weeks of shelling have killed …"). */
export const CAUSING_VERBS: ReadonlySet<string> = new Set([
  ...[
    'kill',
    'force',
    'drive',
    'displace',
    'destroy',
    'flatten',
    'level',
    'wound',
    'injure',
    'leave',
    'damage',
  ],
  ...['cause', 'trigger', 'prompt', 'devastate', 'uproot', 'claim'],
])

/** Prepositions whose noun is the cause or the occasion of harm ("killed in a raid", "wounded during clashes"). */
export const CAUSAL_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['in', 'by', 'during', 'from', 'after', 'following', 'when', 'as a result of', 'due to', 'because of'],
  ...['as result of', 'amid', 'with', 'through', 'under'],
])

/** Verbs of speech that bind their speaker to what is to come. */
export const PROMISING_VERBS: ReadonlySet<string> = new Set(['promise', 'vow', 'pledge', 'threaten', 'swear'])
/** Verbs of speech that may speak of what is to come; their words tell. */
export const WARNING_VERBS: ReadonlySet<string> = new Set(['warn', 'caution', 'offer', 'insist'])

/** Light verbs whose subject only tells of the event, or is where it happens ("the city saw clashes"). */
export const WITNESSING_VERBS: ReadonlySet<string> = new Set([
  ...['report', 'record', 'document', 'see', 'witness', 'count', 'log', 'list', 'register', 'tally'],
  ...['note', 'hear', 'film', 'detect', 'time', 'expect', 'fear', 'await'],
])

/** Verbs whose subject does what follows with "with" ("answered with strikes"). */
export const RESPONDING_VERBS: ReadonlySet<string> = new Set([
  ...['respond', 'answer', 'retaliate', 'reply', 'react', 'strike back', 'hit back', 'counter', 'follow up'],
])

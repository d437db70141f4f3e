/** Verbs that say of what somebody else has told that it is not so. */
export const DENYING_VERBS: ReadonlySet<string> = new Set([
  ...[
    'deny',
    'reject',
    'refute',
    'rebut',
    'dispute',
    'dismiss',
    'contradict',
    'disavow',
    'repudiate',
    'contest',
  ],
  ...['disclaim', 'rubbish', 'debunk', 'belittle', 'scoff'],
])

/** Verbs that give what somebody else has told a name ("called the report a lie"). */
export const NAMING_VERBS: ReadonlySet<string> = new Set([
  ...[
    'call',
    'describe',
    'brand',
    'label',
    'term',
    'dub',
    'dismiss',
    'decry',
    'denounce',
    'deem',
    'consider',
  ],
])

/** Words that say of words that they are not true. */
export const FALSE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'lie',
    'lies',
    'false',
    'fake',
    'fakes',
    'fabrication',
    'fabrications',
    'fabricated',
    'nonsense',
    'groundless',
  ],
  ...['baseless', 'untrue', 'unfounded', 'propaganda', 'disinformation', 'invention', 'invented', 'fiction'],
  ...['slander', 'hoax', 'rumour', 'rumours', 'rumor', 'rumors', 'myth', 'fantasy', 'fairytale', 'falsehood'],
  ...[
    'falsehoods',
    'libel',
    'misinformation',
    'distortion',
    'exaggeration',
    'exaggerated',
    'incorrect',
    'wrong',
  ],
])

/** Words that with a negation before them say so too ("not true", "not the case"). */
export const TRUE_WORDS: ReadonlySet<string> = new Set(['true', 'so', 'correct', 'accurate', 'case', 'right'])

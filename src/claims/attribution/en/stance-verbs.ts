import type { CueGroup } from '../cue.ts'

const list = (words: string): readonly string[] => words.split(/\s*,\s*/)

/** Verbs of denying, judging, wanting, believing and perceiving. */
export const STANCE_VERBS: readonly CueGroup[] = [
  {
    reason: 'denial of a clause or of a reported claim: its content is said not to be so',
    kind: 'denial',
    polarity: 'denied',
    takes: ['clause', 'object', 'gerund'],
    voiced: true,
    words: list(
      'deny, refute, rebut, disprove, debunk, disavow, shoot down, knock down, negate, discount, repudiate, gainsay, belie',
    ),
  },
  {
    reason: 'rejection: flips what follows where it is a claim or report, else a refusal of a proposal',
    kind: 'denial',
    polarity: 'denied',
    takes: ['clause', 'object'],
    voiced: true,
    words: list(
      'dismiss, reject, brush off, brush aside, shrug off, scoff at, rubbish, pour scorn on, cast doubt on, rule out, push back on, push back against, doubt',
    ),
  },
  {
    reason: 'verb of praising, blaming or siding: says what its source thinks of the object',
    kind: 'evaluation',
    polarity: 'asserted',
    takes: ['object', 'gerund'],
    voiced: true,
    words: list(
      'condemn, criticize, criticise, denounce, praise, applaud, commend, laud, welcome, slam, blast, lambast, lambaste, rebuke, reprimand, castigate, chide, scold, berate, censure, chastise, excoriate, skewer, savage, trash, disparage, belittle, denigrate, malign, vilify, insult, taunt, congratulate, thank, compliment, salute, extol, celebrate, bash, rip, knock, disown, compare, liken, equate, commiserate, apologize, apologise, mock, question, accuse, assail, pillory, rap, cheer, honor, honour',
    ),
  },
  {
    reason: 'verb of siding for or against: an attitude rather than words',
    kind: 'evaluation',
    polarity: 'asserted',
    takes: ['object', 'gerund'],
    voiced: false,
    words: list(
      'endorse, support, oppose, favor, favour, like, dislike, love, hate, loathe, detest, despise, admire, respect, prefer, embrace, champion, espouse, approve, approve of, disapprove of, object to, back, defend, side with, agree with, disagree with, sympathize with, sympathise with, enjoy, appreciate, resent, regret, tolerate, value, cherish, relish, mourn, ignore, overlook, disregard, emphasize, focus on, harp on, vote for, care about, worry about, obsess over, gloss over, discuss, debate, address, examine, explore, eschew, downplay, minimize, justify, excuse, rationalize, attribute, single out',
    ),
  },
  {
    reason: 'verb of promising, threatening or ordering: words about what is to be done',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to', 'clause', 'object'],
    voiced: true,
    words: list('vow, pledge, promise, threaten, order, demand, swear, propose, forbid'),
  },
  {
    reason: 'verb of agreeing, allowing or requiring: an act as much as words',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to', 'clause', 'object'],
    voiced: false,
    words: list(
      'agree, offer, command, direct, volunteer, undertake, commit to, guarantee, require, mandate, ban, prohibit, authorize, authorise, invite',
    ),
  },
  {
    reason: 'verb of urging: the content is whom and to do what',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['object', 'to', 'clause'],
    voiced: true,
    words: list('urge, encourage, press, pressure, challenge, dare, request, discourage, implore, beg'),
  },
  {
    reason: 'refusal: the source will not do the content',
    kind: 'plan',
    polarity: 'denied',
    takes: ['to', 'object'],
    voiced: true,
    words: list('refuse, decline'),
  },
  {
    reason: 'intention, wish or plan of the source',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to', 'clause', 'object', 'gerund'],
    voiced: false,
    words: list(
      'plan, intend, want, wish, desire, hope, hope for, aim, aspire, plot, prefer, mull, consider, contemplate, weigh, decide, decide on, opt, opt for, resolve, determine, choose, elect, seek, long, yearn, aim for, look forward to, plan on, insist on, long for, wait for, expect, anticipate, dream of, strategize, hesitate, mean, need',
    ),
  },
  {
    reason: 'verb of believing, knowing or fearing',
    kind: 'belief',
    polarity: 'asserted',
    takes: ['clause', 'object', 'to'],
    voiced: true,
    words: list(
      'believe, think, consider, suspect, assume, presume, suppose, reckon, fear, regard, view, judge, surmise, conjecture, expect, anticipate, doubt',
    ),
  },
  {
    reason: 'verb of believing with a clause only; with an object it means something else ("hold a town")',
    kind: 'belief',
    polarity: 'asserted',
    takes: ['clause'],
    voiced: true,
    words: list('hold, figure, assess, calculate, guess, feel, trust, bet, dream'),
  },
  {
    reason: 'verb of knowing, understanding or remembering',
    kind: 'belief',
    polarity: 'asserted',
    takes: ['clause', 'object'],
    voiced: false,
    words: list(
      'know, understand, realize, realise, recognize, recognise, remember, forget, imagine, worry, agree, disagree, believe in, think of, think about, care, accept, interpret, perceive, envision, envisage, foresee, conceive of, recall, wonder, wonder about, learn about, mind, appreciate, share, see',
    ),
  },
  {
    reason: 'verb of perceiving or finding out',
    kind: 'perception',
    polarity: 'asserted',
    takes: ['clause', 'object'],
    voiced: false,
    words: list(
      'see, hear, notice, witness, discover, learn, overhear, spot, sense, observe, watch, find out, detect, determine, ascertain, hear of, hear about, read about, look at, glean',
    ),
  },
  {
    reason: 'seeming: held by an unnamed observer',
    kind: 'belief',
    polarity: 'asserted',
    takes: ['to', 'clause'],
    voiced: false,
    words: list('seem, appear'),
  },
  {
    reason: 'points at words of others without giving them',
    kind: 'reference',
    polarity: 'asserted',
    takes: ['object'],
    voiced: true,
    words: list('carry, run, air, corroborate, back up, confirm, echo, repeat, second, endorse, support'),
  },
]

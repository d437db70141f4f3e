import type { CueGroup } from '../cue.ts'
import { REFERENCE_NOUNS, REPORTED_WORDS } from './cue-nouns.ts'

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
      'deny, refute, rebut, disprove, debunk, disavow, negate, discount, repudiate, gainsay, belie',
    ),
  },
  {
    reason:
      'figure of speech for a denial where words are its object; with anything else it is an act of war or sport',
    kind: 'denial',
    polarity: 'denied',
    takes: ['object', 'clause'],
    voiced: true,
    needs: REPORTED_WORDS,
    words: list('shoot down, knock down, swat down, bat away, throw cold water on, blow off'),
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
      'endorse, support, oppose, favor, favour, like, dislike, love, hate, loathe, detest, despise, admire, respect, prefer, champion, espouse, approve of, disapprove of, object to, defend, side with, agree with, disagree with, sympathize with, sympathise with, enjoy, appreciate, resent, regret, mourn, focus on, harp on, care about, worry about, obsess over, gloss over, discuss, downplay, minimize, justify, excuse, rationalize, attribute',
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
    reason: 'verb of agreeing or offering to do something: an act as much as words',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to', 'clause'],
    voiced: false,
    words: list('agree, offer, volunteer, undertake, commit to, guarantee, authorize, authorise'),
  },
  {
    reason: 'act of office that decrees its object',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['object'],
    voiced: false,
    words: list(
      'veto, approve, enact, ratify, rescind, nominate, endorse, charge with, overturn, uphold, vote against, vote for, campaign for, plead guilty to',
    ),
  },
  {
    reason: 'attacks or defends with words only: not with arms',
    kind: 'evaluation',
    polarity: 'asserted',
    takes: ['object', 'gerund'],
    voiced: false,
    words: list(
      'needle, taunt, heckle, boo, rail against, poke fun at, lash out at, cheer for, root for, stand by, stick by, stand up for, argue over, spar over, tussle over, spurn, shun, disavow, second-guess, scrutinize, scrutinise, fault, idolize, idolise, revere, distrust, mistrust, covet, crave, romanticize, romanticise, glorify, demonize, demonise, scapegoat, underestimate, overestimate, misjudge, caricature, parody, lament, bemoan',
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
    reason: 'wish or plan that may also be for a thing',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to', 'clause', 'object', 'gerund'],
    voiced: false,
    words: list(
      'plan, want, desire, hope for, aim for, mull, consider, contemplate, weigh, seek, look forward to, plan on, decide on, long for, wait for, expect, anticipate, dream of',
    ),
  },
  {
    reason: 'intention to do something',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to', 'clause', 'gerund'],
    voiced: false,
    words: list(
      'intend, wish, hope, aim, aspire, plot, prefer, decide, opt, resolve, determine, choose, yearn, long, hesitate, insist on',
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
    words: list('figure, calculate, guess, feel, trust, bet, dream'),
  },
  {
    reason: 'verb of knowing, understanding or remembering',
    kind: 'belief',
    polarity: 'asserted',
    takes: ['clause', 'object'],
    voiced: false,
    words: list(
      'understand, realize, realise, recognize, recognise, remember, forget, imagine, worry, disagree, believe in, think of, think about, care, interpret, perceive, envision, envisage, foresee, conceive of, recall, wonder about, learn about',
    ),
  },
  {
    reason: 'verb of perceiving or finding out, with a clause',
    kind: 'perception',
    polarity: 'asserted',
    takes: ['clause'],
    voiced: false,
    words: list(
      'see, hear, notice, discover, learn, overhear, sense, observe, find out, determine, ascertain, glean, agree, accept, wonder, care, know',
    ),
  },
  {
    reason: 'hears or reads of something',
    kind: 'perception',
    polarity: 'asserted',
    takes: ['clause', 'object'],
    voiced: false,
    words: list('hear of, hear about, read about, overhear'),
  },
  {
    reason: 'appearing, with an infinitive only: what appears with a noun comes into sight',
    impersonal: true,
    kind: 'belief',
    polarity: 'asserted',
    takes: ['to'],
    voiced: false,
    words: list('appear'),
  },
  {
    reason: 'seeming: held by an unnamed observer',
    impersonal: true,
    kind: 'belief',
    polarity: 'asserted',
    takes: ['to', 'clause', 'object'],
    voiced: false,
    words: list('seem'),
  },
  {
    reason: 'points at words of others without giving them',
    kind: 'reference',
    polarity: 'asserted',
    takes: ['object'],
    voiced: true,
    needs: REFERENCE_NOUNS,
    words: list('carry, run, air, corroborate, back up, confirm, echo, repeat, second, endorse, support'),
  },
]

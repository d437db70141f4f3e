import type { CueGroup } from '../cue.ts'

const list = (words: string): readonly string[] => words.split(/\s*,\s*/)

/** Verbs of saying: the source utters, writes or shows the content. */
export const SPEECH_VERBS: readonly CueGroup[] = [
  {
    reason: 'the plain verb of saying: whatever follows is said',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause', 'object', 'gerund'],
    voiced: true,
    words: ['say'],
  },
  {
    reason: 'verb of saying with a clause or the words themselves',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause'],
    voiced: true,
    words: list(
      'comment, remark, maintain, email, text, message, quip, joke, opine, reply, retort, muse, gush, insist, observe, reason, shout, yell, scream, cry, exclaim, whisper, mutter, murmur, chime in, interject, intone, thunder, deadpan, elaborate, exult, fume, groan, lament, moan, vent, gripe, grumble, boast, brag, bluster, concur, enthuse, marvel, volunteer, wisecrack, tweet, retweet, blog, hint, counter, rejoin, respond, snap, sneer, snipe, object, protest, speculate, theorize, theorise, hypothesize, posit, postulate, allow, conclude, swear, testify, attest, gloat, plead, summarize, summarise, paraphrase, swoon, speak out, weigh in, go so far, put it',
    ),
  },
  {
    reason: 'claims to have done or to be something',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['to'],
    voiced: true,
    words: list('profess, purport, admit, report'),
  },
  {
    reason: 'gives a figure or a place: "put the toll at"',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['object'],
    voiced: true,
    needs: list('toll, number, figure, count, total, estimate, location, death, cost, loss, casualty'),
    words: list('put, set, give'),
  },
  {
    reason: 'gives a figure: "put the dead at forty"',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['object'],
    voiced: true,
    needsFigure: 'at',
    words: list('put, set'),
  },
  {
    reason: 'counts and tells the count: "counted forty dead"',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['object'],
    voiced: true,
    needsFigure: 'first',
    words: list('count, tally, register, log'),
  },
  {
    reason: 'goes on speaking: with the words themselves only',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['quote'],
    voiced: true,
    words: list('go on, begin, continue'),
  },
  {
    reason: 'verb of stating that also takes a noun phrase as what is stated',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause', 'object'],
    voiced: true,
    words: list(
      'state, announce, declare, assert, allege, contend, argue, report, confirm, reveal, disclose, acknowledge, admit, concede, confess, add, note, mention, explain, affirm, reaffirm, reiterate, repeat, restate, emphasize, emphasise, stress, underline, underscore, highlight, point out, admit to, own up to, confess to, give notice of, clarify, specify, detail, proclaim, pronounce, profess, recount, relate, recall, relay, communicate, convey, indicate, suggest, imply, intimate, signal, estimate, forecast, predict, project, warn of, caution, charge, complain, publish, post, broadcast, cite, quote, leak, certify, verify, vouch, advise, describe, depict, portray, characterize, characterise, outline, document, chronicle, list, record, recite, utter, voice, express, articulate, stipulate, decree, write, preach, lecture, spell out, lay out, set out, make clear, make known, make the case, make the point, play down, play up, tout, trumpet, hail, bemoan, decry, deplore, denounce, divulge, dispute, contradict, propose, recommend, advocate, demand, request, pitch, float, invoke, reference, echo, label, dub, term, call, brand, deem, accuse, blame, fault, credit, deride, mock, ridicule, question, challenge, joke about, elaborate on, comment on, remark on, report on, opine on, speak of, tell of, speak about, talk about, talk of, complain about, complain of, boast of, boast about, brag about, warn against, rail against, speak out against, argue for, argue against, call for, call on, call upon, call out, appeal to, appeal for, plead for, push for, press for, lobby for, refer to, allude to, point to, hint at, vouch for, apologize for, apologise for, account for, lash out at, hit out at, hit back at, take aim at, single out, go after, respond to, reply to, ask about, ask for, touch on, dwell on, read out, sum up, lie about',
    ),
  },
  {
    reason: 'states what it cannot show; what claims lives kills',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause', 'object', 'to'],
    voiced: true,
    without: ['life', 'victim'],
    words: ['claim'],
  },
  {
    reason: 'verb of telling: the listener comes before the content',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause', 'to'],
    voiced: true,
    listener: true,
    words: list(
      'tell, inform, notify, remind, assure, reassure, convince, persuade, brief, alert, advise, teach',
    ),
  },
  {
    reason: 'verb of warning or instructing: listener optional',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause', 'to', 'object'],
    voiced: true,
    words: list(
      'warn, ask, inquire, enquire, wonder, beg, implore, beseech, exhort, admonish, counsel, instruct',
    ),
  },
  {
    reason: 'a document, picture or study that shows its content',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause'],
    voiced: true,
    words: list('show, find, demonstrate, illustrate, prove, establish, purport'),
  },
  {
    reason: 'shows or finds a thing: seen rather than said',
    kind: 'perception',
    polarity: 'asserted',
    takes: ['object', 'to'],
    voiced: false,
    words: list('show, find, demonstrate, illustrate, prove'),
  },
]

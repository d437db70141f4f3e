import type { CueGroup } from '../cue.ts'

const list = (words: string): readonly string[] => words.split(/\s*,\s*/)

/**
 * Nouns that hold what somebody says, thinks or means to do: "X's claim that …", "a statement by X", "his decision to …".
 * `takes` is what must follow for the noun to be a cue: a "that" clause, an infinitive, or (object) an "of"/"about" phrase.
 */
export const CUE_NOUNS: readonly CueGroup[] = [
  {
    reason: 'noun of saying with a "that" clause',
    kind: 'speech',
    polarity: 'asserted',
    takes: ['clause'],
    voiced: true,
    words: list(
      'statement, claim, report, announcement, assertion, contention, argument, admission, acknowledgement, acknowledgment, allegation, accusation, charge, complaint, comment, remark, declaration, confirmation, warning, assurance, suggestion, insistence, reminder, revelation, rumor, rumour, testimony, explanation, prediction, estimate, finding, conclusion, proof, evidence, sign, indication, news, word, message, observation, proposal, recommendation, ruling, hint, notion, idea, theory, myth, view, stance, position, point, response, answer, question, speculation, version, line, story, reading, verdict',
    ),
  },
  {
    reason: 'noun of believing with a "that" clause',
    kind: 'belief',
    polarity: 'asserted',
    takes: ['clause'],
    voiced: true,
    words: list(
      'belief, opinion, conviction, suspicion, fear, hope, expectation, assumption, impression, understanding, assessment, consensus, feeling, doubt, concern, worry, premise, hypothesis, perception, confidence',
    ),
  },
  {
    reason: 'noun of promising, planning or asking with an infinitive',
    kind: 'plan',
    polarity: 'asserted',
    takes: ['to', 'clause'],
    voiced: false,
    words: list(
      'promise, pledge, vow, threat, plan, decision, intention, desire, wish, offer, request, demand, order, call, proposal, commitment, refusal, willingness, unwillingness, reluctance, determination, invitation, goal, bid',
    ),
  },
  {
    reason: 'noun of denying',
    kind: 'denial',
    polarity: 'denied',
    takes: ['clause'],
    voiced: true,
    words: list('denial, dismissal, rejection, rebuttal'),
  },
  {
    reason: 'noun of praise, blame or stance with the thing praised or blamed',
    kind: 'evaluation',
    polarity: 'asserted',
    takes: ['object'],
    voiced: false,
    words: list(
      'interest, frustration, regret, sympathy, support, disappointment, outrage, anger, hope, alarm, doubt, fear, confidence, skepticism, scepticism, dismay, disgust, optimism, reservation, admiration, gratitude, surprise, solidarity, willingness, optimism, enthusiasm, preference, anxiety, unease, worry, criticism, condemnation, denunciation, praise, endorsement, rejection, defense, defence, opposition, description, characterization, criticisms, attack, complaint, concern, view, opinion, disapproval, assessment, account, call, plan, proposal, rebuke, question',
    ),
  },
  {
    reason: 'a picture of its content, source unnamed',
    kind: 'reference',
    polarity: 'asserted',
    takes: ['object'],
    voiced: true,
    words: list('footage, video, photograph, photo, image'),
  },
]

/** Nouns that are words of others when denied or dismissed: "dismissed the claims that". */
export const REPORTED_WORDS: readonly string[] = list(
  'claim, report, allegation, accusation, charge, rumor, rumour, suggestion, assertion, idea, notion, story, account, news, speculation, talk, statement, narrative, figure, theory',
)

/** Nouns after "a similar", "the same", "such a": a report by reference to one given before. */
export const REFERENCE_NOUNS: readonly string[] = list(
  'report, claim, statement, account, story, version, figure, toll, news, allegation, announcement, accusation',
)

/** Words before such a noun that point back to what was reported before. */
export const POINTING_BACK: readonly string[] = list(
  'similar, same, such, this, that, these, those, another, identical',
)

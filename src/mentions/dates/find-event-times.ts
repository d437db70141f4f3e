import type { TextStructure, Token } from '#language'
import type { IsoDay, Span } from '#primitives'
import type { DayRange } from './day-range.ts'
import {
  EFFECT_NOUNS,
  EVENT_LEADS,
  KNOWN_DETERMINERS,
  STARTING_FORMS,
  STARTING_NOUNS,
  STARTING_VERBS,
  UNDERTAKINGS,
} from './en/undertakings.ts'
import type { FoundTime } from './find-times.ts'

/** The dated start of an undertaking: "Rebels launched an offensive on 3 May". */
interface DatedStart {
  readonly noun: string
  readonly starters: ReadonlySet<string>
  readonly from: IsoDay
  readonly sentence: number
}

/** A time that is told by an undertaking: "during their offensive". */
export interface EventTime extends Span {
  readonly days: DayRange
  readonly reason: string
}

/** Tokens between verb and undertaking, and from the lead to it, at most. */
const VERB_REACH = 8
const LEAD_REACH = 6
/** Tokens before a possessive in which its owner is looked for. */
const OWNER_REACH = 60

const LEADS = EVENT_LEADS.map(lead => ({ ...lead, parts: lead.words.split(' ') }))
const FIRST_WORDS: ReadonlySet<string> = new Set(LEADS.map(({ parts }) => parts[0]!))

/**
 * Expressions that are dated by the start of an undertaking which the text dates elsewhere. Who started it must fit a
 * possessive ("their"): the nearest noun before it that started one. Undated undertakings give nothing.
 */
export function findEventTimes(structure: TextStructure, times: readonly FoundTime[]): EventTime[] {
  const starts = findDatedStarts(structure, times)
  if (starts.length === 0) return []
  return structure.sentences.flatMap(sentence => {
    const tokens = structure.tokens.slice(sentence.firstToken, sentence.endToken)
    return tokens.flatMap((token, at) =>
      FIRST_WORDS.has(token.lower) ? (findEventTimeAt(tokens, at, starts) ?? []) : [],
    )
  })
}

function findDatedStarts(structure: TextStructure, times: readonly FoundTime[]): DatedStart[] {
  const bySentence = new Map<number, FoundTime>()
  for (const time of times)
    if (time.days.from !== null && time.days.to !== null && !bySentence.has(time.sentence))
      bySentence.set(time.sentence, time)
  const starts: DatedStart[] = []
  for (const [index, time] of bySentence) {
    const sentence = structure.sentences[index]!
    const tokens = structure.tokens.slice(sentence.firstToken, sentence.endToken)
    const verb = tokens.findIndex((token, at) => isStart(token) || isStartingNoun(tokens, at))
    const noun = verb < 0 ? undefined : undertakingNear(tokens, verb)
    if (noun === undefined) continue
    const starters = new Set(tokens.slice(0, verb).filter(isNoun).map(singular))
    starts.push({ noun, starters, from: time.days.from!, sentence: index })
  }
  return starts
}

/** The undertaking after the verb ("launched an offensive") or before it ("the offensive began"). */
function undertakingNear(tokens: readonly Token[], verb: number): string | undefined {
  const after = tokens.slice(verb + 1, verb + 1 + VERB_REACH).find(isUndertaking)
  const before = tokens.slice(Math.max(0, verb - VERB_REACH), verb).findLast(isUndertaking)
  const found = after ?? before
  return found === undefined ? undefined : singular(found)
}

function findEventTimeAt(
  tokens: readonly Token[],
  at: number,
  starts: readonly DatedStart[],
): EventTime | undefined {
  for (const lead of LEADS) {
    if (!lead.parts.every((part, index) => tokens[at + index]?.lower === part)) continue
    const first = at + lead.parts.length
    if (!KNOWN_DETERMINERS.has(tokens[first]?.lower ?? '')) continue
    const noun = findWithin(tokens, first + 1, isUndertaking)
    if (noun < 0 || tokens.slice(first + 1, noun).some(token => /^[,;.]$/.test(token.text))) continue
    const end = lead.needsStart ? startAfter(tokens, noun) : noun + 1
    if (end === undefined) continue
    const start = chooseStart(starts, { tokens, at, noun, determiner: tokens[first]!.lower })
    if (start === undefined) continue
    return {
      start: tokens[at]!.start,
      end: tokens[end - 1]!.end,
      days: { from: start.from, to: null },
      reason: lead.reason,
    }
  }
  return undefined
}

/** "since the offensive began": the end of the verb that follows the noun, or undefined. */
function startAfter(tokens: readonly Token[], noun: number): number | undefined {
  const verb = findWithin(tokens, noun + 1, isStart)
  return verb < 0 || tokens.slice(noun, verb).some(token => /^[,;]$/.test(token.text)) ? undefined : verb + 1
}

/** Position of the first fitting token from `from` on, not far; -1 where there is none. */
function findWithin(tokens: readonly Token[], from: number, fits: (token: Token) => boolean): number {
  for (let at = from; at < tokens.length && at < from + LEAD_REACH; at++) if (fits(tokens[at]!)) return at
  return -1
}

function chooseStart(
  starts: readonly DatedStart[],
  mention: { tokens: readonly Token[]; at: number; noun: number; determiner: string },
): DatedStart | undefined {
  const { tokens, at, noun, determiner } = mention
  const wanted = singular(tokens[noun]!)
  const sentence = tokens[at]!.sentence
  const kin = starts.filter(
    start => UNDERTAKINGS[start.noun] === UNDERTAKINGS[wanted] && start.sentence !== sentence,
  )
  const near = (list: readonly DatedStart[]) => list.findLast(start => start.sentence < sentence) ?? list[0]
  if (/^(?:their|its|his|her)$/.test(determiner))
    for (const token of tokens.slice(Math.max(0, at - OWNER_REACH), at).reverse()) {
      if (!isNoun(token)) continue
      const own = kin.filter(start => start.starters.has(singular(token)))
      if (own.length > 0) return near(own)
    }
  const same = kin.filter(start => start.noun === wanted)
  return near(same.length > 0 ? same : kin)
}

function isStart(token: Token): boolean {
  const lower = token.lower
  return (STARTING_VERBS.has(token.lemma) && token.pos !== 'NOUN') || Object.hasOwn(STARTING_FORMS, lower)
}

/** "The launch of the offensive", "came into force": a start told by nouns. */
function isStartingNoun(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]!.lower
  if (STARTING_NOUNS.has(lower)) return tokens[at + 1]?.lower === 'of'
  return EFFECT_NOUNS.has(lower) && /^(?:took|takes|came|comes|into)$/.test(tokens[at - 1]?.lower ?? '')
}

function isUndertaking(token: Token): boolean {
  // Taggers take "Fighting, which began …" for a verb.
  return Object.hasOwn(UNDERTAKINGS, singular(token)) && (token.pos !== 'VERB' || /ing$/.test(token.text))
}

function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN'
}

function singular(token: Token): string {
  const lower = token.lower
  return Object.hasOwn(UNDERTAKINGS, lower) ? lower : token.lemma.toLowerCase()
}

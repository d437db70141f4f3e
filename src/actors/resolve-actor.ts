import { alignNames, explainMatch, findNames, foldName, kindWordsOf } from '#names'
import { keepAnswers } from '#primitives'
import type { Actor, ActorName } from './actor.ts'
import type { ActorIndex } from './actor-index.ts'
import type { ActorCandidate, ActorContext, ActorResolution } from './actor-resolution.ts'
import { COMPOUND_ENDS, WORDS_AFTER, WORDS_BEFORE } from './en/around-names.ts'
import { isDuring } from './interval.ts'
import { findByMeaning, isCommon } from './match-meanings.ts'
import { findLedBody, findNamedPerson } from './resolve-person.ts'
import { findShortForm, spellLetters } from './short-forms.ts'
import { sideOf } from './side-of.ts'

/** Least score for a candidate to be taken. */
const ACCEPTED = 0.5
const CANDIDATES_KEPT = 6

/**
 * The actor that a name stands for in its context: as it is written, else without the titles before it and the words for people after it.
 * What hangs on name and day only is kept: reports name the same bodies, and outlets themselves, again and again.
 */
export function resolveActor(index: ActorIndex, name: string, context: ActorContext = {}): ActorResolution {
  if (context.side !== undefined || context.mentioned !== undefined) return workOut(index, name, context)
  let resolve = resolved.get(index)
  if (resolve === undefined) {
    resolve = keepAnswers(NAMES_KEPT, question => {
      const [day, ...text] = question.split(' ')
      return workOut(index, text.join(' '), day === NO_DAY ? {} : { day: day === '' ? null : day! })
    })
    resolved.set(index, resolve)
  }
  return resolve(`${context.day === undefined ? NO_DAY : (context.day ?? '')} ${name}`)
}

const resolved = new WeakMap<ActorIndex, (question: string) => ActorResolution>()
const NAMES_KEPT = 10_000
const NO_DAY = '-'

function workOut(index: ActorIndex, name: string, context: ActorContext): ActorResolution {
  const whole = resolveWhole(index, name, context)
  if (whole.id !== null) return whole
  const meant = resolveMeaning(index, name, context)
  if (meant !== undefined && meant.fit >= SURELY_MEANT) return meant.resolution
  const led = findLedBody(index, name, text => resolveWhole(index, text, context))
  if (led !== undefined) return led
  for (const { text, left } of shorterForms(index, name)) {
    const inner = resolveWhole(index, text, context)
    if (inner.id !== null)
      return {
        id: inner.id,
        candidates: inner.candidates.map(candidate => ({
          ...candidate,
          how: `without "${left}"; ${candidate.how}`,
        })),
      }
  }
  return (
    findNamedPerson(index, name, text => resolveWhole(index, text, context)) ?? meant?.resolution ?? whole
  )
}

/** Least share of meaning for a body to be taken, for it to be taken before the name is tried without words at its ends, and least lead. */
const MEANT = 0.6
const SURELY_MEANT = 0.75
const LEAST_SHARE = 0.52
/** Steepness of the curve from share of meaning to chance. */
const MEANING_STEEPNESS = 12
/** How much better known bodies are meant: log-odds for each doubling of the names that the pack gives. */
const WELL_KNOWN = 0.25

/** The body whose name means the same in other words, another order or another language; none where two fit alike. */
function resolveMeaning(
  index: ActorIndex,
  name: string,
  context: ActorContext,
): { readonly fit: number; readonly resolution: ActorResolution } | undefined {
  const matches = findByMeaning(index.meanings, name).filter(match => match.fit >= MEANT - 0.15)
  const weighed = matches.slice(0, 2 * CANDIDATES_KEPT).map(({ row, fit }) => {
    const reasons = weighName(row.actor, row.name, { ...context, main: row.name === row.actor.names[0] })
    reasons.push({ weight: WELL_KNOWN * Math.log2(row.actor.names.length), words: '' })
    return describe(row.actor, {
      spelling: 1 / (1 + Math.exp(-MEANING_STEEPNESS * (fit - MEANT))),
      how: `matched by meaning: ${row.name.text}`,
      reasons,
      context,
    })
  })
  const best = matches[0]
  if (best === undefined || best.fit < MEANT) return undefined
  return { fit: best.fit, resolution: rank(weighed, LEAST_SHARE) }
}

interface Weighed extends ActorCandidate {
  readonly logOdds: number
}

function resolveWhole(index: ActorIndex, name: string, context: ActorContext): ActorResolution {
  const exact = findBearers(index, name, context)
  const alike = exact.length > 0 ? exact : findAlike(index, name, context)
  const weighed = alike.some(candidate => candidate.score >= ACCEPTED)
    ? alike
    : [...alike, ...findShortForms(index, name, context)]
  return rank(weighed, 0)
}

/** Candidates by likelihood; the best is taken where its name fits well enough and it has that share of the likelihood. */
function rank(weighed: readonly Weighed[], leastShare: number): ActorResolution {
  const best = Math.max(...weighed.map(candidate => candidate.logOdds))
  const total = weighed.reduce((sum, candidate) => sum + Math.exp(candidate.logOdds - best), 0)
  const ranked = [...weighed].sort((a, b) => b.logOdds - a.logOdds || (a.id < b.id ? -1 : 1))
  const first = ranked[0]
  const share = first === undefined ? 0 : Math.exp(first.logOdds - best) / total
  return {
    id: first !== undefined && first.score >= ACCEPTED && share >= leastShare ? first.id : null,
    candidates: ranked.slice(0, CANDIDATES_KEPT).map(({ id, score, how, logOdds }) => ({
      id,
      score: Math.round((score * Math.exp(logOdds - best) * 1000) / total) / 1000,
      how,
    })),
  }
}

/** Actors that bear exactly this name, in the case that abbreviations ask for. */
function findBearers(index: ActorIndex, name: string, context: ActorContext): Weighed[] {
  const best = new Map<string, Weighed>()
  for (const { actor, name: entry, main } of index.bearers.get(foldName(name)) ?? []) {
    if (entry.exactCase && !sameCase(entry.text, name)) continue
    const reasons = weighName(actor, entry, { ...context, main })
    const weighed = describe(actor, { spelling: 1, how: explainMatch(name, entry.text), reasons, context })
    const known = best.get(actor.id)
    if (known === undefined || weighed.logOdds > known.logOdds) best.set(actor.id, weighed)
  }
  return [...best.values()]
}

function sameCase(entry: string, name: string): boolean {
  return entry.replaceAll('.', '') === name.trim().replaceAll('.', '')
}

const ABBREVIATION = /^[\p{Lu}\d.-]{1,6}$/u

/** True for names that differ in articles and marks only. Names of common words have other words rather than other spellings. */
function soundsTheSame(name: string, other: string): boolean {
  return alignNames(name, other).edits.length === 0 && kindWordsOf(name).join() === kindWordsOf(other).join()
}

/** Actors whose name sounds like it. An abbreviation has no other spellings. */
function findAlike(index: ActorIndex, name: string, context: ActorContext): Weighed[] {
  if (ABBREVIATION.test(name.trim())) return []
  const common = isCommon(index.meanings, name)
  return findNames(index.index, name, { limit: 8 })
    .filter(match => (common ? soundsTheSame(name, match.text) : match.score > 0.05))
    .map(match => {
      const actor = index.list[match.entry]!
      const entry = actor.names.find(own => own.text === match.text) ?? actor.names[0]!
      const reasons = weighName(actor, entry, { ...context, main: entry === actor.names[0] })
      return describe(actor, {
        spelling: match.score,
        how: explainMatch(name, match.text, match.reordered),
        reasons,
        context,
      })
    })
}

/** Score of an actor that alone has a name of these initials. */
const SHORT_FORM = 0.6

/** The one actor of whose name this is an abbreviation, in Latin letters or spelled out in Arabic; none where several could be meant. */
function findShortForms(index: ActorIndex, name: string, context: ActorContext): Weighed[] {
  const spelled = spellLetters(name)
  const listed = spelled === undefined ? [] : findBearers(index, spelled, context)
  if (listed.length > 0) return listed
  const id = findShortForm(index.shortForms, name)
  if (id === undefined) return []
  const found = { spelling: SHORT_FORM, how: 'initials of a name', reasons: [], context }
  return [describe(index.actors.get(id)!, found)]
}

interface NameReason {
  readonly weight: number
  readonly words: string
}

/** Log-odds for what time says of a name: in use then; not in use; a name that an organisation took over from another. */
const OUT_OF_USE = -6
const LATER_NAME = -2
const NOT_IN_BEING = -1
const MAIN_NAME = 1
const SIDE_FITS = 2
const SIDE_DIFFERS = -2
const RELATED = 1.5

function weighName(
  actor: Actor,
  name: ActorName,
  context: ActorContext & { readonly main: boolean },
): NameReason[] {
  const { day = null } = context
  const reasons: NameReason[] = []
  if (context.main) reasons.push({ weight: MAIN_NAME, words: 'main name' })
  if (!isDuring(name, day)) reasons.push({ weight: OUT_OF_USE, words: `name not in use on ${day}` })
  else if (day === null && name.from !== null)
    reasons.push({ weight: LATER_NAME, words: `name from ${name.from} on` })
  else if (day !== null && (name.from !== null || name.to !== null))
    reasons.push({ weight: 1, words: `name in use on ${day}` })
  if (actor.existed !== undefined && !isDuring(actor.existed, day))
    reasons.push({ weight: NOT_IN_BEING, words: `not in being on ${day}` })
  return reasons
}

function describe(
  actor: Actor,
  found: { spelling: number; how: string; reasons: NameReason[]; context: ActorContext },
): Weighed {
  const reasons = [...found.reasons, ...weighContext(actor, found.context)]
  const bounded = Math.min(0.995, Math.max(0.01, found.spelling))
  return {
    id: actor.id,
    score: found.spelling,
    how: [found.how, ...reasons.map(reason => reason.words)].join('; '),
    logOdds: Math.log(bounded / (1 - bounded)) + reasons.reduce((sum, reason) => sum + reason.weight, 0),
  }
}

function weighContext(actor: Actor, context: ActorContext): NameReason[] {
  const { day = null, side, mentioned = [] } = context
  const reasons: NameReason[] = []
  if (side !== undefined) {
    const own = sideOf(actor, day)
    reasons.push(
      own === side
        ? { weight: SIDE_FITS, words: `of side ${side}` }
        : { weight: SIDE_DIFFERS, words: `not of side ${side}` },
    )
  }
  const kin = mentioned.find(
    id => id === actor.parent || actor.memberships.some(m => m.actor === id && isDuring(m, day)),
  )
  if (kin !== undefined) reasons.push({ weight: RELATED, words: `belongs to ${kin}, which the report names` })
  return reasons
}

const WORDS = /\s+/u
/** "Name (other name)", as titles and lists write it. */
const EXPLAINED = /^([^()]{2,}?)\s*\(([^()]{2,})\)$/u
const MOST_WORDS = 12

/** The name without words of the lists at its ends, longest first; something with a capital or without case must remain. */
function shorterForms(index: ActorIndex, name: string): readonly { text: string; left: string }[] {
  const explained = EXPLAINED.exec(name.slice(0, 200))
  if (explained !== null)
    return [
      { text: explained[1]!, left: `(${explained[2]})` },
      { text: explained[2]!, left: explained[1]! },
    ]
  const words = name.slice(0, 200).trim().split(WORDS)
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const bare = (word: string) => word.toLowerCase().replace(/[.,’'"“”]+$/u, '')
  const isBefore = (word: string) =>
    WORDS_BEFORE.has(word) || COMPOUND_ENDS.test(word) || index.describing.has(word)
  let before = 0
  while (before < words.length - 1 && isBefore(bare(words[before]!))) before++
  let after = 0
  while (after < words.length - 1 - before && WORDS_AFTER.has(bare(words[words.length - 1 - after]!))) after++
  const forms: { text: string; left: string }[] = []
  for (let cut = 1; cut <= before + after; cut++)
    for (let head = Math.min(cut, before); head >= Math.max(0, cut - after); head--) {
      const kept = words.slice(head, words.length - (cut - head))
      if (kept.some(word => word !== word.toLowerCase() || !/\p{Ll}/u.test(word)))
        forms.push({
          text: kept.join(' '),
          left: [...words.slice(0, head), ...words.slice(words.length - (cut - head))].join(' '),
        })
    }
  return forms
}

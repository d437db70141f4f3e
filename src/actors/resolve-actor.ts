import { explainMatch, findNames, foldName } from '#names'
import type { IsoDay } from '#primitives'
import type { Actor, ActorName } from './actor.ts'
import type { ActorIndex } from './actor-index.ts'
import { COMPOUND_ENDS, WORDS_AFTER, WORDS_BEFORE } from './en/around-names.ts'
import { isDuring } from './interval.ts'
import { sideOf } from './side-of.ts'

/** What is known around a name when it is resolved. Everything is optional. */
export interface ActorContext {
  /** The day that the text speaks of. */
  readonly day?: IsoDay | null
  readonly side?: string
  /** Ids of actors that the same report names, already resolved. */
  readonly mentioned?: readonly string[]
}

/** An actor that the name may stand for. `score` 0..1; `how` in words. */
export interface ActorCandidate {
  readonly id: string
  readonly score: number
  readonly how: string
}

/** What a name stands for: an id, or null with the candidates that remain. */
export interface ActorResolution {
  readonly id: string | null
  readonly candidates: readonly ActorCandidate[]
}

/** Least score for a candidate to be taken. */
const ACCEPTED = 0.5
const CANDIDATES_KEPT = 6

/** The actor that a name stands for in its context: as it is written, else without the titles before it and the words for people after it. */
export function resolveActor(index: ActorIndex, name: string, context: ActorContext = {}): ActorResolution {
  const whole = resolveWhole(index, name, context)
  if (whole.id !== null) return whole
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
  return resolveNamedPerson(index, name, context) ?? whole
}

/** Most words of a person's name that stand at the end of a description, and least. */
const NAME_WORDS = [4, 3, 2] as const

/** "… leader X Y": the person whose whole name ends the description. */
function resolveNamedPerson(
  index: ActorIndex,
  name: string,
  context: ActorContext,
): ActorResolution | undefined {
  const words = name.slice(0, 200).trim().split(WORDS)
  for (const count of NAME_WORDS) {
    if (words.length <= count) continue
    const found = resolveWhole(index, words.slice(-count).join(' '), context)
    if (found.id !== null && index.actors.get(found.id)!.kind === 'person')
      return {
        id: found.id,
        candidates: found.candidates.map(candidate => ({
          ...candidate,
          how: `name at the end of a description; ${candidate.how}`,
        })),
      }
  }
  return undefined
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
  const best = Math.max(...weighed.map(candidate => candidate.logOdds))
  const total = weighed.reduce((sum, candidate) => sum + Math.exp(candidate.logOdds - best), 0)
  const ranked = [...weighed].sort((a, b) => b.logOdds - a.logOdds || (a.id < b.id ? -1 : 1))
  return {
    id: ranked[0] !== undefined && ranked[0].score >= ACCEPTED ? ranked[0].id : null,
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

/** Actors whose name sounds like it. An abbreviation has no other spellings. */
function findAlike(index: ActorIndex, name: string, context: ActorContext): Weighed[] {
  if (ABBREVIATION.test(name.trim())) return []
  return findNames(index.index, name, { limit: 8 })
    .filter(match => match.score > 0.05)
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

/** Score of an actor that alone has a name of these initials, or one that begins with these words. */
const SHORT_FORM = 0.6
/** Least letters of a beginning, so that "the Syrian" is nobody. */
const SHORTEST_BEGINNING = 9

/** The one actor of whose name this is an abbreviation or the beginning; none where several could be meant. */
function findShortForms(index: ActorIndex, name: string, context: ActorContext): Weighed[] {
  const trimmed = name.trim()
  const abbreviation = trimmed.replaceAll('.', '')
  const folded = foldName(trimmed)
  const isAbbreviation = ABBREVIATION.test(trimmed)
  if (!isAbbreviation && (folded.length < SHORTEST_BEGINNING || !folded.includes(' '))) return []
  const ids = [...(index.shortForms.get(isAbbreviation ? abbreviation : folded) ?? [])]
  if (ids.length !== 1) return []
  const how = isAbbreviation ? 'initials of a name' : 'beginning of a name'
  return [describe(index.actors.get(ids[0]!)!, { spelling: SHORT_FORM, how, reasons: [], context })]
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

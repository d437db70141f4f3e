import { sideOf } from '#actors'
import type { Conflict, VocabularyEntry } from '#conflicts'
import type { ActorMention } from '#mentions'
import { countBefore, keepAnswers, type Span } from '#primitives'
import { ROLE_RULES } from './attribution/en/source-roles.ts'
import { BELONGING_VERBS } from './attribution/find-description.ts'
import type { NamedSource } from './attribution/name-source.ts'
import type { Reading, TokenRange } from './attribution/reading.ts'
import type { SourceRole } from './claim.ts'
import type { SourceMaterial } from './source-material.ts'

/** A side with the rule that gave it; null where nothing in the text tells. */
export interface JudgedSide {
  readonly side: string | null
  readonly reason: string
}

/** Roles whose side is the pack's for that role, whatever the registry says of where the body leans. */
const SIDE_BY_ROLE: ReadonlySet<SourceRole> = new Set(['publisher', 'outlet', 'agency', 'analyst', 'witness'])

/**
 * The side of a source: what the wording labels it ("regime media"), else the pack's side for its role, else the side
 * of the body that it names or belongs to.
 */
export function readSide(material: SourceMaterial, source: NamedSource, role: SourceRole): JudgedSide {
  const labelled = labelOf(material, source, role)
  const byRole = material.registry.conflict.sourceSides?.[role]
  if (role === 'outlet' || role === 'agency')
    return sideOfOutlet(material, source, labelled) ?? ofRole(byRole, role)
  if (SIDE_BY_ROLE.has(role)) return role === 'publisher' && labelled ? labelled : ofRole(byRole, role)
  // "The director of the children's hospital" is no bystander.
  const bystanders = byRole === undefined ? undefined : material.registry.conflict.sourceSides?.witness
  const told = [sideOfMentions(material, source), labelled].find(
    one => one !== undefined && (bystanders === undefined || one.side !== bystanders),
  )
  if (told) return told
  const body = SPEAKING_FOR.has(role) ? sideOfBody(material, source) : undefined
  if (body) return body
  return {
    side: byRole ?? null,
    reason: byRole ? `the pack's side for the role ${role}` : 'no side is stated',
  }
}

const SPEAKING_FOR: ReadonlySet<SourceRole> = new Set(['spokesperson', 'official', 'anonymous'])

/** The side of whoever speaks for those who watch or heal, by the body's noun: "a spokesman for the charity". */
function sideOfBody({ registry, reading }: SourceMaterial, source: NamedSource): JudgedSide | undefined {
  for (const { pos, lemma } of reading.tokens.slice(source.head + 1, source.phrase.end)) {
    const rule = ROLE_RULES.find(
      ({ role, words }) => (role === 'monitor' || role === 'medic') && pos === 'NOUN' && words.has(lemma),
    )
    const side = rule && registry.conflict.sourceSides?.[rule.role]
    if (side) return { side, reason: `of a body that ${rule.reason}` }
  }
  return undefined
}

const ofRole = (side: string | undefined, role: SourceRole): JudgedSide => ({
  side: side ?? null,
  reason: `the pack's side for the role ${role}`,
})

/**
 * The side of an outlet: that of the registry where it is a party's; its owner's, where the wording calls it official ("the state-run
 * agency" of another state); what the wording labels it; else what the registry has. A side's reporters report as others do.
 */
function sideOfOutlet(
  material: SourceMaterial,
  source: NamedSource,
  labelled: JudgedSide | undefined,
): JudgedSide | undefined {
  const { annotated, registry, reading } = material
  if (REPORTERS.has(reading.tokens[source.head]!.lemma)) return labelled
  const day = annotated.report.published
  const named = [...(source.mention ? [source.mention] : []), ...source.within].flatMap(mention => {
    const actor = mention.actor === null ? undefined : registry.actorIndex.actors.get(mention.actor)
    const side = actor === undefined ? null : sideOf(actor, day)
    return actor && side !== null && (mention === source.mention || OUTLETS.has(actor.kind))
      ? [{ actor, side, reason: `“${mention.text}” is of that side by the registry` }]
      : []
  })
  const isParty = (side: string | null) =>
    registry.conflict.sides.some(({ id, stake }) => id === side && stake === 'party')
  const own = named.find(({ side }) => isParty(side)) ?? ownerOfOutlet(material, source)
  if (own !== undefined) return own
  const owners = OFFICIAL.test(textOf(reading, source.phrase)) ? named : []
  for (const { actor } of owners) {
    const owner = actor.parent === null ? undefined : registry.actorIndex.actors.get(actor.parent)
    const side = owner === undefined ? null : sideOf(owner, day)
    if (isParty(side)) return { side, reason: `the official outlet of ${owner!.name}` }
  }
  return labelled ?? named[0]
}

/** Prepositions behind which an outlet's owners stand. */
const OWNED = /^(?:of|to|with|by)$/

/** The armed side or government whose an outlet is said to be: "a channel of the Southern Front", "pages loyal to the regime". */
function ownerOfOutlet(material: SourceMaterial, source: NamedSource): JudgedSide | undefined {
  const { registry, reading } = material
  const { tokens } = reading
  const { head, mention: own } = source
  const owner = [...source.within, ...describers(material, source)].find(mention => {
    const last = tokens[countBefore(tokens, mention.end) - 1]!
    const kind = mention.actor === null ? undefined : registry.actorIndex.actors.get(mention.actor)?.kind
    if (mention === own || mention.side === null || mention.adjectival || kind === 'state') return false
    const isOwner = last.relation === 'nmod:poss' && last.head === head
    return (
      isOwner || (last.index > head && tokens.slice(head, last.index).some(({ lower }) => OWNED.test(lower)))
    )
  })
  const isParty = registry.conflict.sides.some(({ id, stake }) => id === owner?.side && stake === 'party')
  return owner !== undefined && isParty
    ? { side: owner.side, reason: `an outlet of “${owner.text}”` }
    : undefined
}

/** Words that call an outlet the voice of those who run it. */
const OFFICIAL = /\b(?:official|state|government|ministry|regime)\b/i

const OUTLETS: ReadonlySet<string> = new Set(['outlet', 'agency'])
const REPORTERS: ReadonlySet<string> = new Set(['reporter', 'correspondent', 'journalist', 'editor'])

/** Where somebody is, not whose he is: "an officer in Westland". */
function isWhereabouts({ reading }: SourceMaterial, { start }: Span): boolean {
  const before = reading.tokens[countBefore(reading.tokens, start) - 1]
  return before !== undefined && /^(?:in|at|near|outside|inside)$/i.test(before.text)
}

function sideOfMentions(material: SourceMaterial, source: NamedSource): JudgedSide | undefined {
  const own = source.mention === undefined ? [] : [source.mention]
  const beside = describers(material, source)
  return (
    sideOfNamed(material, [...own, ...source.within.filter(one => isOfSource(material, source.head, one))]) ??
    sideOfNamed(material, beside)
  )
}

/** Mentions in the words that tell who bears a name. */
function describers({ annotated, reading }: SourceMaterial, { described }: NamedSource): ActorMention[] {
  return described.flatMap(({ first, end }) => {
    const span = { start: reading.tokens[first]!.start, end: reading.tokens[end - 1]!.end }
    return annotated.actors
      .slice(countBefore(annotated.actors, span.start))
      .filter(mention => mention.end <= span.end)
  })
}

function sideOfNamed(material: SourceMaterial, mentions: readonly ActorMention[]): JudgedSide | undefined {
  const day = material.annotated.report.published
  const outlets = material.registry.conflict.sourceSides?.outlet
  for (const mention of mentions) {
    if (mention.side === outlets || isWhereabouts(material, mention)) continue
    if (mention.side !== null) return { side: mention.side, reason: `“${mention.text}” is of that side` }
    const actor = mention.actor === null ? undefined : material.registry.actorIndex.actors.get(mention.actor)
    const side = actor && sideOf(actor, day)
    if (side) return { side, reason: `“${mention.text}” is of that side by the registry` }
  }
  return undefined
}

/** How far up the tree it is looked. */
const DEEPEST = 8

/** Whether somebody within a source's phrase tells whose it is: not by what else happened to it ("reached by a Northland telephone"). */
function isOfSource({ reading: { tokens } }: SourceMaterial, head: number, mention: Span): boolean {
  let at = countBefore(tokens, mention.end) - 1
  for (let steps = 0; at >= 0 && at !== head && steps < DEEPEST; steps++) {
    const { relation, lemma, head: above } = tokens[at]!
    if (/^acl/.test(relation) && !BELONGING_VERBS.has(lemma)) return false
    at = above
  }
  return true
}

/** A word of the pack's vocabulary in the source's phrase that tells a side; demonyms do not label an outlet. */
function labelOf(material: SourceMaterial, source: NamedSource, role: SourceRole): JudgedSide | undefined {
  const { reading, registry } = material
  const isOutlet = role === 'outlet' || role === 'agency'
  const entry = [source.phrase, ...source.described]
    .map(range => withoutPlight(reading, source.head, range))
    .map(range =>
      textOf(reading, range)
        .toLowerCase()
        .replace(/\bof state\b/g, ''),
    )
    .map(words => labelsOf(registry.conflict)(words).find(label => !isOutlet || label.use !== 'demonym'))
    .find(found => found !== undefined)
  return entry && { side: entry.side, reason: `“${entry.text}”: ${entry.reason}` }
}

/** A phrase up to a participle that tells only what happened to somebody: "a commander | reached through a Northland number". */
function withoutPlight({ tokens }: Reading, head: number, { first, end }: TokenRange): TokenRange {
  for (let at = Math.max(first, head) + 1; at < end; at++)
    if (
      /^VB[NG]$/.test(tokens[at]!.tag) &&
      tokens[at]!.relation === 'acl' &&
      !BELONGING_VERBS.has(tokens[at]!.lemma)
    )
      return { first, end: at }
  return { first, end }
}

function textOf({ tokens, structure }: Reading, { first, end }: TokenRange): string {
  return structure.text.slice(tokens[first]!.start, tokens[end - 1]!.end)
}

/** The words of the vocabulary that tell a side and stand in a phrase (in lower case), in the order of the vocabulary. */
type Labels = (phrase: string) => readonly VocabularyEntry[]

const labels = new WeakMap<Conflict, Labels>()
/** Phrases whose labels are kept: sources come again, and the vocabulary is long. */
const PHRASES_KEPT = 20_000

function labelsOf(conflict: Conflict): Labels {
  let found = labels.get(conflict)
  if (found === undefined) {
    const telling = conflict.vocabulary
      .filter(({ side }) => side !== null)
      .map(entry => ({ entry, word: entry.text.toLowerCase() }))
    found = keepAnswers(PHRASES_KEPT, phrase =>
      telling.filter(({ word }) => hasWord(phrase, word)).map(({ entry }) => entry),
    )
    labels.set(conflict, found)
  }
  return found
}

function hasWord(phrase: string, word: string): boolean {
  const at = phrase.indexOf(word)
  if (at < 0) return false
  const before = phrase[at - 1] ?? ' '
  const after = phrase[at + word.length] ?? ' '
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}

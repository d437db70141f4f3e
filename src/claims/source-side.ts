import { sideOf } from '#actors'
import type { Conflict, VocabularyEntry } from '#conflicts'
import { keepAnswers, type Span } from '#primitives'
import type { NamedSource } from './attribution/name-source.ts'
import { lowerBound } from './attribution/reading.ts'
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
  if (SIDE_BY_ROLE.has(role)) {
    if (labelled && role !== 'analyst' && role !== 'witness') return labelled
    const owned = role === 'outlet' || role === 'agency' ? sideOfOutlet(material, source) : undefined
    if (owned) return owned
    return { side: byRole ?? null, reason: `the pack's side for the role ${role}` }
  }
  const named = sideOfMentions(material, source)
  if (named) return named
  if (labelled) return labelled
  return {
    side: byRole ?? null,
    reason: byRole ? `the pack's side for the role ${role}` : 'no side is stated',
  }
}

/** The side that runs an outlet, by the registry; its people report as others do. */
function sideOfOutlet(
  { annotated, registry, reading }: SourceMaterial,
  source: NamedSource,
): JudgedSide | undefined {
  if (REPORTERS.has(reading.tokens[source.head]!.lemma)) return undefined
  const named = [source.mention, ...source.within].find(
    one => one?.actor != null && OUTLETS.has(registry.actorIndex.actors.get(one.actor)?.kind ?? ''),
  )
  const mention = source.mention?.actor == null ? named : source.mention
  const actor = mention?.actor == null ? undefined : registry.actorIndex.actors.get(mention.actor)
  const side = actor === undefined ? null : sideOf(actor, annotated.report.published)
  return side === null ? undefined : { side, reason: `“${mention!.text}” is of that side by the registry` }
}

const OUTLETS: ReadonlySet<string> = new Set(['outlet', 'agency'])
const REPORTERS: ReadonlySet<string> = new Set(['reporter', 'correspondent', 'journalist', 'editor'])

/** Where somebody is, not whose he is: "an officer in Westland". */
function isWhereabouts({ reading }: SourceMaterial, { start }: Span): boolean {
  const before = reading.tokens[lowerBound(reading.tokens, start) - 1]
  return before !== undefined && /^(?:in|at|near|outside|inside)$/i.test(before.text)
}

function sideOfMentions(material: SourceMaterial, source: NamedSource): JudgedSide | undefined {
  const day = material.annotated.report.published
  const outlets = material.registry.conflict.sourceSides?.outlet
  const near = [...(source.mention ? [source.mention] : []), ...source.within].filter(
    mention => mention.side !== outlets && !isWhereabouts(material, mention),
  )
  for (const mention of near) {
    if (mention.side !== null) return { side: mention.side, reason: `“${mention.text}” is of that side` }
    const actor = mention.actor === null ? undefined : material.registry.actorIndex.actors.get(mention.actor)
    const side = actor && sideOf(actor, day)
    if (side) return { side, reason: `“${mention.text}” is of that side by the registry` }
  }
  return undefined
}

/** A word of the pack's vocabulary in the source's phrase that tells a side; demonyms do not label an outlet. */
function labelOf(material: SourceMaterial, source: NamedSource, role: SourceRole): JudgedSide | undefined {
  const { reading, registry } = material
  const { first, end } = source.phrase
  const phrase = reading.structure.text
    .slice(reading.tokens[first]!.start, reading.tokens[end - 1]!.end)
    .toLowerCase()
    .replace(/\bof state\b/g, '')
  const isOutlet = role === 'outlet' || role === 'agency'
  const entry = labelsOf(registry.conflict)(phrase).find(label => !isOutlet || label.use !== 'demonym')
  return entry && { side: entry.side, reason: `“${entry.text}”: ${entry.reason}` }
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

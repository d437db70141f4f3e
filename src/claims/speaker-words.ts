import { resolveActor } from '#actors'
import type { AnnotatedReport } from '#mentions'
import { countBefore, spansOverlap } from '#primitives'
import type { Attribution, SourceParty } from './attribution/attribution.ts'
import { INVERTING_VERBS, RELATIVE_PRONOUNS, TIME_NOUNS } from './attribution/en/function-words.ts'
import { nounPhrase } from './attribution/find-source.ts'
import { canSpeak } from './attribution/judge-role.ts'
import { nameSource, type SourceWords } from './attribution/name-source.ts'
import type { Reading } from './attribution/reading.ts'
import { governmentAt } from './seat-of-power.ts'
import type { SourceMaterial } from './source-material.ts'

/** "Told reporters": those who were there to listen are no outlet. */
export function isAudience({ reading }: SourceMaterial, { start, head }: SourceParty): boolean {
  const { lemma } = reading.tokens[head]!
  return (
    REPORTERS.has(lemma) && !/\p{Lu}/u.test(reading.structure.text.slice(start, reading.tokens[head]!.end))
  )
}

const REPORTERS: ReadonlySet<string> = new Set([
  'reporter',
  'journalist',
  'correspondent',
  'newsman',
  'media',
])

/** For "which", "who" and "whose" the words that they stand for, up to them. */
export function antecedentOf(material: SourceMaterial, words: SourceWords): SourceWords {
  const { reading } = material
  const head = reading.tokens[words.head]!
  if (RELATIVE_WORD.test(head.text)) return nounBefore(material, words.head) ?? words
  const first = reading.structure.text.slice(words.start, words.end).split(' ', 1)[0]!
  if (/^whose$/i.test(first)) return nounBefore(material, countBefore(reading.tokens, words.start)) ?? words
  if (!RELATIVE_PRONOUNS.has(first.toLowerCase()) || head.end > words.start) return words
  const { range } = nounPhrase(reading, words.head)
  return { start: reading.tokens[range.first]!.start, end: words.start, head: words.head }
}

const RELATIVE_WORD = /^(?:which|who|whose)$/i

/** The noun group that ends right before a relative pronoun, or before its comma or dash. */
function nounBefore({ annotated, reading }: SourceMaterial, pronoun: number): SourceWords | undefined {
  const mark = reading.tokens[pronoun - 1]
  const end = mark !== undefined && /^[,–—-]+$/.test(mark.text) ? pronoun - 1 : pronoun
  const group = annotated.nounGroups[lastUpTo(annotated.nounGroups, end - 1)]
  return group?.endToken === end ? { start: group.start, end: group.end, head: group.head } : undefined
}

/** Whoever says, speaks; of other cues ("shows", "points to") only people and bodies are sources, not events and places. */
export function isSpeaker(material: SourceMaterial, attribution: Attribution, words: SourceWords): boolean {
  const { reading, annotated } = material
  const head = reading.tokens[words.head]!
  if (!/^(NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(head.pos)) return false
  const isBare = words.start === head.start && words.end === head.end
  if (NOBODY.test(head.text) || (isBare && TIME_NOUNS.has(head.lower))) return false
  if (head.pos === 'NOUN' && EVENT_NOUNS.has(head.lemma)) return false
  const isRelative = RELATIVE_PRONOUNS.has(reading.structure.text.slice(words.start, words.end).toLowerCase())
  if (isSpeech(reading, attribution) && !isRelative) return true
  const source = nameSource(annotated, reading, words)
  const isPlace =
    source.mention === undefined &&
    annotated.places.some(place => spansOverlap(place, head)) &&
    !isState(material, source.name) &&
    governmentAt(material, source) === undefined
  return !isPlace && canSpeak(reading, source)
}

/** Happenings claim lives and say nothing; what is agreed or planned says what is to be, and is nobody's word for what is. */
const EVENT_NOUNS: ReadonlySet<string> = new Set([
  ...['fighting', 'war', 'attack', 'strike', 'battle', 'raid', 'clash', 'shelling', 'bombing', 'blast'],
  ...['violation', 'breach', 'incident', 'bomb', 'rocket', 'shell', 'mine', 'round', 'missile', 'lull'],
  ...['agreement', 'deal', 'accord', 'plan', 'schedule', 'timetable', 'law', 'constitution'],
  ...['explosion', 'offensive', 'assault', 'bombardment', 'violence', 'conflict', 'airstrike', 'siege'],
])

/** A country is a place, and a state that speaks. */
function isState({ registry, annotated }: SourceMaterial, name: string): boolean {
  const { id } = resolveActor(registry.actorIndex, name, { day: annotated.report.published })
  return id !== null && registry.actorIndex.actors.get(id)?.kind === 'state'
}

/** True for a plain verb of saying or "according to", whose source speaks whatever its noun. */
function isSpeech({ tokens }: Reading, attribution: Attribution): boolean {
  for (
    let i = countBefore(tokens, attribution.cue.start);
    tokens[i] !== undefined && tokens[i]!.end <= attribution.cue.end;
    i++
  )
    if (INVERTING_VERBS.has(tokens[i]!.lemma) || /^according$/i.test(tokens[i]!.text)) return true
  return false
}

/** Words for no speaker in particular. */
const NOBODY = /^(?:nobody|none|no-one|nothing|whoever|anyone|anybody|everyone|everybody|few|little)$/i

/** Index of the last noun group that begins at or before a token, by halves; -1 for none. Groups are in text order. */
export function lastUpTo(groups: AnnotatedReport['nounGroups'], token: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]!.firstToken <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

import { NOUN_CLASSES, STATE_HEADS } from '../en/group-nouns.ts'
import { adjectivePlace } from '../names/name-lore.ts'
import { clientSide } from './client-side.ts'
import { stateOfLand } from './land-states.ts'
import {
  mayBeginName,
  type PartyContext,
  type PartyReading,
  packWord,
  partyNamed,
  rangeText,
  type TokenRange,
} from './party-lore.ts'

const COMPOUND =
  /^(.+?)[-–](backed|led|supported|funded|armed|trained|allied|aligned|affiliated|linked|run|controlled|dominated|sponsored|held|directed|commanded|equipped|organi[sz]ed)$/i

/**
 * Who a noun phrase with a common head stands for ("senior regime commanders", "US-backed fighters", "Iraqi troops"): the
 * longest known name or class that ends at the head, unless a word before it says of which other land; else the nearest
 * modifier that tells a side; else, for what states have, the state of the land at war that it names. `undefined` where
 * nothing tells.
 */
export function readParty(range: TokenRange, context: PartyContext): PartyReading | undefined {
  const [from, to] = range
  for (let at = from; at < to; at++) {
    const named = namedEnding([at, to], context)
    if (named === undefined) continue
    const foreign = at > from && isClass(named, context) ? readModifiers([from, at], context) : undefined
    // "Iraqi Shia volunteers": a class told by a word of its own is of its side whatever land its people come from.
    return foreign === undefined || (to - at > 1 && isBystander(foreign, context)) ? named : foreign
  }
  const owner = readModifiers([from, to - 1], context)
  const text = rangeText(range, context.structure)
  const client = to - from > 1 ? clientSide(text, text, context.lore.registry.conflict) : undefined
  if (client !== undefined)
    return { actor: null, side: client, candidates: [], reason: 'whom somebody backs' }
  return owner ?? readState(range, context)
}

/** "Syria's foreign ministry", "Syrian gunships" in a war in Syria: what only a state has is that of the state whose land is named. */
export function readState([from, to]: TokenRange, context: PartyContext): PartyReading | undefined {
  const { tokens } = context.structure
  if (!STATE_HEADS.has(tokens[to - 1]!.lower)) return undefined
  for (let at = from; at < to - 1; at++) {
    const state = stateOfLand(tokens[at]!.text, context)
    if (state !== undefined) return state
  }
  return undefined
}

/** The party under the words, with "the" in front, or with the last word in its other number ("girl" for "girls"). */
function namedEnding(range: TokenRange, context: PartyContext): PartyReading | undefined {
  const { tokens } = context.structure
  const isKnown = mayBeginName(range[0], context)
  const text = rangeText(range, context.structure)
  const exact = isKnown ? partyNamed(text, context) : undefined
  if (exact !== undefined) return exact
  if (tokens[range[0] - 1]?.lower === 'the') {
    const definite = partyNamed(`the ${text}`, context)
    if (definite !== undefined) return definite
  }
  if (!isKnown && range[1] - range[0] > 1) return undefined
  const last = tokens[range[1] - 1]!
  const before = text.slice(0, text.length - last.text.length)
  const other = last.tag === 'NNS' ? last.lemma : pluralOf(last.lemma)
  return (
    partyNamed(before + other, context) ??
    (before === '' ? undefined : namedAlike(before, last.text, context))
  )
}

/** "Karskian gunmen" where the pack has "Karskian militias": people or machines of one class under another noun for it. */
function namedAlike(before: string, noun: string, context: PartyContext): PartyReading | undefined {
  for (const other of NOUN_CLASSES.get(noun.toLowerCase()) ?? []) {
    const word = packWord(before + other, ['phrase'], context.lore)
    if (word !== undefined) return { ...fromWord(word, context), actor: null }
  }
  return undefined
}

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
])

function pluralOf(lemma: string): string {
  const irregular = IRREGULAR_PLURALS.get(lemma)
  if (irregular !== undefined) return irregular
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** Named by a class of those who fight, so that an adjective in front may mean another party; bystanders are so whatever their land. */
function isClass({ reason, actor, side }: PartyReading, { lore }: PartyContext): boolean {
  const isNamed = !reason.startsWith('a word') && actor?.kind !== 'generic' && actor?.kind !== 'military-unit'
  if (isNamed) return false
  return (
    lore.registry.conflict.sides.some(({ id, stake }) => id === side && stake === 'party') || side === null
  )
}

function isBystander({ side }: PartyReading, { lore }: PartyContext): boolean {
  return lore.registry.conflict.sides.some(({ id, stake }) => id === side && stake === 'none')
}

/** The side that the words before a head tell; the first that tells one decides ("coalition military", "Kurdish-led opposition"). */
export function readModifiers([from, to]: TokenRange, context: PartyContext): PartyReading | undefined {
  const { tokens } = context.structure
  for (let at = from; at < to; at++) {
    const found = longestModifier(at, to, context)
    // "the Army of Dorsk" is no army called "the Army".
    const inner =
      /^the$/i.test(tokens[at]!.text) && at + 1 < to ? longestModifier(at + 1, to, context) : undefined
    const best = inner !== undefined && (found === undefined || inner.end > found.end) ? inner : found
    if (best === undefined) continue
    // "Karsk's League of Dorsk": what is owned goes before its owner.
    const owned = tokens[best.end]?.tag === 'POS' ? readModifiers([best.end + 1, to], context) : undefined
    return owned ?? best.reading
  }
  return undefined
}

function longestModifier(
  at: number,
  to: number,
  context: PartyContext,
): { readonly reading: PartyReading; readonly end: number } | undefined {
  for (let end = Math.min(to, at + 5); end > at; end--) {
    const reading = readModifier([at, end], context)
    if (reading !== undefined) return { reading, end }
  }
  return undefined
}

function readModifier(range: TokenRange, context: PartyContext): PartyReading | undefined {
  const text = rangeText(range, context.structure)
  const { lore, day } = context
  const isKnown = mayBeginName(range[0], context)
  const word = isKnown ? packWord(text, ['side-word', 'demonym'], lore) : undefined
  if (word !== undefined && (word.side !== null || word.use === 'side-word')) return fromWord(word, context)
  const named = isKnown ? partyNamed(text, context) : undefined
  if (named !== undefined) return { ...named, reason: `said to be of ${text}` }
  const compound = COMPOUND.exec(text)
  if (compound !== null) {
    const backer = readModifiersOf(compound[1]!, context)
    if (backer !== undefined)
      return { ...backer, actor: null, reason: `${compound[2]!.toLowerCase()} by ${compound[1]}` }
  }
  if (word !== undefined) return undefined
  const land = adjectivePlace(text, lore)
  if (land === undefined || day === undefined) return undefined
  return partyNamed(land.place.name, context) ?? (land.place.kind === 'country' ? OTHER_LAND : undefined)
}

/** People of a land that the pack says nothing of: no side, and no class of the pack either. */
const OTHER_LAND: PartyReading = {
  actor: null,
  side: null,
  candidates: [],
  reason: 'of a land that is no party to the pack',
}

function fromWord(
  word: { side: string | null; actor: string | null; reason: string },
  { lore }: PartyContext,
): PartyReading {
  const actor = lore.registry.actorIndex.actors.get(word.actor ?? '') ?? null
  return { actor, side: word.side, candidates: [], reason: `a word of the pack: ${word.reason}` }
}

/** The party that one word stands for: a name, an adjective of a land, a word of a side. */
function readModifiersOf(word: string, context: PartyContext): PartyReading | undefined {
  const entry = packWord(word, ['side-word', 'demonym'], context.lore)
  if (entry !== undefined && entry.side !== null) return fromWord(entry, context)
  return partyNamed(word, context)
}

import type { Token } from '#language'
import { DIRECTION_ADJECTIVES } from '../en/directions.ts'
import { FIRST_NAMES } from '../en/first-names.ts'
import { GROUP_NOUNS } from '../en/group-nouns.ts'
import { NAME_PARTICLES, NO_ENTITY_WORDS, WEAK_PLACE_WORDS } from '../en/not-names.ts'
import {
  ORGANISATION_FIRST_WORDS,
  ORGANISATION_HEADS,
  ORGANISATION_LINK_HEADS,
} from '../en/organisation-nouns.ts'
import { PERSON_NOUNS } from '../en/person-nouns.ts'
import { PLACE_FIRST_WORDS, PLACE_HEADS, SITE_NOUNS } from '../en/place-nouns.ts'
import { OFFICE_OBJECTS, TITLES } from '../en/titles.ts'
import type { TypeEvidence } from '../en/type-weights.ts'
import { knownAs, type NameLore, worldMatches } from './name-lore.ts'
import type { NameSpan } from './name-span.ts'
import { isAcronym, isInitial, isOrdinal, wordOf } from './token-shape.ts'

const TOWN_ENDING = /(?:ville|burg|burgh|borough|stan|abad|pur|grad|shire|ford|ham|iyah|iyeh|iyya)$/

/** What a name says of its own type: its words, the registry, the map. */
export function innerEvidence(
  name: NameSpan,
  tokens: readonly Token[],
  lore: NameLore,
): readonly TypeEvidence[] {
  const words = tokens.slice(name.firstToken, name.endToken).map(wordOf)
  return [
    ...registryEvidence(name, lore),
    ...mapEvidence(name, words, lore),
    ...headEvidence(words, lore),
    ...personEvidence(name, tokens, words),
  ]
}

function registryEvidence(name: NameSpan, lore: NameLore): TypeEvidence[] {
  const known = knownAs(name.text, lore)
  if (known === undefined) return isLikePlace(name, lore) ? ['registry-place-like'] : []
  const kinds = known.actors.map(id => lore.registry.actorIndex.actors.get(id)?.kind)
  const found: TypeEvidence[] = []
  if (known.places.length > 0)
    found.push(FIRST_NAMES.has(name.text.toLowerCase()) ? 'registry-place-weak' : 'registry-place')
  if (kinds.includes('person')) found.push('registry-person')
  else if (kinds.some(kind => kind !== 'state')) found.push('registry-body')
  return found
}

/** Letters from which on a likeness is hardly chance. */
const LONG_ENOUGH = 5

/** Spelled nearly like a place of the registry, and like nothing on the map. */
function isLikePlace({ text }: NameSpan, lore: NameLore): boolean {
  if (text.length < LONG_ENOUGH || !/^[\p{L}\p{M}'’ -]+$/u.test(text) || text === text.toUpperCase())
    return false
  return worldMatches(text, lore).length === 0 && lore.findPlace(text, undefined).id !== null
}

function mapEvidence(name: NameSpan, words: readonly string[], lore: NameLore): TypeEvidence[] {
  const best = worldMatches(name.text, lore)[0]
  if (best === undefined) return []
  if (best.place.kind === 'district') return ['county-name']
  const only = words.length === 1 ? words[0]! : ''
  if (best.place.kind === 'country' || best.place.kind === 'region') return ['world-country']
  if (WEAK_PLACE_WORDS.has(only) || isCommonNoun(only)) return ['world-weak']
  if (best.place.kind === 'governorate') return ['world-country']
  if (best.score >= 0.7) return ['world-city']
  if (words.every(word => WEAK_PLACE_WORDS.has(word) || FIRST_NAMES.has(word))) return ['world-weak']
  return [best.score >= 0.56 ? 'world-town' : 'world-village']
}

function headEvidence(words: readonly string[], lore: NameLore): TypeEvidence[] {
  const found: TypeEvidence[] = []
  const last = words[words.length - 1]!
  const head = /^\d+$/.test(last) ? (words[words.length - 2] ?? last) : last
  if (words.length > 1) {
    if (head === 'department' && isDivision(words.slice(0, -1).join(' '), lore)) found.push('place-head')
    else if (ORGANISATION_HEADS.has(head)) found.push('organisation-head')
    else if (PLACE_HEADS.has(head)) found.push('place-head')
    if (ORGANISATION_FIRST_WORDS.has(words[0]!)) found.push('organisation-first')
    else if (PLACE_FIRST_WORDS.has(words[0]!)) found.push('place-first')
    const link = words.findIndex(word => word === 'of' || word === 'for')
    if (link > 0 && ORGANISATION_LINK_HEADS.has(words[link - 1]!)) found.push('organisation-link')
  } else if (TOWN_ENDING.test(last) && last.length > 6) found.push('place-ending')
  if (words.length > 3) found.push('long-name')
  if (NO_ENTITY_WORDS.has(last) || words[0] === 'operation') found.push('no-entity')
  return found
}

/** "Ayacucho Department": some countries call their divisions so; the map has the name for one, or for a town in it. */
function isDivision(name: string, lore: NameLore): boolean {
  return worldMatches(name, lore).some(
    ({ adjectival, place: { kind } }) => adjectival !== true && kind !== 'country' && kind !== 'region',
  )
}

function personEvidence(name: NameSpan, tokens: readonly Token[], words: readonly string[]): TypeEvidence[] {
  const found: TypeEvidence[] = []
  if (name.titles.length > 0) found.push('title')
  else if (TITLES.has(words[words.length - 1]!) || isOffice(words)) found.push('lone-title')
  const first = tokens[name.firstToken]!.text
  if (words.length === 1) {
    if (isAcronym(first)) found.push('acronym')
    else if (FIRST_NAMES.has(words[0]!)) found.push('given-name-alone')
    return found
  }
  if (isOrdinal(first)) found.push('ordinal')
  if (FIRST_NAMES.has(words[0]!)) found.push('given-name')
  const inner = tokens.slice(name.firstToken, name.endToken - 1)
  if (inner.some(token => isInitial(token.text)) && words.length <= 4) found.push('initial')
  if (
    words.slice(0, -1).some(word => NAME_PARTICLES.has(word)) ||
    /^(?:al|el)-/.test(words[words.length - 1]!)
  )
    found.push('name-particle')
  if (words.length === 2 && words.every(word => /^\p{L}+$/u.test(word))) found.push('two-words')
  return found
}

/** A noun that heads bodies, sites, groups or persons: alone with a capital, it is seldom the town of that name. */
function isCommonNoun(word: string): boolean {
  return (
    ORGANISATION_HEADS.has(word) ||
    PLACE_HEADS.has(word) ||
    SITE_NOUNS.has(word) ||
    GROUP_NOUNS.has(word) ||
    PERSON_NOUNS.has(word)
  )
}

/** "Secretary of State": a title with what the office is for. */
function isOffice(words: readonly string[]): boolean {
  const of = words.indexOf('of')
  return of > 0 && of === words.length - 2 && TITLES.has(words[of - 1]!) && OFFICE_OBJECTS.has(words[of + 1]!)
}

/** Nouns of groups that take a body's name before them. */
export function isGroupNoun(token: Token | undefined): boolean {
  return token !== undefined && GROUP_NOUNS.has(token.lower)
}

/** A compass word of adjectival form. */
export function isDirectionAdjective(token: Token | undefined): boolean {
  return token !== undefined && DIRECTION_ADJECTIVES.has(token.lower)
}

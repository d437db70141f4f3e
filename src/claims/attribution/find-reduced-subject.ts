import type { VerbGroup } from './cue-group.ts'
import { BODY_NOUNS } from './en/source-roles.ts'
import type { FoundSource } from './find-source.ts'
import { isPersonNoun } from './judge-role.ts'
import type { Reading } from './reading.ts'
import { FINITE, isFiniteVerb, isNominal } from './token-tests.ts'

/** Furthest that a speaker with a participle clause reaches from its verb, in tokens. */
const WIDEST = 24

/**
 * `Residents reached by the paper in the town, near the border, said`: people or a body described by a participle clause
 * right before a verb. Trees take the last noun of such a clause for the subject. Undefined where none stands there.
 */
export function findReducedSubject(reading: Reading, { first, end }: VerbGroup): FoundSource | undefined {
  const { tokens, quotationOf } = reading
  const verb = tokens[end - 1]!
  if (!FINITE.test(tokens[first]!.tag) && !/^(?:VB|VBN)$/.test(verb.tag)) return undefined
  let comma = false
  for (let at = first - 1; at > Math.max(0, first - WIDEST); at--) {
    const token = tokens[at]!
    if (token.sentence !== verb.sentence || quotationOf[at] !== quotationOf[first]) return undefined
    if (isFiniteVerb(reading, at) || /^(?:[;:–—(]|who|which|that)$/i.test(token.text)) return undefined
    if (token.text === ',') {
      // Behind the last comma the verb follows at once: "residents reached by phone, the paper said" has another speaker.
      if (!comma && at < first - 1) return undefined
      comma = true
    }
    const speaker = opensClause(reading, at) ? phraseBefore(reading, at) : undefined
    if (speaker !== undefined) return { range: { first: speaker.first, end: first }, head: speaker.head }
  }
  return undefined
}

/** A participle with a complement, right behind a noun for people or a body. */
function opensClause({ tokens }: Reading, at: number): boolean {
  const { tag } = tokens[at]!
  const noun = tokens[at - 1]!
  const isPassive = tag === 'VBN' && /^(?:ADP|ADV)$/.test(tokens[at + 1]!.pos)
  if (!isPassive && tag !== 'VBG') return false
  return noun.pos === 'NOUN' && (isPersonNoun(noun.lemma) || BODY_NOUNS.has(noun.lemma))
}

/** The noun phrase that ends before a participle, "of" phrases included; it must open its sentence or follow a mark or conjunction. */
function phraseBefore(
  { tokens, structure }: Reading,
  participle: number,
): { readonly first: number; readonly head: number } | undefined {
  const { firstToken } = structure.sentences[tokens[participle]!.sentence]!
  let first = participle - 1
  let head = first
  while (first > firstToken) {
    const { pos, tag, lower } = tokens[first - 1]!
    if (lower === 'of') head = first - 2
    else if (!isNominal(pos) && tag !== 'VBN' && tag !== 'POS') break
    first--
  }
  const before = tokens[first - 1]
  const opens = first === firstToken || before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos)
  return opens && head >= first && /^(?:NOUN|PROPN)$/.test(tokens[head]!.pos) ? { first, head } : undefined
}

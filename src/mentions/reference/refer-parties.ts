import type { Registry } from '#conflicts'
import type { TextStructure, Token } from '#language'
import type { ActorMention } from '../annotated-report.ts'
import { createActorMention } from '../create-mention.ts'
import {
  BODY_REFERENCES,
  NAMING_REFERENCES,
  OUTLET_REFERENCES,
  POSSESSED_HEADS,
} from '../en/reference-nouns.ts'
import { SPEECH_VERBS } from '../en/verbs.ts'
import { clientSide } from '../parties/client-side.ts'
import { isOfKind } from './body-kinds.ts'
import { endingAt, lastBefore, type Tracked, tokenAt, trackMentions } from './mention-track.ts'
import { besideOf, givesWay } from './stand-beside.ts'

const PERSON_REACH = 2
const BODY_REACH = 4
const SAME_NOUN_REACH = 8

/** Mentions with what definite nouns and possessors take up from earlier ones, and with pronouns added. */
export function referParties(
  actors: readonly ActorMention[],
  structure: TextStructure,
  registry: Registry,
): readonly ActorMention[] {
  const { tokens } = structure
  const text: Text = { tokens, registry }
  const tracked = trackMentions(
    actors.filter(actor => actor.adjectival !== true),
    tokens,
  )
  const taken = new Map<ActorMention, ActorMention>()
  for (const item of tracked) {
    const { mention } = item
    if (mention.reference !== 'described') continue
    const beside = besideOf(item, tokens, tracked)
    const isBeside = beside !== undefined && (mention.side === beside.side || givesWay(mention, beside))
    if (isBeside) taken.set(mention, takeUp(mention, beside, 'stands beside'))
    if (isBeside || mention.actor !== null || mention.side !== null) continue
    const found = possessorOf(mention, text, tracked, taken) ?? takenUp(item, text, tracked, taken)
    if (found !== undefined) taken.set(mention, found)
  }
  const done = actors.map(actor => taken.get(actor) ?? actor)
  return [...done, ...pronouns(done, structure)].sort((a, b) => a.start - b.start || b.end - a.end)
}

function takeUp(mention: ActorMention, source: ActorMention, how: string): ActorMention {
  const { actor, candidates, canonical, type } = source
  const side = source.side ?? mention.side
  return {
    ...mention,
    actor,
    side,
    candidates,
    canonical: canonical ?? source.text,
    type,
    reason: `${how} ${source.text}`,
  }
}

type Taken = ReadonlyMap<ActorMention, ActorMention>

/** The words, and what is known of those whom they name. */
interface Text {
  readonly tokens: readonly Token[]
  readonly registry: Registry
}

/** Where an antecedent is looked for. */
interface Searched {
  readonly text: Text
  readonly tracked: readonly Tracked<ActorMention>[]
}

/** "its forces", "their allies": the side of whom the pronoun stands for. */
function possessorOf(
  mention: ActorMention,
  { tokens, registry }: Text,
  tracked: readonly Tracked<ActorMention>[],
  taken: Taken,
): ActorMention | undefined {
  const first = tokenAt(tokens, mention.phrase.start)
  const head = tokenAt(tokens, mention.end - 1)
  if (first === undefined || head === undefined || !/^(?:its|their|his|her)$/i.test(first.text))
    return undefined
  if (!POSSESSED_HEADS.has(head.lower)) return undefined
  const owner = coordinatedBefore(first, tokens, tracked) ?? ownerBefore(first, tracked)
  if (owner === undefined) return undefined
  const { text, side: own } = taken.get(owner) ?? owner
  const side = clientSide(mention.text, text, registry.conflict) ?? own
  return side === null ? undefined : { ...mention, side, reason: `${first.lower} stands for ${text}` }
}

/** "the army and its allies": the possessor is what "and" joins the phrase to. */
function coordinatedBefore(
  first: Token,
  tokens: readonly Token[],
  tracked: readonly Tracked<ActorMention>[],
): ActorMention | undefined {
  if (tokens[first.index - 1]?.lower !== 'and') return undefined
  return endingAt(tracked, first.index - 2)?.mention
}

/** "the group", "the newspaper", "the sources": what an earlier mention of that kind or noun stood for. */
function takenUp(
  { mention, token }: Tracked<ActorMention>,
  text: Text,
  tracked: readonly Tracked<ActorMention>[],
  taken: Taken,
): ActorMention | undefined {
  const { tokens } = text
  const first = tokenAt(tokens, mention.phrase.start)
  if (first === undefined || !/^(?:the|this|that|these|those)$/i.test(first.text)) return undefined
  const head = tokens[token]!
  const noun = head.lower
  const next = tokens[token + 1]?.lower ?? ''
  if (/^(?:of|who|that|which|in|from|loyal)$/.test(next)) return undefined
  const pointed =
    /^(?:those|these)$/i.test(first.text) && first.index === token - 1 ? pointedAt(first, tracked) : undefined
  const antecedent =
    pointed ??
    (first.index === token - 1 ? sameNoun(head, first, tracked) : undefined) ??
    (noun === 'force' && first.index !== token - 1
      ? undefined
      : bodyBefore(head, first, { text, tracked })) ??
    officeBefore(noun, first, tracked)
  if (antecedent === undefined) return undefined
  const source = taken.get(antecedent) ?? antecedent
  if (source.side === null && source.actor === null && source.reference === 'described') return undefined
  return takeUp(mention, source, 'takes up')
}

/** "those forces": the group named last with a side, whatever its noun. */
function pointedAt(at: Token, tracked: readonly Tracked<ActorMention>[]): ActorMention | undefined {
  const fits = ({ mention }: Tracked<ActorMention>) => mention.side !== null && isPlural(mention)
  return lastBefore(tracked, at, { sentences: 1, fits })?.mention
}

function sameNoun(
  head: Token,
  at: Token,
  tracked: readonly Tracked<ActorMention>[],
): ActorMention | undefined {
  const lemma = head.lemma
  return lastBefore(tracked, at, {
    sentences: SAME_NOUN_REACH,
    fits: ({ mention }) =>
      mention.reference === 'described' &&
      mention.side !== null &&
      mention.text.toLowerCase().endsWith(head.lower) &&
      lemma !== '',
  })?.mention
}

function bodyBefore(
  head: Token,
  at: Token,
  { text: { tokens, registry }, tracked }: Searched,
): ActorMention | undefined {
  const noun = head.lower
  const speaks = head.relation === 'nsubj' && SPEECH_VERBS.has(tokens[head.head]?.lower ?? '')
  const outlet = OUTLET_REFERENCES.has(noun)
  if (!outlet && !BODY_REFERENCES.has(noun)) return undefined
  const named = NAMING_REFERENCES.has(noun)
  const bodies = ({ type, text, canonical }: ActorMention) => {
    if (outlet) return type === 'outlet' || (type === 'organisation' && BODY_REFERENCES.has(noun))
    const isNamed = !named || `${text} ${canonical ?? ''}`.toLowerCase().includes(noun)
    return type === 'organisation' && isNamed
  }
  return lastBefore(tracked, at, {
    sentences: BODY_REACH,
    preferSubject: true,
    fits: ({ mention }) =>
      isOfKind(noun, registry.actorIndex.actors.get(mention.actor ?? '')?.kind, speaks) &&
      (mention.reference === undefined ? bodies(mention) : !outlet && !named && isLent(mention)),
  })?.mention
}

/** "Free League fighters": a body named by its people. */
function isLent({ actor, type }: ActorMention): boolean {
  return type === 'group' && actor !== null
}

/** "the minister": the person last named with that office in front of the name. */
function officeBefore(
  noun: string,
  at: Token,
  tracked: readonly Tracked<ActorMention>[],
): ActorMention | undefined {
  return lastBefore(tracked, at, {
    sentences: SAME_NOUN_REACH,
    fits: ({ mention }) =>
      mention.type === 'person' &&
      mention.reference === undefined &&
      mention.phrase.start < mention.start &&
      mention.reason.length > 0 &&
      hasOffice(mention, noun),
  })?.mention
}

function hasOffice(mention: ActorMention, noun: string): boolean {
  return (mention.office ?? '').split(' ').includes(noun)
}

/** Who owns forces and allies: of the candidates for the pronoun the last that is no crowd of bystanders. */
function ownerBefore(token: Token, tracked: readonly Tracked<ActorMention>[]): ActorMention | undefined {
  const owner = pronounAntecedent(token, tracked)
  if (owner === undefined || owner.type !== 'group' || owner.actor !== null) return owner
  const fits = ({ mention }: Tracked<ActorMention>) => mention.actor !== null && mention.type !== 'outlet'
  return lastBefore(tracked, token, { sentences: 1, preferSubject: true, fits })?.mention ?? owner
}

const HE = /^(?:he|him|his|she|her|hers)$/i
const THEY = /^(?:they|them|their)$/i
const IT = /^(?:it|its)$/i

/** Whom a pronoun stands for, as far as the nearest sentences tell; `undefined` rather than a guess across paragraphs. */
function pronounAntecedent(
  token: Token,
  tracked: readonly Tracked<ActorMention>[],
): ActorMention | undefined {
  const { text } = token
  if (HE.test(text))
    return lastBefore(tracked, token, {
      sentences: PERSON_REACH,
      preferSubject: true,
      fits: ({ mention }) => mention.type === 'person',
    })?.mention
  if (THEY.test(text))
    return lastBefore(tracked, token, {
      sentences: 1,
      preferSubject: true,
      fits: ({ mention }) => isPlural(mention),
    })?.mention
  if (IT.test(text))
    return lastBefore(tracked, token, {
      sentences: 1,
      preferSubject: true,
      fits: ({ mention }) => isSingularBody(mention),
    })?.mention
  return undefined
}

function isPlural({ type, text, reference }: ActorMention): boolean {
  if (type === 'person' || type === 'outlet') return false
  return type === 'group'
    ? reference === undefined ||
        /(?:s|men|people|children|police|military|others|opposition|army|resistance)$/i.test(text)
    : reference === undefined
}

function isSingularBody({ type, text, reference }: ActorMention): boolean {
  if (type === 'organisation' || type === 'outlet') return true
  return type === 'group' && reference === 'described' && !/(?:[^s]s|men|people)$/i.test(text)
}

function pronouns(actors: readonly ActorMention[], { tokens }: TextStructure): readonly ActorMention[] {
  const tracked = trackMentions(
    actors.filter(actor => actor.adjectival !== true),
    tokens,
  )
  const found: ActorMention[] = []
  for (const token of tokens) {
    if (token.pos !== 'PRON' || token.relation === 'expl' || !isReferring(token, tokens)) continue
    const antecedent = coordinatedBefore(token, tokens, tracked) ?? pronounAntecedent(token, tracked)
    if (antecedent === undefined) continue
    const { start, end, text } = token
    const { type, actor, candidates, side } = antecedent
    const canonical = antecedent.canonical ?? antecedent.text
    found.push(
      createActorMention({
        start,
        end,
        text,
        phrase: { start, end },
        type,
        actor,
        candidates,
        canonical,
        side,
        reference: 'described',
        reason: `stands for ${antecedent.text}`,
      }),
    )
  }
  return found
}

/** "It" is taken for a body only where it acts or owns: the subject of a verb that is no copula, or "its". */
function isReferring(token: Token, tokens: readonly Token[]): boolean {
  const { text, relation } = token
  if (!IT.test(text)) return HE.test(text) || THEY.test(text)
  if (/^its$/i.test(text)) return true
  const verb = tokens[token.head]
  return (
    relation === 'nsubj' &&
    verb !== undefined &&
    verb.pos === 'VERB' &&
    !/^(?:seem|appear|take|happen|rain|turn|remain|mean)$/.test(verb.lemma)
  )
}

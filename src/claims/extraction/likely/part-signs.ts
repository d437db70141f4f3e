import { joinerOf } from '#primitives'
import type { DraftClaim } from '../drop-duplicates.ts'
import { isNamedRef } from '../places/place-refs.ts'
import { type Scene, tokenRange } from '../scene.ts'

/** Fewer characters than this are hardly a clause, unless they are most of a sentence. */
const SHORT = 36
/** More than this tell much. */
const LONG = 110
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|those|this)$/i

// Names of signs are put together once (see `joinerOf`).
const ofType = joinerOf('type')
const ofSource = joinerOf('source')

/** What the parts of a finished reading show for or against it: who, where, when, how many, in how many words, who says it. */
export function partSigns(scene: Scene, draft: DraftClaim): readonly string[] {
  const { claim, source, heading, anaphoric, placeByRule } = draft
  const { type, modality, polarity, places, casualties, quote, attribution } = claim
  const place = places[0]
  const named = place !== undefined && isNamedRef(place)
  return [
    ofType(type),
    ofSource(source),
    ...agentSigns(draft),
    place === undefined ? 'place none' : named ? 'place named' : 'place common',
    ...mark('place by rule', placeByRule),
    ...mark(
      'counted',
      casualties.some(({ min, max }) => min !== null || max !== null),
    ),
    ...wordSigns(scene, draft),
    ...mark('short', isFragment(scene, draft)),
    ...mark('long', quote.end - quote.start > LONG),
    ...(modality === 'occurred' ? [] : [`modality ${modality}`]),
    ...mark('denied', polarity === 'denied'),
    ...mark('refusal', polarity === 'denied' && modality === 'planned' && attribution.length > 1),
    ...mark('heading', heading),
    ...mark('anaphoric', anaphoric),
    ...(source === 'speech' ? speakerSigns(draft) : []),
  ]
}

/** Hardly a clause: few words of a longer sentence, that do not say both who and where. */
function isFragment(scene: Scene, draft: DraftClaim): boolean {
  const { quote, agents } = draft.claim
  const { start, end } = scene.annotated.structure.sentences[draft.sentence]!
  const length = quote.end - quote.start
  const isWhole = agents.length > 0 && wordSigns(scene, draft).includes('place in words')
  return length < SHORT && length < (end - start) / 2 && !isWhole
}

const mark = (name: string, holds: boolean): readonly string[] => (holds ? [name] : [])

function agentSigns({ claim: { agents } }: DraftClaim): string[] {
  const [agent] = agents
  if (agent === undefined) return ['agent none']
  const sided = mark(
    'agent sided',
    agents.some(({ side }) => side !== null),
  )
  if (PRONOUN.test(agent.name)) return ['agent pronoun', ...sided]
  return [/\p{Lu}/u.test(agent.name.replace(/^The /, '')) ? 'agent named' : 'agent common', ...sided]
}

/** Names of places and dates within the words themselves. */
function wordSigns(scene: Scene, { claim: { quote }, sentence }: DraftClaim): string[] {
  const [first, end] = tokenRange(scene.tokens, quote)
  let named = false
  for (let at = first; at < end && !named; at++) named = (scene.placesAt[at]?.length ?? 0) > 0
  const dated = (scene.datesIn[sentence] ?? []).some(
    date => date.start >= quote.start && date.end <= quote.end,
  )
  return [...mark('place in words', named), ...mark('date in words', dated)]
}

function speakerSigns({ claim: { attribution, agents } }: DraftClaim): string[] {
  const { role, side } = attribution.at(-1)!
  const sideless = side === null && agents.every(agent => agent.side === null)
  return [`speech by ${role}`, ...mark('speech of no side', sideless)]
}

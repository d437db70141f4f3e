import type { DraftClaim } from '../drop-duplicates.ts'
import { groupSpan } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'
import type { PlaceFacts } from './mention-facts.ts'
import type { Telling } from './place-signs.ts'

/** Sentences back that are near. */
const NEAR = 3
/** Sentences back from which on a place is far. */
const FAR = 12

/** What a place told of before the claim's sentence has for it. */
export function earlierSigns(
  scene: Scene,
  draft: DraftClaim,
  facts: PlaceFacts,
  {
    telling,
    named,
    latest,
  }: { readonly telling: Telling; readonly named: boolean; readonly latest: boolean },
): string[] {
  const { track, last } = telling
  const { id, sentence, kind } = facts
  const back = draft.sentence - sentence
  const signs = ['told before', `told before, kind ${kind ?? 'unknown'}`]
  signs.push(
    back === 1
      ? 'in the sentence before'
      : back <= NEAR
        ? 'two or three sentences before'
        : back > FAR
          ? 'far back'
          : 'some sentences before',
  )
  if (latest) signs.push('the last that was named')
  if (isSameParagraph(scene, draft, sentence)) signs.push('in its paragraph')
  if (last?.place === id)
    signs.push(
      draft.sentence - last.sentence <= NEAR
        ? 'the event before was there'
        : 'the last event with a place was there',
    )
  if (track.actedOn.get(sentence)?.has(id)) signs.push('an event was told there')
  if (track.locus === id) signs.push('most of the report’s events are there')
  if (track.opening.has(id)) signs.push('the report opens with it')
  if (track.titled.has(id)) signs.push('in the title')
  const count = track.counts.get(id) ?? 0
  signs.push(track.most === id ? 'the place named most' : count > 2 ? 'named often' : 'named once or twice')
  if (draft.anaphoric || pointsBack(scene, draft)) signs.push('its words point back')
  if (facts.origin) signs.push('where somebody is from')
  if (facts.framed) signs.push('where somebody speaks')
  if (named) signs.push('its sentence names another')
  if (draft.claim.places.length > 0) signs.push('told before, beside one by its role')
  return signs
}

function isSameParagraph(scene: Scene, draft: DraftClaim, sentence: number): boolean {
  const { sentences } = scene.annotated.structure
  return sentences[sentence]?.paragraph === sentences[draft.sentence]?.paragraph
}

/** A pronoun or "the …" among those who act or suffer. */
function pointsBack(scene: Scene, { claim }: DraftClaim): boolean {
  return [...claim.agents, ...claim.targets].some(({ start }) => {
    if (start == null) return false
    const token = tokenAt(scene.tokens, start)
    const first = scene.tokens[groupSpan(scene, token).firstToken]!
    return scene.tokens[token]!.pos === 'PRON' || /^(?:the|this|that|these|those)$/i.test(first.text)
  })
}

/** What speaks for its having no place. */
export function nowhereSigns(scene: Scene, draft: DraftClaim, own: readonly PlaceFacts[]): string[] {
  const { claim, source, heading, anaphoric } = draft
  const signs = ['none', `none, ${claim.type}`, `none, ${source}`]
  if (claim.places.length > 0) signs.push('none, though one by its role')
  signs.push(
    own.some(({ named }) => named) ? 'none, though its sentence names one' : 'none, its sentence names none',
  )
  if (claim.modality === 'planned' || claim.modality === 'conditional') signs.push('none, unreal')
  if (claim.casualties.some(({ cumulative }) => cumulative)) signs.push('none, a total')
  if (heading) signs.push('none, heading')
  if (anaphoric) signs.push('none, its noun points back')
  signs.push(`none, said by ${claim.attribution.at(-1)?.role}`)
  const [agent] = claim.agents
  signs.push(`none, done by ${agent === undefined ? 'nobody' : kindOfActor(scene, agent.actor)}`)
  return signs
}

function kindOfActor({ registry }: Scene, id: string | null | undefined): string {
  return (id == null ? undefined : registry.actorIndex.actors.get(id)?.kind) ?? 'somebody'
}

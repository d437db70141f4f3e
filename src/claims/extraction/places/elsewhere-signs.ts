import { joinerOf } from '#primitives'
import type { DraftClaim } from '../drop-duplicates.ts'
import { groupSpan } from '../noun-phrase.ts'
import { type Scene, tokenAt } from '../scene.ts'
import type { PlaceFacts } from './mention-facts.ts'
import { type Telling, threadsOf } from './telling.ts'

/** Sentences back that are near. */
export const NEAR = 3
/** Sentences back from which on a place is far. */
const FAR = 12

// Names of signs are put together once (see `joinerOf`).
const told = joinerOf('told before,')
const toldOfKind = joinerOf('told before, kind')
const none = joinerOf('none,')
const noneSaidBy = joinerOf('none, said by')
const noneDoneBy = joinerOf('none, done by')

/** What stands beside a place told before the claim's sentence. */
export interface Beside {
  readonly telling: Telling
  /** The claim's sentence names a place. */
  readonly named: boolean
  /** The claim's words point back (`pointsBack`, or its noun does). */
  readonly points: boolean
  /** It is the last that was named. */
  readonly latest: boolean
  /** Other places told shortly before. */
  readonly rivals: number
}

/** What a place told of before the claim's sentence has for it. */
export function earlierSigns(
  scene: Scene,
  draft: DraftClaim,
  facts: PlaceFacts,
  { telling, named, points, latest, rivals }: Beside,
): string[] {
  const { kind, mention } = facts
  const signs = [
    'told before',
    toldOfKind(kind ?? 'unknown'),
    ...distanceSigns(scene, draft, facts),
    told(rivals === 0 ? 'the only one' : rivals === 1 ? 'one of two' : 'one of many'),
    ...threadSigns(draft, facts, telling),
    ...reportSigns(facts, telling),
  ]
  if (latest) signs.push('the last that was named')
  if (mention.relation !== 'at') signs.push(`told before, as ${mention.relation}`)
  if (points) signs.push('its words point back')
  if (facts.origin) signs.push('where somebody is from')
  if (facts.framed) signs.push('where somebody speaks')
  if (named) signs.push('its sentence names another')
  if (draft.claim.places.length > 0) signs.push('told before, beside one by its role')
  return signs
}

/** How far back it is, and what stands between. */
function distanceSigns(scene: Scene, draft: DraftClaim, { sentence }: PlaceFacts): string[] {
  const back = draft.sentence - sentence
  const signs = [
    back === 1
      ? 'in the sentence before'
      : back <= NEAR
        ? 'two or three sentences before'
        : back > FAR
          ? 'far back'
          : 'some sentences before',
  ]
  if (isSameParagraph(scene, draft, sentence)) signs.push('in its paragraph')
  if (hasTurn(scene, Math.max(sentence + 1, draft.sentence - FAR), draft.sentence))
    signs.push('the text has turned elsewhere since')
  return signs
}

/** Which events were told to be there. */
function threadSigns(draft: DraftClaim, { id, sentence }: PlaceFacts, telling: Telling): string[] {
  const { track, last, threads } = telling
  const signs = threadsOf(draft).flatMap(([name, key]) =>
    threads.get(key)?.place === id ? [`the last ${name} was there`] : [],
  )
  if (last?.place === id)
    signs.push(
      draft.sentence - last.sentence <= NEAR
        ? 'the event before was there'
        : 'the last event with a place was there',
    )
  if (track.actedOn.get(sentence)?.has(id)) signs.push('an event was told there')
  return signs
}

/** What it is to the whole report. */
function reportSigns({ id }: PlaceFacts, { track }: Telling): string[] {
  const count = track.counts.get(id) ?? 0
  return [
    ...(track.locus === id ? ['most of the report’s events are there'] : []),
    ...(track.opening.has(id) ? ['the report opens with it'] : []),
    ...(track.titled.has(id) ? ['in the title'] : []),
    track.most === id ? 'the place named most' : count > 2 ? 'named often' : 'named once or twice',
  ]
}

function isSameParagraph(scene: Scene, draft: DraftClaim, sentence: number): boolean {
  const { sentences } = scene.annotated.structure
  return sentences[sentence]?.paragraph === sentences[draft.sentence]?.paragraph
}

/** Words that open a sentence about something else than the one before. */
const TURNS: ReadonlySet<string> = new Set(['elsewhere', 'separately', 'meanwhile'])

/** Whether a sentence of `[from, to]` turns to another place. */
function hasTurn(scene: Scene, from: number, to: number): boolean {
  const { sentences } = scene.annotated.structure
  for (let at = from; at <= to; at++) {
    const { firstToken } = sentences[at]!
    for (let token = firstToken; token < firstToken + 2; token++)
      if (TURNS.has(scene.tokens[token]?.lower ?? '')) return true
  }
  return false
}

/** A pronoun or "the …" among those who act or suffer. */
export function pointsBack(scene: Scene, { claim }: DraftClaim): boolean {
  return [...claim.agents, ...claim.targets].some(({ start }) => {
    if (start == null) return false
    const token = tokenAt(scene.tokens, start)
    const first = scene.tokens[groupSpan(scene, token).firstToken]!
    return scene.tokens[token]!.pos === 'PRON' || /^(?:the|this|that|these|those)$/i.test(first.text)
  })
}

/** What speaks for its having no place. */
export function nowhereSigns(
  scene: Scene,
  draft: DraftClaim,
  {
    own,
    telling,
    earlier,
  }: { readonly own: readonly PlaceFacts[]; readonly telling: Telling; readonly earlier: number },
): string[] {
  const { claim, source, heading, anaphoric } = draft
  const signs = ['none', none(claim.type), none(source)]
  if (claim.places.length > 0) signs.push('none, though one by its role')
  signs.push(
    own.some(({ named }) => named) ? 'none, though its sentence names one' : 'none, its sentence names none',
  )
  if (own.length > 0 && !own.some(({ kind, named }) => named && kind !== 'country'))
    signs.push('none, its sentence names countries')
  signs.push(`none, ${earlier === 0 ? 'no place' : earlier === 1 ? 'one place' : 'places'} told before`)
  if (hasTurn(scene, draft.sentence, draft.sentence)) signs.push('none, the text turns elsewhere')
  if (claim.modality === 'planned' || claim.modality === 'conditional') signs.push('none, unreal')
  if (claim.casualties.some(({ cumulative }) => cumulative)) signs.push('none, a total')
  if (heading) signs.push('none, heading')
  if (anaphoric) signs.push('none, its noun points back')
  signs.push(noneSaidBy(`${claim.attribution.at(-1)?.role}`))
  for (const [name, key] of threadsOf(draft)) {
    const told = telling.threads.get(key)
    if (told !== undefined && told.place === undefined) signs.push(`none, nor had the last ${name}`)
  }
  const [agent] = claim.agents
  signs.push(noneDoneBy(agent === undefined ? 'nobody' : kindOfActor(scene, agent.actor)))
  return signs
}

function kindOfActor({ registry }: Scene, id: string | null | undefined): string {
  return (id == null ? undefined : registry.actorIndex.actors.get(id)?.kind) ?? 'somebody'
}

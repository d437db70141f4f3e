import { type EntryBody, entryDigest, type Judgement } from '#ledger'
import { resolvePlace } from '#places'
import { Refusal } from '#primitives'
import { requirePlace } from './find-place.ts'
import type { App } from './open-app.ts'

/** A name that claims give for a place and that stands for none that is known. */
export interface UnresolvedName {
  readonly name: string
  /** How many claims name it. */
  readonly claims: number
  readonly candidates: readonly { readonly id: string; readonly score: number; readonly how: string }[]
  /** What a person has decided on it, if anything. */
  readonly decision: string | null
}

/** Names of places that no place is known for, most often named first. */
export async function listUnresolved(app: App): Promise<UnresolvedName[]> {
  const view = await app.view()
  const { gazetteer } = await app.registry()
  const counts = new Map<string, number>()
  for (const { claim } of view.claims)
    for (const place of claim.places)
      if (place.place == null) counts.set(place.name, (counts.get(place.name) ?? 0) + 1)
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([name, claims]) => ({
      name,
      claims,
      candidates: resolvePlace(gazetteer, name).candidates.map(({ id, score, how }) => ({ id, score, how })),
      decision: decisionOn(view.judgements, name)?.decision ?? null,
    }))
}

/** A person's decision on what a name stands for. `place` is an id or a name; needed for `same` and `different`. */
export interface SettlementInput {
  readonly name: string
  readonly decision: 'same' | 'different' | 'unsure' | 'unjudged'
  readonly place?: string | undefined
  readonly by: string
  readonly why: string
}

/** Records what a name of a place stands for, for all claims that give it. Gives the id of the place decided on. */
export async function settlePlaceName(
  app: App,
  input: SettlementInput,
): Promise<{ entry: string | null; isNew: boolean }> {
  const { name, decision, by, why } = input
  const entry = await entryFor(app, input)
  const { judgements } = await app.view()
  const before = decisionOn(judgements, name)
  if (before !== undefined && before.decision === decision && before.entry === entry)
    return { entry, isNew: false }
  const follows =
    before === undefined ? {} : { follows: entryDigest({ kind: 'judgement', judgement: before }) }
  const judgement: Judgement = { on: 'name', name, registry: 'place', entry, decision, by, why, ...follows }
  const body: EntryBody = { kind: 'judgement', judgement }
  await (await app.storeForWriting()).append({ bodies: [body] })
  return { entry, isNew: true }
}

async function entryFor(app: App, { decision, place }: SettlementInput): Promise<string | null> {
  if (decision === 'unsure' || decision === 'unjudged') return null
  if (place === undefined)
    throw new Refusal('usage', `"${decision}" needs a place.`, {
      field: 'PLACE',
      advice: 'Give the id or the name of the place that the name stands for, or does not.',
    })
  return requirePlace(await app.registry(), place, 'PLACE')
}

type NameJudgement = Extract<Judgement, { on: 'name' }>

function decisionOn(judgements: readonly Judgement[], name: string): NameJudgement | undefined {
  return judgements.findLast(
    (judgement): judgement is NameJudgement =>
      judgement.on === 'name' && judgement.registry === 'place' && judgement.name === name,
  )
}

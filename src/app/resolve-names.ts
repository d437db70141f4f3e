import { resolveActor } from '#actors'
import { resolvePlace } from '#places'
import { requirePlace } from './find-place.ts'
import type { App } from './open-app.ts'
import { readDay } from './view-as-known.ts'

/** What a name stands for, as scripts read it. */
export interface ResolvedName {
  readonly name: string
  readonly id: string | null
  readonly candidates: readonly { readonly id: string; readonly score: number; readonly how: string }[]
}

/** A function that resolves one name after another. Refuses a `near` that is no place. */
export async function createNameResolver(
  app: App,
  kind: 'place' | 'actor',
  context: { readonly near?: string | undefined; readonly at?: string | undefined } = {},
): Promise<(name: string) => ResolvedName> {
  const registry = await app.registry()
  const { gazetteer, actorIndex } = registry
  const day = context.at === undefined ? undefined : readDay(context.at, '--at')
  if (kind === 'actor')
    return name => {
      const { id, candidates } = resolveActor(actorIndex, name, day === undefined ? {} : { day })
      return { name, id, candidates: candidates.map(bare) }
    }
  const near = context.near === undefined ? [] : [requirePlace(registry, context.near, '--near')]
  const places = { ...(near.length === 0 ? {} : { near }), ...(day === undefined ? {} : { day }) }
  return name => {
    const { id, candidates } = resolvePlace(gazetteer, name, places)
    return { name, id, candidates: candidates.map(bare) }
  }
}

function bare({ id, score, how }: ResolvedName['candidates'][number]): ResolvedName['candidates'][number] {
  return { id, score, how }
}

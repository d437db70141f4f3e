import type { ActorKind } from '#actors'

const STATES: readonly ActorKind[] = ['state', 'government', 'military-unit']
const BYSTANDERS: readonly ActorKind[] = ['monitor', 'relief', 'organisation', 'outlet', 'agency']

/** What a definite noun cannot take up: no militants are a state's army, and no group that acts is the monitor that tells of it. */
const UNFIT: ReadonlyMap<
  string,
  { readonly never: readonly ActorKind[]; readonly silent: readonly ActorKind[] }
> = new Map([
  ...['militants', 'fighters', 'insurgents', 'extremists', 'militia', 'faction'].map(
    noun => [noun, { never: [...STATES, ...BYSTANDERS], silent: [] }] as const,
  ),
  ...['group', 'movement'].map(noun => [noun, { never: STATES, silent: BYSTANDERS }] as const),
  ...['organisation', 'organization', 'party'].map(noun => [noun, { never: STATES, silent: [] }] as const),
])

/** Whether a definite noun may stand for a body of a kind; `speaks` where the noun is who says something. */
export function isOfKind(noun: string, kind: ActorKind | undefined, speaks: boolean): boolean {
  const unfit = UNFIT.get(noun)
  if (unfit === undefined || kind === undefined) return true
  return !unfit.never.includes(kind) && (speaks || !unfit.silent.includes(kind))
}

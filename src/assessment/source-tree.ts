import type { Claim } from '#claims'
import { sourceKey } from './claim-source.ts'

/** Who has it from whom: an origin, and those who passed it on, outward to the publishers. */
export interface SourceBranch {
  readonly key: string
  readonly name: string
  /** Claims whose chain ends (is published) here. */
  readonly claims: readonly string[]
  readonly passedTo: readonly SourceBranch[]
}

interface Growing {
  key: string
  name: string
  claims: string[]
  passedTo: Map<string, Growing>
}

/** Grows the trees of the given claims, one for each origin, in the order of the claims. */
export function growSourceTrees(claims: readonly Claim[]): SourceBranch[] {
  const roots = new Map<string, Growing>()
  for (const claim of claims) {
    let level = roots
    let branch: Growing | undefined
    for (const link of [...claim.attribution].reverse()) {
      const key = sourceKey(link)
      if (branch?.key === key) continue
      branch = level.get(key)
      if (!branch) {
        branch = { key, name: link.canonical ?? link.name, claims: [], passedTo: new Map() }
        level.set(key, branch)
      }
      level = branch.passedTo
    }
    branch?.claims.push(claim.id)
  }
  return [...roots.values()].map(settle)
}

const settle = (branch: Growing): SourceBranch => ({
  key: branch.key,
  name: branch.name,
  claims: branch.claims,
  passedTo: [...branch.passedTo.values()].map(settle),
})

import type { SourceChain } from '#claims'

/** A chain of sources in words, origin first: "medics ← a local outlet ← the publisher". */
export function chainWords(chain: SourceChain): string {
  return chain
    .map(link => link.name)
    .reverse()
    .join(' ← ')
}

/** The name of who said it first. */
export function originName(chain: SourceChain): string {
  return chain.at(-1)?.name ?? ''
}

import type { Actor } from '#actors'
import type { Claim, SourceLink } from '#claims'
import type { SideTable } from './side-table.ts'

/** Who is behind a claim: what decides whether two claims are independent and how far one believes them. */
export interface ClaimSource {
  /** Key of the first mouth: the last link of the chain that names somebody. */
  readonly origin: string
  readonly originName: string
  /** Key of the outlet nearest to the origin: the one that first put the words in print. */
  readonly teller: string
  readonly tellerName: string
  readonly publisher: string
  /** Party side of the mouth ("government spokesman"), or null for the outlet's own voice and bystanders. */
  readonly speakerSide: string | null
  /** Party side that runs the teller, where the chain says so ("regime media"), or null. */
  readonly tellerSide: string | null
  /** True where the origin can be told from others of its kind: "activists" at two outlets may or may not be the same people. */
  readonly named: boolean
  /** "medics ← Sha'hed Ayan ← ElDorar". */
  readonly chain: string
}

const OUTLET_ROLES = new Set(['publisher', 'outlet', 'agency'])
const CLASS_ROLES = new Set(['anonymous', 'witness', 'medic', 'analyst'])

/** Key of a link: the registry's id, else the name without case, accents and marks. */
export function sourceKey(link: SourceLink): string {
  return link.actor ?? foldName(link.canonical ?? link.name)
}

/** A name for comparison: lower case, no accents, words separated by one blank. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Reads the chain of a claim. `actors` tells what kind of actor an id is (a class of people has no voice of its own). */
export function readClaimSource(
  claim: Claim,
  sides: SideTable,
  actors: ReadonlyMap<string, Actor>,
): ClaimSource {
  const links = claim.attribution
  const last = links[links.length - 1]!
  const tellerLink = [...links].reverse().find(link => OUTLET_ROLES.has(link.role)) ?? links[0]!
  const isOutlet = OUTLET_ROLES.has(last.role)
  const named = isOutlet || (!CLASS_ROLES.has(last.role) && actors.get(last.actor ?? '')?.kind !== 'generic')
  const teller = sourceKey(tellerLink)
  const origin = named ? sourceKey(last) : `${sourceKey(last)} at ${teller}`
  return {
    origin,
    originName: last.canonical ?? last.name,
    teller,
    tellerName: tellerLink.canonical ?? tellerLink.name,
    publisher: sourceKey(links[0]!),
    speakerSide: partySide(last, sides),
    tellerSide: partySide(tellerLink, sides),
    named,
    chain: [...links]
      .reverse()
      .map(link => link.name)
      .join(' ← '),
  }
}

function partySide(link: SourceLink, sides: SideTable): string | null {
  return link.side != null && sides.parties.has(link.side) ? link.side : null
}

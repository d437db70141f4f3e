import type { Option } from '#primitives'
import type { SourceLink } from '../../claim.ts'
import { chainOfAttributions } from '../../source-chain.ts'
import { isSameSource } from '../../source-index.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { beforeSigns, heldSigns, wordsSigns } from './chain-signs.ts'
import type { OriginFacts, Speech } from './origin-facts.ts'

/** Who may say a claim: the chain that it then has. */
export interface ChainAnswer {
  /** Indices of the attributions, outermost first; none for the report's own words. */
  readonly around: readonly number[]
  readonly chain: readonly SourceLink[]
}

/** Sentences back in which somebody may have spoken who goes on. */
const REACH = 4
/** Speakers before that are asked. */
const MOST_BEFORE = 2

/** Those who may say a claim: the report itself, those in whose words it stands, those who speak beside it or spoke before. */
export function listChainOptions(
  scene: Scene,
  facts: OriginFacts,
  draft: DraftClaim,
  last: Telling | undefined,
): Option<ChainAnswer>[] {
  const { sources } = facts
  const words = wordsSigns(scene, draft)
  const options: Option<ChainAnswer>[] = [
    { answer: { around: [], chain: sources.opening }, signs: ['the report itself'] },
  ]
  const add = (how: string, around: readonly number[], signs: readonly string[]) => {
    const chain = chainOfAttributions(sources, around)
    if (chain.length <= sources.opening.length) return
    if (
      options.some(
        ({ answer }) =>
          answer.chain.length === chain.length && isSameSource(answer.chain.at(-1)!, chain.at(-1)!),
      )
    )
      return
    options.push({ answer: { around, chain }, signs: [how, ...words, ...signs], under: how })
  }
  const inner = facts.speeches.get(draft.around.at(-1) ?? -1)
  if (inner !== undefined) {
    add('said', draft.around, heldSigns(scene, draft, inner))
    const outer = facts.speeches.get(draft.around.at(-2) ?? -1)
    if (outer !== undefined)
      add('said by the outer one', draft.around.slice(0, -1), [
        ...heldSigns(scene, draft, outer),
        `within kind ${inner.kind}`,
      ])
  }
  for (const speech of facts.bySentence.get(draft.sentence) ?? [])
    if (!draft.around.includes(speech.at))
      add('beside', lineOf(facts, speech), heldSigns(scene, draft, speech))
  for (const speech of spokenBefore(facts, draft))
    add('before', lineOf(facts, speech), [
      ...beforeSigns(scene, facts, draft, speech),
      ...goneOn(draft, speech, last),
      inner === undefined ? 'in nobody’s words' : 'in another’s words',
    ])
  return options
}

/** The claim told last: its sentence and who says it. */
export interface Telling {
  readonly sentence: number
  readonly origin: SourceLink
  readonly own: boolean
}

function goneOn(draft: DraftClaim, speech: Speech, last: Telling | undefined): string[] {
  if (last === undefined || draft.sentence - last.sentence > 1) return ['nothing told right before']
  const where = last.sentence === draft.sentence ? 'in its sentence' : 'in the sentence before'
  if (last.own) return [`the report tells ${where}`]
  return [isSameSource(last.origin, speech.link) ? `he tells ${where}` : `another tells ${where}`]
}

/** An attribution with those around it, outermost first. */
function lineOf({ sources, speeches }: OriginFacts, { at }: Speech): number[] {
  const line = [at]
  for (
    let next = sources.attributions[at]!.nested;
    next !== undefined && line.length < 4;
    next = sources.attributions[next]!.nested
  ) {
    if (line.includes(next)) break
    if (speeches.has(next)) line.unshift(next)
  }
  return line
}

/** The last who spoke before the sentence of a claim: of a sentence the outermost last one. */
function spokenBefore({ bySentence, sources }: OriginFacts, { sentence }: DraftClaim): Speech[] {
  const found: Speech[] = []
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH) && found.length < MOST_BEFORE; at--) {
    const own = (bySentence.get(at) ?? []).filter(
      ({ kind }) => kind === 'speech' || kind === 'belief' || kind === 'denial',
    )
    const outer = own.filter(one => sources.attributions[one.at]!.nested === undefined)
    const speech = outer.at(-1) ?? own.at(-1)
    if (speech !== undefined && !found.some(({ link }) => isSameSource(link, speech.link))) found.push(speech)
  }
  return found
}

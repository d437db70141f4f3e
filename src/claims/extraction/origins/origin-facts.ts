import type { SourceLink } from '../../claim.ts'
import type { SourceIndex } from '../../source-index.ts'
import { type Scene, tokenAt, tokenRange } from '../scene.ts'

/** Somebody who speaks in a report: one attribution that names its source. */
export interface Speech {
  /** Index of the attribution. */
  readonly at: number
  /** First and last token of its cue. */
  readonly cue: readonly [number, number]
  readonly sentence: number
  readonly kind: string
  readonly role: string
  /** What the cue's last word is, in its base form. */
  readonly word: string
  readonly link: SourceLink
  /** Whether it quotes words. */
  readonly quotes: boolean
  /** Whether what is said stands before its cue. */
  readonly closes: boolean
}

/** Who speaks in each sentence of a report. */
export interface OriginFacts {
  readonly sources: SourceIndex
  readonly speeches: ReadonlyMap<number, Speech>
  readonly bySentence: ReadonlyMap<number, readonly Speech[]>
}

/** Lays out who speaks where. */
export function listOriginFacts(scene: Scene, sources: SourceIndex): OriginFacts {
  const speeches = new Map<number, Speech>()
  const bySentence = new Map<number, Speech[]>()
  sources.attributions.forEach((_, at) => {
    const speech = readSpeech(scene, sources, at)
    if (speech === undefined) return
    speeches.set(at, speech)
    const own = bySentence.get(speech.sentence)
    if (own) own.push(speech)
    else bySentence.set(speech.sentence, [speech])
  })
  return { sources, speeches, bySentence }
}

function readSpeech(scene: Scene, { attributions, links }: SourceIndex, at: number): Speech | undefined {
  const link = links[at]!.at(-1)
  const { cue, content, kind } = attributions[at]!
  const [first, end] = tokenRange(scene.tokens, cue)
  if (link === undefined || end <= first || scene.furniture[first]) return undefined
  const { quotations } = scene.annotated.structure
  return {
    at,
    cue: [first, end],
    sentence: scene.tokens[first]!.sentence,
    kind,
    role: link.role,
    word: scene.tokens[tokenAt(scene.tokens, cue.end - 1)]!.lemma,
    link,
    quotes: quotations.some(one =>
      content.some(({ start, end: to }) => one.start >= start - 1 && one.end <= to + 1),
    ),
    closes: content[0]!.start < cue.start,
  }
}

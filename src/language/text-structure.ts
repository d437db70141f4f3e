import type { Span } from '#primitives'

/**
 * One word or mark. Hyphen compounds ("regime-held", "al-Nusra") are one token. `head` is the index of the governing
 * token in `TextStructure.tokens`, or -1 for the root of a sentence; `relation` is a Universal Dependencies relation
 * (`nsubj`, `nsubj:pass`, `obj`, `obl`, `ccomp`, …) or `root`. Trees are evidence, not truth: see docs/methods.md.
 */
export interface Token extends Span {
  readonly index: number
  readonly text: string
  /** The text in lower case: asked of every token many times over, so it is worked out once a word. */
  readonly lower: string
  /** Base form in lower case ("took" → "take", "forces" → "force"). */
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, … */
  readonly pos: string
  /** Penn Treebank tag: VBD, VBN, NNP, … */
  readonly tag: string
  readonly head: number
  readonly relation: string
  /** Index of the token's sentence in `TextStructure.sentences`. */
  readonly sentence: number
}

/** A sentence: tokens `[firstToken, endToken)`; never crosses a paragraph. */
export interface Sentence extends Span {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  /** Index in `TextStructure.paragraphs`. */
  readonly paragraph: number
}

/** A block of text between line breaks: sentences `[firstSentence, endSentence)`. */
export interface Paragraph extends Span {
  readonly index: number
  readonly firstSentence: number
  readonly endSentence: number
}

/**
 * Text between quotation marks. `inner` is without the marks. `speech` is somebody's words (a clause or more, or set off
 * by a reporting verb); `scare` marks a name, a term or a distanced word ("head of the snake", “Ard al-Sabbagh”).
 * A quotation that runs on over paragraphs (each opened, only the last closed) is one quotation.
 */
export interface Quotation extends Span {
  readonly inner: Span
  readonly kind: 'speech' | 'scare'
}

/** Everything that the language stage knows of a text. Immutable; prints as JSON. */
export interface TextStructure {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
}

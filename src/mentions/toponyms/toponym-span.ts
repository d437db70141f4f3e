import type { TextStructure } from '#language'
import type { Span } from '#primitives'

/** A stretch of text that names a place, before it is resolved. */
export interface ToponymSpan extends Span {
  readonly text: string
  readonly firstToken: number
  readonly endToken: number
  /** `name` stands for itself; `adjective` qualifies something; `inside` is part of another name ("Bank of Mexico"). */
  readonly use: 'name' | 'adjective' | 'inside'
  /** Set where nothing but the words around it says that it is a place. */
  readonly doubtful?: boolean
}

/** The toponym span of tokens `[firstToken, endToken)`. */
export function toponymOf(
  [firstToken, endToken]: readonly [number, number],
  use: ToponymSpan['use'],
  { text, tokens }: TextStructure,
): ToponymSpan {
  const start = tokens[firstToken]!.start
  const end = tokens[endToken - 1]!.end
  return { start, end, text: text.slice(start, end), firstToken, endToken, use }
}

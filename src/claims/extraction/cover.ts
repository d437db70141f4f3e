import type { Span } from '#primitives'

/** Which characters of a text are taken. Asking costs the length of the span asked for, however many spans were added. */
export interface Cover {
  readonly add: (span: Span) => void
  /** True where the span shares a character with one that was added. */
  readonly touches: (span: Span) => boolean
}

/** A cover of a text of so many characters, with nothing taken. */
export function createCover(length: number): Cover {
  const taken = new Uint8Array(length)
  const add = ({ start, end }: Span): void => void taken.fill(1, start, end)
  const touches = ({ start, end }: Span): boolean => taken.subarray(start, end).includes(1)
  return { add, touches }
}

import type { Quotation } from '#language'
import type { Scene } from './scene.ts'

/** Whether an offset lies within quotation marks: there "they" is never the one who speaks. */
export function isQuoted({ annotated }: Scene, offset: number): boolean {
  const { quotations } = annotated.structure
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return holds(quotations[low - 1], offset) || holds(quotations[low - 2], offset)
}

const holds = (quotation: Quotation | undefined, offset: number) =>
  quotation !== undefined && quotation.start <= offset && offset < quotation.end

/** Longer questions are no words or names that come again: their answers are not kept. */
const LONGEST = 200

/**
 * The function given, with its answers kept by what was asked: texts ask the same of the same words again and again. The
 * store is emptied when it holds `limit` answers, so that memory stays bounded however long a process reads.
 */
export function keepAnswers<A>(limit: number, answer: (question: string) => A): (question: string) => A {
  const kept = new Map<string, A>()
  return question => {
    const known = kept.get(question)
    if (known !== undefined || kept.has(question)) return known as A
    const found = answer(question)
    if (question.length > LONGEST) return found
    if (kept.size >= limit) kept.clear()
    kept.set(question, found)
    return found
  }
}

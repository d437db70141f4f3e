/** Longer questions are no words or names that come again: their answers are not kept. */
const LONGEST = 200

/** Stands for "undefined, and that is known": most names that are asked about nobody knows, and one look-up must do. */
const NOTHING = Symbol('nothing')

/**
 * The function given, with its answers kept by what was asked: texts ask the same of the same words again and again. The
 * store is emptied when it holds `limit` answers, so that memory stays bounded however long a process reads.
 */
export function keepAnswers<A>(limit: number, answer: (question: string) => A): (question: string) => A {
  const kept = new Map<string, A | typeof NOTHING>()
  return question => {
    const known = kept.get(question)
    if (known !== undefined) return (known === NOTHING ? undefined : known) as A
    const found = answer(question)
    if (question.length > LONGEST) return found
    if (kept.size >= limit) kept.clear()
    kept.set(question, found === undefined ? NOTHING : found)
    return found
  }
}

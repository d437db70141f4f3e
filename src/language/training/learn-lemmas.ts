import { lemmaByRule, lemmaClass } from '../lemma.ts'
import type { Tree } from './treebank.ts'

/** Base forms that the spelling rules get wrong and the treebanks agree on. */
export function learnLemmas(trees: readonly Tree[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const tags = new Map<string, string>()
  for (const word of trees.flatMap(tree => tree.words)) {
    const kind = lemmaClass(word.tag)
    if (kind === '-' || !/^[a-z]+$/i.test(word.form) || !/^[a-z]+$/i.test(word.lemma)) continue
    const key = `${kind} ${word.form.toLowerCase()}`
    const byLemma = counts.get(key) ?? new Map<string, number>()
    counts.set(key, byLemma.set(word.lemma.toLowerCase(), (byLemma.get(word.lemma.toLowerCase()) ?? 0) + 1))
    tags.set(key, word.tag)
  }
  const exceptions = new Map<string, string>()
  for (const [key, byLemma] of counts) {
    const [lemma, count] = [...byLemma].sort((a, b) => b[1] - a[1])[0]!
    // A single witness may be a slip of the pen; it counts if the base form looks related.
    const isTrusted = count >= 2 || key.slice(2, 4) === lemma.slice(0, 2)
    if (isTrusted && lemma !== lemmaByRule(key.slice(2), tags.get(key)!)) exceptions.set(key, lemma)
  }
  return exceptions
}

import type { Tree } from './treebank.ts'

/** What words are in the sentences of treebanks. */
export interface WordFacts {
  /** How often each lower-case form stands there. */
  readonly uses: ReadonlyMap<string, number>
  /** The facts that are common enough, by name ("tag NN", "is nsubj", "has obj", "under VERB", "side left"). */
  readonly names: readonly string[]
  /** The share of a form's uses, 0..1, for which each fact holds. */
  readonly sharesOf: (form: string) => number[]
}

/** Facts that hold for fewer uses than this say nothing. */
const COMMON = 150

/** Counts how words are tagged, what they hang on and what hangs on them. */
export function countWordFacts(trees: readonly Tree[]): WordFacts {
  const uses = new Map<string, number>()
  const byForm = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  for (const tree of trees) {
    for (const [at, { form }] of tree.words.entries()) {
      const lower = form.toLowerCase()
      uses.set(lower, (uses.get(lower) ?? 0) + 1)
      const counts = byForm.get(lower) ?? new Map<string, number>()
      byForm.set(lower, counts)
      for (const fact of factsOf(tree, at)) {
        counts.set(fact, (counts.get(fact) ?? 0) + 1)
        totals.set(fact, (totals.get(fact) ?? 0) + 1)
      }
    }
  }
  const names = [...totals].filter(([, count]) => count >= COMMON).map(([name]) => name)
  const sharesOf = (form: string) =>
    names.map(name => (byForm.get(form)?.get(name) ?? 0) / (uses.get(form) ?? 1))
  return { uses, names, sharesOf }
}

function factsOf({ words }: Tree, at: number): string[] {
  const { tag, relation, head } = words[at]!
  const below = new Set(words.filter(word => word.head === at).map(word => word.relation))
  below.delete('punct')
  const facts = [`tag ${tag.split('/')[1]}`, `is ${relation}`, ...[...below].map(name => `has ${name}`)]
  if (head >= 0) facts.push(`under ${words[head]!.tag.split('/')[0]}`, head > at ? 'side left' : 'side right')
  return facts
}

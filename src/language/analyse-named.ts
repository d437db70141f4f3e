import { type AnalysedWords, analyseWords, type WordAnalysis } from './analyse-words.ts'
import type { LanguageModel } from './language-model.ts'
import { mendTags } from './mend-tags.ts'

/** Words `[first, end)` of a sentence. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

interface NamedInput extends AnalysedWords {
  /** Names, in order, not overlapping. */
  readonly names: readonly WordRange[]
}

/** The tag of a name as a whole. */
const NAME_TAG = 'PROPN/NNP'

/**
 * As `analyseWords`, but each name is parsed as one proper noun: a preposition, a possessive or a number within it ("Office for the
 * Coordination of …") must not break the tree around it. Within a name all words hang on its head word.
 */
export function analyseNamed(model: LanguageModel, input: NamedInput): WordAnalysis {
  const { names } = input
  if (names.length === 0) return analyseWords(model, input)
  const groups = groupWords(input)
  const groupOf = input.words.map(() => 0)
  for (const [index, group] of groups.entries())
    for (let at = group.first; at < group.end; at++) groupOf[at] = index
  const words = groups.map(group => input.words[group.head]!)
  const whole = analyseWords(model, {
    words,
    tags: mendTags(
      words.map(({ form }) => form),
      groups.map(group => (group.isName ? NAME_TAG : input.tags[group.head]!)),
    ),
    quoted: input.quoted.map(quoted => ({
      ...quoted,
      first: groupOf[quoted.first] ?? groups.length,
      end: groupOf[quoted.end] ?? groups.length,
    })),
  })
  return spreadWords(input, { groups, groupOf, whole })
}

interface Group extends WordRange {
  /** The word that stands for the others: the last before a lower-case word ("Office" in "Office for …"), else the last. */
  readonly head: number
  readonly isName: boolean
}

function groupWords({ words, names }: NamedInput): Group[] {
  const groups: Group[] = []
  let at = 0
  for (const { first, end } of names) {
    for (; at < first; at++) groups.push({ first: at, end: at + 1, head: at, isName: false })
    groups.push({ first, end, head: headOf(words, first, end), isName: true })
    at = end
  }
  for (; at < words.length; at++) groups.push({ first: at, end: at + 1, head: at, isName: false })
  return groups
}

function headOf(words: NamedInput['words'], first: number, end: number): number {
  const link = words.findIndex(
    ({ form }, at) => at > first && at < end - 1 && /^(?:of|for|on|in|and|to|the|de|du)$/.test(form),
  )
  return link > first ? link - 1 : end - 1
}

/** The analysis of the groups as one of the words. */
function spreadWords(
  { words, tags }: NamedInput,
  { groups, groupOf, whole }: { groups: readonly Group[]; groupOf: readonly number[]; whole: WordAnalysis },
): WordAnalysis {
  const heads: number[] = []
  const relations: string[] = []
  const lemmas: string[] = []
  const spread: string[] = []
  for (let at = 0; at < words.length; at++) {
    const { form, lower } = words[at]!
    const group = groups[groupOf[at]!]!
    const isHead = at === group.head
    const head = whole.heads[groupOf[at]!]!
    heads.push(!isHead ? group.head : head < 0 ? -1 : groups[head]!.head)
    relations.push(isHead ? whole.relations[groupOf[at]!]! : 'flat')
    lemmas.push(group.isName ? lower : whole.lemmas[groupOf[at]!]!)
    const isPlain = group.isName && !/^\p{Lu}/u.test(form)
    spread.push(!group.isName ? whole.tags[groupOf[at]!]! : isPlain ? tags[at]! : NAME_TAG)
  }
  return { heads, relations, lemmas, tags: spread }
}

import { type Parser, parseWords } from './parser.ts'
import { createParserInput } from './parser-input.ts'
import type { Part, SentenceParts } from './sentence-parts.ts'
import { posOf, type Words, type WordTree } from './words.ts'

/** One tree for a sentence: its parts and the frame around them are parsed each by itself and joined. */
export function parseParts(parser: Parser, words: Words, sentence: SentenceParts): WordTree {
  const length = words.forms.length
  const tree: WordTree = { heads: new Array(length).fill(-1), relations: new Array(length).fill('dep') }
  const inPart = new Array<boolean>(length).fill(false)
  const roots: { part: Part; root: number }[] = []
  for (const part of sentence.parts) {
    inPart.fill(true, part.first, part.end)
    const own = rangeOf(part.first, part.end).filter(at => !sentence.marks.has(at))
    if (own.length > 0) roots.push({ part, root: parseInto(parser, words, { tree, own }) })
  }
  const frame = rangeOf(0, length).filter(at => !inPart[at] && !sentence.marks.has(at))
  let top = frame.length > 0 ? parseInto(parser, words, { tree, own: frame }) : -1
  // A frame of marks alone is no sentence: the longest part leads.
  if (roots.length > 0 && (top < 0 || frame.every(at => posOf(words, at) === 'PUNCT')))
    top = joinToLongest(tree, roots, top)
  for (const { part, root } of roots) if (root !== top) joinPart(words, tree, { part, root, top, frame })
  joinMarks(tree, sentence.marks, top)
  return tree
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index)
}

/** Parses the chosen words, writes their heads and relations and returns their root. */
function parseInto(parser: Parser, words: Words, part: { tree: WordTree; own: readonly number[] }): number {
  const { tree, own } = part
  const input = createParserInput(
    own.map(at => words.forms[at]!),
    own.map(at => words.tags[at]!),
  )
  const parse = parseWords(parser, input)
  let root = own[0]!
  for (const [index, at] of own.entries()) {
    const head = parse.heads[index]!
    tree.heads[at] = head === own.length ? -1 : own[head]!
    tree.relations[at] = head === own.length ? 'root' : parser.relations[parse.labels[index]!]!
    if (head === own.length) root = at
  }
  return root
}

function joinToLongest(tree: WordTree, roots: readonly { part: Part; root: number }[], old: number): number {
  const [longest] = [...roots].sort((a, b) => b.part.end - b.part.first - (a.part.end - a.part.first))
  const top = longest!.root
  if (old >= 0) {
    tree.heads[old] = top
    tree.relations[old] = 'punct'
  }
  return top
}

function joinPart(
  words: Words,
  tree: WordTree,
  join: { part: Part; root: number; top: number; frame: readonly number[] },
): void {
  const { part, root, top, frame } = join
  const verb = part.link === 'speech' ? speechVerb(words, { part, top, frame }) : undefined
  tree.heads[root] = verb ?? top
  tree.relations[root] = verb === undefined ? 'parataxis' : 'ccomp'
}

/** The verb that introduces a quotation: just before it ("collapsed, saying: …"), else the main verb of the frame, else any. */
function speechVerb(
  words: Words,
  at: { part: Part; top: number; frame: readonly number[] },
): number | undefined {
  const isVerb = (word: number) => posOf(words, word) === 'VERB'
  const before = at.frame.filter(word => word < at.part.first)
  const close = before.slice(-3).findLast(isVerb)
  if (close !== undefined && /[:,]/.test(words.forms[before.at(-1)!] ?? ':')) return close
  if (isVerb(at.top)) return at.top
  return close ?? at.frame.find(isVerb)
}

/** Quotation marks hang on the top word of what they enclose. */
function joinMarks(tree: WordTree, marks: SentenceParts['marks'], top: number): void {
  if (top < 0) leadWithFirst(tree)
  for (const [mark, { first, end }] of marks) {
    if (top < 0) break
    const isInside = (at: number) => at >= first && at < end
    const inner = rangeOf(first, end).filter(at => !marks.has(at))
    tree.relations[mark] = 'punct'
    tree.heads[mark] = inner.find(at => !isInside(tree.heads[at]!)) ?? top
  }
}

/** Nothing but marks: the first leads. */
function leadWithFirst(tree: WordTree): void {
  tree.heads.fill(0).fill(-1, 0, 1)
  tree.relations.fill('punct').fill('root', 0, 1)
}

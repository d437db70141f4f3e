import type { Insertion } from './insertions.ts'
import { type Parser, parseWords } from './parser.ts'
import { createParserInput, fillParserInput, type ParserWord } from './parser-input.ts'
import type { Part, SentenceParts } from './sentence-parts.ts'
import { posOf, type Words, type WordTree } from './words.ts'

/** Words with what the parser asks of them. */
export interface ParsedWords extends Words {
  readonly features: readonly ParserWord[]
  /** What stands for their tags. */
  readonly tagNumbers: readonly number[]
}

/** One tree for a sentence: its parts and the frame around them are parsed each by itself and joined. */
export function parseParts(parser: Parser, words: ParsedWords, sentence: SentenceParts): WordTree {
  const length = words.forms.length
  const tree: WordTree = { heads: new Array(length).fill(-1), relations: new Array(length).fill('dep') }
  const isTaken = new Array<boolean>(length).fill(false)
  for (const mark of sentence.marks.keys()) isTaken[mark] = true
  const parse = (first: number, end: number) => {
    const own = rangeOf(first, end).filter(at => !isTaken[at])
    isTaken.fill(true, first, end)
    return { own, root: own.length > 0 ? parseInto(parser, words, { tree, own }) : -1 }
  }
  const inserted = sentence.insertions.map(insertion => ({
    insertion,
    ...parse(insertion.open + 1, insertion.close),
  }))
  for (const { insertion } of inserted) isTaken.fill(true, insertion.open, insertion.close + 1)
  const parts = sentence.parts
    .map(part => ({ part, ...parse(part.first, part.end) }))
    .filter(part => part.root >= 0)
  const { own: frame, root } = parse(0, length)
  let top = root
  // A frame of marks alone is no sentence: the longest part leads.
  if (parts.length > 0 && (top < 0 || frame.every(at => posOf(words, at) === 'PUNCT')))
    top = joinToLongest(tree, parts, top)
  for (const { part, root } of parts) if (root !== top) joinPart(words, tree, { part, root, top, frame })
  for (const { insertion, root } of inserted) joinInsertion(tree, insertion, root)
  joinMarks(tree, sentence.marks, top)
  return tree
}

/** An insertion hangs on the noun before it (a participle or an apposition on the head of the whole phrase), its commas on it. */
function joinInsertion(tree: WordTree, insertion: Insertion, root: number): void {
  const { open, close, noun, relation } = insertion
  const up = relation === 'acl:relcl' ? /^(?:compound|flat)$/ : /^(?:compound|flat|nmod|conj)$/
  let head = noun
  while (up.test(tree.relations[head]!) && tree.heads[head]! >= 0 && tree.heads[head] !== root)
    head = tree.heads[head]!
  const top = root < 0 ? head : root
  if (root >= 0) {
    tree.heads[root] = head
    tree.relations[root] = relation
  }
  for (const comma of [open, close]) {
    tree.heads[comma] = top
    tree.relations[comma] = 'punct'
  }
}

function rangeOf(first: number, end: number): number[] {
  const range: number[] = []
  for (let at = first; at < end; at++) range.push(at)
  return range
}

/** Used by one sentence after the other. */
const input = createParserInput(200)

/** Parses the chosen words, writes their heads and relations and returns their root. */
function parseInto(
  parser: Parser,
  words: ParsedWords,
  part: { tree: WordTree; own: readonly number[] },
): number {
  const { tree, own } = part
  fillParserInput(
    input,
    own.map(at => words.features[at]!),
    own.map(at => words.tagNumbers[at]!),
  )
  const parse = parseWords(parser, input)
  let root = own[0]!
  for (let index = 0; index < own.length; index++) {
    const at = own[index]!
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

import type { Span } from '#primitives'
import { mergeCompounds } from '../mend-pieces.ts'

/** One word of a treebank with its gold analysis. `head` counts from 0; -1 is the root. */
export interface TreeWord extends Span {
  readonly form: string
  readonly lemma: string
  /** "VERB/VBD" */
  readonly tag: string
  readonly head: number
  readonly relation: string
}

/** A sentence of a treebank: text as written, and words that point into it. */
export interface Tree {
  readonly document: string
  readonly text: string
  readonly words: readonly TreeWord[]
}

interface Row {
  readonly form: string
  readonly lemma: string
  readonly tag: string
  readonly head: number
  readonly relation: string
  readonly spaceAfter: boolean
}

/** Reads CoNLL-U, with hyphen compounds made one word as `findStructure` has them. Empty nodes are left out. */
export function readTreebank(conllu: string): Tree[] {
  return conllu
    .split(/\n\n+/)
    .filter(block => block.trim() !== '')
    .map(block => mergeTree(readTree(block)))
}

function readTree(block: string): Tree {
  const rows: Row[] = []
  let text = ''
  const words: TreeWord[] = []
  let document = ''
  let range: { end: number; form: string; spaceAfter: boolean; start: number; cursor: number } | undefined
  for (const line of block.split('\n')) {
    if (line.startsWith('# sent_id = ')) document = line.slice(12).replace(/-\d+$/, '')
    if (line.startsWith('#') || line === '') continue
    const columns = line.split('\t')
    const id = columns[0]!
    const spaceAfter = !columns[9]!.includes('SpaceAfter=No')
    if (id.includes('.')) continue
    if (id.includes('-')) {
      range = { end: Number(id.split('-')[1]), form: columns[1]!, spaceAfter, start: text.length, cursor: 0 }
      text += columns[1]! + (spaceAfter ? ' ' : '')
      continue
    }
    const form = columns[1]!
    let span: Span
    if (range) {
      const at = range.form.indexOf(form, range.cursor)
      const start = at >= 0 ? at : range.cursor
      const end = Math.min(range.form.length, start + form.length)
      span = { start: range.start + start, end: range.start + end }
      range.cursor = end
      if (Number(id) === range.end) range = undefined
    } else {
      span = { start: text.length, end: text.length + form.length }
      text += form + (spaceAfter ? ' ' : '')
    }
    rows.push({
      form,
      lemma: columns[2]!,
      tag: `${columns[3]}/${columns[4]}`,
      head: Number(columns[6]) - 1,
      relation: columns[7]!,
      spaceAfter,
    })
    const { lemma, tag, head, relation } = rows.at(-1)!
    words.push({ ...span, form, lemma, tag, head, relation })
  }
  return { document, text: text.trimEnd(), words }
}

/** The tree with the words of each hyphen compound as one, which takes the place of the one that the others hang on. */
function mergeTree(tree: Tree): Tree {
  const merged = mergeCompounds(tree.text, { spans: [...tree.words], tags: [], sentenceEnds: [] }).spans
  if (merged.length === tree.words.length) return tree
  const groupOf = new Map<number, number>()
  let word = 0
  for (const [group, span] of merged.entries()) {
    while (word < tree.words.length && tree.words[word]!.start < span.end) groupOf.set(word++, group)
  }
  const words = merged.map((span, group) => {
    const members = tree.words.map((_, index) => index).filter(index => groupOf.get(index) === group)
    const top = members.findLast(index => groupOf.get(tree.words[index]!.head) !== group) ?? members.at(-1)!
    const chosen = tree.words[top]!
    const form = tree.text.slice(span.start, span.end)
    const head = chosen.head < 0 ? -1 : groupOf.get(chosen.head)!
    if (members.length === 1) return { ...chosen, head }
    const isModifier = chosen.relation === 'amod' && /\/V/.test(chosen.tag)
    return {
      ...span,
      form,
      lemma: form.toLowerCase(),
      tag: isModifier ? 'ADJ/JJ' : chosen.tag,
      head,
      relation: chosen.relation,
    }
  })
  return { ...tree, words }
}

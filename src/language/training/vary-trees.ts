import { INTRANSITIVE_VERBS, NOUNS, PLURAL_NOUNS, TRANSITIVE_VERBS } from './en/reporting-words.ts'
import { inflectVerb } from './inflect.ts'
import type { Tree, TreeWord } from './treebank.ts'

const LONGEST = 45
const VERB_SHARE = 0.4
const NOUN_SHARE = 0.3

/** The tree with some of its verbs and nouns replaced by reporting words of the same form; `undefined` where none fits. */
export function varyWords(tree: Tree, random: () => number): Tree | undefined {
  if (tree.words.length > LONGEST) return undefined
  const forms = tree.words.map((word, at) => substitute(tree, word, { at, random }) ?? word.form)
  return forms.every((form, at) => form === tree.words[at]!.form) ? undefined : rebuild(tree, forms)
}

function substitute(
  tree: Tree,
  word: TreeWord,
  draw: { at: number; random: () => number },
): string | undefined {
  const { at, random } = draw
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const [pos, penn] = word.tag.split('/') as [string, string]
  if (pos === 'VERB' && /^VB/.test(penn) && random() < VERB_SHARE) {
    const list = verbsFor(tree, at)
    return list && asCased(inflectVerb(pick(list), penn), word.form)
  }
  if (!/^(?:nsubj|nsubj:pass|obj|obl|nmod|root|conj|compound)$/.test(word.relation) || random() > NOUN_SHARE)
    return undefined
  if (penn === 'NN') return asCased(pick(NOUNS), word.form)
  return penn === 'NNS' ? asCased(pick(PLURAL_NOUNS), word.form) : undefined
}

function verbsFor(tree: Tree, at: number): readonly string[] | undefined {
  const relations = tree.words.filter(word => word.head === at).map(word => word.relation)
  if (relations.some(relation => /^(?:ccomp|xcomp|iobj|compound:prt|expl|cop)$/.test(relation)))
    return undefined
  return relations.some(relation => /^(?:obj|nsubj:pass|aux:pass)$/.test(relation))
    ? TRANSITIVE_VERBS
    : INTRANSITIVE_VERBS
}

function asCased(form: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? form[0]!.toUpperCase() + form.slice(1) : form
}

/** The tree with other forms, its text and offsets made anew. */
function rebuild(tree: Tree, forms: readonly string[]): Tree {
  let text = ''
  const words = tree.words.map((word, at) => {
    const gap = at === 0 ? '' : tree.text.slice(tree.words[at - 1]!.end, word.start)
    text += gap
    const start = text.length
    text += forms[at]!
    return { ...word, form: forms[at]!, start, end: text.length }
  })
  return { ...tree, text, words }
}

/** The tree without some words that nothing hangs on. */
export function dropWords(tree: Tree, drop: (word: TreeWord, at: number) => boolean): Tree {
  const heads = new Set(tree.words.map(word => word.head))
  const kept = tree.words.map((_, at) => at).filter(at => heads.has(at) || !drop(tree.words[at]!, at))
  if (kept.length === 0) return tree
  const place = new Map(kept.map((at, index) => [at, index]))
  let text = ''
  const words = kept.map((at, index) => {
    const word = tree.words[at]!
    if (index > 0 && /^\s/.test(tree.text.slice(tree.words[at - 1]!.end, word.start))) text += ' '
    const start = text.length
    text += word.form
    return { ...word, head: word.head < 0 ? -1 : place.get(word.head)!, start, end: text.length }
  })
  return { ...tree, text, words }
}

const LONGEST_HEADLINE = 14

/** The tree in the manner of headlines: no articles, no "be" before participles, no full stop, the past told in the present. */
export function toHeadline(tree: Tree): Tree | undefined {
  const root = tree.words.find(word => word.head < 0)!
  const rootAt = tree.words.indexOf(root)
  const isPassive = tree.words.some(word => word.head === rootAt && word.relation === 'aux:pass')
  const hasSubject = tree.words.some(
    word => word.head === rootAt && /^nsubj/.test(word.relation) && !/PRP/.test(word.tag),
  )
  if (tree.words.length > LONGEST_HEADLINE || !hasSubject || !/^VERB\/VB[DZPN]$/.test(root.tag))
    return undefined
  if (root.tag === 'VERB/VBN' && !isPassive) return undefined
  const bare = dropWords(
    tree,
    word => /^(?:det|aux:pass|punct)$/.test(word.relation) && !/^(?:no|all)$/i.test(word.form),
  )
  if (root.tag !== 'VERB/VBD') return bare
  const plural = tree.words.some(
    word => word.head === rootAt && word.relation === 'nsubj' && /S$/.test(word.tag),
  )
  const penn = plural ? 'VBP' : 'VBZ'
  const forms = bare.words.map(word => (word.head < 0 ? inflectVerb(word.lemma, penn) : word.form))
  const told = rebuild(bare, forms)
  return { ...told, words: told.words.map(word => (word.head < 0 ? { ...word, tag: `VERB/${penn}` } : word)) }
}

const QUOTE_MARK = /^(?:["“”„«»]|``|'')$/

/** The tree without quotation marks: the parser gets sentences without them. */
export function dropQuoteMarks(tree: Tree): Tree {
  return dropWords(tree, word => word.relation === 'punct' && QUOTE_MARK.test(word.form))
}

import type { TextStructure, Token } from '../text-structure.ts'
import type { Tree } from './treebank.ts'

/** A gold tree beside what was read. */
export interface Comparison {
  readonly structure: TextStructure
  readonly tokenAt: ReadonlyMap<string, Token>
  readonly tree: Tree
}

/** Counts of verbs whose agent and patient are both right. */
export interface Role {
  verbs: number
  right: number
  nearest: number
}

interface Arguments {
  readonly agent: string
  readonly patient: string
}

const keyOf = (span: { start: number; end: number }) => `${span.start} ${span.end}`

/** Adds the verbs of one gold tree that have an agent or a patient. */
export function roleRight(roles: Role, { structure, tokenAt, tree }: Comparison): void {
  for (const [index, word] of tree.words.entries()) {
    if (!word.tag.startsWith('VERB/')) continue
    const gold = goldArguments(tree, index)
    if (gold.agent === '' && gold.patient === '') continue
    roles.verbs++
    const token = tokenAt.get(keyOf(word))
    if (!token) continue
    if (same(gold, readArguments(structure, token))) roles.right++
    if (same(gold, nearestArguments(structure, token))) roles.nearest++
  }
}

const same = (a: Arguments, b: Arguments) => a.agent === b.agent && a.patient === b.patient

function goldArguments(tree: Tree, verb: number): Arguments {
  const child = (name: RegExp) => tree.words.find(word => word.head === verb && name.test(word.relation))
  return toArguments(child)
}

function readArguments(structure: TextStructure, verb: Token): Arguments {
  const sentence = structure.sentences[verb.sentence]!
  const tokens = structure.tokens.slice(sentence.firstToken, sentence.endToken)
  return toArguments(name => tokens.find(token => token.head === verb.index && name.test(token.relation)))
}

function toArguments(child: (relation: RegExp) => { start: number; end: number } | undefined): Arguments {
  const passive = child(/^nsubj:pass$/)
  const agent = passive ? child(/^obl:agent$/) : child(/^nsubj$/)
  const patient = passive ?? child(/^obj$/)
  return { agent: agent ? keyOf(agent) : '', patient: patient ? keyOf(patient) : '' }
}

/** What a reader without trees would say: the noun before the verb acts, the noun after it is acted on; the other way round in the passive. */
function nearestArguments(structure: TextStructure, verb: Token): Arguments {
  const { tokens } = structure
  const isNoun = (token: Token | undefined) => token !== undefined && /^(?:NOUN|PROPN|PRON)$/.test(token.pos)
  const isInside = (token: Token | undefined) => token?.sentence === verb.sentence
  let before = verb.index - 1
  let isPassive = false
  while (isInside(tokens[before]) && /^(?:AUX|ADV|PART)$/.test(tokens[before]!.pos)) {
    if (verb.tag === 'VBN' && tokens[before]!.lemma === 'be') isPassive = true
    before--
  }
  while (isInside(tokens[before]) && !isNoun(tokens[before]) && tokens[before]!.pos !== 'VERB') before--
  let after = verb.index + 1
  while (isInside(tokens[after]) && /^(?:DET|ADJ|NUM|ADV)$/.test(tokens[after]!.pos)) after++
  while (isNoun(tokens[after]) && isNoun(tokens[after + 1]) && isInside(tokens[after + 1])) after++
  const left = isInside(tokens[before]) && isNoun(tokens[before]) ? keyOf(tokens[before]!) : ''
  const right = isInside(tokens[after]) && isNoun(tokens[after]) ? keyOf(tokens[after]!) : ''
  return isPassive ? { agent: '', patient: left } : { agent: left, patient: right }
}

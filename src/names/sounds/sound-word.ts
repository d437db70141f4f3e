import { ARABIC, CYRILLIC, LATIN, type LetterRule } from './sound-letters.ts'

/** Scripts that have letter rules; words of any other script are kept as they are, digits included. */
export type Script = 'latin' | 'arabic' | 'cyrillic' | 'other'

/** Rules by first letter, longest first, those with a condition before those without. */
type RuleTable = ReadonlyMap<string, readonly LetterRule[]>

function tableOf(rules: readonly LetterRule[]): RuleTable {
  const table = new Map<string, LetterRule[]>()
  for (const rule of rules) {
    const list = table.get(rule.letters[0]!)
    if (list === undefined) table.set(rule.letters[0]!, [rule])
    else list.push(rule)
  }
  const weight = (rule: LetterRule) =>
    rule.letters.length * 2 + (rule.at || rule.before || rule.notBefore ? 1 : 0)
  for (const list of table.values()) list.sort((a, b) => weight(b) - weight(a))
  return table
}

const TABLES: Readonly<Record<Exclude<Script, 'other'>, RuleTable>> = {
  latin: tableOf(LATIN),
  arabic: tableOf(ARABIC),
  cyrillic: tableOf(CYRILLIC),
}

/** The script of a folded word by its first letter that has rules. */
export function scriptOf(word: string): Script {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 97 && code <= 122) return 'latin'
    if (code >= 0x600 && code <= 0x6ff) return 'arabic'
    if (code >= 0x400 && code <= 0x4ff) return 'cyrillic'
  }
  return 'other'
}

/**
 * The sounds of a folded word, doubled ones written once. Letters without a rule (another script inside the word, a
 * look-alike) are sounded by their own script's rules, so that a mixed word is read letter by letter.
 */
export function soundWord(word: string): string {
  let sounds = ''
  for (let at = 0; at < word.length; ) {
    const rule = ruleAt(word, at)
    const next = rule === undefined ? word[at]! : rule.sounds
    sounds += next !== '' && sounds.endsWith(next[0]!) && !isDigit(next) ? next.slice(1) : next
    at += rule === undefined ? 1 : rule.letters.length
  }
  return sounds
}

const isDigit = (char: string) => char >= '0' && char <= '9'

function ruleAt(word: string, at: number): LetterRule | undefined {
  const script = scriptOf(word[at]!)
  if (script === 'other') return undefined
  const rules = TABLES[script].get(word[at]!)
  return rules?.find(rule => fits(rule, word, at))
}

function fits(rule: LetterRule, word: string, at: number): boolean {
  if (rule.letters.length > 1 && !word.startsWith(rule.letters, at)) return false
  const end = at + rule.letters.length
  if (rule.at === 'start' && at > 0) return false
  if (rule.at === 'end' && (end < word.length || at === 0)) return false
  if (rule.notBefore !== undefined && end < word.length && rule.notBefore.includes(word[end]!)) return false
  return rule.before === undefined || (end < word.length && rule.before.includes(word[end]!))
}

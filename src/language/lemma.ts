import { IRREGULAR_VERBS } from './en/irregular-verbs.ts'

/** Base forms that the rules get wrong, by word class and lower-case form: "V fought" → "fight". Learned from treebanks. */
export type LemmaExceptions = ReadonlyMap<string, string>

const IRREGULAR = readIrregular()

function readIrregular(): Map<string, string> {
  const byForm = new Map<string, string>()
  for (const line of IRREGULAR_VERBS.trim().split('\n')) {
    const [base, ...forms] = line.split(/[ /]/)
    for (const form of [base!, ...forms]) if (!byForm.has(form)) byForm.set(form, base!)
  }
  // Forms shared by two verbs: the frequent verb has it.
  for (const [form, base] of [
    ['found', 'find'],
    ['lay', 'lay'],
    ['saw', 'see'],
    ['fell', 'fall'],
    ['wound', 'wound'],
    ['ground', 'ground'],
    ['bore', 'bear'],
  ] as const)
    byForm.set(form, base)
  return byForm
}

/** True for a form that can be the past of a verb: "shot", "forced". */
export function isPastForm(form: string): boolean {
  const lower = form.toLowerCase()
  const base = IRREGULAR.get(lower)
  return base === undefined ? /[a-z]{2}ed$/.test(lower) : !/(?:ing|s)$/.test(lower)
}

/** Letter of the word class that exceptions are kept under: V, N, A or other. */
export function lemmaClass(tag: string): string {
  const penn = tag.slice(tag.indexOf('/') + 1)
  if (/^V|^MD/.test(penn)) return 'V'
  if (penn === 'NNS') return 'N'
  if (/^(?:JJ|RB)[RS]$/.test(penn)) return 'A'
  return '-'
}

/** Base form of a word in lower case. `tag` is "VERB/VBD". */
export function findLemma(form: string, tag: string, exceptions: LemmaExceptions): string {
  const lower = form.toLowerCase().replaceAll('’', "'")
  const kind = lemmaClass(tag)
  return exceptions.get(`${kind} ${lower}`) ?? lemmaByRule(lower, tag)
}

/** Base form by spelling alone; hyphen compounds by their last part. */
export function lemmaByRule(lower: string, tag: string): string {
  const penn = tag.slice(tag.indexOf('/') + 1)
  const kind = lemmaClass(tag)
  if (kind !== 'V' && kind !== 'N') return lower === "n't" ? 'not' : lower
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + lemmaByRule(lower.slice(hyphen + 1), tag)
  return kind === 'N' ? singular(lower) : verbBase(lower, penn)
}

const MODALS: Readonly<Record<string, string>> = {
  ca: 'can',
  wo: 'will',
  "'ll": 'will',
  "'d": 'would',
  sha: 'shall',
  "'s": 'be',
}

function verbBase(lower: string, penn: string): string {
  if (penn === 'MD') return MODALS[lower] ?? lower
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return irregular
  const prefixed = /^(re|over|under|out|un|mis|counter)(.+)$/.exec(lower)
  const rest = prefixed && penn !== 'VB' && penn !== 'VBP' ? IRREGULAR.get(prefixed[2]!) : undefined
  if (prefixed && rest !== undefined && rest !== prefixed[2] && prefixed[2]!.length > 2)
    return prefixed[1]! + rest
  if (penn === 'VBZ') return singular(lower)
  if (/ied$/.test(lower)) return lower.replace(/ied$/, 'y')
  const ending = penn === 'VBG' ? /ing$/ : penn === 'VBD' || penn === 'VBN' ? /ed$/ : undefined
  if (ending === undefined || !ending.test(lower)) return lower
  const stem = lower.replace(ending, '')
  return /[aeiouy]/.test(stem) ? restoreEnd(stem) : lower
}

function singular(lower: string): string {
  if (/ies$/.test(lower) && lower.length > 4) return lower.replace(/ies$/, 'y')
  if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return lower.slice(0, -2)
  if (/oes$/.test(lower)) return lower.slice(0, -2)
  if (/men$/.test(lower)) return lower.replace(/men$/, 'man')
  if (/[^su]s$/.test(lower) && lower.length > 2) return lower.slice(0, -1)
  return lower
}

/** Stems, without -ed or -ing, that had an e: capture, seize, besiege, settle, evacuate. */
const LOST_E = [
  // One short syllable would have doubled its consonant, had there been no e: taking, named, retaking.
  /^(?:re|over|under|out|un|mis|de|dis)?[^aeiou]+[aeiou][^aeiouwxy]$/,
  /[^e]e$/,
  /[bcdfgkptz]l$/,
  /[vuc]$/,
  /[^z]z$/,
  /(?:[aeiou]|[rlnp])s$/,
  /(?:[aeiou]|d|[eu]n|l|r)g$/,
  /^(?!(?:h|b|g|cl)ang).*ang$/,
  /[^aeo][aiu]r$|(?:pl|sc|st|gn|sh)or$/,
  /[^aeiou][aiou]d$/,
  /[^aeiou]i[bkmnpl]$|(?:inv|un|ign|exc|rec|inc|exped)it$/,
  /[^aeiou](?:[au][km]|ok)$/,
  /[aeiou][^aeiou]+at$|[iu]at$|creat$/,
  /[^aeio]ut$|[uvm]ot$|(?:pl|mp|l)et$/,
  /[^aeioul][ao]p$/,
  /[^aeiou]th$/,
] as const

function restoreEnd(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem) && !/(?:add|^err|butt)$/.test(stem)) return stem.slice(0, -1)
  if (/[aeiou][^aeiou]+[aeiou]ll$/.test(stem) && !/(?:st|c|f)all$|fill$|nroll$/.test(stem))
    return stem.slice(0, -1)
  return LOST_E.some(rule => rule.test(stem)) ? `${stem}e` : stem
}

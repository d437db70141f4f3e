import { askOnce, type Clause, formsOf, type Token } from '#language'
import type { AnnotatedReport } from '#mentions'
import { verbForms } from './word-forms.ts'

/** Tags under which a past tense of a rare verb hides: "ambushed" read as an adjective, "shelled" as a noun. */
const DISGUISES: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'X'])

/** A rare verb read as an adjective or a noun, or as a participle before the noun that is its object ("seized control"). */
function isDisguised({ pos, relation }: Token): boolean {
  return DISGUISES.has(pos) || (pos === 'VERB' && relation === 'amod')
}

/** What looks like a regular past tense. */
const looksPast = askOnce(({ form }) => /^[a-z-]{3,}ed$/.test(form))

function eventOf(token: Token, isEventVerb: (lemma: string) => boolean): string | undefined {
  return verbForms({ ...token, lemma: token.text }).find(isEventVerb)
}

/**
 * Clauses that the tagger hid by taking a rare verb for an adjective or a noun ("rebels ambushed government troops"): a
 * regular past tense that the lexicon knows, right after a noun group that no other verb claims, and not itself a
 * modifier after an article. Agents and patients are the groups beside it.
 */
export function recoverClauses(
  annotated: AnnotatedReport,
  isEventVerb: (lemma: string) => boolean,
): Clause[] {
  const { tokens } = annotated.structure
  const found: Clause[] = []
  const forms = formsOf(annotated.structure)
  const hidden = tokens.filter(
    token =>
      looksPast(forms[token.index]!) && isDisguised(token) && eventOf(token, isEventVerb) !== undefined,
  )
  if (hidden.length === 0) return found
  const endingAt = new Map(annotated.nounGroups.map(group => [group.endToken, group]))
  const verbs = new Set(annotated.clauses.map(clause => clause.verb))
  const taken = new Set(annotated.clauses.flatMap(clause => [...clause.agents, ...clause.patients]))
  const startingAt = new Map(annotated.nounGroups.map(group => [group.firstToken, group]))
  const afterPreposition = Map.groupBy(annotated.nounGroups, group => group.preposition)
  for (const token of hidden) {
    if (verbs.has(token.index)) continue
    const lemma = eventOf(token, isEventVerb)
    const subject = subjectBefore(token.index)
    if (lemma === undefined || subject === undefined || taken.has(subject.head)) continue
    const object = groupAfter(token.index)
    const oblique = afterPreposition
      .get(object?.endToken ?? token.index + 1)
      ?.find(group => group.head > token.index)
    const end = tokens[(oblique ?? object)?.endToken ?? token.index + 1]?.start ?? token.end
    found.push({
      start: subject.start,
      end: Math.min(end, annotated.structure.sentences[token.sentence]!.end),
      index: annotated.clauses.length + found.length,
      sentence: token.sentence,
      verb: token.index,
      verbGroup: { firstToken: token.index, endToken: token.index + 1 },
      predicate: lemma,
      agents: [subject.head],
      patients: object === undefined ? [] : [object.head],
      obliques:
        oblique === undefined
          ? []
          : [{ preposition: tokens[oblique.preposition!]!.lower, head: oblique.head }],
      passive: false,
      negated: false,
      auxiliaries: [],
      link: 'root',
      parent: undefined,
      marker: undefined,
    })
  }
  return found

  /** The group that ends right before the word, or that the tagger has glued to it. */
  function subjectBefore(index: number) {
    let group = endingAt.get(index)
    for (let steps = 0; group?.preposition !== undefined && steps < 3; steps++)
      group = endingAt.get(group.preposition)
    if (group === undefined || group.preposition !== undefined) return undefined
    return tokens[index]!.sentence === tokens[group.head]!.sentence ? group : undefined
  }

  function groupAfter(index: number) {
    const next = startingAt.get(index + 1) ?? startingAt.get(index)
    if (next === undefined || next.head === index) return undefined
    return tokens[next.head]!.sentence === tokens[index]!.sentence ? next : undefined
  }
}

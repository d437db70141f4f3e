import type { Clause } from '#language'
import type { Span } from '#primitives'
import { PLANNED_AUXILIARIES, SURE_CONDITION_MARKERS } from '../en/modality.ts'
import { clauseQuote } from './clause-quote.ts'
import type { Scene } from './scene.ts'

/** True where the clause itself is the condition ("if they take the hill"). */
export function isCondition(scene: Scene, clause: Clause): boolean {
  if (clause.marker !== undefined && SURE_CONDITION_MARKERS.has(clause.marker)) return true
  return isInverted(scene, clause) || conditionWordsBefore(scene, clause)
}

/** "Should the town fall": an auxiliary before its subject makes a condition of what is no question. */
function isInverted(scene: Scene, { verb, agents, patients, auxiliaries }: Clause): boolean {
  if (!auxiliaries.includes('should')) return false
  const [subject] = [...agents, ...patients].filter(head => head < verb)
  const aux = (scene.children[verb] ?? []).find(child => scene.tokens[child]!.lemma === 'should')
  return subject !== undefined && aux !== undefined && aux < subject
}

/** Words that lead into what must come first, where the consequence is still to come ("once the road is safe"). */
const FIRST: ReadonlySet<string> = new Set(['once', 'until', 'till'])

/** "Once the city is cleared, victory will be declared": what must come first has not come. */
export function isAwaited(scene: Scene, clause: Clause): boolean {
  const above = clause.parent === undefined ? undefined : scene.clauses[clause.parent]
  const toCome = above !== undefined && isDoubtful(above) && !above.auxiliaries.includes('have')
  return toCome && isForerunner(scene, clause)
}

/** Whether a clause says what has to happen before something that has not happened yet. */
function isForerunner(scene: Scene, { verbGroup, agents, patients, sentence }: Clause): boolean {
  const subject = Math.min(verbGroup.firstToken, ...agents, ...patients)
  for (let at = subject - 1; at >= Math.max(0, subject - 4); at--) {
    const token = scene.tokens[at]!
    if (token.sentence !== sentence || token.pos === 'PUNCT') return false
    const word = token.lower
    if (FIRST.has(word)) return true
    if ((word === 'soon' || word === 'long') && scene.tokens[at + 1]?.lower === 'as') return true
  }
  return false
}

function conditionWordsBefore(scene: Scene, clause: Clause): boolean {
  const subject = Math.min(clause.verbGroup.firstToken, ...clause.agents, ...clause.patients)
  for (let at = subject - 1; at >= Math.max(0, subject - 4); at--) {
    const word = scene.tokens[at]!.lower
    if (word === 'if' || word === 'unless') return true
    if (word === 'case' && scene.tokens[at - 1]?.lower === 'in') return true
    if (word === ',' || word === '.' || scene.tokens[at]!.sentence !== scene.tokens[clause.verb]!.sentence)
      return false
  }
  return false
}

/** The quote of the condition that a clause still to come, or one above it, depends on; undefined for none. */
export function conditionOf(scene: Scene, clause: Clause): Span | undefined {
  const line = ancestry(scene, clause)
  for (const child of scene.clausesIn[clause.sentence] ?? [])
    if (
      child.index !== clause.index &&
      (isCondition(scene, child) || isForerunner(scene, child)) &&
      !line.some(above => above.index === child.index)
    ) {
      const quote = clauseQuote(scene, child)
      return withMarker(scene, quote)
    }
  return undefined
}

function withMarker(scene: Scene, quote: Span): Span {
  const before = scene.text.slice(Math.max(0, quote.start - 8), quote.start)
  const found = /(?:\bif|\bunless|\bin case|\bonce|\buntil)\s+$/i.exec(before)
  return found === null ? quote : { start: quote.start - found[0].length, end: quote.end }
}

function ancestry(scene: Scene, clause: Clause): readonly Clause[] {
  const line: Clause[] = []
  let here: Clause | undefined = clause
  while (here?.parent !== undefined && line.length < 20) {
    here = scene.clauses[here.parent]
    if (here !== undefined) line.push(here)
  }
  return line
}

/** Whether an auxiliary leaves a clause's event to come or in doubt. */
export function isDoubtful(clause: Clause): boolean {
  return clause.auxiliaries.some(word => PLANNED_AUXILIARIES.has(word))
}

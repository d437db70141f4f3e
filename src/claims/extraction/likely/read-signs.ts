import type { Span } from '#primitives'
import { JUDGING_WORDS } from '../../en/judging-words.ts'
import { BLAMING_VERBS } from '../../en/modality.ts'
import type { Candidate } from '../candidate.ts'
import { groupSpan } from '../noun-phrase.ts'
import { type Scene, tokenRange } from '../scene.ts'
import { clauseShape, tenseOf } from './clause-shape.ts'

/**
 * What the grammar of a candidate's words shows for or against its being one that a careful reader would list: how its
 * clause stands in the sentence, its tense, the determiner of an event noun, the make of a speech. Names of features.
 */
export function readSigns(scene: Scene, candidate: Candidate): readonly string[] {
  const { source } = candidate
  const likely = likelihoodSigns(candidate)
  if (source === 'speech') return [...speechSigns(scene, candidate), ...likely]
  const blamed = isBlamed(scene, candidate) ? ['blamed'] : []
  return [...clauseSigns(scene, candidate), ...nounSigns(scene, candidate), ...blamed, ...likely]
}

/** Steps of how likely a clause tells its type. */
const LIKELIHOODS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8]

/** How likely the candidate's clause tells an event of its type, by all that stands in it, in steps. */
function likelihoodSigns({ source, likelihood }: Candidate): string[] {
  if (likelihood === undefined) return [`${source} of no clause`]
  const step = LIKELIHOODS.filter(least => likelihood >= least).at(-1) ?? 0
  return [`clause tells it ${step}`, `clause tells it by ${source} ${step}`]
}

/** "Accused them of shelling it", "blamed them for the attack", "claimed responsibility for it". */
function isBlamed(scene: Scene, { clause, reasons }: Candidate): boolean {
  if (reasons.some(reason => reason.startsWith('laid at the door'))) return true
  const above = clause?.parent === undefined ? undefined : scene.clauses[clause.parent]
  const before = clause === undefined ? undefined : scene.tokens[clause.verbGroup.firstToken - 1]
  if (above === undefined || before === undefined) return false
  return BLAMING_VERBS.has(scene.tokens[above.verb]!.lemma) && /^(?:of|for)$/i.test(before.text)
}

function clauseSigns(scene: Scene, { clause, source }: Candidate): string[] {
  if (clause === undefined || source === 'adjective' || source === 'noun') return []
  return clauseShape(scene, clause)
}

const POINTING = /^(?:the|this|that|these|those|its|their|his|her|our)$/

/** Whether an event noun is new ("an assault", "clashes") or known ("the assault"), and whether a verb tells it. */
function nounSigns(scene: Scene, { source, anchor, reasons }: Candidate): string[] {
  if (source !== 'noun' && source !== 'light-verb') return []
  const first = scene.tokens[groupSpan(scene, anchor).firstToken]!
  const word = first.lower
  const known = POINTING.test(word)
  const some = /^(?:an?|some|several|another|more)$/.test(word) || first.pos === 'NUM'
  const told = reasons.some(reason => reason.startsWith('told by') || reason.startsWith('the cause'))
  const shape = known ? 'noun definite' : some ? 'noun indefinite' : 'noun bare'
  return source === 'noun' ? [shape, told ? 'noun carried' : 'noun alone'] : [shape]
}

/** Fewer tokens than this are hardly a position, more than the other hardly one. */
const FEW = 8
const MANY = 28

/** Whom and what the words of a speech are about: a party, the listener, a condition, a question; how many they are. */
function contentSigns(scene: Scene, quote: Span): string[] {
  const [first, end] = tokenRange(scene.tokens, quote)
  const said = scene.text.slice(quote.start, quote.end)
  const signs: string[] = []
  let sides = 0
  for (let at = first; at < end; at++)
    if (
      (scene.actorsAt[at] ?? []).some(
        ({ side, end: stop }) => side !== null && stop === scene.tokens[at]!.end,
      )
    )
      sides++
  if (sides > 0) signs.push('speech on a side')
  if (sides > 1) signs.push('speech on sides')
  if (/\byou(?:r|rs)?\b/i.test(said)) signs.push('speech you')
  if (/\bif\b|\bunless\b/i.test(said)) signs.push('speech if')
  if (/\?/.test(scene.text.slice(quote.start, quote.end + 2))) signs.push('speech asks')
  if (/^(?:he|she|they|it|this|that|there)\b/i.test(said)) signs.push('speech of it')
  if (end - first < FEW) signs.push('speech few words')
  if (end - first > MANY) signs.push('speech many words')
  return signs
}

/** The make of a speech: an act ("condemned") or a position, and of the latter its tense, person and words. */
function speechSigns(scene: Scene, { quote, anchor, cue }: Candidate): string[] {
  const common = contentSigns(scene, quote)
  if (cue === undefined) return ['speech act', `act ${scene.tokens[anchor]!.lemma}`, ...common]
  const [first, end] = tokenRange(scene.tokens, quote)
  const said = scene.text.slice(quote.start, quote.end)
  const main = (scene.clausesIn[scene.tokens[first]!.sentence] ?? []).find(
    ({ verb, link }) => verb >= first && verb < end && !link.startsWith('acl') && link !== 'xcomp',
  )
  const signs = ['speech position', ...common]
  if (cue !== undefined) signs.push(`cue ${scene.tokens[cue]!.lemma}`)
  if (main !== undefined) signs.push(`speech ${tenseOf(scene, main)}`)
  if (main?.negated) signs.push('speech negated')
  if (/\bI\b/.test(said)) signs.push('speech I')
  if (/\b(?:we|our|us)\b/i.test(said)) signs.push('speech we')
  if (/["“”]/.test(scene.text.slice(Math.max(0, quote.start - 2), quote.start)) || /["“]/.test(said))
    signs.push('speech quoted')
  for (let at = first; at < end; at++)
    if (JUDGING_WORDS.has(scene.tokens[at]!.lemma)) return [...signs, 'speech judging']
  return signs
}

import { HARM_OF, TOTAL_NOUNS } from '../../en/harm-words.ts'
import { type Scene, tokenAt } from '../scene.ts'
import { peopleAt, type VictimPhrase, victimPhraseAt } from './victim-phrase.ts'

/** Most phrases of one list of victims. */
const LONGEST = 6

/** The people that the words from token `at` on stand for: a phrase and those listed with it. */
export function listAfter(scene: Scene, at: number, taken: ReadonlySet<number>): VictimPhrase[] {
  const found: VictimPhrase[] = []
  const sentence = scene.tokens[at]?.sentence
  let next = at
  while (found.length < LONGEST && scene.tokens[next]?.sentence === sentence) {
    const phrase = phraseFrom(scene, next)
    if (phrase === undefined || taken.has(phrase.head)) break
    if (found.length > 0 && (beginsClause(scene, phrase.end) || !isListed(scene, phrase))) break
    if (found.length > 0 && isOtherFigure(scene, phrase)) break
    found.push(phrase)
    const joint = nextInList(scene, phrase.end)
    if (joint === undefined) break
    next = joint
  }
  return found
}

/** Where the next of a list may begin: behind ", and", over "of the army" or "from the town" where that stands between. */
function nextInList(scene: Scene, end: number): number | undefined {
  const joint = skipJoint(scene, end, 1)
  if (joint !== end) return joint
  const group = scene.tokens[end]?.pos === 'ADP' ? scene.groupAt[end + 1] : undefined
  if (group === undefined) return undefined
  const behind = skipJoint(scene, group.endToken, 1)
  return behind === group.endToken ? undefined : behind
}

const isCounted = ({ count, single }: VictimPhrase) => count !== undefined || single

/** People listed beside others: counted, or one by a common noun; a name there may be anything. */
function isListed(scene: Scene, { count, single, head }: VictimPhrase): boolean {
  return count !== undefined || (single && scene.tokens[head]!.pos === 'NOUN')
}

/** "60 people, 400 according to the rebels": a number by itself behind a mere comma is another figure for the same people. */
function isOtherFigure({ tokens }: Scene, { count, head, first }: VictimPhrase): boolean {
  return tokens[first - 1]?.text === ',' && count?.counted === null && tokens[head]!.pos === 'NUM'
}

/** The phrase that begins at a token: its group's, or that of the number there. */
function phraseFrom(scene: Scene, at: number, read = victimPhraseAt): VictimPhrase | undefined {
  // "Killed at least 12" counts; "killed at a checkpoint", "killed as two rockets hit" do not.
  const begins = (scene.countsAt[at] ?? []).some(({ start }) => start === scene.tokens[at]!.start)
  if (/^(?:ADP|SCONJ)$/.test(scene.tokens[at]?.pos ?? '') && !begins) return undefined
  const owned = scene.tokens[at]?.tag === 'PRP$' ? scene.groupAt[at + 1] : undefined
  const group = owned ?? scene.groupAt[at]
  const count = (scene.countsAt[at] ?? [])[0]
  if (group === undefined && count === undefined) return undefined
  if (group !== undefined && group.firstToken < at && group.head < at) return undefined
  // "…, two of them children": a part of those before.
  if (/^(?:of|among) (?:them|whom|these|those)$/i.test(wordsAfterNumber(scene, at))) return undefined
  const head = group?.head ?? count?.counted ?? at
  // "… and the injury of five others" is another harm.
  if (isHarmOf(scene, head)) return undefined
  return read(scene, head)
}

/** The two words behind the number that begins at a token. */
function wordsAfterNumber({ tokens }: Scene, at: number): string {
  let end = at
  while (tokens[end]?.pos === 'NUM') end++
  return end === at ? '' : `${tokens[end]?.text} ${tokens[end + 1]?.text}`
}

function isHarmOf({ tokens }: Scene, head: number): boolean {
  return tokens[head + 1]?.lower === 'of' && HARM_OF_NOUNS.has(tokens[head]!.lemma)
}

const HARM_OF_NOUNS: ReadonlySet<string> = new Set(
  HARM_OF.flatMap(({ words }) => words).filter(word => word !== 'body' && word !== 'corpse'),
)

/** "… and five soldiers were wounded": what follows the phrase makes it the subject of another clause. */
function beginsClause(scene: Scene, end: number): boolean {
  const next = scene.tokens[end]
  return (
    next !== undefined &&
    (next.pos === 'AUX' ||
      next.tag === 'VBD' ||
      next.tag === 'VBN' ||
      next.tag === 'VBZ' ||
      next.tag === 'VBP')
  )
}

/** Over ", and", "as well as" in one direction; the same index where there is none. */
function skipJoint(scene: Scene, at: number, step: 1 | -1): number {
  let here = at
  for (let steps = 0; steps < 3; steps++) {
    const word = scene.tokens[step === 1 ? here : here - 1]?.lower ?? ''
    if (!/^(?:,|and|or|plus|as|well|&)$/.test(word)) break
    here += step
  }
  return here
}

/** How far before its verb a list of victims may end, in tokens. */
const REACH = 14

/** The people that the words before token `at` stand for: the nearest phrase before it, those that it hangs on, those listed before it. */
export function listBefore(scene: Scene, at: number, taken: ReadonlySet<number>): VictimPhrase[] {
  const nearest = phraseBefore(scene, at, taken)
  if (nearest === undefined) return []
  const part = partBegins(scene, nearest.first)
  if (part !== undefined) return listBefore(scene, part, taken)
  const found = [nearest]
  while (found.length < LONGEST) {
    const first = found[0]!.first
    const joint = skipJoint(scene, first, -1)
    if (joint === first || joint === 0) break
    const before = chainedBefore(scene, joint - 1, taken)
    if (before === undefined || !isListed(scene, before) || before.end > first) break
    found.unshift(before)
  }
  return found
}

/** How far before a phrase "among them" may stand that makes it a part of those counted before, in tokens. */
const PART_REACH = 8

/** Where "including", "among them" or "among whom were" stands before a phrase, with nothing but a list between; undefined for a whole. */
export function partBegins({ tokens }: Scene, first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - PART_REACH); at--) {
    const { text, pos, sentence } = tokens[at]!
    if (
      sentence !== tokens[first]!.sentence ||
      (pos === 'VERB' && !/^including$/i.test(text)) ||
      (pos === 'AUX' && !/^whom$/i.test(tokens[at - 1]?.text ?? ''))
    )
      return undefined
    if (/^(?:including|incl)$/i.test(text)) return at
    if (/^among(?:st)?$/i.test(text))
      return /^(?:them|whom)$/i.test(tokens[at + 1]?.text ?? '') ? at : undefined
  }
  return undefined
}

/** The nouns for those listed behind "including", "among them" or a colon within tokens `[first, end)`. */
export function partsWithin(scene: Scene, first: number, end: number): number[] {
  const found: number[] = []
  for (let at = first; at < end; at++) {
    const begin = partListAt(scene, at)
    const parts = begin === undefined ? [] : partsFrom(scene, begin)
    // What follows a colon is a breakdown where it has several figures; one may be anything.
    if (scene.tokens[at]!.text !== ':' || parts.filter(({ count }) => count !== undefined).length > 1)
      found.push(...parts.map(({ head }) => head))
  }
  return found
}

function partsFrom(scene: Scene, begin: number): VictimPhrase[] {
  const opening = phraseFrom(scene, begin, peopleAt)
  if (opening === undefined) return []
  const joint = nextInList(scene, opening.end)
  const more = joint === undefined ? [] : listAfter(scene, joint, new Set())
  return [opening, ...more.filter(one => isListed(scene, one) && !beginsClause(scene, one.end))]
}

/** Where the list begins that a word at an index leads to: behind "including", "among them", "among whom were", a colon. */
function partListAt({ tokens }: Scene, at: number): number | undefined {
  const { text } = tokens[at]!
  if (text === ':') return at + 1
  if (/^(?:including|incl)$/i.test(text)) return at + 1
  if (!/^among(?:st)?$/i.test(text) || !/^(?:them|whom)$/i.test(tokens[at + 1]?.text ?? '')) return undefined
  return tokens[at + 2]?.lemma === 'be' ? at + 3 : at + 2
}

function phraseBefore(scene: Scene, at: number, taken: ReadonlySet<number>): VictimPhrase | undefined {
  const { sentence } = scene.tokens[at]!
  let direct = true
  for (let here = at - 1; here >= Math.max(0, at - REACH); here--) {
    const token = scene.tokens[here]!
    if (token.sentence !== sentence || /^[;:]$/.test(token.text)) return undefined
    // "Put the number killed at 52": what is counted is the harm.
    if (direct && TOTAL_NOUNS.has(token.lemma)) return undefined
    const phrase = chainedBefore(scene, here, taken)
    if (phrase !== undefined && (direct || isCounted(phrase))) return phrase
    if (phrase === undefined && scene.groupAt[here] !== undefined) direct = false
    if (taken.has(here)) return undefined
  }
  return undefined
}

/** The phrase that ends at a token, or the one that it hangs on by prepositions ("two fighters from the battalions"). */
function chainedBefore(scene: Scene, at: number, taken: ReadonlySet<number>): VictimPhrase | undefined {
  let best: VictimPhrase | undefined
  let here = at
  for (let steps = 0; steps < 4; steps++) {
    const group = scene.groupAt[here]
    const count = (scene.countsAt[here] ?? [])[0]
    if (group === undefined && count === undefined) break
    const head = group?.head ?? here
    const phrase = taken.has(head) ? undefined : victimPhraseAt(scene, head)
    if (phrase !== undefined && (best === undefined || isCounted(phrase))) best = phrase
    const first = Math.min(
      group?.firstToken ?? here,
      count === undefined ? here : tokenAt(scene.tokens, count.start),
    )
    const preposition = scene.tokens[first - 1]
    if (preposition?.pos !== 'ADP' || preposition.sentence !== scene.tokens[at]!.sentence) break
    here = first - 2
  }
  return best
}

import type { Sentence, TextStructure, Token } from '#language'
import { CALENDAR_WORDS, NAME_PARTICLES, OPENING_WORDS } from '../en/not-names.ts'
import { ORGANISATION_HEADS, ORGANISATION_LINK_HEADS } from '../en/organisation-nouns.ts'
import { PLACE_HEADS } from '../en/place-nouns.ts'
import { sentenceCaseOf } from './sentence-case.ts'
import { isAcronym, isCapitalised, isNameToken, isNumber, isOrdinal, wordOf } from './token-shape.ts'

/** Tokens `[firstToken, endToken)` of one sentence that stand in capitals together. */
export interface NameRun {
  readonly firstToken: number
  readonly endToken: number
  /** False in headlines and lines in capitals, where a capital tells nothing. */
  readonly told: boolean
}

/** Tells whether a word is known to be a name wherever it stands (registry, map, list of given names). */
export type NameOracle = (token: Token) => boolean

/** Runs of capitalised words, with the particles, numbers and "of the" that names carry inside. */
export function findNameRuns(structure: TextStructure, isKnown: NameOracle): readonly NameRun[] {
  const seen = midSentenceNames(structure)
  const runs: NameRun[] = []
  for (const sentence of structure.sentences) {
    const told = sentenceCaseOf(sentence, structure.tokens) === 'prose'
    const opening = { sentence, seen, isKnown, told }
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      if (!opensName(structure.tokens, at, opening)) {
        at++
        continue
      }
      const end = endOfRun(structure.tokens, at, sentence)
      runs.push({ firstToken: at, endToken: end, told })
      at = end
    }
  }
  return runs
}

interface Opening {
  readonly sentence: Sentence
  readonly seen: ReadonlySet<string>
  readonly isKnown: NameOracle
  readonly told: boolean
}

/** Words that stand with a capital in the middle of a sentence of prose: names wherever else they stand. */
function midSentenceNames({ sentences, tokens }: TextStructure): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const sentence of sentences) {
    if (sentenceCaseOf(sentence, tokens) !== 'prose') continue
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const token = tokens[at]!
      if (isNameToken(token) && /[\p{L}\p{N},]$/u.test(tokens[at - 1]!.text)) seen.add(token.text)
    }
  }
  return seen
}

function opensName(tokens: readonly Token[], at: number, opening: Opening): boolean {
  const token = tokens[at]!
  if (opensWithNumber(tokens, at, opening.sentence)) return true
  if (!isNameToken(token)) return false
  const word = wordOf(token)
  if (CALENDAR_WORDS.has(word)) return false
  if (word.length === 1 && !/\./.test(token.text)) return false
  const opens = startsSentence(tokens, at, opening.sentence)
  if (isAcronym(token.text) && opening.told)
    return !opens || word.length > 2 || opening.isKnown(token) || token.tag.startsWith('NNP')
  if (OPENING_WORDS.has(word)) return isNamePair(tokens, at, opening) || (!opens && opening.isKnown(token))
  if (!opens) return true
  if (opening.seen.has(token.text) || opening.isKnown(token)) return true
  if (token.tag.startsWith('NNP')) return true
  const next = tokens[at + 1]
  return next !== undefined && at + 1 < opening.sentence.endToken && isNameToken(next)
}

/** "North Korea", "Eastern Ghouta", "Islamic State": an opening word that a name goes on from. */
function isNamePair(tokens: readonly Token[], at: number, { sentence, seen, isKnown }: Opening): boolean {
  const next = tokens[at + 1]
  if (next === undefined || at + 1 >= sentence.endToken || !isNameToken(next)) return false
  if (!NAME_OPENERS.has(wordOf(tokens[at]!))) return false
  return at > sentence.firstToken || seen.has(tokens[at]!.text) || isKnown(next) || next.tag.startsWith('NNP')
}

const NAME_OPENERS: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'new',
  'islamic',
  'great',
  'high',
  'free',
  'national',
  'state',
  'international',
  'first',
  'lord',
  'long',
  'old',
  'big',
  'little',
  'good',
  'united',
  'local',
  'senior',
  'supreme',
])

/** At the sentence's first word, or right after an opening quotation mark, bracket or dash. */
function startsSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at === sentence.firstToken) return true
  const before = tokens[at - 1]!.text
  return /^["“«‘'([—–:•*-]+$/u.test(before) && (at - 1 === sentence.firstToken || /["“«‘:•]/u.test(before))
}

function beginsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 48 && unit <= 57
}

/** "4th Mechanized Division", "1070 Apartments": a number before a capitalised word that heads bodies or places. */
function opensWithNumber(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const { text } = tokens[at]!
  const next = tokens[at + 1]
  if (!beginsWithDigit(text) || next === undefined || at + 1 >= sentence.endToken) return false
  if (!isCapitalised(next.text)) return false
  if (isOrdinal(text)) return true
  if (!isNumber(text)) return false
  const word = wordOf(next)
  return (ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word)) && !CALENDAR_WORDS.has(word)
}

function endOfRun(tokens: readonly Token[], first: number, sentence: Sentence): number {
  let end = first + 1
  while (end < sentence.endToken) {
    const token = tokens[end]!
    if (isNameToken(token) && !CALENDAR_WORDS.has(wordOf(token))) {
      end++
      continue
    }
    const step = stepOver(tokens, first, end, sentence)
    if (step === 0) break
    end += step
  }
  return end
}

/** How many tokens may be stepped over because the name goes on behind them; 0 where it ends here. */
function stepOver(tokens: readonly Token[], first: number, at: number, sentence: Sentence): number {
  const token = tokens[at]!
  const next = at + 1 < sentence.endToken ? tokens[at + 1]! : undefined
  const previous = wordOf(tokens[at - 1]!)
  if (isNumber(token.text))
    return ORGANISATION_HEADS.has(previous) || previous === 'highway' || previous === 'route' ? 1 : 0
  if (next === undefined) return 0
  const word = token.lower
  const goesOn = isNameToken(next) && !CALENDAR_WORDS.has(wordOf(next))
  if (NAME_PARTICLES.has(word) && word !== 'y' && word !== 'an' && word !== 'as' && goesOn) return 2
  if (word === '&' && goesOn) return 2
  if (/^['’]s$/.test(word) && goesOn) return possessiveHead(tokens, at, sentence) ? 2 : 0
  const linked = hasLink(tokens, first, at)
  if (word === 'of' && (linked || ORGANISATION_LINK_HEADS.has(previous)))
    return afterLink(tokens, at, sentence)
  if (word === 'for' || word === 'on')
    return linked || BODY_LINKS.has(previous) ? afterLink(tokens, at, sentence) : 0
  if (word === 'and' && goesOn && linked) return 2
  return 0
}

/** Heads that take "for" and "on" ("Observatory for …", "Committee on …"). */
const BODY_LINKS: ReadonlySet<string> = new Set([
  'observatory',
  'committee',
  'council',
  'commission',
  'centre',
  'center',
  'institute',
  'network',
  'organisation',
  'organization',
  'campaign',
  'coalition',
  'agency',
  'fund',
  'foundation',
  'ministry',
  'department',
  'office',
  'association',
  'union',
  'front',
  'conference',
  'commissioner',
  'programme',
  'program',
])

/** Over the link, and over "the" behind it, if a capital follows. */
function afterLink(tokens: readonly Token[], at: number, sentence: Sentence): number {
  const next = tokens[at + 1]!
  if (isNameToken(next)) return 2
  const after = at + 2 < sentence.endToken ? tokens[at + 2]! : undefined
  return next.lower === 'the' && after !== undefined && isNameToken(after) ? 3 : 0
}

function hasLink(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const word = tokens[i]!.lower
    if (word === 'of' || word === 'for') return true
  }
  return false
}

/** "Sheriff's Office", "People's Protection Units": the possessive is part of the name if a head of bodies or sites follows. */
function possessiveHead(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  for (let i = at + 1; i < Math.min(sentence.endToken, at + 4); i++) {
    const word = wordOf(tokens[i]!)
    if (!isNameToken(tokens[i]!)) return false
    if (ORGANISATION_HEADS.has(word) || PLACE_HEADS.has(word)) return POSSESSORS.has(wordOf(tokens[at - 1]!))
  }
  return false
}

/** Words whose possessive stands in names of bodies and sites rather than before them. */
const POSSESSORS: ReadonlySet<string> = new Set([
  'people',
  "people's",
  'women',
  'men',
  'children',
  'sheriff',
  'attorney',
  'general',
  'mayor',
  'governor',
  'king',
  'queen',
  'prince',
  'princess',
  'peter',
  'paul',
  'john',
  'mary',
  'james',
  'george',
  'andrew',
  'martin',
  'thomas',
  'patrick',
  'doctor',
  'veterans',
  'workers',
  'farmers',
  'teachers',
  'students',
  'coroner',
  'clerk',
  'district',
  'writers',
  'driver',
  'lord',
  'god',
])

import { DETERMINERS } from './en/determiners.ts'
import { TIME_NOUNS } from './en/time-nouns.ts'
import { isPastForm } from './lemma.ts'
import { isOneOf } from './one-of.ts'

const TIMES: ReadonlySet<string> = new Set(TIME_NOUNS)
const NOUN_LIKE = /^(?:NOUN|PROPN|ADJ|NUM)\//
const SIDE_PREFIX = /^(?:pro|anti|non|ex|semi|pan|post|pre|inter|intra|trans)-\p{L}/iu
const PARTICIPLE_TAIL = /-(?:\p{L}+(?:ed|en)|held|led|run|built|made|hit|won|torn|born|fed|backed)$/u

/** Tags with slips mended that the shape of a word gives away. */
export function mendTags(forms: readonly string[], tags: string[]): string[] {
  for (let at = 0; at < forms.length; at++) {
    if (forms[at]!.includes('-') && isCompoundAdjective(forms[at]!, aroundTag(tags, at))) tags[at] = 'ADJ/JJ'
    if (tags[at] === 'VERB/VBN' && (closesRelative(forms, at) || isPastTense(forms, tags, at)))
      tags[at] = 'VERB/VBD'
    // "Erdoğan warned": what is no determiner is a name.
    if (isOneOf(tags[at], 'DET/*') && !DETERMINERS.has(forms[at]!.toLowerCase())) tags[at] = 'PROPN/NNP'
    if (tags[at] === 'NOUN/NN' && isGoingOn(forms, tags, at)) tags[at] = 'VERB/VBG'
    if (tags[at] === 'ADJ/JJ' && isDone(forms, tags, at)) tags[at] = 'VERB/VBN'
  }
  mendMissingVerb(forms, tags)
  return tags
}

const BEING = /^(?:am|is|are|was|were|been|'re|’re|'m|’m)$/i

/** "Rebels and troops are fighting in the town": right behind a form of "be" what ends in -ing is going on, unless it may stand before a noun. */
function isGoingOn(forms: readonly string[], tags: readonly string[], at: number): boolean {
  const before = forms[at - 1] ?? ''
  if (!forms[at]!.endsWith('ing') || !BEING.test(before) || /thing$/i.test(forms[at]!)) return false
  return before === 'been' || !tags[at + 1]?.startsWith('NOUN/')
}

/** "Rebels have counter-attacked in the south": right behind the auxiliary "have" what ends in -ed has been done, unless it stands before a noun. */
function isDone(forms: readonly string[], tags: readonly string[], at: number): boolean {
  if (!forms[at]!.endsWith('ed') || NOUN_LIKE.test(tags[at + 1] ?? '')) return false
  let before = at - 1
  while (before >= 0 && tags[before]!.startsWith('ADV/')) before--
  return before >= 0 && tags[before]!.startsWith('AUX/') && /^(?:have|has|had|'ve|’ve)$/i.test(forms[before]!)
}

/** Verbs whose passive participle keeps an object: "the men given the order". */
const KEEPS_OBJECT =
  /^(?:given|shown|sent|told|taught|offered|paid|lent|granted|awarded|denied|asked|called|named|dubbed|considered|elected|made|left|declared|deemed|handed|promised)$/i
const QUANTITY =
  /^(?:at|more|up|as|about|around|nearly|some|several|many|dozens|scores|hundreds|thousands|over|almost)$/i
const DETERMINER = /^(?:DET\/(?:DT|PDT)|PRON\/(?:PRP\$|PRP)|NUM\/CD|PROPN\/NNPS?)$/

/**
 * A participle that has both a noun before it and an object after it is a past tense ("strikes killed at least nine people"): a
 * passive participle takes no object, only times and phrases.
 */
function isPastTense(forms: readonly string[], tags: readonly string[], at: number): boolean {
  if (KEEPS_OBJECT.test(forms[at]!)) return false
  let before = at - 1
  while (before >= 0 && tags[before]!.startsWith('ADV/')) before--
  if (before < 0 || !/^(?:NOUN|PROPN|PRON)\//.test(tags[before]!)) return false
  const next = tags[at + 1] ?? ''
  if (!DETERMINER.test(next) && !isQuantity(forms, tags, at + 1)) return false
  return !forms.slice(at + 1, at + 5).some(form => TIMES.has(form.toLowerCase()))
}

/** "The paper, which has readers abroad, quoted officials": the verb right behind a relative clause goes on with the sentence. */
function closesRelative(forms: readonly string[], at: number): boolean {
  if (forms[at - 1] !== ',') return false
  const opening = forms.lastIndexOf(',', at - 2)
  return opening > 0 && at - opening > 3 && /^(?:which|who)$/i.test(forms[opening + 1]!)
}

/** "at least nine", "more than a dozen", "dozens of". */
function isQuantity(forms: readonly string[], tags: readonly string[], at: number): boolean {
  if (!QUANTITY.test(forms[at] ?? '')) return false
  return (
    tags.slice(at, at + 4).some(tag => tag.startsWith('NUM/')) ||
    /^(?:several|many|dozens|scores|hundreds|thousands|some)$/i.test(forms[at]!)
  )
}

const aroundTag = (tags: readonly string[], at: number) => ({
  before: tags[at - 1],
  own: tags[at]!,
  after: tags[at + 1],
})

/** "the regime-held west": a participle in a hyphen compound before a noun describes it, unless an auxiliary makes it a verb. */
function isCompoundAdjective(form: string, tags: ReturnType<typeof aroundTag>): boolean {
  if (SIDE_PREFIX.test(form) && /^(?:NOUN|VERB|X|ADV)\//.test(tags.own))
    return NOUN_LIKE.test(tags.after ?? '')
  if (!PARTICIPLE_TAIL.test(form) || !/^(?:VERB|NOUN)\//.test(tags.own)) return false
  return NOUN_LIKE.test(tags.after ?? '') && !/^AUX\//.test(tags.before ?? '')
}

const FINITE = /\/(?:VBD|VBZ|VBP|MD)$/
const TAKEN_FOR_OTHER = 'ADJ/JJ|NOUN/NN|VERB/VBN'

/**
 * Past tenses that were taken for nouns, adjectives or participles: in a full sentence without a finite verb, after its first
 * noun ("The militia forced residents to leave."); and beside a past tense ("fighters shot and wounded two").
 */
function mendMissingVerb(forms: readonly string[], tags: string[]): void {
  const canBePast = (at: number) =>
    isOneOf(tags[at], TAKEN_FOR_OTHER) &&
    isOneOf(tags[at - 1], 'NOUN/*|PROPN/*|PRON/*') &&
    isPastForm(forms[at]!)
  for (let at = 1; at < forms.length - 2; at++) {
    if (tags[at + 1] === 'CCONJ/CC' && tags[at + 2] === 'VERB/VBD' && canBePast(at)) tags[at] = 'VERB/VBD'
  }
  if (forms.at(-1) !== '.' || forms.length < 5 || tags.some(tag => FINITE.test(tag))) return
  const verb = forms.findIndex((_, at) => canBePast(at) && forms[at + 1] !== 'by')
  if (verb > 0 && !forms.slice(0, verb).includes(',')) tags[verb] = 'VERB/VBD'
}

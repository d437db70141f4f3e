const NOUN_LIKE = /^(?:NOUN|PROPN|ADJ|NUM)\//
const SIDE_PREFIX = /^(?:pro|anti|non|ex|semi|pan|post|pre|inter|intra|trans)-\p{L}/iu
const PARTICIPLE_TAIL = /-(?:\p{L}+(?:ed|en)|held|led|run|built|made|hit|won|torn|born|fed|backed)$/u

/** Tags with slips mended that the shape of a word gives away. */
export function mendTags(forms: readonly string[], tags: string[]): string[] {
  for (const [at, form] of forms.entries()) {
    if (isCompoundAdjective(form, { before: tags[at - 1], own: tags[at]!, after: tags[at + 1] }))
      tags[at] = 'ADJ/JJ'
  }
  return tags
}

/** "the regime-held west": a participle in a hyphen compound before a noun describes it, unless an auxiliary makes it a verb. */
function isCompoundAdjective(
  form: string,
  tags: { before: string | undefined; own: string; after: string | undefined },
): boolean {
  if (SIDE_PREFIX.test(form) && /^(?:NOUN|VERB|X|ADV)\//.test(tags.own))
    return NOUN_LIKE.test(tags.after ?? '')
  if (!PARTICIPLE_TAIL.test(form) || !/^(?:VERB|NOUN)\//.test(tags.own)) return false
  return NOUN_LIKE.test(tags.after ?? '') && !/^AUX\//.test(tags.before ?? '')
}

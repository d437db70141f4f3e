import type { TextStructure } from '#language'
import type { OtherMention } from '../annotated-report.ts'

const PERSON_PRONOUNS = /^(?:i|me|he|him|his|she|her|hers|himself|herself|who)$/i
const GROUP_PRONOUNS = /^(?:we|us|ours|they|them|themselves|ourselves)$/i

/** Pronouns of persons and groups: listed as entities, no matter what they stand for. */
export function findOthers({ tokens }: TextStructure): readonly OtherMention[] {
  const found: OtherMention[] = []
  for (const token of tokens) {
    const type = pronounType(token.text, token.tag)
    if (type !== undefined) found.push({ kind: 'other', type, start: token.start, end: token.end })
  }
  return found.sort((a, b) => a.start - b.start)
}

function pronounType(text: string, tag: string): OtherMention['type'] | undefined {
  if (!tag.startsWith('PRP') || /^(?:US|IT|I)$/.test(text) !== /^I$/.test(text)) return undefined
  if (PERSON_PRONOUNS.test(text)) return 'Person'
  return GROUP_PRONOUNS.test(text) ? 'Organisation' : undefined
}

import type { Complement, CueGroup } from './cue.ts'
import type { Draft } from './draft.ts'
import type { FoundSource } from './find-source.ts'
import type { ListedCue } from './listed-cue.ts'

/** What a draft by a verb is made of beside its cue and sense. */
export interface DraftParts {
  readonly source: FoundSource | undefined
  readonly content: Draft['content']
  readonly listeners: readonly number[]
  readonly complement: Complement
}

const COMPLEMENT_NAMES: Record<Complement, string> = {
  clause: 'a clause',
  to: 'an infinitive',
  object: 'an object',
  gerund: 'an -ing form',
  quote: 'the words themselves',
}

/** The draft that a verb gives in one of its senses. */
export function makeDraft(cue: ListedCue, sense: CueGroup, parts: DraftParts): Draft {
  const { source, complement, listeners } = parts
  const isSubjectContent = sense.impersonal && source && source.range.end <= cue.group.first
  return {
    kind: sense.kind,
    polarity: sense.polarity,
    voiced: sense.voiced,
    cue: { first: cue.group.first, end: cue.end },
    source: source && !sense.impersonal ? [source.range] : [],
    sourceHead: sense.impersonal ? undefined : source?.head,
    content: isSubjectContent ? [source.range, ...parts.content] : parts.content,
    listeners,
    confidence: sense.impersonal ? 0.8 : 1,
    reason: `“${cue.words}” with ${COMPLEMENT_NAMES[complement]}: ${sense.reason}`,
  }
}

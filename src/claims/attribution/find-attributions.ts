import type { AnnotatedReport } from '#mentions'
import type { Span } from '#primitives'
import { announceQuotations } from './announce-quotations.ts'
import type { Attribution, SourceParty } from './attribution.ts'
import { continueQuotations } from './continue-quotations.ts'
import type { Draft } from './draft.ts'
import { WISHING_VERBS } from './en/stance-verbs.ts'
import { findAccountCues } from './find-account-cues.ts'
import { findAdjectiveCues } from './find-adjective-cues.ts'
import { findAside } from './find-aside.ts'
import { findCreditCues } from './find-credit-cues.ts'
import { findHedges } from './find-hedges.ts'
import { findMarkCues } from './find-mark-cues.ts'
import { findNounCues } from './find-noun-cues.ts'
import { findPhraseCues } from './find-phrase-cues.ts'
import { findQuotedParties } from './find-quoted-parties.ts'
import { nounPhrase } from './find-source.ts'
import { findVerbCues } from './find-verb-cues.ts'
import { inheritSpeakers } from './inherit-speakers.ts'
import { findEnclosing } from './nest.ts'
import { placeCitations } from './place-citations.ts'
import { createReading, type Reading, type TokenRange } from './reading.ts'
import { boundContent, dropRivals, isSoundReference, settlePolarity } from './settle-drafts.ts'

/**
 * Who says, thinks, plans or sees what, in order of the cues; nested attributions are listed too. Never throws; a text
 * without attributions gives an empty list.
 */
export function findAttributions(annotated: Pick<AnnotatedReport, 'structure'>): Attribution[] {
  const reading = createReading(annotated.structure)
  const found = dropRivals(
    [
      ...findPhraseCues(reading),
      ...findAccountCues(reading),
      // Before verbs: "expressed concern about" is one cue, and "expressed" alone another.
      ...findNounCues(reading),
      ...findVerbCues(reading),
      ...findQuotedParties(reading),
      ...findAdjectiveCues(reading),
      ...findMarkCues(reading),
      ...findCreditCues(reading),
      ...findHedges(reading),
    ]
      .filter(draft => isSoundReference(reading, draft))
      .map(boundContent),
  )
  const drafts = continueQuotations(
    reading,
    announceQuotations(reading, placeCitations(reading, inheritSpeakers(reading, found))),
  ).map(draft => settlePolarity(reading, draft))
  const enclosing = findEnclosing(drafts)
  return drafts.map((draft, index) => finish(reading, draft, enclosing[index]!))
}

function finish(reading: Reading, draft: Draft, enclosing: number): Attribution {
  const aside = findAside(reading, draft)
  return {
    kind: draft.kind,
    cue: spanOf(reading, draft.cue),
    source: draft.source.map(range => spanOf(reading, range)),
    content: draft.content.map(range => spanOf(reading, range)),
    ...(draft.sourceHead === undefined ? {} : { sourceHead: draft.sourceHead }),
    listeners: draft.listeners.map(head => partyOf(reading, head)),
    voiced: draft.voiced && (enclosing < 0 || !isWish(reading, draft)),
    polarity: draft.polarity,
    ...(aside === undefined ? {} : { aside: spanOf(reading, aside) }),
    ...(enclosing < 0 ? {} : { nested: enclosing }),
    confidence: draft.confidence,
    reason: draft.reason,
  }
}

/** What others are said to want is told by whoever says so. */
function isWish({ tokens }: Reading, { kind, cue }: Draft): boolean {
  return kind === 'plan' && WISHING_VERBS.has(tokens[cue.end - 1]!.lemma)
}

function spanOf(reading: Reading, range: TokenRange): Span {
  return { start: reading.tokens[range.first]!.start, end: reading.tokens[range.end - 1]!.end }
}

function partyOf(reading: Reading, head: number): SourceParty {
  const { range } = nounPhrase(reading, head)
  return { ...spanOf(reading, { first: Math.max(range.first, head - 8), end: head + 1 }), head }
}

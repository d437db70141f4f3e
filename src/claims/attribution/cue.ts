import type { AttributionKind } from './attribution.ts'

/**
 * What may follow (or, for clauses and quotations, precede) a cue as its content: `clause` a finite clause with or
 * without "that", or an indirect question; `to` an infinitive; `object` a noun phrase and whatever describes it ("called
 * them cowards", "accused them of lying"); `gerund` an -ing form; `quote` the words themselves, which whatever takes a
 * clause takes as well.
 */
export type Complement = 'clause' | 'to' | 'object' | 'gerund' | 'quote'

/** Words that work alike as cues, with the reason why they are listed. */
export interface CueGroup {
  readonly reason: string
  readonly kind: AttributionKind
  /** `denied` where the source says that the content is not so. */
  readonly polarity: 'asserted' | 'denied'
  readonly takes: readonly Complement[]
  /** True where the source puts the content in words or holds it true, so that it makes a link in a source chain. */
  readonly voiced: boolean
  /** True where the subject belongs to the content and nobody is named as source ("seems to"). */
  readonly impersonal?: true
  /** True where a noun phrase before the content is the listener ("told reporters that"). */
  readonly listener?: true
  /** Base forms of which one must stand among the first words of the content ("put the toll at"). */
  readonly needs?: readonly string[]
  /** Base forms of which none may stand there (“claimed the lives of six”). */
  readonly without?: readonly string[]
  /** Where a number must stand in the content: among its first words, or behind its "at" ("put the dead at forty"). */
  readonly needsFigure?: 'first' | 'at'
  /** Base forms; a particle or preposition follows after a space ("point out", "call for") and belongs to the cue. */
  readonly words: readonly string[]
}

/** What a complement counts as where nothing takes it as such. */
const STAND_INS: Record<Complement, Complement> = {
  quote: 'clause',
  gerund: 'object',
  clause: 'clause',
  to: 'to',
  object: 'object',
}

/** The first sense that takes such a complement. */
export function findSense(senses: readonly CueGroup[], complement: Complement): CueGroup | undefined {
  return (
    senses.find(sense => sense.takes.includes(complement)) ??
    senses.find(sense => sense.takes.includes(STAND_INS[complement]))
  )
}

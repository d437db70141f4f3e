import type { Actor } from '#actors'
import type { Claim } from '#claims'
import type { Place } from '#places'
import type { Report } from '#reports'

/** What can be recorded. Content decides identity: the same content twice is one entry. */
export type EntryBody =
  | { readonly kind: 'report-captured'; readonly report: Report; readonly file: string }
  | {
      readonly kind: 'report-refused'
      readonly file: string
      readonly code: string
      readonly message: string
    }
  | {
      readonly kind: 'claims-extracted'
      readonly reportId: string
      readonly extractor: { readonly name: string; readonly version: string }
      readonly claims: readonly Claim[]
    }
  | { readonly kind: 'claims-imported'; readonly file: string; readonly claims: readonly Claim[] }
  | { readonly kind: 'places-imported'; readonly file: string; readonly places: readonly Place[] }
  | { readonly kind: 'actors-imported'; readonly file: string; readonly actors: readonly Actor[] }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }
  | { readonly kind: 'conflict-chosen'; readonly conflict: string }

/** A person's decision. The latest on the same subject counts; earlier ones stay in the record. */
export type Judgement =
  | (JudgementBy & {
      readonly on: 'claim'
      readonly claim: string
      readonly decision: 'accept' | 'reject' | 'withdraw'
    })
  | (JudgementBy & {
      readonly on: 'claim'
      readonly claim: string
      readonly decision: 'set'
      readonly changes: Readonly<Record<string, unknown>>
    })
  | (JudgementBy & {
      readonly on: 'name'
      readonly name: string
      readonly registry: 'place' | 'actor'
      readonly entry: string | null
      readonly decision: 'same' | 'different' | 'unsure' | 'unjudged'
    })
  | (JudgementBy & {
      readonly on: 'events'
      readonly claims: readonly [string, string]
      readonly decision: 'same' | 'different' | 'unjudged'
    })

/** Who decided and why. */
export interface JudgementBy {
  readonly by: string
  readonly why: string
}

/** One line of the ledger. `hash` = SHA-256 over position, previous hash, recordedAt and the body's hash. Positions count from 1. */
export interface Entry {
  readonly position: number
  /** Instant, ISO 8601 with Z. */
  readonly recordedAt: string
  readonly body: EntryBody
  readonly previousHash: string
  readonly hash: string
}

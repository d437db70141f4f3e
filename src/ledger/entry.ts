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

/**
 * Who decided and why. `follows` is the digest of the judgement on the same subject that was in force before, so that taking a
 * decision up again after another is a new entry and not a repetition.
 */
export interface JudgementBy {
  readonly by: string
  readonly why: string
  readonly follows?: string
}

/** One line of the ledger, read back. */
export interface Entry extends Omit<StoredEntry, 'text'> {
  readonly body: EntryBody
}

/** One line of the ledger as a store keeps it: the body as canonical JSON, and its link in the hash chain. */
export interface StoredEntry {
  /** Counts from 1, without gaps. */
  readonly position: number
  /** Instant, ISO 8601 with Z. */
  readonly recordedAt: string
  /** What makes the entry the same as another: see `digestOf`. */
  readonly digest: string
  readonly previousHash: string
  /** SHA-256 over position, previous hash, instant, digest and the hash of the text. */
  readonly hash: string
  readonly text: string
}

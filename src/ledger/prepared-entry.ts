import { canonicalJson, sha256 } from '#primitives'
import type { EntryBody } from './entry.ts'
import { subjectKey } from './subject-key.ts'

/** Something that an entry speaks of, findable without reading the ledger: `claim:clm_…`, `report:rep_…`, `reading:rep_…/name@version`. */
export interface Subject {
  readonly key: string
  /** First 32 hexadecimal digits of the SHA-256 of the subject's canonical JSON. */
  readonly digest: string
}

/** A body made ready to be appended: its text, its identity and what it speaks of. */
export interface PreparedEntry {
  readonly text: string
  readonly digest: string
  readonly subjects: readonly Subject[]
}

/** Makes a body ready to be appended. Each claim is written and hashed once: a bulk import spends its time here. */
export function prepareEntry(body: EntryBody): PreparedEntry {
  if (body.kind === 'claims-extracted') {
    const { claims, text } = writeClaims(body)
    const reading: Subject = {
      key: subjectKey.reading(body.reportId, body.extractor),
      digest: shortHash(text),
    }
    return { text, digest: sha256(text), subjects: [reading, ...claims] }
  }
  if (body.kind === 'claims-imported') {
    const { claims, text } = writeClaims(body)
    return { text, digest: sha256(text), subjects: claims }
  }
  const text = canonicalJson(body)
  if (body.kind === 'conflict-chosen') {
    const subject = { key: subjectKey.conflict(body.conflict), digest: shortHash(text) }
    return { text, digest: sha256(text), subjects: [subject] }
  }
  if (body.kind === 'places-imported' || body.kind === 'actors-imported') {
    const digest = sha256(text)
    return { text, digest, subjects: [{ key: subjectKey.registry(digest), digest: shortHash(text) }] }
  }
  if (body.kind !== 'report-captured') return { text, digest: sha256(text), subjects: [] }
  // The same report under another file name is the same report.
  const report = canonicalJson(body.report)
  const subject = { key: subjectKey.report(body.report.id), digest: shortHash(report) }
  return { text, digest: sha256(`report-captured ${report}`), subjects: [subject] }
}

/** The digest under which a claim's content is known. */
export function claimDigest(claim: object): string {
  return writeClaim(claim).digest
}

/** Texts of claims already written: an import asks for a claim's digest and records it a moment later. */
const written = new WeakMap<object, { readonly text: string; readonly digest: string }>()

function writeClaim(claim: object): { readonly text: string; readonly digest: string } {
  const known = written.get(claim)
  if (known !== undefined) return known
  const text = canonicalJson(claim)
  const fresh = { text, digest: shortHash(text) }
  written.set(claim, fresh)
  return fresh
}

/** The identity of an entry: equal for two bodies that say the same. */
export function entryDigest(body: EntryBody): string {
  return prepareEntry(body).digest
}

function shortHash(text: string): string {
  return sha256(text).slice(0, 32)
}

type ClaimsBody = Extract<EntryBody, { kind: 'claims-extracted' | 'claims-imported' }>

function writeClaims(body: ClaimsBody): { claims: Subject[]; text: string } {
  const texts: string[] = []
  const claims = body.claims.map(claim => {
    const { text, digest } = writeClaim(claim)
    texts.push(text)
    return { key: subjectKey.claim(claim.id), digest }
  })
  // "claims" sorts before every other member of these bodies, so the canonical text can be put together from its parts.
  const rest = canonicalJson({ ...body, claims: undefined })
  return { claims, text: `{"claims":[${texts.join(',')}],${rest.slice(1)}` }
}

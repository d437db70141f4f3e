import type { ReadModel } from '#publishing'

/** A judgement as a client sends it. */
export interface JudgementRequest {
  readonly claim: string
  readonly decision: 'accept' | 'reject' | 'set'
  /** FIELD=VALUE, for `set`. */
  readonly changes: readonly string[]
  readonly by: string
  readonly why: string
}

/** A file of the app as it is, and packed in the two ways that browsers take, where that is worth it. */
export interface AppFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer> | null
  readonly brotli: Uint8Array<ArrayBuffer> | null
}

/** What the server is given: the rest of the application as functions, so that it can be tested without one. */
export interface ServerMaterial {
  /** The read model at the ledger's head. */
  model(): Promise<ReadModel>
  /** Changes whenever any answer could: ledger position, profile and its day. */
  version(): string
  /** Records a judgement; refuses what does not fit. */
  judge(request: JudgementRequest): Promise<{ readonly claim: string; readonly position: number }>
  /** Calls back with the new position when the ledger grows, until the returned function is called. */
  onGrowth(callback: (position: number) => void): () => void
  /** The write token, or null where nothing may be written. */
  readonly token: string | null
  /** Whether other addresses than this machine's may ask. */
  readonly open: boolean
  readonly tiles: string | null
  /** The version of this program. */
  readonly release: string
  /** A file of the built app by its path ("/assets/x.js"), or undefined; the path is already safe. */
  readAppFile(path: string): Promise<AppFile | undefined>
  log(error: Error): void
}

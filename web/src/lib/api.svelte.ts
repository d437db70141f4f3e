/** The HTTP API as functions. Types come from the server's own shapes. */
import { strings } from './strings.ts'

/** An answer on its way: loading, failed or here. */
export interface Loaded<T> {
  readonly value: T | undefined
  readonly error: string | undefined
  readonly loading: boolean
}

const early = new Map<string, Promise<Response>>()

/** Asks for what will be needed in a moment, before the part of the app that needs it is here. */
export function askEarly(path: string): void {
  early.set(path, ask(path))
}

const ask = (path: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`/api${path}`, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) })

/** Fetches JSON from `/api`; throws an error with the server's own words where it refuses. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const asked = early.get(path)
  early.delete(path)
  const answer = await (asked ?? ask(path, signal))
  if (!answer.ok) throw new Error(await explain(answer))
  return (await answer.json()) as T
}

/** Sends JSON with a write token. */
export async function postJson<T>(path: string, body: unknown, token: string): Promise<T> {
  const answer = await fetch(`/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(await explain(answer))
  return (await answer.json()) as T
}

async function explain(answer: Response): Promise<string> {
  try {
    const problem = (await answer.json()) as { title?: string; detail?: string }
    return problem.detail ?? problem.title ?? `${answer.status}`
  } catch {
    return `${answer.status} ${answer.statusText}`
  }
}

let ledgerGrowth = $state(0)

/** Counts up each time the server says that the ledger grew; reading it in an effect loads again. */
export const growth = {
  get count(): number {
    return ledgerGrowth
  },
}

/** Listens to the server for news of the ledger. The browser reconnects by itself. */
export function followLedger(): void {
  const stream = new EventSource('/api/stream')
  stream.addEventListener('grew', () => {
    ledgerGrowth++
  })
}

/** Loads what `path()` names, again whenever it or the ledger changes; keeps the old value on screen until then. */
export function load<T>(path: () => string | undefined): Loaded<T> & { reload: () => void } {
  let value = $state.raw<T | undefined>()
  let error = $state<string | undefined>()
  let loading = $state(true)
  let tries = $state(0)
  $effect(() => {
    const wanted = path()
    void tries
    void ledgerGrowth
    if (wanted === undefined) return
    const abort = new AbortController()
    loading = true
    getJson<T>(wanted, abort.signal).then(
      found => {
        value = found
        error = undefined
        loading = false
      },
      (fault: unknown) => {
        if (abort.signal.aborted) return
        error = strings.failed(fault instanceof Error ? fault.message : String(fault))
        loading = false
      },
    )
    return () => abort.abort()
  })
  return {
    get value() {
      return value
    },
    get error() {
      return error
    },
    get loading() {
      return loading
    },
    reload: () => {
      tries++
    },
  }
}

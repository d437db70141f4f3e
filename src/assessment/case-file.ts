import type { Conflict } from '#conflicts'
import type { LedgerView } from '#ledger'
import { sweepDays } from './control-run.ts'
import { type Docket, readDocket, type Statement } from './docket.ts'
import { settleLeans } from './hear-statement.ts'
import { keep } from './keyed.ts'
import { refreshModel, type Sweep } from './sweep.ts'
import type { Spoken } from './verdict.ts'
import { createVoiceReader } from './voices.ts'

/** Statements by place with the voices behind them, in order of publication. */
export interface SpokenIndex {
  of(place: number): readonly Spoken[]
  add(statement: Statement): void
}

/** A view made ready for judgement. What takes long is worked out when first asked for, and once. */
export interface CaseFile {
  readonly docket: Docket
  /** The sweep over the whole ledger, for hindsight. */
  readonly hindsight: () => Sweep
  readonly spoken: () => SpokenIndex
}

const cases = new WeakMap<LedgerView, { conflict: Conflict; files: Map<boolean, CaseFile> }>()

/** Reads a view for judgement; the same view (an immutable value) is read once. */
export function readCase(view: LedgerView, conflict: Conflict, noLeans: boolean): CaseFile {
  let known = cases.get(view)
  if (known?.conflict !== conflict) {
    known = { conflict, files: new Map() }
    cases.set(view, known)
  }
  const other = known.files.get(!noLeans)
  return keep(known.files, noLeans, () => createCase(other?.docket ?? readDocket(view, conflict), noLeans))
}

/** Takes a view's case away, if it has been swept: who grows it must be the only one to hold it. */
export function takeCase(view: LedgerView, conflict: Conflict): CaseFile | undefined {
  const known = cases.get(view)
  const found = known?.conflict === conflict ? known.files.get(false) : undefined
  if (found === undefined || !swept.has(found)) return undefined
  cases.delete(view)
  return found
}

/** Lets a case stand for a view from now on. */
export function keepCase(view: LedgerView, conflict: Conflict, file: CaseFile): void {
  swept.add(file)
  cases.set(view, { conflict, files: new Map([[false, file]]) })
}

const swept = new WeakSet<CaseFile>()

function createCase(docket: Docket, noLeans: boolean): CaseFile {
  let sweep: Sweep | undefined
  let spoken: SpokenIndex | undefined
  const file: CaseFile = {
    docket,
    hindsight: () => {
      sweep ??= sweepWhole(docket, noLeans)
      swept.add(file)
      return sweep
    },
    spoken: () => {
      spoken ??= createSpokenIndex(docket, noLeans)
      return spoken
    },
  }
  return file
}

/** Sweeps over everything and lets what has been learned in the end, of leans too, speak for all days. */
export function sweepWhole(docket: Docket, noLeans: boolean): Sweep {
  const last = docket.statements.findLast(each => each.known !== null)?.known ?? docket.firstDay
  const end = Math.max(docket.lastDay, last)
  const sweep = sweepDays(docket, { from: end, to: end, noLeans })
  settleLeans(sweep)
  refreshModel(sweep)
  return sweep
}

export function createSpokenIndex(docket: Docket, noLeans: boolean): SpokenIndex {
  const readVoice = createVoiceReader(docket, noLeans)
  const byPlace = new Map<number, Spoken[]>()
  const add = (statement: Statement) => {
    keep(byPlace, statement.place, () => []).push({ statement, voice: readVoice(statement) })
  }
  for (const statement of docket.statements) add(statement)
  return { add, of: place => byPlace.get(place) ?? [] }
}

/** Pure inference from a ledger view: control, verdicts, disputes, events, casualties, sources. No I/O, no clock, no chance. */
export { assessCasualties, type CasualtySummary } from './assess-casualties.ts'
export { assessControl, assessPlace } from './assess-control.ts'
export { assessDisputes, type Dispute } from './assess-disputes.ts'
export { assessEvents, type ClaimEvent } from './assess-events.ts'
export { assessSources, type SourceRecord } from './assess-sources.ts'
export type { ControlEstimate, Verdict } from './control-estimate.ts'
export { type ControlTracker, createControlTracker } from './control-tracker.ts'

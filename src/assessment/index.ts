/** Pure inference from a ledger view: control, verdicts, disputes, events, casualties, sources. No I/O, no clock, no chance. */

export { assessControl, assessPlace, type ControlOptions } from './assess-control.ts'
export {
  type ClaimedHolding,
  type ControlEstimate,
  type DisputeLine,
  type EvidencePiece,
  VERDICTS,
  type Verdict,
} from './control-estimate.ts'

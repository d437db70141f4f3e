import { fromDayNumber } from '#primitives'
import type { SpokenIndex } from './case-file.ts'
import { listClaimed } from './claimed-layer.ts'
import { isContested } from './contested.ts'
import type { ClaimedHolding, ControlEstimate, DisputeLine, EvidencePiece } from './control-estimate.ts'
import type { ControlGrid } from './control-grid.ts'
import type { Docket, Statement } from './docket.ts'
import { readEvidencePiece } from './evidence-piece.ts'
import { explainEstimate } from './explanation.ts'
import { isBeforeAll, publishIgnorance, publishNumbers } from './published-numbers.ts'
import { applyUndated } from './undated.ts'
import { type Finding, findVerdict, LIVE_DAYS, type Spoken } from './verdict.ts'

/** What may be said of a place as long as nothing more is heard of it. */
interface Picture {
  /** How many of the place's statements are heard. */
  readonly heard: number
  /** The days for which it holds, as far as time alone changes it. */
  readonly from: number
  readonly to: number
  readonly spoken: readonly Spoken[]
  readonly whole: readonly Spoken[]
  readonly finding: Finding
  readonly claimed: readonly ClaimedHolding[]
  readonly disputes: readonly DisputeLine[]
  readonly evidence: readonly EvidencePiece[]
  readonly lastHeard: number | null
}

/** Days after which a statement that the verdict does not rest on is no longer listed. */
const LISTED_DAYS = 60
/** Pieces of evidence that an estimate lists at most. */
const EVIDENCE_LISTED = 12

/**
 * Makes whole estimates from numbers: verdict, claimed layer, disputes, evidence and words. Days of one place asked for in
 * order are cheap: what changes only with a new word or with the passing of a window is worked out only then.
 */
export function createDescriber(
  docket: Docket,
  spoken: SpokenIndex,
  options: { grid: ControlGrid; nowcast: boolean },
): (place: number, day: number) => ControlEstimate {
  const { grid, nowcast } = options
  let at = -1
  let inOrder: readonly Spoken[] = []
  let picture: Picture | undefined
  return (place, day) => {
    if (place !== at) {
      at = place
      inOrder = [...spoken.of(place)].sort(
        (a, b) => heardFrom(a.statement, nowcast) - heardFrom(b.statement, nowcast),
      )
      picture = undefined
    }
    let heard = picture && day >= picture.from ? picture.heard : 0
    while (heard < inOrder.length && heardFrom(inOrder[heard]!.statement, nowcast) <= day) heard++
    if (!picture || picture.heard !== heard || day < picture.from || day > picture.to)
      picture = drawPicture({ docket, grid, place, day, spoken: inOrder.slice(0, heard) })
    return describe(picture, { docket, grid, place, day })
  }
}

/** The day from which a statement is part of the picture: of what it tells, or in a nowcast of its publication. Undated ones always are. */
function heardFrom(statement: Statement, nowcast: boolean): number {
  if (statement.day === null) return Number.NEGATIVE_INFINITY
  return nowcast ? Math.max(statement.day, statement.known!) : statement.day
}

interface Asked {
  readonly docket: Docket
  readonly grid: ControlGrid
  readonly place: number
  readonly day: number
}

function drawPicture(what: Asked & { spoken: readonly Spoken[] }): Picture {
  const { docket, day, spoken } = what
  const whole = spoken.filter(each => !each.statement.part)
  const finding = findVerdict(whole, docket.sides.holding, day)
  const windows = [LIVE_DAYS, LISTED_DAYS]
  // Whom the evidence is for follows the probabilities where nobody claims the place: then each day is looked at anew.
  let to = finding.side < 0 && spoken.length > 0 ? day : Number.POSITIVE_INFINITY
  let lastHeard: number | null = null
  for (const { statement } of spoken) {
    if (statement.day === null) continue
    lastHeard = Math.max(lastHeard ?? statement.day, statement.day)
    for (const window of windows)
      if (statement.day > day - window) to = Math.min(to, statement.day + window - 1)
  }
  return {
    heard: spoken.length,
    from: day,
    to,
    spoken,
    whole,
    finding,
    claimed: listClaimed(docket, whole),
    disputes: listDisputes(finding),
    evidence: listEvidence(what, finding),
    lastHeard,
  }
}

function describe(picture: Picture, what: Asked): ControlEstimate {
  const { docket, grid, place, day } = what
  const { finding, lastHeard } = picture
  const numbers = applyUndated(grid.sweep, grid.read(place, day), picture.spoken)
  const probabilities = isBeforeAll(docket, day, picture.spoken.length)
    ? publishIgnorance(docket)
    : publishNumbers(docket, numbers)
  const contested = isContested(picture.whole, { day, numbers })
  const date = fromDayNumber(day)
  return {
    place: { id: docket.places[place]!.id, name: docket.places[place]!.name },
    date,
    probabilities,
    contested,
    verdict: finding.verdict,
    claimed: picture.claimed,
    disputes: picture.disputes,
    evidence: picture.evidence,
    explanation: explainEstimate({ sides: docket.sides, probabilities, contested, finding, date, lastHeard }),
  }
}

function listDisputes(finding: Finding): DisputeLine[] {
  const last = finding.support[finding.support.length - 1]
  if (!last) return []
  return finding.against.map(each => ({
    claim: each.spoken.statement.entry.claim.id,
    against: last.statement.entry.claim.id,
    by: each.spoken.voice.source.originName,
  }))
}

function listEvidence(what: Asked & { spoken: readonly Spoken[] }, finding: Finding): EvidencePiece[] {
  const { docket, grid, day } = what
  const holders = grid.read(what.place, day).holders
  const side = finding.side >= 0 ? finding.side : holders.indexOf(Math.max(...holders))
  const cited = new Set([...finding.support, ...finding.against.map(each => each.spoken)])
  return what.spoken
    .filter(each => cited.has(each) || each.statement.day === null || each.statement.day > day - LISTED_DAYS)
    .map(each => readEvidencePiece({ docket, sweep: grid.sweep, spoken: each, side }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.claim < b.claim ? -1 : 1))
    .slice(0, EVIDENCE_LISTED)
}

import { type ControlOfPlace, type ControlSpan, SURENESS, VERDICTS, type Verdict } from '#assessment'
import { addDays, daysBetween, type IsoDay } from '#primitives'

/** What the map shows of a place on a day; `p` in the order of the sides. */
export interface TableCell {
  /** Probabilities to three digits. */
  readonly p: readonly number[]
  readonly contested: boolean
  readonly verdict: Verdict
  readonly claimed: readonly string[]
}

/** Control of many places on many days in little room: answers on any day without judging again. */
export interface ControlTable {
  readonly from: IsoDay
  readonly to: IsoDay
  readonly places: readonly string[]
  /** The cell of a place (by its number in `places`) on a day of the span. */
  read(place: number, day: IsoDay): TableCell
  /** How it looks on each day of the span, as numbers (see `ControlHistory`). */
  looks(place: number): Uint16Array
  /** Works out the next places, for about so many milliseconds; true once all are there. Reading does not need it, but is faster after. */
  fill(milliseconds: number, now: () => number): boolean
  /** The same table with some places judged anew, and perhaps reaching further: everything else is kept as it is. */
  grow(anew: GrownSpans): ControlTable
}

/** What has changed about a table. */
export interface GrownSpans {
  /** The places judged anew, over all days that the table is to have. */
  readonly changed: ControlSpan
  /** All places on the days that the table has not yet; absent where there are none. */
  readonly later?: ControlSpan
}

/** Three digits of a probability. */
const STEPS = 1000

/** A table over a span. Each place takes `2 × sides + 7` bytes a day. */
export function createControlTable(span: ControlSpan, sides: readonly string[]): ControlTable {
  return tableOf(linesOf(span, sides), { from: span.from, to: span.to, sides })
}

/** One place of a table: a row once it has been written, and until then the span that tells it. */
interface Line {
  readonly id: string
  row(): Row
  cell(day: IsoDay): TableCell
}

function tableOf(
  lines: readonly Line[],
  { from, to, sides }: { from: IsoDay; to: IsoDay; sides: readonly string[] },
): ControlTable {
  let next = 0
  return {
    from,
    to,
    places: lines.map(line => line.id),
    read: (place, day) => lines[place]!.cell(day),
    looks: place => lines[place]!.row().look,
    fill(milliseconds, now) {
      const end = now() + milliseconds
      while (next < lines.length) {
        lines[next++]!.row()
        if (now() >= end) break
      }
      return next === lines.length
    },
    grow({ changed, later }) {
      const byId = (span: ControlSpan): Map<string, Line> =>
        new Map(linesOf(span, sides).map(line => [line.id, line]))
      const anew = byId(changed)
      const added = later && byId(later)
      const kept = lines.map(line => {
        const known = anew.get(line.id)
        anew.delete(line.id)
        if (known !== undefined || added === undefined) return known ?? line
        return lengthenLine(line, added.get(line.id)!, { from, to, sides })
      })
      return tableOf([...kept, ...anew.values()], { from, to: changed.to, sides })
    },
  }
}

function linesOf(span: ControlSpan, sides: readonly string[]): Line[] {
  const { from, to } = span
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day))
  return span.places.map((id, place) => {
    // Once the row is there, the span is let go: it takes many times the room.
    let source: ControlSpan | undefined = span
    let row: Row | undefined
    return {
      id,
      row() {
        row ??= writeRow(source!, { place, days, sides })
        source = undefined
        return row
      },
      cell: day =>
        row === undefined
          ? roundCell(source!.read(place, day), sides)
          : readRow(row, daysBetween(from, day), sides),
    }
  })
}

/** A line with further days at its end. */
function lengthenLine(
  line: Line,
  more: Line,
  { from, to, sides }: { from: IsoDay; to: IsoDay; sides: readonly string[] },
): Line {
  let parts: readonly [Line, Line] | undefined = [line, more]
  let row: Row | undefined
  const write = (): Row => {
    const [first, second] = parts!.map(part => part.row()) as [Row, Row]
    parts = undefined
    return {
      p: join(first.p, second.p, Uint16Array),
      claimed: join(first.claimed, second.claimed, Uint32Array),
      flags: join(first.flags, second.flags, Uint8Array),
      look: join(first.look, second.look, Uint16Array),
    }
  }
  return {
    id: line.id,
    row() {
      row ??= write()
      return row
    },
    cell: day =>
      row === undefined
        ? (day <= to ? parts![0] : parts![1]).cell(day)
        : readRow(row, daysBetween(from, day), sides),
  }
}

function join<T extends Uint8Array | Uint16Array | Uint32Array>(
  first: T,
  second: T,
  Kind: new (length: number) => T,
): T {
  const joined = new Kind(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

interface Row {
  readonly p: Uint16Array
  readonly claimed: Uint32Array
  /** Number of the verdict, and 8 where contested. */
  readonly flags: Uint8Array
  readonly look: Uint16Array
}

function writeRow(
  span: ControlSpan,
  { place, days, sides }: { place: number; days: readonly IsoDay[]; sides: readonly string[] },
): Row {
  const row = {
    p: new Uint16Array(days.length * sides.length),
    claimed: new Uint32Array(days.length),
    flags: new Uint8Array(days.length),
    look: new Uint16Array(days.length),
  }
  for (const [day, date] of days.entries()) {
    const cell = roundCell(span.read(place, date), sides)
    for (const [side, p] of cell.p.entries()) row.p[day * sides.length + side] = Math.round(p * STEPS)
    for (const side of cell.claimed) row.claimed[day]! |= 1 << sides.indexOf(side)
    row.flags[day] = VERDICTS.indexOf(cell.verdict) | (cell.contested ? 8 : 0)
    row.look[day] = lookOf(cell)
  }
  return row
}

function readRow(row: Row, day: number, sides: readonly string[]): TableCell {
  const flags = row.flags[day]!
  const claimed = row.claimed[day]!
  return {
    p: Array.from(row.p.subarray(day * sides.length, (day + 1) * sides.length), steps => steps / STEPS),
    contested: (flags & 8) !== 0,
    verdict: VERDICTS[flags & 7]!,
    claimed: sides.filter((_, side) => (claimed >>> side) & 1),
  }
}

function roundCell(cell: ControlOfPlace, sides: readonly string[]): TableCell {
  const { probabilities, contested, verdict, claimed } = cell
  return {
    p: sides.map(side => Math.round((probabilities[side] ?? 0) * STEPS) / STEPS),
    contested,
    verdict,
    claimed,
  }
}

/** The look of a cell as one number: `20 × (side + 1) + 4 × step + flags` (see `ControlHistory`). */
export function lookOf({ p, contested, claimed }: Pick<TableCell, 'p' | 'contested' | 'claimed'>): number {
  let best = -1
  let probability = Math.max(0, 1 - p.reduce((sum, one) => sum + one, 0))
  for (const [side, one] of p.entries())
    if (one > probability) {
      best = side
      probability = one
    }
  const claimedOnly = best < 0 && claimed.length > 0
  const step = best < 0 ? 0 : stepOfSureness(probability)
  return 20 * (best + 1) + 4 * step + (contested ? 1 : 0) + (claimedOnly ? 2 : 0)
}

/** The step of a probability in the words for sureness: 0 is the surest. */
function stepOfSureness(probability: number): number {
  const step = SURENESS.findIndex(one => probability >= one.from)
  return step < 0 ? SURENESS.length - 1 : step
}

import { omissionCosts, SOUND_LIMIT, type SoundSlice, substitutionCosts } from './compare-sounds.ts'
import { OMISSIONS, type SoundRule, SUBSTITUTIONS, UNVOWELLED_OMISSIONS } from './sounds/sound-costs.ts'

/** One difference between two rows of sounds. */
export interface SoundEdit {
  readonly from: string
  readonly to: string
  readonly cost: number
  readonly reason: string
}

/** The differences on the cheapest way from one row of sounds to the other, in order; equal sounds are left out. */
export function alignSounds(a: SoundSlice, b: SoundSlice): readonly SoundEdit[] {
  const ours = a.pool.subarray(a.start, Math.min(a.end, a.start + SOUND_LIMIT))
  const theirs = b.pool.subarray(b.start, Math.min(b.end, b.start + SOUND_LIMIT))
  const omit = { ours: omissionCosts(a, b), theirs: omissionCosts(b, a), change: substitutionCosts(a, b) }
  const table = fillTable(ours, theirs, omit)
  const width = theirs.length + 1
  const edits: SoundEdit[] = []
  for (let i = ours.length, j = theirs.length; i > 0 || j > 0; ) {
    const here = table[i * width + j]!
    const taken =
      i > 0 && j > 0 ? omit.change[(ours[i - 1]! << 8) | theirs[j - 1]!]! : Number.POSITIVE_INFINITY
    if (i > 0 && j > 0 && near(table[(i - 1) * width + j - 1]! + taken, here)) {
      if (ours[i - 1] !== theirs[j - 1]) edits.push(editOf(ours[i - 1]!, theirs[j - 1]!, taken, false))
      i--
      j--
    } else if (i > 0 && near(table[(i - 1) * width + j]! + omit.ours[ours[i - 1]!]!, here)) {
      edits.push(editOf(ours[--i]!, 0, omit.ours[ours[i]!]!, b.unvowelled && !a.unvowelled))
    } else edits.push(editOf(0, theirs[--j]!, omit.theirs[theirs[j]!]!, a.unvowelled && !b.unvowelled))
  }
  return edits.reverse()
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-4

function fillTable(
  ours: Uint8Array,
  theirs: Uint8Array,
  omit: { ours: Float32Array; theirs: Float32Array; change: Float32Array },
): Float32Array {
  const width = theirs.length + 1
  const table = new Float32Array((ours.length + 1) * width)
  for (let j = 1; j < width; j++) table[j] = table[j - 1]! + omit.theirs[theirs[j - 1]!]!
  for (let i = 1; i <= ours.length; i++) {
    const sound = ours[i - 1]!
    table[i * width] = table[(i - 1) * width]! + omit.ours[sound]!
    for (let j = 1; j < width; j++)
      table[i * width + j] = Math.min(
        table[(i - 1) * width + j - 1]! + omit.change[(sound << 8) | theirs[j - 1]!]!,
        table[(i - 1) * width + j]! + omit.ours[sound]!,
        table[i * width + j - 1]! + omit.theirs[theirs[j - 1]!]!,
      )
  }
  return table
}

function editOf(from: number, to: number, cost: number, unvowelled: boolean): SoundEdit {
  const a = from === 0 ? '' : String.fromCharCode(from)
  const b = to === 0 ? '' : String.fromCharCode(to)
  const reason = a !== '' && b !== '' ? reasonOfPair(a, b) : reasonOfOne(a + b, unvowelled)
  return { from: a, to: b, cost, reason }
}

function reasonOfPair(a: string, b: string): string {
  const fits = ({ sounds }: SoundRule) => {
    const [left, right] = sounds.split('~') as [string, string]
    return (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a))
  }
  return SUBSTITUTIONS.findLast(fits)?.reason ?? `${spell(a)} for ${spell(b)}`
}

function reasonOfOne(sound: string, unvowelled: boolean): string {
  const rules = unvowelled ? [...OMISSIONS, ...UNVOWELLED_OMISSIONS] : OMISSIONS
  return rules.findLast(({ sounds }) => sounds.includes(sound))?.reason ?? `${spell(sound)} added or left out`
}

const SPELLED: Readonly<Record<string, string>> = {
  T: 'th',
  D: 'dh',
  S: 'sh',
  Z: 'zh',
  C: 'ch',
  x: 'kh',
  G: 'gh',
  ' ': 'space',
}

/** A sound as a person writes it. */
function spell(sound: string): string {
  return SPELLED[sound] ?? (sound.charCodeAt(0) >= 128 ? 'a word' : sound)
}

import { isIsoDay, Refusal } from '#primitives'
import type { Conflict, Side } from './conflict.ts'

/** What `conflict.json` holds. */
export type ConflictSettings = Omit<Conflict, 'places' | 'actors' | 'vocabulary'>

/** A field of `conflict.json` that is not as it must be. */
interface FieldRule {
  readonly field: keyof ConflictSettings
  readonly fits: (value: unknown) => boolean
  readonly advice: string
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isText)
const isSide = (value: unknown): value is Side => {
  const side = value as Partial<Side> | null
  return (
    typeof side === 'object' &&
    side !== null &&
    isText(side.id) &&
    isText(side.name) &&
    typeof side.holdsTerritory === 'boolean' &&
    (side.stake === 'party' || side.stake === 'none')
  )
}

const RULES: readonly FieldRule[] = [
  {
    field: 'id',
    fits: value => isText(value) && /^[a-z0-9-]+$/.test(value),
    advice: 'Small letters, digits, hyphens.',
  },
  { field: 'name', fits: isText, advice: 'Give the name of the war in words.' },
  {
    field: 'sides',
    fits: value => Array.isArray(value) && value.length > 0 && value.every(isSide),
    advice: 'Give each side {id, name, holdsTerritory: true|false, stake: "party"|"none"}.',
  },
  {
    field: 'timeZone',
    fits: value => isText(value) && isTimeZone(value),
    advice: 'An IANA name such as "Europe/Kyiv".',
  },
  { field: 'calendar', fits: isText, advice: 'Usually "iso8601".' },
  { field: 'languages', fits: isTextList, advice: 'A list of ISO 639-1 codes.' },
  { field: 'firstDay', fits: value => isText(value) && isIsoDay(value), advice: 'A day as YYYY-MM-DD.' },
  { field: 'vagueNumbers', fits: isNumberTable, advice: 'Words with the least number that each stands for.' },
]

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

function isNumberTable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(number => Number.isInteger(number) && (number as number) > 0)
  )
}

/** Settings of a conflict from `conflict.json`, or the refusals that say what is wrong with it. */
export function parseConflictSettings(
  text: string,
  file: string,
): { settings: ConflictSettings | null; refused: readonly Refusal[] } {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(text) as Record<string, unknown>
  } catch (cause) {
    return { settings: null, refused: [refuseJson(file, cause)] }
  }
  const refused = RULES.filter(rule => !rule.fits(value?.[rule.field])).map(
    ({ field, advice }) =>
      new Refusal(
        'bad-field',
        value?.[field] === undefined ? 'The field is missing.' : 'The field is not as it must be.',
        { file, field, advice },
      ),
  )
  return { settings: refused.length === 0 ? (value as unknown as ConflictSettings) : null, refused }
}

function refuseJson(file: string, cause: unknown): Refusal {
  return new Refusal('bad-json', `The file is no JSON: ${(cause as Error).message}.`, {
    file,
    advice: 'Start from a pack made by `claimline pack new`.',
    cause,
  })
}

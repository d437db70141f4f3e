import { parseTable, Refusal, type TableRow } from '#primitives'
import { ACTOR_KINDS, type Actor, type ActorKind, type ActorName, type Interval } from './actor.ts'
import { parseDatedValues, parseInterval } from './interval.ts'

/** Actors read from a table, and the rows that were refused. */
export interface ParsedActors {
  readonly actors: readonly Actor[]
  readonly refused: readonly Refusal[]
}

/**
 * Actors or outlets from CSV with at least `id,name,side`. Read where they are there: `names` (parted by `|`, with marks in
 * braces: `{generic}`, `{case}`, `{2013..2016-07-28}`), `kind`, `memberships` and `roles` (`id:from..to`, parted by `|`),
 * `parent` (or `run_by`), `from`, `to`, `lean`, `citation`, `language`, `origin`, `licence`, `note`. `side` may hold several
 * sides with their intervals. Every bad row is one refusal; the others are kept.
 */
export function parseActorTable(text: string, file: string, kind: ActorKind = 'armed-group'): ParsedActors {
  const table = parseTable(text, file)
  const missing = ['id', 'name', 'side'].filter(column => !table.columns.includes(column))
  if (table.columns.length > 0 && missing.length > 0)
    return { actors: [], refused: [refuseColumns(missing, file)] }
  const refused: Refusal[] = [...table.refused]
  const actors: Actor[] = []
  const seen = new Set<string>()
  for (const row of table.rows) {
    const fault = findFault(row.fields, seen)
    if (fault === null) actors.push(readActor(row, { file, kind }))
    else
      refused.push(
        new Refusal('bad-field', fault.message, {
          file,
          line: row.line,
          field: fault.field,
          advice: fault.advice,
        }),
      )
    seen.add(row.fields.id!)
  }
  return { actors, refused }
}

function refuseColumns(missing: readonly string[], file: string): Refusal {
  return new Refusal('bad-csv', `The header lacks ${missing.map(name => `"${name}"`).join(', ')}.`, {
    file,
    line: 1,
    advice: 'Name the columns id, name and side in the first row.',
  })
}

interface FieldFault {
  readonly field: string
  readonly message: string
  readonly advice: string
}

type Fields = Readonly<Record<string, string>>

function findFault(fields: Fields, seen: ReadonlySet<string>): FieldFault | null {
  const id = fields.id!
  if (id.trim() === '' || /[\s|:]/u.test(id))
    return {
      field: 'id',
      message: `The id "${id}" is empty or holds white space, ":" or "|".`,
      advice: 'Use letters, digits and hyphens.',
    }
  if (seen.has(id))
    return {
      field: 'id',
      message: `The id "${id}" stands twice.`,
      advice: 'Remove or rename one of the rows.',
    }
  if (fields.name!.trim() === '')
    return { field: 'name', message: 'The name is empty.', advice: 'Give a name.' }
  const kind = fields.kind
  if (kind && !(ACTOR_KINDS as readonly string[]).includes(kind))
    return {
      field: 'kind',
      message: `"${kind}" is no kind of actor.`,
      advice: `Use one of ${ACTOR_KINDS.join(', ')}.`,
    }
  return findDateFault(fields) ?? findNameFault(fields)
}

function findDateFault(fields: Fields): FieldFault | null {
  const advice = 'Write value:from..to with dates as YYYY, YYYY-MM or YYYY-MM-DD; an open end stays empty.'
  for (const field of ['side', 'memberships', 'roles']) {
    const faults = parseDatedValues(fields[field] ?? '').faults
    if (faults.length > 0) return { field, message: `"${faults[0]}" has no readable interval.`, advice }
  }
  if (parseInterval(`${fields.from ?? ''}..${fields.to ?? ''}`) === undefined)
    return { field: 'from', message: `"${fields.from}" to "${fields.to}" is no interval of days.`, advice }
  return null
}

function findNameFault(fields: Fields): FieldFault | null {
  for (const part of (fields.names ?? '').split('|')) {
    const marks = MARKS.exec(part)?.[2]?.split(',') ?? []
    const bad = marks.find(mark => !isMark(mark.trim()))
    if (bad !== undefined)
      return {
        field: 'names',
        message: `"{${bad}}" is no mark of a name.`,
        advice: 'Use {generic}, {case} or an interval such as {2013..2016-07}.',
      }
  }
  return null
}

const MARKS = /^(.*?)\s*\{([^}]*)\}\s*$/su

function isMark(mark: string): boolean {
  return mark === 'generic' || mark === 'case' || parseInterval(mark) !== undefined
}

function readName(part: string): ActorName {
  const match = MARKS.exec(part)
  const marks = match?.[2]?.split(',').map(mark => mark.trim()) ?? []
  const interval = marks.map(parseInterval).find(found => found !== undefined)
  return {
    text: (match?.[1] ?? part).trim(),
    generic: marks.includes('generic'),
    exactCase: marks.includes('case'),
    from: interval?.from ?? null,
    to: interval?.to ?? null,
  }
}

function readActor(row: TableRow, options: { file: string; kind: ActorKind }): Actor {
  const { fields } = row
  const names = [fields.name!, ...(fields.names ?? '').split('|')]
    .map(readName)
    .filter(name => name.text !== '')
  const existed: Interval = parseInterval(`${fields.from ?? ''}..${fields.to ?? ''}`)!
  const roles = parseDatedValues(fields.roles ?? '').values.map(({ value, from, to }) => ({
    role: value,
    from,
    to,
  }))
  return {
    id: fields.id!,
    name: readName(fields.name!).text,
    names,
    kind: (fields.kind || options.kind) as ActorKind,
    sides: parseDatedValues(fields.side!).values.map(({ value, from, to }) => ({ side: value, from, to })),
    memberships: parseDatedValues(fields.memberships ?? '').values.map(({ value, from, to }) => ({
      actor: value,
      from,
      to,
    })),
    parent: fields.parent || fields.run_by || null,
    lean: readLean(fields),
    ...(roles.length > 0 ? { roles } : {}),
    ...(fields.language ? { languages: fields.language.split('|') } : {}),
    ...(existed.from !== null || existed.to !== null ? { existed } : {}),
    origin: fields.origin || `import:${options.file}`,
    ...(fields.licence ? { licence: fields.licence } : {}),
    ...(fields.note ? { note: fields.note } : {}),
  }
}

/** What stands for a citation where there is none: the row says that its lean is assumed. */
export const ASSUMED = 'assumed'

/** `none` says that the outlet leans to no side; empty that nothing is known of it. */
function readLean({ lean, citation = '' }: Fields): Actor['lean'] {
  if (!lean) return null
  const isCited = citation !== '' && citation !== ASSUMED
  return { side: lean === 'none' ? null : lean, citation: isCited ? citation : null }
}

import { ASSUMED, parseDatedValues } from '#actors'
import { parseTable, Refusal } from '#primitives'
import { type PackFiles, readPack } from './parse-conflict.ts'

/** What the rows of a pack may refer to. */
interface KnownIds {
  readonly sides: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
}

/** A column that holds ids of something, and of what. `dated` where they may have intervals and be several. */
interface ReferenceRule {
  readonly file: string
  readonly field: string
  readonly to: keyof KnownIds
  readonly dated?: true
  readonly besides?: string
}

const REFERENCES: readonly ReferenceRule[] = [
  { file: 'places.csv', field: 'parent', to: 'places' },
  { file: 'actors.csv', field: 'side', to: 'sides', dated: true },
  { file: 'actors.csv', field: 'memberships', to: 'actors', dated: true },
  { file: 'actors.csv', field: 'parent', to: 'actors' },
  { file: 'actors.csv', field: 'lean', to: 'sides', besides: 'none' },
  { file: 'outlets.csv', field: 'side', to: 'sides', dated: true },
  { file: 'outlets.csv', field: 'run_by', to: 'actors' },
  { file: 'outlets.csv', field: 'lean', to: 'sides', besides: 'none' },
  { file: 'vocabulary.csv', field: 'side', to: 'sides' },
  { file: 'vocabulary.csv', field: 'actor', to: 'actors' },
  { file: 'vocabulary.csv', field: 'place', to: 'places' },
]

/** Columns that every row of a pack must fill in, so that its source can be named. */
const REQUIRED: readonly { readonly file: string; readonly field: string }[] = [
  'places.csv',
  'actors.csv',
  'outlets.csv',
].flatMap(file => [
  { file, field: 'origin' },
  { file, field: 'licence' },
])

/**
 * Everything that is wrong with a pack, each fault with file, line and field: what `parseConflict` refuses, references to ids that
 * do not exist, ids used twice across actors and outlets, parents in a circle, rows without origin or licence, leans that neither cite nor say that they are assumed,
 * sides that overlap in time, members of themselves. Empty for a sound pack.
 */
export function checkPack(files: PackFiles): readonly Refusal[] {
  const { conflict, refused } = readPack(files)
  if (conflict === null) return refused
  const known: KnownIds = {
    sides: new Set(conflict.sides.map(side => side.id)),
    places: new Set(conflict.places.map(place => place.id)),
    actors: new Set(conflict.actors.map(actor => actor.id)),
  }
  return [
    ...refused,
    ...REFERENCES.flatMap(rule => findDangling(files, rule, known)),
    ...REQUIRED.flatMap(rule => findBlanks(files, rule)),
    ...findUncited(files),
    ...findOverlaps(files),
    ...findOwnMembers(files),
    ...findTwice(files),
    ...findCircles(files),
  ]
}

function rowsOf(files: PackFiles, file: string) {
  return parseTable(files[file] ?? '', file).rows
}

function findDangling(files: PackFiles, rule: ReferenceRule, known: KnownIds): Refusal[] {
  return rowsOf(files, rule.file).flatMap(({ line, fields }) => {
    const text = fields[rule.field] ?? ''
    const ids = rule.dated
      ? parseDatedValues(text).values.map(({ value }) => value)
      : text === ''
        ? []
        : [text]
    return ids
      .filter(id => id !== rule.besides && !known[rule.to].has(id))
      .map(id =>
        refuse(
          { file: rule.file, line, field: rule.field },
          `"${id}" is not among the ${rule.to} of the pack.`,
          `Add it, or mend the id.`,
        ),
      )
  })
}

function findBlanks(files: PackFiles, { file, field }: { file: string; field: string }): Refusal[] {
  return rowsOf(files, file)
    .filter(({ fields }) => !fields[field]?.trim())
    .map(({ line }) =>
      refuse(
        { file, line, field },
        `The row does not say its ${field}.`,
        'Say where the facts come from ("own knowledge") and under which licence.',
      ),
    )
}

/** A lean without a citation must say of itself that it is assumed, so that none is taken for more by oversight. */
function findUncited(files: PackFiles): Refusal[] {
  return ['actors.csv', 'outlets.csv'].flatMap(file =>
    rowsOf(files, file)
      .filter(({ fields }) => fields.lean && !fields.citation?.trim())
      .map(({ line }) =>
        refuse(
          { file, line, field: 'citation' },
          'The lean has no citation.',
          `Say who says so, or "${ASSUMED}" where nobody is cited.`,
        ),
      ),
  )
}

/** An actor has one side on a day. */
function findOverlaps(files: PackFiles): Refusal[] {
  return ['actors.csv', 'outlets.csv'].flatMap(file =>
    rowsOf(files, file).flatMap(({ line, fields }) => {
      const held = parseDatedValues(fields.side ?? '').values
      const clash = held.flatMap((one, at) => held.slice(at + 1).filter(other => overlap(one, other)))
      if (clash.length === 0) return []
      return [
        refuse(
          { file, line, field: 'side' },
          `The side "${clash[0]!.value}" overlaps with another in time.`,
          'Let each side end the day before the next begins.',
        ),
      ]
    }),
  )
}

type Days = ReturnType<typeof parseDatedValues>['values'][number]

function overlap(a: Days, b: Days): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
}

function findOwnMembers(files: PackFiles): Refusal[] {
  return rowsOf(files, 'actors.csv')
    .filter(({ fields }) =>
      parseDatedValues(fields.memberships ?? '').values.some(({ value }) => value === fields.id),
    )
    .map(({ line, fields }) =>
      refuse(
        { file: 'actors.csv', line, field: 'memberships' },
        `"${fields.id}" is a member of itself.`,
        'Take it out, or name the body that it belongs to.',
      ),
    )
}

function findTwice(files: PackFiles): Refusal[] {
  const actors = new Set(rowsOf(files, 'actors.csv').map(({ fields }) => fields.id))
  return rowsOf(files, 'outlets.csv')
    .filter(({ fields }) => actors.has(fields.id))
    .map(({ line, fields }) =>
      refuse(
        { file: 'outlets.csv', line, field: 'id' },
        `The id "${fields.id}" stands in actors.csv too.`,
        'Give each its own id.',
      ),
    )
}

/** Files whose rows have parents of the same file. */
const TREES = ['places.csv', 'actors.csv']

function findCircles(files: PackFiles): Refusal[] {
  return TREES.flatMap(file => {
    const rows = rowsOf(files, file)
    const parents = new Map(rows.map(({ fields }) => [fields.id!, fields.parent ?? '']))
    return rows
      .filter(({ fields }) => isInCircle(fields.id!, parents))
      .map(({ line, fields }) =>
        refuse(
          { file, line, field: 'parent' },
          `"${fields.id}" is its own ancestor.`,
          'Break the circle of parents.',
        ),
      )
  })
}

function isInCircle(id: string, parents: ReadonlyMap<string, string>): boolean {
  let at = parents.get(id) ?? ''
  for (let steps = 0; at !== '' && steps < parents.size; steps++) {
    if (at === id) return true
    at = parents.get(at) ?? ''
  }
  return false
}

function refuse(
  place: { file: string; line: number; field: string },
  message: string,
  advice: string,
): Refusal {
  return new Refusal('bad-field', message, { ...place, advice })
}

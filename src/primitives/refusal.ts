/** Why an input was refused. One literal per kind of fault, mapped to exit codes and HTTP statuses in one table each. */
export type RefusalCode =
  | 'not-found'
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'bad-encoding'
  | 'bad-json'
  | 'bad-csv'
  | 'bad-field'
  | 'unknown-format'
  | 'unknown-name'
  | 'changed-content'
  | 'reader-fault'
  | 'corrupt-ledger'
  | 'busy'
  | 'forbidden'
  | 'usage'

/** Where the fault lies, as far as it is known. `line` counts from 1. */
export interface RefusalPlace {
  readonly file?: string
  readonly line?: number
  readonly field?: string
}

/**
 * Input that cannot be accepted: the one error class for bad input. `message` is a whole sentence on what is wrong;
 * `advice` says what to do. Anything else that is thrown is a fault of the program.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: RefusalCode
  readonly place: RefusalPlace
  readonly advice: string | undefined

  constructor(
    code: RefusalCode,
    message: string,
    options: RefusalPlace & { advice?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.advice = options.advice
    const place: { file?: string; line?: number; field?: string } = {}
    if (options.file !== undefined) place.file = options.file
    if (options.line !== undefined) place.line = options.line
    if (options.field !== undefined) place.field = options.field
    this.place = place
  }
}

/** Several refusals found in one input, collected so that a user can mend them all at once. */
export class Refusals extends Error {
  override readonly name = 'Refusals'
  readonly list: readonly Refusal[]

  constructor(list: readonly Refusal[]) {
    super(list.map(describeRefusal).join('\n'))
    this.list = list
  }
}

/** One line for a person: `file:line: field: what is wrong. What to do.` */
export function describeRefusal(refusal: Refusal): string {
  const { file, line, field } = refusal.place
  const where = [file === undefined ? undefined : line === undefined ? file : `${file}:${line}`, field]
    .filter(part => part !== undefined)
    .map(part => `${part}: `)
    .join('')
  return `${where}${refusal.message}${refusal.advice === undefined ? '' : ` ${refusal.advice}`}`
}

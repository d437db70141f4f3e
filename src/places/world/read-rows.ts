/** The fields of each line of a table of facts; blank lines are left out. */
export function readRows(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('|'))
}

/** The entries of a field that holds a list parted by ";". */
export function readList(field: string | undefined): readonly string[] {
  return field ? field.split(';').filter(entry => entry !== '') : []
}

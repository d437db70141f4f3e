/** Features as templates: atoms (numbers that describe a state) which are seen together, and a number of their own. */
export type Templates = readonly { readonly seed: number; readonly atoms: readonly number[] }[]

/**
 * Templates as they are written: names of atoms with spaces between, "|" or a line's end between templates. Seeds count up
 * from `start`; templates shorter than `least` are filled up with the atom `filler`. Throws for an unknown atom.
 */
export function readTemplates(
  table: string,
  names: Readonly<Record<string, number>>,
  { start, least = 0, filler = 0 }: { start: number; least?: number; filler?: number },
): Templates {
  return table
    .split(/[|\n]/)
    .map(text => text.trim())
    .filter(text => text !== '')
    .map((template, index) => {
      const atoms = template.split(' ').map(name => {
        const atom = names[name]
        if (atom === undefined) throw new Error(`No such atom: ${name}`)
        return atom
      })
      while (atoms.length < least) atoms.push(filler)
      return { seed: start + index, atoms }
    })
}

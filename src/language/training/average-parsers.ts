import type { Parser } from '../parser.ts'
import type { Weights } from '../weights.ts'

/**
 * One parser with the mean of the weights of several, trained on the same sentences in different orders (parameter mixing:
 * McDonald, Hall and Mann 2010): what an order happened to teach evens out, and parsing costs no more. They must name
 * the same relations and have tables of the same shape.
 */
export function averageParsers(parsers: readonly Parser[]): Parser {
  const [{ relations }] = parsers as [Parser, ...Parser[]]
  return {
    relations,
    moves: meanOf(parsers.map(({ moves }) => moves)),
    labels: meanOf(parsers.map(({ labels }) => labels)),
  }
}

function meanOf(tables: readonly Weights[]): Weights {
  const [{ classes, bits, cells: first }] = tables as [Weights, ...Weights[]]
  const cells = new Float32Array(first.length)
  for (const table of tables)
    for (let i = 0; i < cells.length; i++) cells[i]! += table.cells[i]! / tables.length
  return { classes, bits, cells }
}

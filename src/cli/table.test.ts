import { describe, expect, it } from 'vitest'
import type { Output } from './output.ts'
import { tableLines } from './table.ts'

const output = (columns: number, hasColour = false): Output => ({
  write: async () => undefined,
  say: () => undefined,
  exitWith: () => undefined,
  columns,
  isTerminal: hasColour,
  hasColour,
})
const rows = [
  { day: '2016-11-09', place: 'A place with quite a long name', n: 7 },
  { day: '2016-11-10', place: 'B', n: 12 },
]
const shape = {
  columns: [
    { title: 'DAY', value: (row: (typeof rows)[number]) => row.day },
    { title: 'PLACE', value: (row: (typeof rows)[number]) => row.place, share: 1 },
    { title: 'N', value: (row: (typeof rows)[number]) => row.n, align: 'right' as const },
  ],
}

describe('a table', () => {
  it('is as wide as it needs where there is room', () => {
    expect([...tableLines(rows, shape, output(80))]).toEqual([
      'DAY         PLACE                            N',
      '2016-11-09  A place with quite a long name   7',
      '2016-11-10  B                               12',
    ])
  })

  it('cuts columns that have a share, and no others', () => {
    expect([...tableLines(rows, shape, output(30))]).toEqual([
      'DAY         PLACE            N',
      '2016-11-09  A place with…    7',
      '2016-11-10  B               12',
    ])
  })

  it('gives details under a row, wrapped and cut after so many lines', () => {
    const detail = () => [{ text: 'one two three four five six seven eight nine ten eleven', lines: 2 }]
    const lines = [...tableLines(rows.slice(0, 1), { ...shape, detail }, output(40))]
    expect(lines.slice(2)).toEqual(['    one two three four five six seven', '    eight nine ten eleven'])
  })

  it('shows colours only where the output has them', () => {
    expect([...tableLines(rows, shape, output(80))].join('')).not.toContain('\u001b[')
    expect([...tableLines(rows, shape, output(80, true))].join('')).toContain('\u001b[')
  })

  it('is nothing at all without rows', () => {
    expect([...tableLines([], shape, output(80))]).toEqual([])
  })
})

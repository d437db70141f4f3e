import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTable } from '#primitives'
import { csvLine, csvLines } from './csv.ts'

describe('a sheet', () => {
  it('quotes what holds commas, quotes and line breaks', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines', 'plain'])).toBe(
      '"a,b","say ""no""","two\nlines",plain\r\n',
    )
  })

  it('leaves cells empty where nothing is known', () => {
    expect(csvLine([null, undefined, '', 0, false])).toBe(',,,0,false\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])('keeps a spreadsheet from running %j', text => {
    expect(csvLine([text])).toContain(`'${text}`)
  })

  it('leaves numbers as numbers, negative ones too', () => {
    expect(csvLine([-37.1])).toBe('-37.1\r\n')
  })

  it('reads back as it was written', () => {
    const cell = fc
      .string()
      .filter(text => !/^\s*[=+\-@\t\r]/.test(text) && text.trim() !== '' && !text.includes('\r'))
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell }), { minLength: 1 }), rows => {
        const table = parseTable([...csvLines(rows, ['a', 'b'])].join(''), 'sheet.csv')
        expect(table.rows.map(row => row.fields)).toEqual(rows)
      }),
    )
  })
})

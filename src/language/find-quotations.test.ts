import { describe, expect, it } from 'vitest'
import { findQuotations } from './find-quotations.ts'
import { findLines } from './line.ts'

const quoted = (text: string) =>
  findQuotations(text, findLines(text)).map(({ inner }) => text.slice(inner.start, inner.end))

describe('quotations', () => {
  it('are found with straight, curly and angled marks, also mixed', () => {
    expect(quoted('He said "one", “two”, «three» and ‘four’.')).toEqual(['one', 'two', 'three', 'four'])
    expect(quoted('the "Witness” site in “Mogo”that')).toEqual(['Witness', 'Mogo'])
  })

  it('are not opened by apostrophes', () => {
    expect(quoted("the forces 'positions near the forces' positions and Omar's")).toEqual([])
    expect(quoted('Sha’hed, the rebels’ posts')).toEqual([])
  })

  it('run over paragraphs that open again', () => {
    expect(quoted('“One.\n\n“Two.\n\n“Three,” he said.')).toEqual(['One.\n\n“Two.\n\n“Three,'])
  })

  it('end with their line where nothing goes on', () => {
    expect(quoted('He said: “We left.\nThe army came.')).toEqual(['We left.'])
  })

  it('nest', () => {
    expect(quoted('“They said ‘no’ to us,” he said.')).toEqual(['They said ‘no’ to us,', 'no'])
  })

  it('are read where a text is nothing but marks', () => {
    for (const text of ['"'.repeat(100_000), '“'.repeat(100_000), "a' 'b".repeat(50_000)])
      expect(quoted(text).length).toBeLessThanOrEqual(text.length / 2)
  })
})

import { expect, test } from 'vitest'
import type { Parser } from '../parser.ts'
import { averageParsers } from './average-parsers.ts'

/** A parser of two moves and two relations whose weights are the given ones. */
function parserOf(moves: readonly number[], labels: readonly number[]): Parser {
  const table = (cells: readonly number[]) => ({ classes: 2, bits: 1, cells: Float32Array.from(cells) })
  return { relations: ['nsubj', 'obj'], moves: table(moves), labels: table(labels) }
}

test('the parser of several has the mean of each weight', () => {
  const mean = averageParsers([parserOf([1, 0, -2, 4], [0, 0, 0, 3]), parserOf([3, 0, 2, 0], [1, 0, 0, 3])])
  expect([...mean.moves.cells]).toEqual([2, 0, 0, 2])
  expect([...mean.labels.cells]).toEqual([0.5, 0, 0, 3])
  expect(mean.relations).toEqual(['nsubj', 'obj'])
})

test('the mean of one parser is that parser', () => {
  const parser = parserOf([1, -1, 0.5, 0], [2, 0, 0, 1])
  expect(averageParsers([parser])).toEqual(parser)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createParseState, isAllowed, isFinished, MOVES, onlyMove, SHIFT, takeMove } from '../parse-state.ts'
import { costOf } from './parse-oracle.ts'

/** A random projective tree: each word hangs on a neighbour in some order of removal. */
const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map(numbers => {
  const heads = new Int32Array(numbers.length).fill(numbers.length)
  const left = numbers.map((_, at) => at)
  for (const number of numbers.slice(1)) {
    const place = number % (left.length - 1)
    const isLeft = number % 2 === 0
    heads[left[isLeft ? place : place + 1]!] = left[isLeft ? place + 1 : place]!
    left.splice(isLeft ? place : place + 1, 1)
  }
  return heads
})

describe('the dynamic oracle', () => {
  it('always knows a move without cost for a projective tree, and such moves rebuild the tree', () => {
    fc.assert(
      fc.property(trees, fc.integer(), (heads, seed) => {
        const state = createParseState(heads.length)
        for (let step = 0; !isFinished(state); step++) {
          const free = [0, 1, 2].filter(move => isAllowed(state, move) && costOf(state, move, heads) === 0)
          expect(free.length).toBeGreaterThan(0)
          takeMove(state, free[Math.abs(seed + step) % free.length]!, 0)
        }
        expect([...state.heads.subarray(0, heads.length)]).toEqual([...heads])
      }),
    )
  })

  it('ends after twice as many moves as words, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 24, maxLength: 24 }), choices => {
        const state = createParseState(12)
        let moves = 0
        while (!isFinished(state)) {
          const allowed = Array.from({ length: MOVES }, (_, move) => move).filter(move =>
            isAllowed(state, move),
          )
          expect(onlyMove(state)).toBe(allowed.length === 1 ? allowed[0] : undefined)
          const move = allowed[choices[moves]! % allowed.length]!
          takeMove(state, move, move === SHIFT ? -1 : 0)
          moves++
        }
        expect(moves).toBe(24)
      }),
    )
  })
})

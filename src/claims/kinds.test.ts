import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOUN_KINDS } from './en/kinds.ts'
import type { Kind } from './frame.ts'
import { holdsKind, kindNames, kindsFrom, shareKind } from './kinds.ts'

const all = Object.keys(NOUN_KINDS) as Kind[]
const some = fc.subarray(all)

describe('kinds as one number', () => {
  it('hold what was put in, and nothing else', () => {
    fc.assert(
      fc.property(some, kinds => {
        expect(new Set(kindNames(kindsFrom(kinds)))).toEqual(new Set(kinds))
        expect(all.filter(kind => holdsKind(kindsFrom(kinds), kind))).toEqual(kinds)
      }),
    )
  })

  it('share what is in both', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(shareKind(kindsFrom(a), kindsFrom(b))).toBe(a.some(kind => b.includes(kind)))
      }),
    )
  })
})

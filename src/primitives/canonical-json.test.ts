import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonical JSON', () => {
  it('orders keys by code unit, at every depth, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 'x', c: undefined }], ä: null, B: true })).toBe(
      '{"B":true,"a":[{"d":"x"}],"b":1,"ä":null}',
    )
  })

  it('keeps the length of a list with holes', () => {
    expect(canonicalJson([undefined, 1])).toBe('[null,1]')
  })

  it('reads back as the value it was written from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('is the same text whatever the order in which members were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), object => {
        const turned = Object.fromEntries(Object.entries(object).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(object))
      }),
    )
  })
})

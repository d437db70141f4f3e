import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStructure } from './find-structure.ts'
import { parseLanguageModel } from './language-model.ts'

const model = parseLanguageModel(readFileSync(new URL('../../models/english.model.gz', import.meta.url)))
const read = (text: string) => findStructure(text, model)
const words = (text: string) => read(text).tokens.map(token => token.text)
const sentences = (text: string) => read(text).sentences.map(span => text.slice(span.start, span.end))

describe('tokens', () => {
  it('keep hyphen compounds whole', () => {
    expect(words('The regime-held al-Nusra post was counter-attacked.')).toEqual(
      'The regime-held al-Nusra post was counter-attacked .'.split(' '),
    )
    expect(words('U.S.-backed men left the U.N.-run camp.')).toEqual(
      'U.S.-backed men left the U.N.-run camp .'.split(' '),
    )
  })

  it('keep ranges of figures and dangling hyphens apart', () => {
    expect(words('anti- and pro-army')).toEqual(['anti', '-', 'and', 'pro-army'])
  })

  it('split clitics, glued quotes and figures from words', () => {
    expect(words("I'm in the forces'positions at 3000Apartments, Omar's Sha'hed")).toEqual(
      "I 'm in the forces ' positions at 3000 Apartments , Omar 's Sha'hed".split(' '),
    )
  })

  it('are not cut at letters beyond Western Europe', () => {
    expect(words("Kıvanç Dağlı-Şen didn't see Čapek")).toEqual(
      "Kıvanç Dağlı-Şen did n't see Čapek".split(' '),
    )
  })

  it('are never of nothing, as wink-nlp has them between two full stops', () => {
    expect(words('The..The')).toEqual(['The', '.', '.', 'The'])
  })

  it('are never line breaks', () => {
    expect(words('one\n\n two\r\nthree\u2028four')).toEqual(['one', 'two', 'three', 'four'])
  })
})

describe('sentences', () => {
  it('end at lines without a full stop', () => {
    expect(sentences('Battle goes on\nBy Our Reporter\nIt rained. It was cold.')).toEqual([
      'Battle goes on',
      'By Our Reporter',
      'It rained.',
      'It was cold.',
    ])
  })

  it('do not end at ranks, within addresses or after a quoted question', () => {
    expect(sentences('Gen. Omar left. See https://a.example/b.c?d=e. “Is it?” he asked. He went.')).toEqual([
      'Gen. Omar left.',
      'See https://a.example/b.c?d=e.',
      '“Is it?” he asked.',
      'He went.',
    ])
  })

  it('end at words that are shortened ones elsewhere', () => {
    expect(
      sentences('No lorry was let in. The guards sat. It is 5 in. long. He asked the sheikh. They left.'),
    ).toEqual([
      'No lorry was let in.',
      'The guards sat.',
      'It is 5 in. long.',
      'He asked the sheikh.',
      'They left.',
    ])
  })
})

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'The',
          'army',
          "'",
          '"',
          '“',
          '”',
          '\n',
          '-',
          'al',
          '’s',
          '.',
          '…',
          ' ',
          '\ud800',
          'é\u0301',
          '«',
        ),
      )
      .map(parts => parts.join('')),
  )

  it('yields tokens that slice back, in order, without overlap, and cover all but white space', () => {
    fc.assert(
      fc.property(texts, text => {
        const { tokens } = read(text)
        let cursor = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(cursor)
          expect(text.slice(cursor, token.start).trim()).toBe('')
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.end).toBeGreaterThan(token.start)
          cursor = token.end
        }
        expect(text.slice(cursor).trim()).toBe('')
      }),
    )
  })

  it('yields sentences that hold every token once, within one line', () => {
    fc.assert(
      fc.property(texts, text => {
        const structure = read(text)
        let next = 0
        for (const sentence of structure.sentences) {
          expect(sentence.firstToken).toBe(next)
          expect(sentence.endToken).toBeGreaterThan(next)
          expect(text.slice(sentence.start, sentence.end)).not.toMatch(/[\n\r]/)
          next = sentence.endToken
        }
        expect(next).toBe(structure.tokens.length)
      }),
    )
  })
})

describe('what stands apart', () => {
  it('is a paragraph of its own, so that no sentence begins with a dateline', () => {
    const text = 'KARU, May 3 (ABC) - Soldiers took the mill on Monday.'
    const { sentences } = findStructure(text, model, { apart: [{ start: 0, end: 19 }] })
    expect(sentences.map(sentence => text.slice(sentence.start, sentence.end))).toEqual([
      'KARU, May 3 (ABC) -',
      'Soldiers took the mill on Monday.',
    ])
  })
})

describe('hostile text', () => {
  const cases: [string, string][] = [
    ['nothing but quotation marks', '"'.repeat(6000)],
    ['quotations that never close', '“he said ‘she said '.repeat(1000)],
    ['one endless sentence', 'the army took the town and '.repeat(600)],
    ['one endless word', 'x'.repeat(100_000)],
    ['one endless compound', 'a-'.repeat(30_000)],
    ['addresses without a space', 'http://x.y/'.repeat(1000)],
    ['lone surrogates and combining marks', `\ud800\udc00\udfffe${'\u0301'.repeat(20_000)}`],
    ['brackets', '('.repeat(6000)],
    ['empty lines', '\n“\n'.repeat(2000)],
  ]
  for (const [name, text] of cases) {
    it(`is read in bounded time: ${name}`, () => {
      const { tokens, sentences } = read(text)
      expect(tokens.map(token => token.text).join('')).toBe(text.replace(/\s/g, ''))
      for (const sentence of sentences) {
        const own = tokens.slice(sentence.firstToken, sentence.endToken)
        expect(own.filter(token => token.head < 0)).toHaveLength(1)
      }
    }, 60_000)
  }
})

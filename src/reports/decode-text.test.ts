import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#primitives'
import { decodeText } from './decode-text.ts'

const ENGLISH =
  'The army said on Monday that its troops — backed by aircraft — had “entered” the café district.\n'
const ARABIC =
  'قالت مصادر محلية إن الفصائل سيطرت يوم الخميس على القرية بعد اشتباكات عنيفة مع قوات النظام في ريف المدينة الغربي.\n'

const decode = (bytes: Uint8Array, declared?: string) =>
  decodeText(bytes, { file: 'a.txt', ...(declared === undefined ? {} : { declared }) })

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    decode(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error
  }
  throw new Error('was not refused')
}

describe('decodeText', () => {
  for (const [encoding, text] of [
    ['utf-8', ENGLISH + ARABIC],
    ['utf-16le', ENGLISH.repeat(3)],
    ['utf-16be', ENGLISH.repeat(3)],
    ['utf-16le', ARABIC],
    ['windows-1252', ENGLISH.repeat(3)],
    ['windows-1256', ARABIC.repeat(3)],
    [
      'windows-1251',
      'Армия заявила в понедельник, что её войска вошли в район после двух дней боёв.\n'.repeat(3),
    ],
  ] as const)
    it(`reads ${encoding} without a mark: ${text.slice(0, 12)}…`, () => {
      expect(decode(iconv.encode(text, encoding)).text).toBe(text)
    })

  it('drops a byte order mark and reads by it', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])
      expect(decode(iconv.encode(ENGLISH, encoding, { addBOM: true })).text).toBe(ENGLISH)
  })

  it('believes a declared encoding only where the bytes are not UTF-8', () => {
    expect(decode(iconv.encode(ARABIC, 'iso-8859-6'), 'iso-8859-6').text).toBe(ARABIC)
    expect(decode(Buffer.from(ARABIC), 'iso-8859-6').text).toBe(ARABIC)
  })

  it('refuses what is no text and says what it is', () => {
    expect(refusalOf(Buffer.from('%PDF-1.7 …')).message).toContain('PDF')
    expect(refusalOf(Buffer.from('first line\nsecond\0line')).place).toEqual({ file: 'a.txt', line: 2 })
    expect(refusalOf(Buffer.from(Array.from({ length: 400 }, (_, index) => index % 7))).code).toBe('not-text')
  })

  it('refuses a file of two encodings at the line where the second begins', () => {
    const mixed = Buffer.concat([Buffer.from(ENGLISH + ARABIC), iconv.encode(ARABIC, 'windows-1256')])
    expect(refusalOf(mixed)).toMatchObject({ code: 'bad-encoding', place: { line: 3 } })
    const surrogate = Buffer.concat([Buffer.from(ENGLISH), Buffer.from([0xed, 0xa0, 0x80])])
    expect(refusalOf(surrogate)).toMatchObject({ code: 'bad-encoding', place: { line: 2 } })
  })

  it('refuses damaged UTF-8 at its line instead of guessing', () => {
    const damaged = Buffer.concat([
      Buffer.from(`${ARABIC}${ARABIC}`),
      Buffer.from([0xd9]),
      Buffer.from(ENGLISH),
    ])
    expect(refusalOf(damaged)).toMatchObject({ code: 'bad-encoding', place: { line: 3 } })
  })

  it('reads any text back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        fc.pre(/\p{L}/u.test(text) && !/(?![\t\r\n])\p{Cc}|\ufeff/u.test(text) && !text.startsWith('%PDF'))
        expect(decode(Buffer.from(text)).text).toBe(text)
      }),
    )
  })

  it('either reads or refuses any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        try {
          expect(typeof decode(bytes).text).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeRefusal, sha256 } from '#primitives'
import { LARGEST_INPUT, type ReadResult, readReports } from './read-reports.ts'

const BODY =
  'Rebels said on Monday that they had taken the village of Qara after two days of clashes with the army.'

const read = (text: string, file = 'a.txt') => readReports(Buffer.from(text), { file })
function reportOf(result: ReadResult | undefined) {
  if (result === undefined || 'refusal' in result) throw new Error(JSON.stringify(result))
  return result.report
}
function refusalOf(result: ReadResult | undefined) {
  if (result === undefined || !('refusal' in result)) throw new Error('was not refused')
  return result.refusal
}

describe('readReports', () => {
  it('keeps a plain text exactly as decoded and hashes its bytes', () => {
    const text = ` \n${BODY}\r\n\r\n  tail  \n`
    const report = reportOf(read(`\ufeff${text}`)[0])
    expect(report.text).toBe(text)
    expect(report.contentHash).toBe(sha256(Buffer.from(`\ufeff${text}`)))
  })

  it('gives equal reports equal ids and others other ids', () => {
    expect(reportOf(read(BODY)[0]).id).toBe(reportOf(read(BODY, 'b.txt')[0]).id)
    expect(reportOf(read(BODY)[0]).id).not.toBe(reportOf(read(`${BODY} More.`)[0]).id)
  })

  it('calls results by base name, by the id of a line, or stdin', () => {
    expect(read(BODY, '/some/where/day one.txt')[0]?.file).toBe('day one.txt')
    expect(
      read(`{"id":"x-1","text":"${BODY}"}\n{"id":7,"text":"${BODY}"}`, 'in/a.jsonl').map(r => r.file),
    ).toEqual(['x-1', '7'])
    expect(read(BODY, '-')[0]?.file).toBe('stdin')
    expect(read(`{"id":"x-1","text":"${BODY}"}\n`, '-')[0]?.file).toBe('x-1')
    expect(read(`{"id":"x-1","text":"${BODY}"}`, 'one.json')[0]?.file).toBe('one.json')
  })

  it('takes metadata from the fields of a record', () => {
    const record = {
      id: 'a',
      text: BODY,
      outlet: 'The Post',
      date: '2019-03-04T10:00:00Z',
      title: 'T',
      url: 'https://e.org/1',
    }
    expect(reportOf(read(JSON.stringify(record), 'a.jsonl')[0])).toMatchObject({
      outlet: 'The Post',
      published: '2019-03-04',
      title: 'T',
      url: 'https://e.org/1',
      basis: { published: 'field "date"', outlet: 'field "outlet"' },
    })
  })

  it('refuses each bad line of a .jsonl with its number and reads the rest', () => {
    const lines = [
      `{"id":"a","text":"${BODY}"}`,
      '{"id":',
      '',
      '{"id":"c"}',
      `{"text":"${BODY}"}`,
      '[]',
      `{"id":"f","text":" "}`,
    ]
    const results = read(
      [...lines, `{"id":"g","text":"${BODY}","published":"soon"}`, `{"id":"z","text":"${BODY}"}`].join('\n'),
      'a.jsonl',
    )
    const refusals = results.flatMap(result => ('refusal' in result ? [result.refusal] : []))
    expect(refusals.map(refusal => [refusal.code, refusal.place.line, refusal.place.field])).toEqual([
      ['bad-json', 2, undefined],
      ['bad-field', 4, 'text'],
      ['bad-field', 5, 'id'],
      ['bad-json', 6, undefined],
      ['empty', 7, 'text'],
      ['bad-field', 8, 'published'],
    ])
    expect(results.flatMap(result => ('report' in result ? [result.file] : []))).toEqual(['a', 'z'])
    expect(refusals.every(refusal => refusal.place.file === 'a.jsonl' && refusal.advice !== undefined)).toBe(
      true,
    )
  })

  it('refuses dates that no report can bear, and numbers that are not as they were written', () => {
    const lines = [
      '{"id":"a","text":"A text.","published":"9999-12-31"}',
      '{"id":"b","text":"A text.","date":"0001-01-01"}',
      '{"id":12345678901234567890,"text":"A text."}',
      '{"id":9007199254740991,"text":"A text."}',
    ]
    expect(
      read(lines.join('\n'), 'a.jsonl').map(result =>
        'refusal' in result ? [result.refusal.place.line, result.refusal.place.field] : result.file,
      ),
    ).toEqual([[1, 'published'], [2, 'date'], [3, 'id'], '9007199254740991'])
  })

  it('refuses what is nested without end, and names the item of a list', () => {
    const depth = 200_000
    const deep = '['.repeat(depth) + ']'.repeat(depth)
    const text = `[{"id":"a","text":"A text."}, 5, {"id":"b","text":"A text.","more":${deep}}, ${deep}]`
    const results = read(text, 'a.json')
    expect('report' in results[0]!).toBe(true)
    expect(results.slice(1).map(result => 'refusal' in result && result.refusal.message)).toEqual([
      'A report must be an object with "id" and "text" (item 2 of the list).',
      'The record is nested too deeply (item 3 of the list).',
      'A report must be an object with "id" and "text" (item 4 of the list).',
    ])
  })

  it('refuses a line that is not UTF-8, and only that line', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":"a","text":"'),
      Buffer.from([0xe9, 0x20]),
      Buffer.from(`"}\n{"id":"b","text":"${BODY}"}\n`),
    ])
    const [bad, good] = readReports(bytes, { file: 'a.jsonl' })
    expect(refusalOf(bad)).toMatchObject({ code: 'bad-encoding', place: { line: 1 } })
    expect(good?.file).toBe('b')
  })

  it('refuses empty, blank, too large, binary and unknown input with one sentence each', () => {
    const codes = (
      [
        [Buffer.from(''), 'a.txt'],
        [Buffer.from(' \n\t'), 'a.txt'],
        [Buffer.alloc(LARGEST_INPUT + 1, 'a'), 'a.txt'],
        [Buffer.from([0, 1, 2, 3]), 'a.txt'],
        [Buffer.from('x'), 'a.docx'],
        [Buffer.from('{'), 'a.json'],
        [Buffer.from('[]'), 'a.json'],
        [Buffer.from('\n\n'), 'a.jsonl'],
        [Buffer.from('<p> </p>'), 'a.html'],
      ] as const
    ).map(([bytes, file]) => {
      const refusal = refusalOf(readReports(bytes, { file })[0])
      expect(describeRefusal(refusal)).toMatch(new RegExp(`^${file}`))
      return refusal.code
    })
    expect(codes).toEqual([
      'empty',
      'empty',
      'too-large',
      'not-text',
      'unknown-format',
      'bad-json',
      'empty',
      'empty',
      'empty',
    ])
  })

  it('keeps Markdown as written, with its front matter as metadata and furniture', () => {
    const text = `---\ntitle: "Qara falls"\ndate: 4 March 2019\nsource: The Post\n---\n\n# Another heading\n\n${BODY}\n`
    const report = reportOf(read(text, 'a.md')[0])
    expect(report).toMatchObject({ text, title: 'Qara falls', published: '2019-03-04', outlet: 'The Post' })
    expect(report.furniture[0]).toMatchObject({ start: 0, kind: 'menu' })
  })

  it('tells languages, and says nothing of a few words', () => {
    expect(reportOf(read(BODY)[0]).language).toBe('en')
    expect(
      reportOf(read('قالت مصادر محلية إن الفصائل سيطرت يوم الخميس على القرية بعد اشتباكات عنيفة.')[0])
        .language,
    ).toBe('ar')
    expect(reportOf(read('Qara fell.')[0]).language).toBeNull()
  })

  it('plants no date and no outlet', () => {
    expect(reportOf(read(BODY)[0])).toMatchObject({
      published: null,
      outlet: null,
      author: null,
      origins: [],
    })
  })

  it('reads or refuses any text of any format; furniture lies in the text, in order, apart', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('By Jane Roe', 'Explore', 'SOURCE: A and agencies', '<p>', '---', '{"a":1}', BODY),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(lines, fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl', '-'), (parts, file) => {
        for (const result of read(parts.join('\n'), file)) {
          if ('refusal' in result) continue
          let last = 0
          for (const span of result.report.furniture) {
            expect(span.start).toBeGreaterThanOrEqual(last)
            expect(span.end).toBeGreaterThan(span.start)
            last = span.end
          }
          expect(last).toBeLessThanOrEqual(result.report.text.length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { readReports } from './read-reports.ts'

const FIRST =
  'Rebels said on Monday that they had taken the village of Qara after two days of clashes with the army.'
const SECOND =
  'The army denied the claim, saying its troops still held the village and the road to the north of it.'

function readPage(html: string) {
  const [result] = readReports(Buffer.from(html), { file: 'a.html' })
  if (result === undefined || 'refusal' in result) throw new Error(JSON.stringify(result))
  const { report } = result
  const isFurniture = (text: string) => {
    const start = report.text.indexOf(text)
    expect(start).toBeGreaterThanOrEqual(0)
    return report.furniture.some(span => span.start <= start && start + text.length <= span.end)
  }
  return { ...report, isFurniture }
}

const page = (head: string, body: string) =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

describe('readHtml', () => {
  it('keeps visible text by paragraph and marks what is not the report', () => {
    const report = readPage(
      page(
        '<title>x</title><style>p{}</style>',
        `<nav><a href="/">Front page</a></nav><div class="wrap"><h1>Qara changes hands</h1><p class="byline">Jane Roe</p>
         <p>${FIRST.replace('village', '<b>village</b>')}</p><script>alert("not text")</script><p hidden>unseen words</p>
         <figure><figcaption>Smoke over Qara</figcaption></figure><p>${SECOND}</p></div>
         <aside><ul><li><a href="1">Town rebuilds after flood</a></li></ul></aside><footer>About this site</footer>`,
      ),
    )
    expect(report.text).toContain(`${FIRST}\n\n`)
    expect(report.text).not.toMatch(/alert|unseen|p\{\}/)
    for (const furniture of [
      'Front page',
      'Qara changes hands',
      'Jane Roe',
      'Smoke over Qara',
      'Town rebuilds after flood',
      'About this site',
    ])
      expect([furniture, report.isFurniture(furniture)]).toEqual([furniture, true])
    expect([report.isFurniture(FIRST), report.isFurniture(SECOND)]).toEqual([false, false])
    expect(report.title).toBe('Qara changes hands')
  })

  it('finds the report without any page parts named: by where the prose is', () => {
    const links = Array.from(
      { length: 30 },
      (_, index) => `<div><a href="${index}">Story number ${index} of today</a></div>`,
    ).join('')
    const report = readPage(
      page('', `<div>${links}</div><div><div><p>${FIRST}</p><p>${SECOND}</p></div></div><div>${links}</div>`),
    )
    expect(report.isFurniture(FIRST)).toBe(false)
    expect(report.isFurniture('Story number 3 of today')).toBe(true)
  })

  it('prefers JSON-LD, then OpenGraph, then other meta elements, then elements of the page', () => {
    const linked =
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Linked","datePublished":"2019-03-04T23:30:00-05:00","author":[{"name":"Jane Roe"}],"publisher":{"name":"Hill Tribune"}}]}</script>'
    const graph =
      '<meta property="og:site_name" content="Graph Site"><meta property="og:title" content="Graph title"><meta property="article:published_time" content="2018-01-02"><link rel="canonical" href="https://e.org/a">'
    expect(readPage(page(linked + graph, `<p>${FIRST}</p>`))).toMatchObject({
      outlet: 'Hill Tribune',
      title: 'Linked',
      published: '2019-03-04',
      author: 'Jane Roe',
      url: 'https://e.org/a',
      basis: { outlet: 'JSON-LD publisher', url: 'canonical link' },
    })
    expect(readPage(page(graph, `<p>${FIRST}</p>`))).toMatchObject({
      outlet: 'Graph Site',
      title: 'Graph title',
      published: '2018-01-02',
    })
    expect(
      readPage(
        page(
          '<script type="application/ld+json">{broken</script><title>Qara falls</title>',
          `<time datetime="2017-05-06T01:00Z">May 6</time><p>${FIRST}</p>`,
        ),
      ),
    ).toMatchObject({ published: '2017-05-06', title: 'Qara falls' })
  })

  it('takes no address that is not http', () => {
    expect(
      readPage(page('<link rel="canonical" href="javascript:alert(1)">', `<p>${FIRST}</p>`)).url,
    ).toBeNull()
  })

  it('reads by the encoding that the page declares', () => {
    const bytes = Buffer.from(
      page('<meta charset="windows-1252">', '<p>The caf\u00e9 district of the old town was shelled.</p>'),
      'latin1',
    )
    const [result] = readReports(bytes, { file: 'a.html' })
    expect(result).toMatchObject({ report: { text: 'The café district of the old town was shelled.' } })
  })

  it('parts paragraphs at two line breaks and keeps one as a line', () => {
    expect(readPage(`<p>One thing here.<br><br>Another thing there.<br>Third thing.</p>`).text).toBe(
      'One thing here.\n\nAnother thing there.\nThird thing.',
    )
  })

  for (const [name, html] of [
    ['100,000 nested elements', '<div>'.repeat(100_000) + FIRST],
    ['100,000 unclosed links', '<a>'.repeat(100_000) + FIRST],
    ['an attribute of 5 MB', `<p class="${'x'.repeat(5_000_000)}">${FIRST}`],
    ['a million attributes', `<p ${'a=1 '.repeat(1_000_000)}>${FIRST}`],
    ['200,000 angle brackets', `${'<'.repeat(200_000)}<p>${FIRST}</p>`],
    ['an unclosed comment', `<p>${FIRST}</p><!-- ${'<p>'.repeat(100_000)}`],
  ] as const)
    it(`reads a page with ${name}`, () => {
      expect(readPage(html).text).toContain(FIRST)
    })
})

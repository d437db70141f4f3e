import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReports } from './read-reports.ts'

const FIRST =
  'Rebels said on Monday that they had taken the village of Qara after two days of clashes with the army there.'
const SECOND =
  'The army denied the claim, saying its troops still held the village and the road that leads north from it.'

function describeLines(...lines: string[]) {
  const [result] = readReports(Buffer.from(lines.join('\n')), { file: 'a.txt' })
  if (result === undefined || 'refusal' in result) throw new Error('refused')
  const { report } = result
  const furniture = report.furniture.map(span => [span.kind, report.text.slice(span.start, span.end)])
  const origins = report.origins.map(origin => origin.name)
  const outletText = report.outletSpan && report.text.slice(report.outletSpan.start, report.outletSpan.end)
  return { ...report, furniture, origins, outletText }
}

describe('who published, when, and whose text it is', () => {
  it('reads an author and a date on one line, and a label before the body', () => {
    const report = describeLines(
      'Fighting flares near Qara',
      '',
      'Valley Wire Editor | 4 March, 2019',
      '',
      'Valley Wire:',
      '',
      FIRST,
    )
    expect(report).toMatchObject({
      outlet: 'Valley Wire',
      outletText: 'Valley Wire',
      published: '2019-03-04',
      author: null,
    })
    expect(report.basis.outlet).toContain('colon alone')
  })

  it('takes the house from a byline of its staff where nothing else tells', () => {
    expect(describeLines('Fighting flares near Qara', 'Valley Wire Staff | 4 March 2019', FIRST).outlet).toBe(
      'Valley Wire',
    )
    expect(describeLines('Fighting flares near Qara', 'By Staff Reporter', FIRST)).toMatchObject({
      outlet: null,
      author: 'Staff Reporter',
    })
  })

  it('takes the house from a credit beside agencies, and the agencies for an origin', () => {
    const report = describeLines(
      'Fighting flares near Qara',
      'Smoke rises over the town of Qara. / Hill Tribune and Agencies',
      'March 4, 2019',
      FIRST,
      SECOND,
      'SOURCE: HillTribune and agencies',
    )
    expect(report).toMatchObject({
      outlet: 'Hill Tribune',
      outletText: 'Hill Tribune',
      origins: ['Agencies'],
      published: '2019-03-04',
    })
  })

  it('reads a reprint line: author, date, and the outlet whose text it is', () => {
    const report = describeLines(
      'HRD UPDATE QARA : Army Denies Loss',
      '',
      `Jane Roe – 4 March 2019 – hillblog – ${FIRST}`,
    )
    expect(report).toMatchObject({
      outlet: 'HRD',
      author: 'Jane Roe',
      published: '2019-03-04',
      origins: ['hillblog'],
    })
    expect(report.furniture).toContainEqual(['byline', 'Jane Roe – 4 March 2019 – hillblog'])
  })

  it('reads datelines: the agency is the outlet of its own copy, and an origin elsewhere', () => {
    const copy = describeLines(`QARA, Freedonia (Newswire) - ${FIRST}`, SECOND)
    expect(copy).toMatchObject({ outlet: 'Newswire', origins: [] })
    expect(copy.furniture).toEqual([['dateline', 'QARA, Freedonia (Newswire) -']])
    expect(describeLines(`Qara, NWA – ${FIRST}`).outlet).toBe('NWA')
    const reprint = describeLines('Fighting flares near Qara', 'Valley Wire:', `QARA (Newswire) — ${FIRST}`)
    expect(reprint).toMatchObject({ outlet: 'Valley Wire', origins: ['Newswire'] })
    expect(describeLines(`QARA — ${FIRST}`)).toMatchObject({
      outlet: null,
      furniture: [['dateline', 'QARA —']],
    })
    expect(describeLines(`(Valley Wire)- ${FIRST}`).furniture).toEqual([['dateline', '(Valley Wire)-']])
  })

  it('takes for the house whom people told things, unless it is cited or stands alone', () => {
    const told = '"We hold it," a commander told The Hill Tribune.'
    expect(describeLines(FIRST, told, 'A resident told The Hill Tribune that shelling went on.').outlet).toBe(
      'The Hill Tribune',
    )
    expect(
      describeLines(FIRST, told, 'A resident told The Hill Tribune.', 'The Hill Tribune reported shelling.')
        .outlet,
    ).toBeNull()
    expect(describeLines(FIRST, told).outlet).toBeNull()
    expect(describeLines(FIRST, 'He told the UN so.', 'She told the UN so too.').outlet).toBeNull()
  })

  it('takes a house for no person: in the byline of its own copy, of a reprint, and alone on a line', () => {
    const copy = describeLines(
      'Fighting flares near Qara',
      'By Upland Press Agency',
      `QARA, Mar 4, 2019 (UPA) - ${FIRST}`,
    )
    expect(copy).toMatchObject({
      outlet: 'Upland Press Agency',
      author: null,
      published: '2019-03-04',
      origins: [],
    })
    const reprint = describeLines(
      'Fighting flares near Qara',
      'The Hill Herald',
      'March 5, 2019',
      `QARA (UPA) - ${FIRST}`,
    )
    expect(reprint).toMatchObject({ outlet: 'The Hill Herald', published: '2019-03-05', origins: ['UPA'] })
    expect(
      describeLines('Fighting flares near Qara', 'Upland Front Media | 4 March, 2019', FIRST),
    ).toMatchObject({ outlet: 'Upland Front Media', author: null })
  })

  it('reads Arabic dates and names of outlets', () => {
    const text =
      'سقوط القرية بعد يومين من المعارك\nوكالة الوادي للأنباء\n١٢ تشرين الثاني 2016\nقال مصدر عسكري إن القوات استعادت السيطرة على القرية يوم السبت.'
    expect(describeLines(text)).toMatchObject({
      outlet: 'وكالة الوادي للأنباء',
      published: '2016-11-12',
      language: 'ar',
    })
  })

  it('takes a country in brackets and a short form within the first sentence for no agency', () => {
    const copy = describeLines(`Qara (Freedonia) (Newswire) - ${FIRST}`, '', SECOND)
    expect(copy).toMatchObject({ outlet: 'Newswire', origins: [] })
    expect(describeLines(`Free Valley Army (FVA) fighters fled. ${FIRST}`, '', SECOND).origins).toEqual([])
  })

  it('believes a dateline before what people told another outlet', () => {
    const told = '"We hold it," a commander told Hilltop Radio.'
    expect(
      describeLines(`QARA (Newswire) - ${FIRST}`, told, 'A resident told Hilltop Radio so.').outlet,
    ).toBe('Newswire')
  })

  it('uses names of known outlets where the text alone does not tell', () => {
    const text = Buffer.from(`Hillside Voices\n${FIRST}\n${SECOND}`)
    const [known] = readReports(text, { file: 'a.txt', knownOutlets: ['The Hillside Voices'] })
    const [unknown] = readReports(text, { file: 'a.txt' })
    expect(known).toMatchObject({ report: { outlet: 'Hillside Voices' } })
    expect(unknown).toMatchObject({ report: { outlet: null } })
  })

  it('reads labelled dates and leaves ambiguous ones alone', () => {
    expect(describeLines('date 2019-03-04 WORLD', 'Fighting flares near Qara', FIRST).published).toBe(
      '2019-03-04',
    )
    expect(
      describeLines('Fighting flares near Qara', 'Published: 4 March 2019 10:32 GMT', FIRST).published,
    ).toBe('2019-03-04')
    expect(describeLines('Fighting flares near Qara', 'Published: 04/03/2019', FIRST).published).toBeNull()
    expect(
      describeLines('Fighting flares near Qara', 'Last updated: 5 March 2019', FIRST).published,
    ).toBeNull()
  })
})

describe('furniture', () => {
  it('marks a list of other stories after the closing source line, to its end', () => {
    const report = describeLines(
      'Fighting flares near Qara',
      FIRST,
      SECOND,
      'SOURCE: Hill Tribune and agencies',
      'Explore',
      'Flood destroys bridges in the south',
      'By Ann Poe',
      'Why did the minister resign?',
      'Sneak a peek at our app. Share your feedback!',
      'Contact us',
    )
    const marked = report.furniture.map(([, text]) => text)
    expect(marked).toContain('Flood destroys bridges in the south')
    expect(marked).toContain('Why did the minister resign?')
    expect(marked).toContain('Contact us')
    expect(marked).not.toContain(FIRST)
    expect(marked).not.toContain(SECOND)
  })

  it('marks a run of headlines about other things at the end without any heading', () => {
    const headlines = [
      'Flood destroys bridges in Sudetia province',
      'Champion Mario Rossi retires at forty',
      'Parliament of Ruritania passes budget',
      'Old statue returns to Syldavia after years',
    ]
    const marked = describeLines('Fighting flares near Qara', FIRST, SECOND, ...headlines).furniture.map(
      ([, text]) => text,
    )
    expect(marked).toEqual(['Fighting flares near Qara', ...headlines])
  })

  it('keeps a body of plain lines, and a log without full stops about the same places', () => {
    expect(describeLines(FIRST, SECOND, 'Shelling went on at night.', 'No one was hurt.').furniture).toEqual(
      [],
    )
    const log = [
      'Army shells Qara and Homran',
      'Rebels of Jebel enter Qara',
      'Clashes near Homran and Jebel',
      'Two killed in Qara by army fire',
    ]
    const report = describeLines(`${FIRST} Fighting spread to Homran and Jebel.`, ...log)
    expect(report.furniture).toEqual([])
  })

  it('lets prose end a list of other stories in the middle of a text', () => {
    const late =
      'The governor of the province said in the evening that aid had not come through for a week because the road was under fire.'
    const marked = describeLines(
      'Fighting flares near Qara',
      FIRST,
      'Related',
      'Flood destroys bridges in the south',
      late,
      SECOND,
    ).furniture.map(([, text]) => text)
    expect(marked).toContain('Flood destroys bridges in the south')
    expect(marked).not.toContain(late)
    expect(marked).not.toContain(SECOND)
  })

  it('marks captions, repeated lines, credits, reading time and controls', () => {
    const report = describeLines(
      'Fighting flares near Qara',
      '4 MIN READ',
      'March 4, 2019',
      FIRST,
      'Share',
      'Rebels had taken the village of Qara after two days of clashes with the army',
      'Smoke rises over Qara [Newswire]',
      'Photo: Ann Poe',
      SECOND,
    )
    expect(report.furniture.map(([kind]) => kind)).toEqual([
      'title',
      'menu',
      'dateline',
      'menu',
      'caption',
      'caption',
      'credit',
    ])
  })

  it('keeps a sentence that says nearly what an earlier one says: it may deny it', () => {
    const denied = FIRST.replace('had taken', 'had not taken')
    expect(describeLines(FIRST, SECOND, denied).furniture).toEqual([])
    expect(describeLines(FIRST, SECOND, FIRST).furniture).toEqual([['caption', FIRST]])
  })

  it('does not take a sentence that begins with "by" for a byline', () => {
    expect(
      describeLines(FIRST, 'By midnight the shelling had stopped.', 'By the river the army held on')
        .furniture,
    ).toEqual([])
  })
})

const SEEDS = new URL('../../../shared/seeds/', import.meta.url)
const GOLD = new URL('../../../shared/corpora/claims-dev/seeds.jsonl', import.meta.url)

describe.skipIf(!existsSync(GOLD))('the four seed reports (skipped without ../shared)', () => {
  const gold = existsSync(GOLD)
    ? readFileSync(GOLD, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line))
    : []
  for (const expected of gold)
    it(`${expected.id}: outlet, date and title as annotated, and no core claim in other stories`, () => {
      const [result] = readReports(readFileSync(new URL(`${expected.id}.txt`, SEEDS)), {
        file: `${expected.id}.txt`,
      })
      if (result === undefined || 'refusal' in result) throw new Error('refused')
      const { report } = result
      expect(report.text).toBe(expected.text)
      expect([report.outlet, report.published, report.title]).toEqual([
        expected.outlet,
        expected.published,
        expected.title,
      ])
      const hidden = report.furniture.filter(span => !['title', 'standfirst', 'caption'].includes(span.kind))
      for (const claim of expected.claims)
        expect(hidden.some(span => span.start < claim.quote.end && claim.quote.start < span.end)).toBe(false)
    })
})

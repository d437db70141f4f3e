import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { callClaimline } from './fixtures/call-claimline.ts'
import { writeSmallPack } from './fixtures/small-pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimline-stories-'))
let count = 0
let ledger = ''

beforeEach(() => {
  ledger = join(folder, `${++count}.db`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const pack = writeSmallPack(join(folder, 'small-war'))

/** Runs a command on the story's ledger; the first one that writes makes it a ledger about the small war. */
function call(...args: string[]) {
  const conflict = args[0] === 'add' || args[0] === 'import' ? ['--conflict', pack] : []
  return callClaimline([...args, ...conflict, '--ledger', ledger])
}
const jsonl = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Two claims that contradict each other, made elsewhere: one side's capture of a hill, the other side's denial. */
function importedClaim(id: string, changes: object = {}) {
  return {
    id,
    reportId: `report-of-${id}`,
    report: { outlet: 'o1', outletName: 'Outlet One', lean: null, published: '2016-11-05' },
    type: 'capture',
    polarity: 'asserted',
    modality: 'occurred',
    quote: { start: 0, end: 22, text: '=the army took the hill' },
    agents: [{ name: 'the army', side: 'government' }],
    targets: [],
    places: [{ name: 'The Hill', place: 'x/hill', lat: 36.1, lon: 37.1 }],
    time: { text: null, from: '2016-11-04', to: '2016-11-04' },
    casualties: [],
    weapons: [],
    attribution: [
      { name: 'Outlet One', role: 'publisher', actor: 'o1', side: 'media' },
      { name: 'army spokesman', role: 'spokesperson', side: 'government' },
    ],
    confidence: 0.9,
    ...changes,
  }
}

const CAPTURE = importedClaim('aaa111')
const DENIAL = importedClaim('aab222', {
  polarity: 'denied',
  attribution: [
    { name: 'Outlet Two', role: 'publisher', actor: 'o2', side: 'media' },
    { name: 'rebel commander', role: 'official', side: 'opposition' },
  ],
})

async function importBoth(): Promise<void> {
  await call(
    'import',
    write('claims.jsonl', [CAPTURE, DENIAL].map(claim => JSON.stringify(claim)).join('\n')),
  )
}

describe('reports that are added', () => {
  const report =
    'Daily Post\n5 November 2016\n\nRebels captured the village of Menyan on Friday, the army said.\n'

  it('are read once: the same again changes nothing', async () => {
    const path = write('report.txt', report)
    const first = await call('add', path)
    expect(first).toMatchObject({ code: 0, out: '' })
    expect(first.err).toMatch(/1 report read: 1 new/)
    const { out: before } = await call('verify')
    expect((await call('add', path)).err).toMatch(/1 report read: nothing new, 0 claims recorded/)
    expect((await call('verify')).out).toBe(before)
    expect(before).toMatch(/^Sound: /)
  })

  it('give claims whose quotes stand in the text, each with its chain', async () => {
    await call('add', write('report.txt', report))
    const claims = jsonl((await call('claims', '--format', 'jsonl')).out)
    expect(claims.length).toBeGreaterThan(0)
    for (const { claim, quoteStatus, chain } of claims) {
      expect(report.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text)
      expect(quoteStatus).toBe('verified')
      expect(chain.length).toBeGreaterThan(0)
    }
  })

  it('come out of one ledger and go into another as they were', async () => {
    await call('add', write('report.txt', report))
    await importBoth()
    const exported = (await call('export', 'jsonl')).out
    expect((await call('import', write('export.jsonl', exported))).err).toMatch(/nothing new/)
    const first = ledger
    ledger = join(folder, 'other.db')
    await call('import', write('export.jsonl', exported))
    expect((await call('export', 'jsonl')).out).toBe(exported)
    ledger = first
  })
})

describe('input that cannot be read', () => {
  const good = 'Rebels attacked the army in Handarat on Friday, an activist said.'
  const cases: readonly [string, () => string, RegExp][] = [
    ['an empty file', () => write('empty.txt', ''), /empty\.txt: The file is empty\./],
    ['a folder without reports', () => mkdtempSync(join(folder, 'none-')), /no report in this folder/],
    [
      'a broken JSON line',
      () => write('lines.jsonl', `{"id":"a","text":"${good}"}\n{"id":"b", broken\n`),
      /lines\.jsonl:2: .*not JSON/,
    ],
    ['binary', () => write('binary.txt', new Uint8Array([1, 0, 2, 0, 0, 255, 3])), /binary\.txt.*not a text/],
    ['a file that is not there', () => join(folder, 'missing.txt'), /missing\.txt: There is no such file/],
    ['an ending that nothing is known of', () => write('a.xlsx', 'x'), /a\.xlsx/],
  ]

  it.each(cases)('is refused in one line where it is %s, and the rest is done', async (_, make, message) => {
    const { code, err } = await call('add', make(), write('good.txt', good))
    expect(code).toBe(1)
    const refusals = err.split('\n').filter(line => line.startsWith('claimline: '))
    expect(refusals).toHaveLength(1)
    expect(refusals[0]).toMatch(message)
    expect(err).toMatch(/read: [12] new/)
  })

  it('is refused by its size before it is read', async () => {
    const path = write('large.txt', '')
    const { truncateSync } = await import('node:fs')
    truncateSync(path, 200 * 1024 * 1024)
    const { code, err } = await call('add', path)
    expect(code).toBe(1)
    expect(err).toMatch(/large\.txt: The file has 209715200 bytes/)
  })

  it('is refused row by row in tables, and the sound rows are taken', async () => {
    const path = write('places.csv', 'id,name,lat,lon\nx/a,A,36.1,37.1\nx/b,B,north,37.1\nx/c,C,96.1,37.1\n')
    const { code, err } = await call('import', path)
    expect(code).toBe(1)
    expect(err).toMatch(/3 places read, 1 new, 2 refused/)
    expect(err).toMatch(/places\.csv:3: lat: /)
    expect(err).toMatch(/places\.csv:4: lat: /)
  })

  it.each([
    ['claims', '--at', '2016-13-01'],
    ['claims', '--type', 'party'],
    ['claims', '--side', 'nobody'],
    ['control', '--from', '2016-11-09', '--to', '2016-11-01'],
    ['claims', '--format', 'xml'],
    ['judge', 'aaa111', 'perhaps', '--by', 'A', '--why', 'b'],
    ['nonsense'],
  ])('is wrong usage in "%s %s %s"', async (...args) => {
    await importBoth()
    const { code, out, err } = await call(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toMatch(/fault of the program/)
  })

  it('is told where there is no ledger', async () => {
    expect(await call('claims')).toMatchObject({ code: 1, out: '' })
  })
})

describe('claims made elsewhere', () => {
  it('are imported once, with quotes marked as unverified', async () => {
    await importBoth()
    const claims = jsonl((await call('claims', '--format', 'jsonl')).out)
    expect(claims.map(item => [item.claim.id, item.quoteStatus])).toEqual([
      ['aaa111', 'unverified'],
      ['aab222', 'unverified'],
    ])
    expect((await call('import', join(folder, 'claims.jsonl'))).err).toMatch(/nothing new/)
  })

  it('are refused under an id that stands for something else', async () => {
    await importBoth()
    const changed = write('changed.jsonl', JSON.stringify({ ...CAPTURE, modality: 'planned' }))
    const { code, err } = await call('import', changed)
    expect(code).toBe(1)
    expect(err).toMatch(/changed\.jsonl:1: id: The ledger holds a claim aaa111 with other content/)
  })

  it('are refused one by one where they break the contract, naming the field', async () => {
    const { attribution: _, ...anonymous } = CAPTURE
    const lines = [anonymous, { ...DENIAL, confidence: 2 }, CAPTURE].map(claim => JSON.stringify(claim))
    const { err, code } = await call('import', write('faulty.jsonl', lines.join('\n')))
    expect(code).toBe(1)
    expect(err).toMatch(/3 claims read, 1 new, 2 refused/)
    expect(err).toMatch(/faulty\.jsonl:1: attribution: /)
    expect(err).toMatch(/faulty\.jsonl:2: confidence: /)
  })

  it('are judged with their places', async () => {
    await call('import', write('hill.csv', 'id,name,lat,lon\nx/hill,The Hill,36.1,37.1\n'))
    await importBoth()
    const estimate = JSON.parse(
      (await call('place', 'The Hill', '--at', '2016-11-06', '--format', 'json')).out,
    )
    expect(estimate).toMatchObject({
      place: { id: 'x/hill', name: 'The Hill' },
      date: '2016-11-06',
      verdict: 'disputed',
    })
    expect(Object.values<number>(estimate.probabilities).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 6)
    expect(estimate.claimed).toMatchObject([
      { side: 'government', by: ['army spokesman'], claims: ['aaa111'] },
    ])
    expect(estimate.disputes).toEqual([{ claim: 'aab222', against: 'aaa111', by: 'rebel commander' }])
    expect(Object.keys(estimate.evidence[0]).sort()).toEqual([
      'claim',
      'quote',
      'reason',
      'report',
      'sources',
      'weight',
    ])
    const lines = jsonl(
      (await call('control', '--from', '2016-11-01', '--to', '2016-11-06', '--nowcast', '--format', 'jsonl'))
        .out,
    )
    expect(lines).toHaveLength(6)
    expect(lines[0]).toMatchObject({
      date: '2016-11-01',
      probabilities: { unknown: 1 },
      verdict: 'undetermined',
    })
    expect(lines[5]).toMatchObject({ date: '2016-11-06', verdict: 'disputed' })
    expect(Object.keys(lines[5])).toEqual(Object.keys(estimate))
  })
})

describe("a person's judgement", () => {
  const by = ['--by', 'A. Editor', '--why', 'seen the place']

  it('takes a rejected claim out of every assessment at once, and a later one brings it back', async () => {
    await importBoth()
    const verdict = async () => JSON.parse((await call('place', 'x/hill', '--format', 'json')).out).verdict
    expect(await verdict()).toBe('disputed')
    expect((await call('judge', 'aab222', 'reject', ...by)).code).toBe(0)
    expect(await verdict()).toBe('single-sourced')
    expect(jsonl((await call('claims', '--judged', 'yes', '--format', 'jsonl')).out)).toMatchObject([
      { claim: { id: 'aab222' }, judgement: { decision: 'reject', by: 'A. Editor', why: 'seen the place' } },
    ])
    expect(jsonl((await call('claims', '--judged', 'no', '--format', 'jsonl')).out)).toHaveLength(1)
    await call('judge', 'aab222', 'withdraw', ...by)
    expect(await verdict()).toBe('disputed')
    await call('judge', 'aab222', 'reject', ...by)
    expect(await verdict()).toBe('single-sourced')
    expect((await call('verify')).out).toMatch(/^Sound: /)
  })

  it('corrects a claim, and refuses what would make it none', async () => {
    await importBoth()
    expect(
      (await call('judge', 'aaa111', 'set', 'modality=attempted', 'time.from=2016-11-03', ...by)).code,
    ).toBe(0)
    await call('judge', 'aaa111', 'set', 'polarity=denied', ...by)
    const [{ claim }] = jsonl((await call('claims', '--format', 'jsonl')).out)
    expect(claim).toMatchObject({ modality: 'attempted', polarity: 'denied', time: { from: '2016-11-03' } })
    const before = (await call('verify')).out
    for (const change of [
      'type=party',
      'id=other',
      'modalty=planned',
      'constructor=1',
      '__proto__.x=1',
      'time.frm=2016-11-03',
      'places.first.name=x',
      'places.7.name=x',
      'agents.0.side=nobody',
      'time.to=2016-11-01',
    ])
      expect(await call('judge', 'aaa111', 'set', change, ...by), change).toMatchObject({ code: 1 })
    expect((await call('verify')).out).toBe(before)
    expect((await call('judge', 'aaa111', 'set', 'places.0.place=null', ...by)).code).toBe(0)
  })

  it('is recorded once where it is given twice', async () => {
    await importBoth()
    await call('judge', 'aaa111', 'accept', ...by)
    const before = (await call('verify')).out
    expect((await call('judge', 'aaa111', 'accept', ...by)).err).toMatch(/Nothing new/)
    expect((await call('verify')).out).toBe(before)
  })

  it('finds its claim by the beginning of the id, and asks for more where that fits several', async () => {
    await importBoth()
    expect((await call('judge', 'aab', 'accept', ...by)).code).toBe(0)
    expect((await call('judge', 'aa', 'accept', ...by)).err).toMatch(
      /Several claims begin with "aa": aaa111, aab222/,
    )
    expect((await call('judge', 'zz', 'accept', ...by)).err).toMatch(/no claim "zz"/)
  })

  it('parts two claims of one event and joins them again', async () => {
    const second = {
      ...CAPTURE,
      id: 'ccc333',
      reportId: 'another-report',
      report: { ...CAPTURE.report, outlet: 'o3' },
    }
    await call(
      'import',
      write('pair.jsonl', [CAPTURE, second].map(claim => JSON.stringify(claim)).join('\n')),
    )
    const events = async () =>
      jsonl((await call('events', '--format', 'jsonl')).out).map(event => event.claims.length)
    expect(await events()).toEqual([2])
    expect((await call('judge', 'aaa', 'different', 'ccc', ...by)).code).toBe(0)
    expect(await events()).toEqual([1, 1])
    await call('judge', 'ccc', 'unjudged', 'aaa', ...by)
    expect(await events()).toEqual([2])
    expect((await call('judge', 'aaa', 'same', 'aaa', ...by)).code).toBe(2)
    expect((await call('judge', 'aaa', 'same', ...by)).code).toBe(2)
  })

  it('settles what a name of a place stands for, reversibly', async () => {
    const nameless = { ...CAPTURE, places: [{ name: 'Quarry Ridge' }] }
    await call('import', write('nameless.jsonl', JSON.stringify(nameless)))
    await call('import', write('hill.csv', 'id,name,lat,lon\nx/hill,The Hill,36.1,37.1\n'))
    const unresolved = async () =>
      jsonl((await call('places', 'unresolved', '--format', 'jsonl')).out).map(item => item.name)
    expect(await unresolved()).toEqual(['Quarry Ridge'])
    await call('places', 'settle', 'Quarry Ridge', 'same', 'The Hill', ...by)
    expect(await unresolved()).toEqual([])
    expect(JSON.parse((await call('place', 'The Hill', '--format', 'json')).out).claimed).toHaveLength(1)
    await call('places', 'settle', 'Quarry Ridge', 'unjudged', ...by)
    expect(await unresolved()).toEqual(['Quarry Ridge'])
  })
})

describe('what leaves the program', () => {
  it('is a sheet of claims whose cells no spreadsheet takes for formulas', async () => {
    await importBoth()
    const [header, first] = (await call('claims', '--format', 'csv')).out.split('\r\n')
    expect(header).toMatch(
      /^claim,type,.*date_precision.*killed_low,killed_best,killed_high.*quote,.*report_url/,
    )
    expect(first).toMatch(/^aaa111,capture,asserted,occurred,2016-11-04,2016-11-04,day,/)
    expect(first).toContain("'=the army took the hill")
    expect(first).toContain('army spokesman ← Outlet One')
  })

  it('is GeoJSON with longitude first', async () => {
    await importBoth()
    const layer = JSON.parse((await call('claims', '--format', 'geojson')).out)
    expect(layer.features[0]).toMatchObject({
      id: 'aaa111',
      geometry: { type: 'Point', coordinates: [37.1, 36.1] },
    })
  })

  it('is a table no wider than the terminal', async () => {
    await importBoth()
    for (const command of [
      ['claims'],
      ['events'],
      ['disputes'],
      ['sources'],
      ['control'],
      ['place', 'x/hill'],
    ])
      for (const columns of [60, 80, 120]) {
        const { out } = await callClaimline([...command, '--ledger', ledger], columns)
        const widest = Math.max(...out.split('\n').map(line => line.length))
        expect(widest, `${command.join(' ')} at ${columns}`).toBeLessThanOrEqual(columns)
      }
  })

  it('is only what had been published by a day', async () => {
    const later = { ...DENIAL, report: { ...DENIAL.report, published: '2016-11-08' } }
    await call('import', write('two.jsonl', [CAPTURE, later].map(claim => JSON.stringify(claim)).join('\n')))
    const known = async (asOf: string) =>
      jsonl((await call('claims', '--as-of', asOf, '--format', 'jsonl')).out).length
    expect(await known('2016-11-04')).toBe(0)
    expect(await known('2016-11-05')).toBe(1)
    expect(await known('2016-11-08')).toBe(2)
    expect(await known('1')).toBe(0)
  })
})

describe('a ledger', () => {
  it('is about one war: the pack that it was begun with, found again from anywhere', async () => {
    await importBoth()
    expect(await callClaimline(['control', '--ledger', ledger])).toMatchObject({ code: 0 })
    const other = writeSmallPack(join(folder, 'other-war'))
    const { code, err } = await callClaimline(['control', '--conflict', other, '--ledger', ledger])
    expect(code).toBe(2)
    expect(err).toMatch(/This ledger is about ".*small-war", not ".*other-war"/)
  })

  it('is not asked with a pack that does not exist', async () => {
    await importBoth()
    const { code, out, err } = await callClaimline(['claims', '--conflict', 'no-war', '--ledger', ledger])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('There is no conflict pack "no-war"')
  })

  it('is not made by asking', async () => {
    await call('claims')
    expect(existsSync(ledger)).toBe(false)
    writeFileSync(ledger, '')
    expect(await call('claims')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no ledger here'),
    })
    expect(statSync(ledger).size).toBe(0)
  })
})

describe('packs', () => {
  it('are made, checked and shown, and never written over', async () => {
    const made = join(folder, 'new-war')
    expect((await callClaimline(['pack', 'new', made])).code).toBe(0)
    expect((await callClaimline(['pack', 'check', made])).out).toMatch(/^Sound: new-war, /)
    expect(JSON.parse((await callClaimline(['pack', 'show', made, '--format', 'json'])).out)).toMatchObject({
      id: 'new-war',
    })
    expect((await callClaimline(['pack', 'new', made])).err).toMatch(/exists already/)
    writeFileSync(join(made, 'places.csv'), 'id,name,lat,lon\na,A,north,37\n')
    const { code, err } = await callClaimline(['pack', 'check', made])
    expect(code).toBe(1)
    expect(err).toMatch(/places\.csv:2: lat: /)
  })
})

describe('wrong usage', () => {
  it.each([
    ['a command that is none', ['frobnicate']],
    ['an option that is none', ['claims', '--frobnicate']],
    ['an argument too few', ['places', 'import']],
    ['an argument too many', ['place', 'one', 'two']],
    ['a choice that is none', ['claims', '--format', 'xml']],
  ])('is told by the program under its name, with the way to help: %s', async (_, args) => {
    const { code, out, err } = await callClaimline(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^claimline: .*\nRun with --help to see how it is called\.\n$/)
  })
})

describe('help', () => {
  it('is given by every command, with examples', async () => {
    const { out } = await callClaimline(['--help'])
    for (const command of ['add', 'claims', 'place', 'judge', 'verify']) {
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
      expect((await callClaimline([command, '--help'])).out).toContain('Examples:')
    }
  })

  it('reads its version from the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect((await callClaimline(['--version'])).out.trim()).toBe(version)
  })
})

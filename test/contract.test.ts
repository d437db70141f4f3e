import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callClaimline } from './fixtures/call-claimline.ts'

// What scripts may rely on: every question takes every option and every format, and lines have their members.

const folder = mkdtempSync(join(tmpdir(), 'claimline-contract-'))
const ledger = join(folder, 'ledger.db')
const REPORTS = new URL('../examples/aleppo-2016/reports/', import.meta.url).pathname
const PLACE = 'Minyan'

const ask = (...args: string[]) => callClaimline([...args, '--ledger', ledger])

/** Every question of the command line. */
const QUESTIONS = [
  ['claims'],
  ['place', PLACE],
  ['control'],
  ['casualties'],
  ['events'],
  ['sources'],
  ['disputes'],
]

beforeAll(async () => {
  expect(await ask('add', REPORTS, '--threads', '1')).toMatchObject({ code: 0, out: '' })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(QUESTIONS)('the question "%s"', (...question) => {
  it.each([
    ['--at', '2016-11-05'],
    ['--as-of', '2016-11-05'],
    ['--from', '2016-10-28', '--to', '2016-11-09'],
    ['--from', '2030-01-01'],
    ['--side', 'government'],
    ['--no-leans'],
  ])('takes %s %s', async (...options) => {
    const { code, err } = await ask(...question, ...options, '--format', 'jsonl')
    expect({ code, err: err.trim().split('\n').length }).toEqual({ code: 0, err: 1 })
  })

  it('is answered in every format, with the same number of items', async () => {
    const answers = await Promise.all(
      ['json', 'jsonl', 'csv', 'geojson', 'table'].map(format => ask(...question, '--format', format)),
    )
    expect(answers.map(({ code, err }) => ({ code, err }))).toEqual(answers.map(() => ({ code: 0, err: '' })))
    const [json, jsonl, csv, geojson] = answers.map(({ out }) => out)
    const value = JSON.parse(json!)
    const items = Array.isArray(value) ? value : [value]
    expect(items.length).toBeGreaterThan(0)
    expect(
      jsonl!
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toEqual(items)
    expect(parse(csv!, { columns: true, bom: true })).toHaveLength(items.length)
    const { type, features } = JSON.parse(geojson!)
    expect(type).toBe('FeatureCollection')
    expect(features).toHaveLength(items.length)
    expect(new Set(features.map((one: { id: string }) => one.id)).size).toBe(items.length)
  })
})

describe('a question that is asked wrongly', () => {
  it.each([['claims'], ['control']])('is refused with the code for wrong usage: %s', async (...question) => {
    for (const options of [
      ['--at', '2016-02-30'],
      ['--as-of', 'yesterday'],
      ['--side', 'nobody'],
      ['--format', 'xml'],
    ]) {
      const { code, out, err } = await ask(...question, ...options)
      expect({ code, out, options }).toEqual({ code: 2, out: '', options })
      expect(err).toContain(options[0])
    }
  })
})

describe('a line of control', () => {
  it('has one shape for every place and day, also as the answer on a place, and its probabilities add up', async () => {
    const days = ['--from', '2016-09-01', '--to', '2016-09-03']
    const { out } = await ask('control', ...days, '--format', 'jsonl')
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const places = new Set(lines.map(line => line.place.id))
    expect(lines).toHaveLength(places.size * 3)
    const shape = [
      'place',
      'date',
      'probabilities',
      'contested',
      'verdict',
      'claimed',
      'disputes',
      'evidence',
    ]
    for (const line of lines) {
      expect(Object.keys(line).slice(0, shape.length)).toEqual(shape)
      const shares = Object.values<number>(line.probabilities)
      expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9)
    }
    const one = JSON.parse((await ask('place', PLACE, '--at', '2016-09-02', '--format', 'json')).out)
    expect(one).toEqual(lines.find(line => line.place.id === one.place.id && line.date === '2016-09-02'))
  })

  it('of a long span without sense is refused', async () => {
    expect(await ask('control', '--from', '0001-01-01', '--to', '9999-12-31')).toMatchObject({
      code: 2,
      out: '',
    })
  })
})

describe('the picture', () => {
  it('names the ledger in the next step that it shows', async () => {
    const { out } = await ask('picture')
    expect(out).toMatch(/WHO HOLDS WHAT\n[\s\S]*WHO DISPUTES WHAT\n[\s\S]*WHO WAS HARMED/)
    expect(out).toMatch(new RegExp(`more lines?: claimline casualties --ledger ${ledger}\n$`))
  })

  it('says so where there is nothing to show', async () => {
    const empty = join(folder, 'empty.db')
    const actors = join(folder, 'actors.csv')
    writeFileSync(actors, 'id,name,side\nx/brigade,Some Brigade,opposition\n')
    await callClaimline(['import', actors, '--ledger', empty])
    const { code, out } = await callClaimline(['picture', '--ledger', empty])
    expect(code).toBe(0)
    expect(out).toMatch(/0 reports, 0 claims\n/)
    for (const words of ['No place is claimed', 'Nobody disputes', 'No figure is given'])
      expect(out).toContain(words)
  })
})

describe('what is read without a ledger', () => {
  it('comes as one line a report, with its own names and members', async () => {
    const { out } = await callClaimline([
      'extract',
      join(REPORTS),
      '--ledger',
      join(folder, 'none.db'),
      '--explain',
    ])
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.length).toBeGreaterThanOrEqual(12)
    for (const { file, report, claims, ...more } of lines) {
      expect(more).toEqual({})
      expect(file).not.toContain('/')
      expect(Object.keys(report)).toEqual([
        'id',
        'outlet',
        'author',
        'published',
        'title',
        'language',
        'url',
        'text',
      ])
      for (const claim of claims) {
        expect(report.text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text)
        expect(claim.reason).toBeDefined()
      }
    }
  })
})

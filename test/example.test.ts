import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, addPaths, assessNamedPlace, importFile, listCasualties, openApp, readSettings } from '#app'

// The picture that a careful reader draws from the sixteen reports (expected.json, written before any run) against the program's.
const example = new URL('../examples/aleppo-2016/', import.meta.url)

interface ExpectedPlace {
  readonly name: string
  readonly at: string
  readonly claimedBy?: readonly string[]
  readonly verdict?: readonly string[]
  readonly contested?: boolean
  readonly mostLikely?: string
  readonly disputedBy?: readonly string[]
  readonly why: string
}

interface ExpectedCount {
  readonly effect: string
  readonly victims: string
  readonly side?: string
  readonly group?: string
  readonly min: number
  readonly max: number | null
  readonly by?: string
  readonly cumulative?: boolean
  readonly from?: string
  readonly origins?: number
  readonly reports?: number
  readonly why: string
}

interface Expected {
  readonly reports: {
    readonly count: number
    readonly languages: Readonly<Record<string, number>>
    readonly withoutClaims: readonly string[]
  }
  readonly places: readonly ExpectedPlace[]
  readonly casualties: readonly ExpectedCount[]
  readonly nothingFrom: readonly string[]
}

const expected = JSON.parse(readFileSync(new URL('expected.json', example), 'utf8')) as Expected
const folder = mkdtempSync(join(tmpdir(), 'claimline-example-'))
let app: App

describe('the example', () => {
  beforeAll(async () => {
    app = openApp(readSettings({ ledger: join(folder, 'example.db'), threads: 1 }, {}))
    await importFile(app, new URL('outlets.csv', example).pathname)
    await addPaths(app, [new URL('reports', example).pathname])
  })

  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps every report, the Arabic one marked and not read', async () => {
    const view = await app.view()
    expect(view.reports.size).toBe(readdirSync(new URL('reports', example)).length)
    expect(view.reports.size).toBe(expected.reports.count)
    const languages = [...view.reports.values()].map(report => report.language)
    for (const [language, count] of Object.entries(expected.reports.languages))
      expect(languages.filter(one => one === language)).toHaveLength(count)
    const arabic = [...view.reports.values()].find(report => report.language === 'ar')!
    expect(view.claims.filter(({ claim }) => claim.reportId === arabic.id)).toEqual([])
  })

  it('quotes nothing from furniture, questions and history', async () => {
    const quotes = (await app.view()).claims.map(({ claim }) => claim.quote.text)
    for (const words of expected.nothingFrom)
      expect(quotes.filter(quote => quote.includes(words))).toEqual([])
  })

  it('quotes every report to the letter', async () => {
    const view = await app.view()
    for (const { claim } of view.claims)
      expect(view.reports.get(claim.reportId)!.text.slice(claim.quote.start, claim.quote.end)).toBe(
        claim.quote.text,
      )
  })

  describe.each(expected.places)('$name on $at', wanted => {
    it(`is as a careful reader sees it: ${wanted.why}`, async () => {
      const estimate = await assessNamedPlace(app, wanted.name, { at: wanted.at, nowcast: true })
      if (wanted.verdict)
        expect(wanted.verdict, `verdict ${estimate.verdict}: ${estimate.explanation}`).toContain(
          estimate.verdict,
        )
      if (wanted.claimedBy?.length === 0) expect(estimate.claimed).toEqual([])
      else if (wanted.claimedBy)
        expect(estimate.claimed.map(holding => holding.side)).toEqual(
          expect.arrayContaining([...wanted.claimedBy]),
        )
      if (wanted.contested !== undefined)
        expect(estimate.contested, `contested: ${estimate.explanation}`).toBe(wanted.contested)
      if (wanted.mostLikely) {
        const sides = Object.entries(estimate.probabilities).filter(([side]) => side !== 'unknown')
        expect(sides.reduce((best, one) => (one[1] > best[1] ? one : best))[0]).toBe(wanted.mostLikely)
      }
      for (const name of wanted.disputedBy ?? [])
        expect(estimate.disputes.map(dispute => dispute.by).join('; ')).toContain(name)
    })
  })

  describe.each(expected.casualties)('the count of $min $victims $effect', wanted => {
    it(`stands with its claimant: ${wanted.why}`, async () => {
      const fits = (line: Awaited<ReturnType<typeof listCasualties>>[number]): boolean =>
        line.actor === null &&
        line.effect === wanted.effect &&
        line.victims === wanted.victims &&
        (wanted.side === undefined || line.side === wanted.side) &&
        (line.group ?? undefined) === wanted.group
      const counts = (await listCasualties(app, {})).filter(fits).flatMap(line => line.counts)
      const found = counts.filter(count => count.min === wanted.min && count.max === wanted.max)
      expect(
        found,
        `figures read: ${counts.map(count => `${count.min}–${count.max}`).join(', ')}`,
      ).not.toEqual([])
      const [count] = found
      if (wanted.by) expect(`${count!.by} ${count!.chain}`.toLowerCase()).toContain(wanted.by.toLowerCase())
      if (wanted.cumulative) expect(count!.cumulative).toBe(true)
      if (wanted.from) expect(count!.from).toBe(wanted.from)
      // However many reports carry a figure, one of them is added and the others are left out as the same.
      if (wanted.reports) {
        expect(found.length).toBe(wanted.reports)
        expect(found.filter(one => one.leftOut === undefined).length).toBeLessThanOrEqual(wanted.origins!)
      }
    })
  })

  it('does not add a toll to the one that it has grown into', async () => {
    const lines = (await listCasualties(app, {})).filter(
      line =>
        line.actor === null &&
        line.effect === 'killed' &&
        line.victims === 'civilians' &&
        line.group === null,
    )
    const counts = lines.flatMap(line => line.counts)
    expect(counts.filter(count => count.min === 92).every(count => count.leftOut !== undefined)).toBe(true)
  })
})

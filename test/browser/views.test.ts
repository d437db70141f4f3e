import { mkdirSync, readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, goTo, type OpenExample, openExample, VIEWS } from './open-example.ts'

const shots = new URL('../../test-results/screens/', import.meta.url)

/** Runs in the page, which has types of its own: texts that are shown smaller than 12 px, in drawings as they are scaled. */
const SMALL_TEXT = `[...document.querySelectorAll('body *')]
  .filter(one => one.checkVisibility() && [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  .map(one => [one, parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM?.()?.a ?? 1)])
  .filter(([, size]) => size < 11.9)
  .map(([one, size]) => one.tagName + ' ' + size + ' ' + one.textContent.trim().slice(0, 40))`

/** The same: what can be pressed and is smaller than 24 px, but for links within a text (WCAG 2.5.8 lets them be). */
const SMALL_TARGETS = `[...document.querySelectorAll('button, select, input, summary, nav a, a.button, td a, h2 a, h3 a')]
  .filter(one => one.checkVisibility() && one.getBoundingClientRect().width > 1)
  .map(one => [one, (one.type === 'checkbox' ? one.closest('label') : one).getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([one, box]) => one.outerHTML.slice(0, 90) + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`

/** Ids of a report by a word of its title. */
async function reportId(url: string, word: string): Promise<string> {
  const { items } = (await (await fetch(new URL('/api/reports?limit=100', url))).json()) as {
    items: { id: string; title: string | null }[]
  }
  return items.find(item => item.title?.includes(word))!.id
}

describe.skipIf(CHROMIUM === undefined)('the app in Chromium (needs Debian’s chromium)', () => {
  let example: OpenExample
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    example = await openExample('a-token')
  })
  afterAll(() => example.close())

  describe.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('%i px wide, %s', (width, scheme) => {
    it.each(Object.keys(VIEWS) as (keyof typeof VIEWS)[])(
      'shows %s without a fault, accessibly, and without scrolling sideways',
      async view => {
        const path = VIEWS[view].replace(
          'REPORT',
          view === 'report' ? await reportId(example.url, 'goes on') : '',
        )
        const { page, faults } = await example.open(path, { width, scheme })
        await page.waitForTimeout(view === 'map' || view === 'claimed' ? 1200 : 200)
        await page.screenshot({ path: new URL(`${view}-${width}-${scheme}.png`, shots).pathname })
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        const serious = violations.filter(
          violation => violation.impact === 'serious' || violation.impact === 'critical',
        )
        expect(
          serious.map(
            violation =>
              `${violation.id}: ${violation.nodes
                .map(node => node.html)
                .join(' | ')
                .slice(0, 400)}`,
          ),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        expect(await page.evaluate(SMALL_TEXT)).toEqual([])
        expect(await page.evaluate(SMALL_TARGETS)).toEqual([])
        expect(faults).toEqual([])
        await page.context().close()
      },
    )
  })

  it('is used by keyboard alone: to a view, through a report claim by claim, along the days', async () => {
    const { page } = await example.open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    await page.focus('nav a[href^="/claims"]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('article.claim')
    await goTo(page, new URL(`/report/${await reportId(example.url, 'goes on')}`, example.url).href)
    await page.waitForSelector('mark')
    await page.keyboard.press('j')
    await page.waitForSelector('mark.chosen')
    const first = new URL(page.url()).hash
    await page.keyboard.press('j')
    await page.waitForFunction(hash => location.hash !== hash, first)
    await page.keyboard.press('k')
    await page.waitForFunction(hash => location.hash === hash, first)
    await goTo(page, new URL('/?at=2016-11-09', example.url).href)
    await page.waitForSelector('.map.still')
    await page.evaluate(() => document.querySelector('.map canvas')!.setAttribute('data-kept', ''))
    await page.focus('input[type="range"]')
    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(() => new URL(location.href).searchParams.get('at') === '2016-11-08')
    // Another day is another address, but the map stays the one that it was.
    expect(await page.locator('.map canvas[data-kept]').count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range')
    await page.context().close()
  })

  it('finds a place by its name in another script, and goes there', async () => {
    const { page } = await example.open('/claims')
    await page.fill('[role="combobox"]', 'منيان')
    await page.waitForSelector('[role="option"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/place\//)
    await page.waitForSelector('main h1:has-text("Minyan")')
    await page.context().close()
  })

  it('sets a right-to-left report from right to left, inside an interface that stays left to right', async () => {
    const { page } = await example.open(`/report/${await reportId(example.url, 'منيان')}`)
    await page.waitForSelector('.text')
    const directions = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.text')!).direction,
      getComputedStyle(document.body).direction,
    ])
    expect(directions).toEqual(['rtl', 'ltr'])
    await page.waitForSelector('main h1:has-text("منيان")')
    await page.context().close()
  })

  it('leads from a number to its quote in one click', async () => {
    const { page } = await example.open('/casualties')
    await page.click('details.panel summary')
    await page.click('details.panel td a')
    await page.waitForSelector('article.claim blockquote')
    await page.context().close()
  })

  it('leads from a number of a track record to the quotes behind it in one click', async () => {
    const { page } = await example.open('/sources')
    await page.click('article td a[href*="outcome=borneOut"]')
    await page.waitForSelector('article.claim blockquote')
    await page.waitForURL(/outcome=borneOut/)
    await page.context().close()
  })

  it('saves the map as a picture with places and ground on it', async () => {
    const { page } = await example.open('/?at=2016-11-09')
    await page.waitForSelector('.map.still')
    await page.focus('input[type="range"]')
    await page.keyboard.press('ArrowLeft')
    await page.waitForSelector('output:has-text("8 November 2016")')
    await page.waitForTimeout(600)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("Picture")'),
    ])
    expect(download.suggestedFilename()).toBe('claimline-2016-11-08.png')
    const [path, shown] = [await download.path(), page.viewportSize()!]
    const png = readFileSync(path)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(shown.width)
    expect(png.length).toBeGreaterThan(15_000)
    await page.context().close()
  })

  it('restores a view from its address, and goes back', async () => {
    const { page } = await example.open('/?at=2016-11-09')
    await page.click('nav a[href^="/disputes"]')
    await page.waitForURL(/\/disputes/)
    await page.goBack()
    await page.waitForURL(/at=2016-11-09/)
    await page.waitForSelector('output:has-text("9 November 2016")')
    await page.context().close()
  })

  it('records a judgement with the token, refuses one without, and shows it at once', async () => {
    const { page } = await example.open('/claims?q=Hanano')
    await page.click('article.claim summary')
    await page.click('article.claim a[href^="/claim/"]')
    await page.waitForSelector('form.panel input[type="password"]')
    const fill = async (token: string): Promise<void> => {
      await page.fill('input[type="password"]', token)
      await page.fill('label:has-text("Your name") input', 'A. Reader')
      await page.fill('label:has-text("Why") input', 'read it in the paper')
      await page.click('button:has-text("Accept")')
    }
    await fill('wrong')
    await page.waitForFunction(() =>
      document.querySelector('form [role="status"]')?.textContent?.includes('token'),
    )
    await fill('a-token')
    await page.waitForFunction(() =>
      document.querySelector('form [role="status"]')?.textContent?.includes('A. Reader'),
    )
    await page.waitForFunction(() =>
      document.querySelector('article.claim')?.textContent?.includes('accept by A. Reader'),
    )
    await page.context().close()
  })
})

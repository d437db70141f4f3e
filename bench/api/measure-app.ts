import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  path => path !== undefined && existsSync(path),
)

/** Frames that a scrub is measured over. */
const FRAMES = 240

interface Scrub {
  readonly times: readonly number[]
  readonly days: number
  readonly shown: string
}

/** Runs in the page, which has types of its own: moves the bar from end to end, a step a frame, and notes how long each frame took. */
const SCRUB = `(async () => {
  const bar = document.querySelector('input[type="range"]')
  const times = []
  let last = performance.now()
  for (let frame = 0; frame < ${FRAMES}; frame++) {
    bar.value = String(Math.round((frame / ${FRAMES}) * Number(bar.max)))
    bar.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise(requestAnimationFrame)
    const now = performance.now()
    times.push(now - last)
    last = now
  }
  return { times, days: Number(bar.max) + 1, shown: document.querySelector('output').textContent }
})()`

/** Opens the map in Chromium and prints when its first picture stood, what had been transferred, and how fluently it scrubs. */
export async function measureApp(url: string): Promise<void> {
  if (CHROMIUM === undefined) return console.log('No Chromium here: the app is not measured.')
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  })
  try {
    for (const name of ['first visit', 'again, new profile']) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      await measurePaint(page, url, name)
      if (name !== 'first visit') await measureScrub(page)
      await context.close()
    }
  } finally {
    await browser.close()
  }
}

async function measurePaint(page: Page, url: string, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', event => {
    bytes += event.encodedDataLength
  })
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('places-drawn').length > 0, null, {
    polling: 20,
    timeout: 60_000,
  })
  const transferred = bytes
  const paint = await page.evaluate(() => performance.getEntriesByName('places-drawn')[0]!.startTime)
  console.log(
    `Map, ${name}: places drawn after ${Math.round(paint)} ms, ${Math.round(transferred / 1024)} KB transferred by then`,
  )
}

async function measureScrub(page: Page): Promise<void> {
  const hasHistory = (): boolean =>
    performance
      .getEntriesByType('resource')
      .some(entry => entry.name.includes('/control/history') && entry.duration > 0)
  await page.waitForFunction(hasHistory, null, { polling: 200, timeout: 120_000 })
  await page.waitForTimeout(3000)
  const { times, days, shown } = await page.evaluate<Scrub>(SCRUB)
  const sorted = times.slice(5).sort((a, b) => a - b)
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length
  console.log(
    `Scrubbing over ${days} days (to ${shown}): ${(1000 / mean).toFixed(0)} frames/s on average, slowest twentieth ${(1000 / sorted[Math.floor(0.95 * sorted.length)]!).toFixed(0)} frames/s`,
  )
}

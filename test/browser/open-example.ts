import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { addPaths, importFile, openApp, readSettings } from '#app'
import { startServer } from '#server'

const example = new URL('../../examples/aleppo-2016/', import.meta.url)

/** The example served, and a browser to look at it. */
export interface OpenExample {
  readonly url: string
  readonly browser: Browser
  /** A page of a given width and colour scheme; faults on its console are collected in `faults`. */
  open(
    path: string,
    options?: { width?: number; scheme?: 'light' | 'dark' },
  ): Promise<{ page: Page; faults: string[] }>
  close(): Promise<void>
}

/** Where Debian and others put Chromium. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== undefined && existsSync(path))

/** Goes to an address, and waits until its view stands with what it asked for. */
export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForSelector('main h1')
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
}

/** Reads the example into a ledger of its own, serves it, and opens Chromium. */
export async function openExample(token: string | null = null): Promise<OpenExample> {
  const folder = mkdtempSync(join(tmpdir(), 'claimline-browser-'))
  const app = openApp(readSettings({ ledger: join(folder, 'example.db'), threads: 1 }, {}))
  await importFile(app, fileURLToPath(new URL('outlets.csv', example)))
  await addPaths(app, [fileURLToPath(new URL('reports', example))])
  const server = await startServer(app, {
    host: '127.0.0.1',
    port: 0,
    profile: null,
    token,
    tiles: null,
    release: 'test',
    today: () => '2016-12-01',
    log: message => console.error(message),
  })
  const browser = await chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  })
  return {
    url: server.url,
    browser,
    async open(path, { width = 1440, scheme = 'light' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme: scheme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', message => void (message.type() === 'error' && faults.push(message.text())))
      page.on('pageerror', error => void faults.push(String(error)))
      await goTo(page, new URL(path, server.url).href)
      return { page, faults }
    },
    async close() {
      await browser.close()
      await server.close()
      await app.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Every view of the app on the example, by name; REPORT stands for a report's id. */
export const VIEWS = {
  map: '/?at=2016-11-09',
  claimed: '/?at=2016-11-09&layer=claimed',
  place: '/place/aleppo%2F1070-apartments?at=2016-11-09',
  claims: '/claims?q=Minian',
  report: '/report/REPORT',
  disputes: '/disputes',
  events: '/events',
  casualties: '/casualties',
  sources: '/sources',
  reports: '/reports',
  about: '/about',
} as const

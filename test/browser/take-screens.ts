/**
 * Pictures of the example. `node test/browser/take-screens.ts` writes the four of docs/screens; with a folder it writes every view
 * there, wide and narrow, light and dark, to be looked at.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openExample, VIEWS } from './open-example.ts'

type View = keyof typeof VIEWS
const DOCUMENTED: readonly View[] = ['map', 'place', 'report', 'casualties']

const folder = process.argv[2]
const target = resolve(folder ?? join(import.meta.dirname, '../../docs/screens'))
mkdirSync(target, { recursive: true })
const example = await openExample('a-token')
const { items } = (await (await fetch(new URL('/api/reports?limit=100', example.url))).json()) as {
  items: { id: string; title: string | null }[]
}
const report = items.find(item => item.title?.includes('goes on'))?.id ?? items[0]!.id

async function take(view: View, width: number, scheme: 'light' | 'dark'): Promise<void> {
  const { page } = await example.open(VIEWS[view].replace('REPORT', report), { width, scheme })
  await page.waitForTimeout(view === 'map' || view === 'claimed' ? 4000 : 400)
  if (view === 'report') await page.keyboard.press('j')
  if (view === 'casualties') await page.locator('details.panel summary').first().click()
  await page.waitForTimeout(200)
  const name = folder === undefined ? view : `${view}-${width}-${scheme}`
  await page.screenshot({
    path: join(target, `${name}.png`),
    fullPage: folder !== undefined && !view.startsWith('map') && view !== 'claimed',
  })
  await page.context().close()
}

if (folder === undefined) for (const view of DOCUMENTED) await take(view, 1440, 'light')
else
  for (const width of [1440, 390])
    for (const scheme of ['light', 'dark'] as const)
      for (const view of Object.keys(VIEWS) as View[]) await take(view, width, scheme)
await example.close()

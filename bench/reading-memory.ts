/** Peak memory, in MB, of a process that does nothing but extract the claims of some reports, a few times over. */
import { setFlagsFromString } from 'node:v8'

// As bin/claimline.js does, and the app where it reads.
setFlagsFromString('--semi-space-growth-factor=1')
const { tuneEngine } = await import('#adapters')
tuneEngine()
const { extract, readTexts } = await import('./reading-texts.ts')
const reports = readTexts()
for (let pass = 0; pass < 5; pass++) for (const report of reports) extract(report)
console.log(Math.round(process.resourceUsage().maxRSS / 1024))

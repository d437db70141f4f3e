import { exportClaims } from '#app'
import { canonicalJson, Refusal } from '#primitives'
import type { CommandWork } from '../program.ts'
import { withApp } from './with-app.ts'

/** `claimline export jsonl` */
export const exportLedger: CommandWork = async call => {
  const { args, options, output } = call
  if (args[0] !== 'jsonl')
    throw new Refusal('usage', `"${args[0]}" is no format of export.`, {
      field: 'export',
      advice: 'Use jsonl.',
    })
  await withApp(call, async app => {
    let chunk = ''
    for await (const claim of exportClaims(app, { asOf: options.asOf as string | undefined })) {
      chunk += `${canonicalJson(claim)}\n`
      if (chunk.length < 65_536) continue
      await output.write(chunk)
      chunk = ''
    }
    await output.write(chunk)
  })
}

import { verifyApp } from '#app'
import { EXIT } from '../exit-code.ts'
import type { CommandWork } from '../program.ts'
import { withApp } from './with-app.ts'

/** `claimline verify` */
export const verify: CommandWork = async call => {
  const { options, output } = call
  const check = await withApp(call, verifyApp)
  if (options.format === 'json') await output.write(`${JSON.stringify(check)}\n`)
  else {
    for (const { position, message } of check.faults)
      output.say(`claimline: ${position === null ? '' : `entry ${position}: `}${message}.`)
    await output.write(
      check.faults.length === 0
        ? `Sound: ${check.entries} entries, ${check.keptTexts} kept texts, head ${check.head.hash}.\n`
        : `Damaged: ${check.faults.length} faults in ${check.entries} entries.\n`,
    )
  }
  if (check.faults.length > 0) output.exitWith(EXIT.refused)
}

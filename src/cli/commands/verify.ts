import { verifyApp } from '#app'
import { countWords } from '../count-words.ts'
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
    const entries = check.entries === 1 ? '1 entry' : `${check.entries} entries`
    await output.write(
      check.faults.length === 0
        ? `Sound: ${entries}, ${countWords(check.keptTexts, 'kept text')}, head ${check.head.hash}.\n`
        : `Damaged: ${countWords(check.faults.length, 'fault')} in ${entries}.\n`,
    )
  }
  if (check.faults.length > 0) output.exitWith(EXIT.refused)
}

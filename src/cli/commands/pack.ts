import { checkPackFolder, createPackFolder, describePack, type PackSummary } from '#app'
import { countWords } from '../count-words.ts'
import type { Output } from '../output.ts'
import type { CommandWork } from '../program.ts'
import { tableLines } from '../table.ts'

/** `claimline pack new FOLDER` */
export const newPack: CommandWork = async ({ args, output }) => {
  const folder = args[0] as string
  createPackFolder(folder)
  output.say(`Made ${folder}. Fill in its files, then run "claimline pack check ${folder}".`)
}

/** `claimline pack check PACK` */
export const checkPack: CommandWork = async ({ args, output }) => {
  const { id, places, actors, outlets } = checkPackFolder(args[0] as string, process.env)
  await output.write(
    `Sound: ${id}, ${countWords(places, 'place')}, ${countWords(actors, 'actor')}, ${countWords(outlets, 'outlet')}.\n`,
  )
}

/** `claimline pack show PACK` */
export const showPack: CommandWork = async ({ args, options, output }) => {
  const pack = describePack(args[0] as string, process.env)
  if (options.format === 'json') await output.write(`${JSON.stringify(pack, null, 2)}\n`)
  else for (const line of packLines(pack, output)) await output.write(`${line}\n`)
}

function* packLines(pack: PackSummary, output: Output): Generator<string> {
  const { name, id, folder, firstDay, languages, places, actors, outlets, words, sides } = pack
  yield `${name} (${id}), from ${firstDay}, in ${languages.join(', ')}: ${folder}`
  yield `${countWords(places, 'place')}, ${countWords(actors, 'actor')}, ${countWords(outlets, 'outlet')}, ${countWords(words, 'word')}.`
  yield ''
  yield* tableLines(
    sides,
    {
      columns: [
        { title: 'SIDE', value: side => side.id },
        { title: 'NAME', value: side => side.name, share: 1 },
        { title: 'HOLDS TERRITORY', value: side => (side.holdsTerritory ? 'yes' : '') },
        { title: 'STAKE', value: side => side.stake },
      ],
    },
    output,
  )
}

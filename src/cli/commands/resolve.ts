import { createInterface } from 'node:readline'
import { createNameResolver, type ResolvedName } from '#app'
import { Refusal } from '#primitives'
import type { CommandWork } from '../program.ts'
import type { TableShape } from '../table.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline resolve place|actor [NAME…|-]` */
export const resolve: CommandWork = async call => {
  const { args, options, output } = call
  const [kind, names] = args as [string, readonly string[]]
  if (kind !== 'place' && kind !== 'actor')
    throw new Refusal('usage', `"${kind}" is neither place nor actor.`, {
      field: 'resolve',
      advice: 'Use place or actor.',
    })
  const { near, at, format = 'jsonl' } = options as Record<string, string | undefined>
  await withApp(call, async app => {
    const resolveName = await createNameResolver(app, kind, { near, at })
    const isFromInput = names.length === 0 || (names.length === 1 && names[0] === '-')
    if (isFromInput && format === 'jsonl') {
      // Each answer is written at once: a program may ask on, depending on what it hears.
      for await (const name of inputNames()) await output.write(`${JSON.stringify(resolveName(name))}\n`)
      return
    }
    const given = isFromInput ? await Array.fromAsync(inputNames()) : names
    await writeListing(
      {
        items: given.map(resolveName),
        json: (item: ResolvedName) => item,
        table: NAME_TABLE,
        empty: 'No names were given.',
      },
      format,
      output,
    )
  })
}

/** Others shown of the places or actors that a name may stand for. */
const OTHERS_SHOWN = 3

const NAME_TABLE: TableShape<ResolvedName> = {
  columns: [
    { title: 'NAME', value: item => item.name, share: 2 },
    { title: 'STANDS FOR', value: item => item.id ?? '–', share: 2 },
    { title: 'HOW', value: item => item.candidates[0]?.how ?? 'nothing known is called so', share: 3 },
    { title: 'OTHERS', value: otherIds, share: 2 },
  ],
}

function otherIds({ candidates }: ResolvedName): string {
  return candidates
    .slice(1, 1 + OTHERS_SHOWN)
    .map(other => other.id)
    .join(', ')
}

/** The names on standard input, a line each; blank lines are none. */
async function* inputNames(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== '') yield line.trim()
}

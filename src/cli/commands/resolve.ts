import { createInterface } from 'node:readline'
import { createNameResolver, type ResolvedName } from '#app'
import { Refusal } from '#primitives'
import type { CommandWork } from '../program.ts'
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
  const { near, at, format } = options as Record<string, string | undefined>
  await withApp(call, async app => {
    const resolveName = await createNameResolver(app, kind, { near, at })
    const fromInput = names.length === 0 || (names.length === 1 && names[0] === '-')
    if (fromInput && (format === undefined || format === 'jsonl')) {
      let chunk = ''
      for await (const line of createInterface({ input: process.stdin })) {
        if (line.trim() === '') continue
        chunk += `${JSON.stringify(resolveName(line.trim()))}\n`
        if (chunk.length < 16_384) continue
        await output.write(chunk)
        chunk = ''
      }
      await output.write(chunk)
      return
    }
    const given = fromInput ? await inputLines() : names
    await writeListing(
      {
        items: given.map(resolveName),
        json: (item: ResolvedName) => item,
        table: {
          columns: [
            { title: 'NAME', value: (item: ResolvedName) => item.name, share: 2 },
            { title: 'STANDS FOR', value: item => item.id ?? '–', share: 2 },
            {
              title: 'HOW',
              value: item => item.candidates[0]?.how ?? 'nothing known is called so',
              share: 3,
            },
            {
              title: 'OTHERS',
              value: item =>
                item.candidates
                  .slice(1, 4)
                  .map(other => other.id)
                  .join(', '),
              share: 2,
            },
          ],
        },
        empty: 'No names were given.',
      },
      format ?? 'jsonl',
      output,
    )
  })
}

async function inputLines(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: process.stdin }))
    if (line.trim() !== '') lines.push(line.trim())
  return lines
}

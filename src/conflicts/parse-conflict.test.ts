import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createRegistry, parseConflict } from './index.ts'

const packs = new URL('../../conflicts/', import.meta.url)

function readPackFiles(name: string): Record<string, string> {
  const folder = new URL(`${name}/`, packs)
  return Object.fromEntries(
    readdirSync(folder)
      .filter(file => /\.(?:csv|json)$/.test(file))
      .map(file => [file, readFileSync(new URL(file, folder), 'utf8')]),
  )
}

describe.each(
  readdirSync(packs, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name),
)('the pack %s', name => {
  const conflict = parseConflict(readPackFiles(name))

  it('is read without a refusal and every row says where it comes from', () => {
    expect(conflict.places.length).toBeGreaterThan(50)
    expect(conflict.actors.length).toBeGreaterThan(30)
    expect([...conflict.places, ...conflict.actors].filter(row => row.origin === '' || !row.licence)).toEqual(
      [],
    )
  })

  it('resolves each place and actor by its own name at least as a candidate', () => {
    const { gazetteer, actorIndex } = createRegistry(conflict)
    expect(conflict.places.filter(place => !gazetteer.places.has(place.id))).toEqual([])
    expect(conflict.actors.filter(actor => !actorIndex.actors.has(actor.id))).toEqual([])
  })
})

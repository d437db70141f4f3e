import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveActor, sideOf } from '#actors'
import { resolvePlace } from '#places'
import { createRegistry, parseConflict } from './index.ts'

const folder = new URL('../../conflicts/ukraine/', import.meta.url)
const { gazetteer, actorIndex } = createRegistry(
  parseConflict(
    Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(new URL(file, folder), 'utf8')])),
  ),
)

describe('the second pack', () => {
  it.each([
    ['Харьков', 'kharkiv'],
    ['Kharkiw', 'kharkiv'],
    ['Sievierodonietsk', 'sievierodonetsk'],
    ['Сєвєродонецьк', 'sievierodonetsk'],
    ['Slovyans’k', 'sloviansk'],
    ['Слов’янськ', 'sloviansk'],
    ['Mykolajiv', 'mykolaiv'],
    ['Zaporižžja', 'zaporizhzhia'],
    ['Novaja Kakhovka', 'nova-kakhovka'],
    ['Kreminnaya', 'kreminna'],
    ['місто Бахмут', 'bakhmut'],
    ['Kherson region', 'kherson-oblast'],
    ['Azovstal plant', 'azovstal'],
    ['Antonivsky bridge', 'antonivka-bridge'],
  ])('resolves %s across Ukrainian, Russian and Latin spellings', (name, id) => {
    expect(resolvePlace(gazetteer, name).id).toBe(id)
  })

  it.each([
    ['Volodymyr Zelenskyj', 'volodymyr-zelenskyy'],
    ['Зеленский', 'volodymyr-zelenskyy'],
    ['President Volodymyr Zelenskiy', 'volodymyr-zelenskyy'],
    ['Sergey Shoygu', 'sergei-shoigu'],
    ['Полк Азов', 'azov'],
    ['ВСУ', 'afu'],
  ])('resolves %s', (name, id) => {
    expect(resolveActor(actorIndex, name).id).toBe(id)
  })

  it('has sides of its own', () => {
    expect(sideOf(actorIndex.actors.get('dnr')!, '2022-05-01')).toBe('russia')
  })
})

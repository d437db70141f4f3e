import { expect, it } from 'vitest'
import { readCityFile } from './city-file.ts'

const text = (field: number, value: string) => [
  field * 8 + 2,
  Buffer.byteLength(value),
  ...Buffer.from(value),
]
const city = (...fields: number[][]) => [fields.flat().length, ...fields.flat()]

it('reads towns whose places are told as differences from the town before', () => {
  const first = city(
    [8, 4],
    text(2, 'Ünn'),
    text(3, 'XX'),
    text(7, 'PPL'),
    [72, 0x90, 0x4e],
    [80, 20],
    [88, 9],
  )
  const second = city([8, 6], text(2, 'Odd'), text(4, 'Even'), text(5, 'left out'), text(8, '07'), [88, 10])
  expect([...readCityFile(Uint8Array.from([...first, ...second]))]).toEqual([
    {
      cityId: 2,
      name: 'Ünn',
      altName: '',
      country: 'XX',
      featureCode: 'PPL',
      adminCode: '',
      population: 10_000,
      lat: -5 / 1e5,
      lon: 10 / 1e5,
    },
    {
      cityId: 3,
      name: 'Odd',
      altName: 'Even',
      country: '',
      featureCode: '',
      adminCode: '07',
      population: 0,
      lat: 0,
      lon: 10 / 1e5,
    },
  ])
})

it('finds no town in an empty file', () => {
  expect([...readCityFile(new Uint8Array())]).toEqual([])
})

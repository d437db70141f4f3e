import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIM_TYPES, claimSchema, SOURCE_ROLES, WEAPONS } from './claim.ts'

const CONTRACT = new URL('../../../shared/contract/claim.schema.json', import.meta.url)
const here = existsSync(CONTRACT)

const word = fc.string({ maxLength: 6 })
const offset = fc.nat({ max: 50 })
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const day = fc.constantFrom('2016-11-04', '2020-02-29', '2016-02-30', '2016-13-01', '20161104', '')
const span = fc.record({ start: offset, end: offset, text: word })
const mention = {
  side: nullable(word),
  start: nullable(offset),
  end: nullable(offset),
  canonical: nullable(word),
}
const casualty = fc.record(
  {
    effect: fc.constantFrom('killed', 'wounded', 'captured', 'missing', 'displaced'),
    victims: fc.constantFrom('civilians', 'combatants', 'unknown'),
    side: nullable(word),
    min: nullable(fc.nat()),
    max: nullable(fc.nat()),
    approximate: fc.boolean(),
    group: fc.constantFrom('children', 'officers'),
    partOf: nullable(word),
    vague: word,
  },
  { requiredKeys: ['effect', 'victims', 'min', 'max'] },
)
const claim = fc.record(
  {
    id: word,
    reportId: word,
    type: fc.constantFrom(...CLAIM_TYPES),
    polarity: fc.constantFrom('asserted', 'denied'),
    modality: fc.constantFrom('occurred', 'ongoing', 'attempted', 'planned', 'conditional'),
    quote: span,
    agents: fc.array(fc.record({ name: word, ...mention }, { requiredKeys: ['name', 'side'] }), {
      maxLength: 2,
    }),
    targets: fc.array(fc.record({ name: word, side: nullable(word) }), { maxLength: 1 }),
    places: fc.array(
      fc.record(
        {
          name: word,
          lat: nullable(fc.integer()),
          precisionKm: fc.nat(),
          relation: fc.constantFrom('at', 'along'),
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 2 },
    ),
    time: nullable(
      fc.record(
        {
          text: nullable(word),
          from: nullable(day),
          to: nullable(day),
          basis: fc.constantFrom('stated', 'implied'),
        },
        { requiredKeys: [] },
      ),
    ),
    casualties: fc.array(casualty, { maxLength: 2 }),
    weapons: fc.array(fc.constantFrom(...WEAPONS), { maxLength: 2 }),
    attribution: fc.array(
      fc.record(
        { name: word, role: fc.constantFrom(...SOURCE_ROLES), ...mention },
        { requiredKeys: ['name', 'role'] },
      ),
      { maxLength: 2 },
    ),
    condition: nullable(span),
    confidence: fc.constantFrom(0, 0.5, 1, 1.5, -0.1),
    about: fc.array(fc.record({ claim: word, relation: fc.constantFrom('denies', 'part-of', 'echoes') }), {
      maxLength: 1,
    }),
    reason: fc.array(word, { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'id',
      'reportId',
      'type',
      'polarity',
      'modality',
      'quote',
      'agents',
      'targets',
      'places',
      'time',
      'casualties',
      'weapons',
      'attribution',
      'confidence',
    ],
  },
)
/** A claim with one member, at any depth, taken away or replaced by something that may not belong there. */
const mutated = fc
  .tuple(
    claim,
    fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(undefined, null, -1, 1.5, 'x', [], {}),
  )
  .map(([record, path, value]) => mutate(structuredClone(record), path, value))

function mutate(record: unknown, path: readonly number[], value: unknown): unknown {
  let node = record as Record<string, unknown>
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(node)
    const key = keys[step % Math.max(keys.length, 1)]
    if (key === undefined) break
    const child = node[key]
    if (depth < path.length - 1 && child !== null && typeof child === 'object') {
      node = child as Record<string, unknown>
      continue
    }
    if (value === undefined && !Array.isArray(node)) delete node[key]
    else node[key] = value ?? null
    break
  }
  return record
}

describe.skipIf(!here)('claimSchema and the contract (../shared/contract/claim.schema.json)', () => {
  const validate = (() => {
    if (!here) return () => false
    const ajv = new Ajv2020({ strict: false })
    ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
    return ajv.compile(JSON.parse(readFileSync(CONTRACT, 'utf8')))
  })()
  const same = (record: unknown) => {
    const plain = JSON.parse(JSON.stringify(record))
    expect({ plain, accepted: claimSchema.safeParse(plain).success }).toEqual({
      plain,
      accepted: validate(plain),
    })
  }

  it('accept and refuse the same well-shaped records', () => {
    fc.assert(fc.property(claim, same), { numRuns: 400 })
  })

  it('accept and refuse the same broken records', () => {
    fc.assert(fc.property(mutated, same), { numRuns: 1500 })
  })

  it('both meet records that they accept and records that they refuse', () => {
    const answers = fc
      .sample(mutated, { numRuns: 400, seed: 7 })
      .map(record => validate(JSON.parse(JSON.stringify(record))))
    expect(new Set(answers)).toEqual(new Set([true, false]))
  })
})

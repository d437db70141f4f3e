import { describe, expect, it } from 'vitest'
import type { Claim } from '#claims'
import { BRIEFLY, seedsReport, WHOLE } from './write-seeds-report.ts'

const words = 'one two three four five six seven eight nine ten'
const claim: Claim = {
  id: 'clm_1',
  reportId: 'rep_1',
  type: 'capture',
  polarity: 'asserted',
  modality: 'occurred',
  quote: { start: 10, end: 10 + words.length, text: words },
  agents: [],
  targets: [],
  places: [{ name: 'Hill' }],
  time: null,
  casualties: [],
  weapons: [],
  attribution: [
    { name: 'Daily', role: 'publisher' },
    { name: 'a man whom many people of the village know', role: 'witness' },
  ],
  confidence: 1,
}
const material = (gold: Claim[] | null) => ({
  reports: [{ file: 'first', outlet: 'Daily', published: '2016-05-02', claims: [claim], gold }],
  places: [],
  casualties: [],
  claims: new Map([[claim.id, claim]]),
})

describe('the account of the seed reports', () => {
  it('shows in the committed file only where a quote stands and its first words', () => {
    const text = seedsReport(material(null), BRIEFLY)
    expect(text).toContain(
      'capture at Hill, by a man whom many people … ← Daily: 10–58 “one two three four five …”',
    )
    expect(text).not.toContain('six')
  })

  it('shows quotes whole on the screen', () => {
    expect(seedsReport(material(null), WHOLE)).toContain(`“${words}”`)
  })

  it('holds claims against the gold where there is one', () => {
    const other = { ...claim, quote: { start: 500, end: 520, text: 'somewhere else' } }
    const text = seedsReport(material([{ ...claim, modality: 'planned' }, other]), BRIEFLY)
    expect(text).toContain('1 claims read, 2 in the gold: 1 found, 1 missed, 0 not in the gold')
    expect(text).toContain('*(gold: planned)*')
    expect(seedsReport(material(null), BRIEFLY)).toContain('no gold beside this clone')
  })
})

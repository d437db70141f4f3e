import { describe, expect, it } from 'vitest'
import { readClaimSource } from './claim-source.ts'
import { compareVoices, countOrigins, type Voice } from './independence.ts'
import { MADE_UP_WAR, type Told, tell } from './ledger-fixture.ts'
import { createSideTable } from './side-table.ts'

const sides = createSideTable(MADE_UP_WAR)
function voice(told: Partial<Told>, more: Partial<Voice> = {}): Voice {
  const source = readClaimSource(tell({ type: 'hold', ...told }), sides, new Map())
  return { source, stake: source.speakerSide, runBy: null, words: null, ...more }
}
const state = (a: Voice, b: Voice) => compareVoices(a, b).state

describe('two sources of the same thing', () => {
  it('are of the same origin where one mouth spoke to both', () => {
    const [a, b] = ['gazette', 'herald'].map(outlet => voice({ outlet, speaker: 'observatory:monitors' }))
    expect(state(a!, b!)).toBe('same-origin')
    expect(compareVoices(a!, b!).reason).toContain('observatory')
  })

  it('are of the same origin where one cites the other, or both an agency', () => {
    const agency = voice({ outlet: 'wire' })
    expect(state(agency, voice({ outlet: 'gazette', via: 'wire' }))).toBe('same-origin')
    const [a, b] = ['gazette', 'herald'].map(outlet => voice({ outlet, via: 'wire' }))
    expect(state(a!, b!)).toBe('same-origin')
    expect(
      state(voice({ outlet: 'gazette', via: 'wire' }), voice({ outlet: 'wire', speaker: 'red voice:red' })),
    ).toBe('same-origin')
  })

  it('are of the same origin where they share a text or a party runs both', () => {
    expect(state(voice({ outlet: 'a' }, { words: 7 }), voice({ outlet: 'b' }, { words: 7 }))).toBe(
      'same-origin',
    )
    expect(state(voice({ outlet: 'a' }, { runBy: 'p' }), voice({ outlet: 'b' }, { runBy: 'p' }))).toBe(
      'same-origin',
    )
  })

  it('are not established as independent where both speak for one side, or neither is named', () => {
    const [a, b] = ['red voice:red', 'red general:red'].map((speaker, n) =>
      voice({ outlet: `o${n}`, speaker }),
    )
    expect(state(a!, b!)).toBe('not-established')
  })

  it('are independent otherwise', () => {
    expect(state(voice({ outlet: 'gazette' }), voice({ outlet: 'herald' }))).toBe('independent')
    expect(state(voice({ speaker: 'red voice:red' }), voice({ speaker: 'blue voice:blue' }))).toBe(
      'independent',
    )
  })

  it('count once for each set that is independent throughout', () => {
    const voices = [
      voice({ outlet: 'wire' }),
      voice({ outlet: 'gazette', via: 'wire' }),
      voice({ outlet: 'herald' }),
    ]
    expect(countOrigins(voices)).toHaveLength(2)
  })
})

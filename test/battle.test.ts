import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assessControl } from '#assessment'
import type { Claim } from '#claims'
import {
  type Battle,
  type EstimateLine,
  readConflict,
  SIMULATOR,
  scoreEstimates,
  viewOf,
  withBattle,
} from '../bench/judgement/battle.ts'

// Battles with known truth, simulated by ../shared/scorers (not tuned on; `npm run bench:judgement` measures many more).
const conflict = readConflict()
const HOSTILE = ['--hide-leans', '--copying', '2', '--hostile', '0.33', '--false', '2']

describe.skipIf(!existsSync(SIMULATOR))('a simulated battle (../shared/scorers)', () => {
  it('is judged better than by every baseline, and better yet in hindsight', () => {
    withBattle({ seed: 7001, places: 30, days: 80, outlets: 10 }, battle => {
      const nowcast = scoreEstimates(battle, estimate(battle, true), 'nowcast')
      const hindsight = scoreEstimates(battle, estimate(battle, false), 'hindsight')
      expect(nowcast.brierOverBestBaseline).toBeLessThan(0.6)
      expect(nowcast.contestedF1).toBeGreaterThan(0.6)
      expect(hindsight.estimates.brier).toBeLessThan(0.9 * nowcast.estimates.brier)
    })
  }, 60_000)

  it('is judged better than by the best baseline where leans are hidden or false, copies and falsehoods twice as many', () => {
    withBattle({ seed: 7002, places: 30, days: 80, outlets: 10, options: HOSTILE }, battle => {
      expect(scoreEstimates(battle, estimate(battle, true), 'nowcast').brierOverBestBaseline).toBeLessThan(
        0.9,
      )
    })
  }, 60_000)

  it('is judged on each day as a ledger that ends on it judges, with what had been learned by then', () => {
    withBattle({ seed: 7003, places: 30, days: 80, outlets: 10 }, battle => {
      const whole = new Map(estimate(battle, true).map(line => [`${line.place} ${line.date}`, line]))
      for (const date of [battle.days[25]!, battle.days[50]!, battle.days[77]!]) {
        const known = battle.claims.filter(claim => claim.report!.published! <= date)
        const cut = [...assessControl(viewOf(known, battle.places), conflict, { at: date, nowcast: true })]
        expect(cut).toHaveLength(battle.places.length)
        for (const { place, probabilities, contested } of cut) {
          const same = whole.get(`${place.id} ${date}`)!
          expect(same.contested).toBe(contested)
          for (const [side, p] of Object.entries(probabilities))
            expect(Math.abs(p - same.probabilities[side]!)).toBeLessThan(1e-6)
        }
        // Learned by then: the same claims weigh otherwise once more of what was said is known to have been so.
        const first = battle.claims.filter(claim => claim.report!.published! <= battle.days[20]!)
        expect(weights(known, first)).not.toEqual(weights(first, first))
      }
    })
  }, 60_000)
})

function estimate(battle: Battle, nowcast: boolean): EstimateLine[] {
  const [from, to] = [battle.days[0]!, battle.days.at(-1)!]
  const view = viewOf(battle.claims, battle.places)
  return [...assessControl(view, conflict, { from, to, nowcast })].map(each => ({
    place: each.place.id,
    date: each.date,
    probabilities: each.probabilities,
    contested: each.contested,
  }))
}

/** What claims weigh, by id, as the tables stand after a ledger. */
function weights(ledger: readonly Claim[], claims: readonly Claim[]): Record<string, number> {
  const wanted = new Set(claims.map(claim => claim.id))
  const last = ledger.at(-1)!.report!.published!
  const pieces = [...assessControl(viewOf(ledger, []), conflict, { at: last })].flatMap(each => each.evidence)
  return Object.fromEntries(
    pieces.filter(piece => wanted.has(piece.claim)).map(piece => [piece.claim, piece.weight]),
  )
}

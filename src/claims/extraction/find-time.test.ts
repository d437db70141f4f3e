import { describe, expect, it } from 'vitest'
import { claimsIn } from '../fixtures/test-war.ts'

/** `from..to` of the first claim of a report of Sunday 2031-06-15; an empty string for no time. */
function timeOf(text: string): string {
  const time = claimsIn(text)[0]?.time
  return time == null ? '' : `${time.from}..${time.to}`
}

describe('when it happened', () => {
  it.each<[string, string]>([
    ['Rebels captured Dorsk on Thursday.', '2031-06-12..2031-06-12'],
    ['By Friday evening rebels had captured Dorsk.', '2031-06-13..2031-06-13'],
    ['Rebels captured Dorsk in March of last year.', '2030-03-01..2030-03-31'],
    ['Rebels have captured Dorsk until now.', ''],
    ['07:40 Dorsk: rebels captured the town of Minqar', '2031-06-15..2031-06-15'],
  ])('%s', (text, expected) => {
    expect(timeOf(text)).toBe(expected)
  })

  it('is no length of something', () => {
    expect(timeOf('Rebels captured Dorsk after a weeks-long battle.')).toBe('')
  })
})

import { CREDIT_JOINTS, UNNAMED_AGENCIES } from './en/report-lines.ts'
import { type PublicationSign, STRENGTH } from './publication-sign.ts'

/** A credit as written, where it starts in the report, and how it was recognised. */
interface Credit {
  readonly text: string
  readonly start: number
  readonly basis: string
}

/**
 * What the names of a credit say. "Name and agencies": the first name is the house, the rest where its text comes from.
 * One name or several without "agencies" are origins.
 */
export function toCreditSigns(credit: Credit): PublicationSign[] {
  const names = splitNames(credit)
  const withAgencies = names.length > 1 && names.some(name => UNNAMED_AGENCIES.test(name.value))
  return names.map((name, index) =>
    withAgencies && index === 0
      ? {
          ...name,
          field: 'outlet',
          basis: `${credit.basis}: names itself beside agencies`,
          strength: STRENGTH.houseCredit,
        }
      : { ...name, field: 'origin', basis: credit.basis, strength: 1 },
  )
}

function splitNames(credit: Credit): { value: string; start: number; end: number }[] {
  const names: { value: string; start: number; end: number }[] = []
  let at = 0
  for (const part of credit.text.split(CREDIT_JOINTS)) {
    const value = part.trim()
    if (value === '') continue
    const offset = credit.text.indexOf(value, at)
    at = offset + value.length
    names.push({ value, start: credit.start + offset, end: credit.start + at })
  }
  return names
}

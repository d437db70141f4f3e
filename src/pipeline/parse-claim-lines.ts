import { type Claim, type ClaimFault, claimSchema, findClaimFaults } from '#claims'
import { Refusal } from '#primitives'
import { faultOfIssue, refuseClaimField } from './claim-refusal.ts'

/** A line of a claims file: the claim, or why it was refused. */
export type ClaimLine = { readonly claim: Claim } | { readonly refusal: Refusal }

/** One line of a JSONL file of claims; undefined for one that is not UTF-8. `sides`: those of the conflict, where it is known. */
export function parseClaimLine(
  text: string | undefined,
  place: { readonly file: string; readonly line: number },
  sides?: readonly string[],
): ClaimLine {
  if (text === undefined)
    return {
      refusal: new Refusal('bad-encoding', 'The line is not valid UTF-8.', {
        ...place,
        advice: 'Save it as UTF-8.',
      }),
    }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return {
      refusal: new Refusal('bad-json', 'The line is not JSON.', {
        ...place,
        advice: 'Each line must be one claim as a JSON object.',
        cause,
      }),
    }
  }
  const refusalOf = (fault: ClaimFault) => ({
    refusal: refuseClaimField(fault, { ...place, advice: 'See docs/claims.md for what a claim holds.' }),
  })
  const parsed = claimSchema.safeParse(value)
  if (!parsed.success) return refusalOf(faultOfIssue(parsed.error.issues[0]!))
  const fault = findClaimFaults(parsed.data, sides === undefined ? {} : { sides })[0]
  return fault === undefined ? { claim: parsed.data } : refusalOf(fault)
}

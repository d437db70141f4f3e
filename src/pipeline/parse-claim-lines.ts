import { type Claim, claimSchema, findClaimFaults } from '#claims'
import { Refusal } from '#primitives'

/** A line of a claims file: the claim, or why it was refused. */
export type ClaimLine = { readonly claim: Claim } | { readonly refusal: Refusal }

/** One line of a JSONL file of claims; undefined for one that is not UTF-8. */
export function parseClaimLine(
  text: string | undefined,
  place: { readonly file: string; readonly line: number },
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
  const parsed = claimSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    return { refusal: refuseField(issue.path.join('.'), `${issue.message}.`, place) }
  }
  const fault = findClaimFaults(parsed.data)[0]
  if (fault !== undefined) return { refusal: refuseField(fault.field, `The field ${fault.message}.`, place) }
  return { claim: parsed.data }
}

function refuseField(field: string, message: string, place: { file: string; line: number }): Refusal {
  return new Refusal('bad-field', message, {
    ...place,
    ...(field === '' ? {} : { field }),
    advice: 'See docs/claims.md for what a claim holds.',
  })
}

import type { ClaimFault, claimSchema } from '#claims'
import { Refusal } from '#primitives'

type Issue = NonNullable<ReturnType<typeof claimSchema.safeParse>['error']>['issues'][number]

/** What the schema of claims finds wrong, as field and sentence. */
export function faultOfIssue(issue: Issue): ClaimFault {
  return { field: issue.path.join('.'), message: issueWords(issue) }
}

/** The refusal of one field of a claim: a sentence on what is wrong with it. */
export function refuseClaimField(
  { field, message }: ClaimFault,
  { advice, ...place }: { readonly file?: string; readonly line?: number; readonly advice: string },
): Refusal {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
  return new Refusal('bad-field', sentence, { ...place, ...(field === '' ? {} : { field }), advice })
}

/** The schema's own messages are for programmers. */
function issueWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return /received undefined$/.test(issue.message)
        ? 'is missing'
        : `must be ${withArticle(issue.expected)}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'array' ? 'must not be empty' : `must be at least ${issue.minimum}`
    default:
      return issue.message
  }
}

function withArticle(type: string): string {
  if (type === 'int') return 'a whole number'
  return type === 'array' ? 'a list' : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}

import { z } from 'zod'
import { type Claim, type ClaimFault, claimSchema, findClaimFaults } from '#claims'
import { changeClaim } from '#ledger'
import { faultOfIssue, refuseClaimField } from '#pipeline'
import { Refusal, Refusals } from '#primitives'
import type { App } from './open-app.ts'

/** Members that a correction may not touch: they say what was read where, and a correction must not rewrite that. */
const FIXED_FIELDS = new Set(['id', 'reportId', 'quote', 'extractor', 'report', 'reason'])

/**
 * Refuses corrections that name what cannot be corrected, that would change nothing, and that would make the claim none; what was
 * wrong with the claim before is no fault of theirs.
 */
export async function checkChanges(
  app: App,
  claim: Claim,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  refuseUnknownFields(claim, changes)
  const parsed = claimSchema.safeParse(changeClaim(claim, changes))
  if (!parsed.success) throw new Refusals(parsed.error.issues.map(issue => refuseChange(faultOfIssue(issue))))
  const view = await app.view()
  const text = view.reports.get(claim.reportId)?.text
  const context = {
    sides: (await app.registry()).conflict.sides.map(side => side.id),
    ...(text === undefined ? {} : { text }),
  }
  const before = new Set(findClaimFaults(claim, context).map(fault => fault.field + fault.message))
  const broken = findClaimFaults(parsed.data, context).filter(
    fault => !before.has(fault.field + fault.message),
  )
  if (broken.length > 0) throw new Refusals(broken.map(refuseChange))
}

function refuseChange(fault: ClaimFault): Refusal {
  return refuseClaimField(fault, { advice: 'Nothing was recorded.' })
}

function refuseUnknownFields(claim: Claim, changes: Readonly<Record<string, unknown>>): void {
  const fields = Object.keys(changes)
  if (fields.length === 0)
    throw new Refusal('usage', 'Says nothing to set.', {
      field: 'set',
      advice: 'Give FIELD=VALUE, as in modality=attempted.',
    })
  const settable = Object.keys(claimSchema.shape).filter(field => !FIXED_FIELDS.has(field))
  const faults = fields.flatMap(field => {
    const steps = field.split('.')
    if (!settable.includes(steps[0]!) || !isField(claimSchema, steps))
      return new Refusal('bad-field', 'Cannot be set.', {
        field,
        advice: `Fields that can: ${settable.join(', ')}, and what is within them.`,
      })
    return reaches(claim, steps) ? [] : refuseChange({ field, message: 'the claim has nothing there' })
  })
  if (faults.length > 0) throw new Refusals(faults)
}

/** True where the steps lead to a member that the schema names, through lists by their numbers. */
function isField(schema: z.ZodType, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return isField(schema.unwrap() as z.ZodType, [step, ...rest])
  if (schema instanceof z.ZodArray) return /^\d+$/.test(step) && isField(schema.element as z.ZodType, rest)
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return false
  return isField(schema.shape[step] as z.ZodType, rest)
}

/** True where a value can be put there: lists reach so far, or end just before. */
function reaches(value: unknown, [step, ...rest]: readonly string[]): boolean {
  if (step === undefined) return true
  if (Array.isArray(value)) return Number(step) <= value.length && reaches(value[Number(step)], rest)
  return reaches((value as Record<string, unknown> | null | undefined)?.[step], rest)
}

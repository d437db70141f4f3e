import { type Claim, claimSchema } from '#claims'

/** Corrections by path: `{'modality': 'attempted', 'time.from': '2016-11-03', 'places.0.place': 'sy/…'}`. */
export type ClaimChanges = Readonly<Record<string, unknown>>

/** The claim with corrections applied, as untyped data: what a correction makes may be no claim any more. */
export function changeClaim(claim: Claim, changes: ClaimChanges): unknown {
  return Object.entries(changes).reduce<unknown>(
    (changed, [path, value]) => setAt(changed, path.split('.'), value),
    claim,
  )
}

/** The claim with corrections applied, or the claim itself where they no longer fit it (a newer reading may lack what was corrected). */
export function correctClaim(claim: Claim, changes: ClaimChanges): Claim {
  const corrected = claimSchema.safeParse(changeClaim(claim, changes))
  return corrected.success ? corrected.data : claim
}

function setAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return replacement
  if (Array.isArray(value)) {
    const index = Number(step)
    const copy: unknown[] = [...value]
    // One past the end appends; anything further is left as it is, and the schema then refuses the key's absence.
    if (Number.isInteger(index) && index >= 0 && index <= copy.length)
      copy[index] = setAt(copy[index], rest, replacement)
    return copy
  }
  const object = value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  return { ...object, [step]: setAt(object[step], rest, replacement) }
}

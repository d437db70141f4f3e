import { z } from 'zod'
import { addDays, type IsoDay, Refusal } from '#primitives'

/**
 * What may be published, and how coarsely. A profile is applied to the ledger view before anything is worked out from it,
 * so that API, OGC layers and exports cannot disagree.
 */
export const profileSchema = z
  .strictObject({
    name: z.string().min(1),
    /** Reports younger than this many days are held back, counted from the day of publication of the answer. */
    embargoDays: z.int().min(0).max(3650),
    /** Kinds of sensitive place (pack column `sensitive`) that are shown as the district around them; `*` means all. */
    coarsenPlaces: z.array(z.string()),
    /** Whether people who hold no office are shown by role. */
    maskPersons: z.boolean(),
    /** Whether the whole text of reports is shown; quotes always are, masked as the rest. */
    showReportText: z.boolean(),
  })
  .refine(
    profile => !profile.showReportText || (!profile.maskPersons && profile.coarsenPlaces.length === 0),
    {
      message:
        'A whole text cannot be masked without moving every quote, so it is shown only where nothing is masked',
      path: ['showReportText'],
    },
  )

/** A profile as parsed: what may be published, and how coarsely. */
export type PublicationProfile = z.infer<typeof profileSchema>

/** The built-in profile for an open address: 14 days' delay, protected places as their district, private people by role. */
export const PUBLIC_PROFILE: PublicationProfile = {
  name: 'public',
  embargoDays: 14,
  coarsenPlaces: ['*'],
  maskPersons: true,
  showReportText: false,
}

/**
 * Parses a profile file (JSON).
 * @throws {Refusal} naming file and field where it does not fit.
 */
export function parseProfile(text: string, file: string): PublicationProfile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Refusal('bad-json', 'The profile is not JSON.', {
      file,
      cause,
      advice: 'See docs/publishing.md for an example.',
    })
  }
  const parsed = profileSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new Refusal('bad-field', `${issue.message}.`, {
    file,
    field: issue.path.join('.') || 'profile',
    advice: 'See docs/publishing.md for the fields.',
  })
}

/** The last day whose reports the profile lets through. */
export function embargoDay(profile: PublicationProfile, today: IsoDay): IsoDay {
  return addDays(today, -profile.embargoDays)
}

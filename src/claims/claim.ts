import { z } from 'zod'
import { isIsoDay } from '#primitives'

/** The twenty kinds of claim. See docs/claims.md. */
export const CLAIM_TYPES = [
  'attack',
  'air-strike',
  'shelling',
  'bombing',
  'capture',
  'hold',
  'withdraw',
  'advance',
  'repel',
  'siege',
  'siege-break',
  'deploy',
  'casualties',
  'abuse',
  'destroy',
  'displace',
  'ceasefire',
  'breach',
  'aid',
  'statement',
] as const
/** One of `CLAIM_TYPES`. */
export type ClaimType = (typeof CLAIM_TYPES)[number]

/** Classes of weapons that claims name. */
export const WEAPONS = [
  'vehicle-bomb',
  'suicide-bomb',
  'mine-ied',
  'aircraft',
  'helicopter',
  'drone',
  'barrel-bomb',
  'cluster',
  'incendiary',
  'chemical',
  'bunker-buster',
  'artillery',
  'rocket',
  'mortar',
  'missile',
  'armour',
  'small-arms',
  'anti-tank',
  'surface-to-air',
] as const
/** One of `WEAPONS`. */
export type Weapon = (typeof WEAPONS)[number]

export const SOURCE_ROLES = [
  'publisher',
  'outlet',
  'agency',
  'official',
  'spokesperson',
  'party',
  'monitor',
  'medic',
  'witness',
  'analyst',
  'anonymous',
] as const
export type SourceRole = (typeof SOURCE_ROLES)[number]

const offset = z.int().min(0)
/** The contract bounds a quote's offsets only; `findClaimFaults` checks the others against the text. */
const optionalOffset = z.int().nullable().optional()
const optionalText = z.string().nullable().optional()
const day = z.string().refine(isIsoDay, 'must be a calendar day, YYYY-MM-DD')

const quote = z.looseObject({ start: offset, end: offset, text: z.string() })
/** An actor as written, its registry id and its side. */
const actorRef = z.looseObject({
  name: z.string(),
  actor: optionalText,
  side: z.string().nullable(),
  start: optionalOffset,
  end: optionalOffset,
  canonical: optionalText,
})
const placeRef = z.looseObject({
  name: z.string(),
  place: optionalText,
  lat: z.number().nullable().optional(),
  lon: z.number().nullable().optional(),
  start: optionalOffset,
  end: optionalOffset,
  canonical: optionalText,
  relation: z.enum(['at', 'near', 'part-of', 'direction-of', 'along']).optional(),
  precisionKm: z.number().min(0).optional(),
})
const sourceLink = z.looseObject({
  name: z.string(),
  role: z.enum(SOURCE_ROLES),
  actor: optionalText,
  side: optionalText,
  start: optionalOffset,
  end: optionalOffset,
  canonical: optionalText,
})
const claimTime = z.looseObject({
  text: optionalText,
  from: day.nullable().optional(),
  to: day.nullable().optional(),
  basis: z.enum(['stated', 'implied']).optional(),
})
const casualtyCount = z.int().nullable()
const casualty = z.looseObject({
  effect: z.enum(['killed', 'wounded', 'captured', 'missing', 'displaced']),
  victims: z.enum(['civilians', 'combatants', 'unknown']),
  side: optionalText,
  min: casualtyCount,
  max: casualtyCount,
  approximate: z.boolean().optional(),
  cumulative: z.boolean().optional(),
  text: z.string().optional(),
  partOf: optionalText,
  group: z.enum(['children', 'women', 'medics', 'aid-workers', 'journalists', 'officers']).optional(),
  vague: z.string().optional(),
})

/**
 * The claim, as the contract's JSON Schema states it: what one speaker says of one happening, with the words that say so.
 * Extra members are kept. Rules that a schema cannot express are in `findClaimFaults`.
 */
export const claimSchema = z.looseObject({
  id: z.string(),
  reportId: z.string(),
  type: z.enum(CLAIM_TYPES),
  polarity: z.enum(['asserted', 'denied']),
  modality: z.enum(['occurred', 'ongoing', 'attempted', 'planned', 'conditional']),
  quote,
  agents: z.array(actorRef),
  targets: z.array(actorRef),
  places: z.array(placeRef),
  time: claimTime.nullable(),
  casualties: z.array(casualty),
  weapons: z.array(z.enum(WEAPONS)),
  attribution: z.array(sourceLink).min(1),
  condition: quote.nullable().optional(),
  confidence: z.number().min(0).max(1),
  extractor: z.looseObject({ name: z.string().optional(), version: z.string().optional() }).optional(),
  about: z
    .array(
      z.looseObject({ claim: z.string(), relation: z.enum(['denies', 'repeats', 'corrects', 'part-of']) }),
    )
    .optional(),
  reason: z.array(z.string()).optional(),
  report: z
    .looseObject({
      outlet: optionalText,
      outletName: optionalText,
      lean: optionalText,
      published: optionalText,
      url: optionalText,
      title: optionalText,
    })
    .optional(),
})

/** What one report says that one speaker asserts or denies about one happening. */
export type Claim = z.infer<typeof claimSchema>
/** An actor as a claim names it: words, registry id, side. */
export type ActorRef = Claim['agents'][number]
/** A place as a claim names it: words, gazetteer id, how the event lies to it. */
export type PlaceRef = Claim['places'][number]
/** One link of a chain of sources. */
export type SourceLink = Claim['attribution'][number]
/** One figure of one harm, as one claimant gives it. */
export type Casualty = Claim['casualties'][number]
/** When, as written and as days; open or unknown ends are null. */
export type ClaimTime = NonNullable<Claim['time']>
/** Who has it from whom: publisher first, origin last. Never empty. */
export type SourceChain = readonly SourceLink[]

import type { Claim } from '#claims'
import type { Registry } from '#conflicts'
import type { LedgerClaim, LedgerView } from '#ledger'
import type { Place } from '#places'
import type { IsoDay } from '#primitives'
import type { Report } from '#reports'
import { maskText, type TextMask } from './mask-text.ts'
import { embargoDay, type PublicationProfile } from './publication-profile.ts'

/**
 * The view as a profile lets the public see it: embargoed reports and their claims are gone, sensitive places are their
 * district, people without office are their role, in fields and in quotes alike. A report without a date is held back,
 * since its age cannot be known.
 */
export function applyProfile(
  view: LedgerView,
  options: { profile: PublicationProfile; registry: Registry; today: IsoDay },
): LedgerView {
  const { profile, registry } = options
  const last = embargoDay(profile, options.today)
  const published = (reportId: string, claim: Claim): IsoDay | null =>
    view.reports.get(reportId)?.published ?? claim.report?.published ?? null
  const isOld = (day: IsoDay | null): boolean => profile.embargoDays === 0 || (day !== null && day <= last)
  const shown = (entry: LedgerClaim): boolean => isOld(published(entry.claim.reportId, entry.claim))
  const soften = (entry: LedgerClaim): LedgerClaim => ({
    ...entry,
    claim: softenClaim(entry.claim, profile, registry),
    quoteStatus: entry.quoteStatus,
  })
  return {
    ...view,
    claims: view.claims.filter(shown).map(soften),
    rejected: [],
    reports: new Map(
      [...view.reports]
        .filter(([, report]) => isOld(report.published))
        .map(([id, report]) => [id, softenReport(report, profile)]),
    ),
  }
}

function softenReport(report: Report, profile: PublicationProfile): Report {
  if (profile.showReportText && !profile.maskPersons && profile.coarsenPlaces.length === 0) return report
  return {
    ...report,
    author: profile.maskPersons ? null : report.author,
    text: profile.showReportText ? report.text : '',
    furniture: profile.showReportText ? report.furniture : [],
  }
}

function softenClaim(claim: Claim, profile: PublicationProfile, registry: Registry): Claim {
  const masks: TextMask[] = []
  const mask = (name: string, canonical: string | null | undefined, shown: string): void => {
    for (const text of [name, canonical]) if (text) masks.push({ text, shown })
  }
  const person = <
    T extends { name: string; canonical?: string | null | undefined; actor?: string | null | undefined },
  >(
    who: T,
    role: string,
  ): T => {
    if (!profile.maskPersons || !isPrivatePerson(who, registry)) return who
    mask(who.name, who.canonical, role)
    return { ...who, name: role, canonical: null, actor: null, start: null, end: null }
  }
  const attribution = claim.attribution.map(link =>
    PERSONAL_ROLES.has(link.role) ? person(link, roleName(link)) : link,
  ) as Claim['attribution']
  const agents = claim.agents.map(agent => person(agent, 'a person'))
  const targets = claim.targets.map(target => person(target, 'a person'))
  const places = claim.places.map(ref => {
    const place = ref.place == null ? undefined : registry.gazetteer.places.get(ref.place)
    if (place === undefined || !isSensitive(place, profile)) return ref
    const district = coarserPlace(place, registry)
    mask(ref.name, ref.canonical, `[${place.sensitive}]`)
    for (const name of place.names) masks.push({ text: name.text, shown: `[${place.sensitive}]` })
    return {
      name: district?.name ?? place.sensitive!,
      place: district?.id ?? null,
      lat: district?.lat ?? null,
      lon: district?.lon ?? null,
      canonical: district?.name ?? null,
      start: null,
      end: null,
      relation: 'part-of' as const,
    }
  })
  if (masks.length === 0) return claim
  const blank = <T extends { text: string }>(quote: T): T => ({ ...quote, text: maskText(quote.text, masks) })
  return {
    ...claim,
    attribution,
    agents,
    targets,
    places,
    quote: blank(claim.quote),
    condition: claim.condition ? blank(claim.condition) : null,
    reason: [],
  }
}

const PERSONAL_ROLES = new Set(['witness', 'medic', 'anonymous', 'analyst', 'official', 'spokesperson'])

function roleName(link: Claim['attribution'][number]): string {
  return link.role === 'anonymous'
    ? 'an unnamed source'
    : /^[aeo]/.test(link.role)
      ? `an ${link.role}`
      : `a ${link.role}`
}

/** A person by name whom the registry does not know as holding an office. */
function isPrivatePerson(
  who: { name: string; actor?: string | null | undefined },
  registry: Registry,
): boolean {
  if (who.actor) {
    const actor = registry.actorIndex.actors.get(who.actor)
    return actor !== undefined && actor.kind === 'person' && (actor.roles?.length ?? 0) === 0
  }
  return looksPersonal(who.name)
}

/** Two or more capitalised words and nothing else: a name, as far as can be told without the registry. Better one role too many than one name. */
function looksPersonal(name: string): boolean {
  const words = name.trim().split(/\s+/)
  return (
    words.length >= 2 &&
    words.every(word => /^(?:\p{Lu}|al-|el-|bin$|ibn$|abu$|de$|von$)/u.test(word)) &&
    !/(?:Army|Forces|Front|Brigade|Division|Ministry|Agency|News|Media|Observatory|Council|Nations|Guard|Movement|Party|Units|Times|Post|Press)\b/.test(
      name,
    )
  )
}

function isSensitive(place: Place, profile: PublicationProfile): boolean {
  return (
    place.sensitive !== null &&
    (profile.coarsenPlaces.includes('*') || profile.coarsenPlaces.includes(place.sensitive))
  )
}

/** The nearest containing place that is not sensitive itself; `undefined` where the registry knows none. */
export function coarserPlace(place: Place, registry: Registry): Place | undefined {
  let up = place.parent === null ? undefined : registry.gazetteer.places.get(place.parent)
  for (let steps = 0; up !== undefined && up.sensitive !== null && steps < 12; steps++)
    up = up.parent === null ? undefined : registry.gazetteer.places.get(up.parent)
  return up
}

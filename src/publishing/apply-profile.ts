import type { Claim } from '#claims'
import type { Registry } from '#conflicts'
import type { LedgerClaim, LedgerView } from '#ledger'
import type { Place } from '#places'
import type { IsoDay } from '#primitives'
import type { Report } from '#reports'
import { maskText, type TextMask } from './mask-text.ts'
import { findPrivateNames } from './private-names.ts'
import { embargoDay, type PublicationProfile } from './publication-profile.ts'
import { createSensitiveFinder, isSensitive } from './sensitive-names.ts'

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
  const findSensitive = createSensitiveFinder(registry, profile)
  const byReport = new Map<string, readonly string[]>()
  const namesIn = (claim: Claim): readonly string[] => {
    if (!profile.maskPersons) return []
    const text = view.reports.get(claim.reportId)?.text
    if (text === undefined) return findPrivateNames(claim.quote.text, registry)
    const known = byReport.get(claim.reportId) ?? findPrivateNames(text, registry)
    byReport.set(claim.reportId, known)
    return known
  }
  const maskTitle = (text: string): string =>
    maskText(text, [
      ...(profile.maskPersons
        ? findPrivateNames(text, registry).map(name => ({ text: name, shown: '[name withheld]' }))
        : []),
      ...findSensitive(text),
    ])
  const soften = (entry: LedgerClaim): LedgerClaim => ({
    ...entry,
    claim: softenClaim(entry.claim, { profile, registry, names: namesIn(entry.claim), findSensitive }),
    quoteStatus: entry.quoteStatus,
  })
  return {
    ...view,
    claims: view.claims.filter(shown).map(soften),
    rejected: [],
    reports: new Map(
      [...view.reports]
        .filter(([, report]) => isOld(report.published))
        .map(([id, report]) => [id, softenReport(report, profile, maskTitle)]),
    ),
  }
}

/** A report without what may not be shown; its title is masked like quotes. */
function softenReport(report: Report, profile: PublicationProfile, mask: (text: string) => string): Report {
  if (profile.showReportText) return report
  return {
    ...report,
    author: null,
    title: report.title === null ? null : mask(report.title),
    text: '',
    furniture: [],
  }
}

interface Softening {
  readonly profile: PublicationProfile
  readonly registry: Registry
  /** Private names of the report that the claim stands in, also those that no field of the claim holds. */
  readonly names: readonly string[]
  /** Finds names of protected places in a text. */
  readonly findSensitive: (text: string) => TextMask[]
}

function softenClaim(claim: Claim, { profile, registry, names, findSensitive }: Softening): Claim {
  const masks: TextMask[] = [
    ...names.map(text => ({ text, shown: '[name withheld]' })),
    ...findSensitive(
      [claim.quote.text, claim.condition?.text ?? '', ...claim.places.map(place => place.name)].join('\n'),
    ),
  ]
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
    if (place === undefined || !isSensitive(place, profile))
      return place === undefined
        ? {
            ...ref,
            name: maskText(ref.name, masks),
            canonical: ref.canonical == null ? null : maskText(ref.canonical, masks),
          }
        : ref
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
  return findPrivateNames(who.name, registry).length > 0
}

/** The nearest containing place that is not sensitive itself; `undefined` where the registry knows none. */
export function coarserPlace(place: Place, registry: Registry): Place | undefined {
  let up = place.parent === null ? undefined : registry.gazetteer.places.get(place.parent)
  for (let steps = 0; up !== undefined && up.sensitive !== null && steps < 12; steps++)
    up = up.parent === null ? undefined : registry.gazetteer.places.get(up.parent)
  return up
}

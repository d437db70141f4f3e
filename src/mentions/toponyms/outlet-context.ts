import type { PlaceLayer } from '#places'
import type { Report } from '#reports'
import { COUNTRY_DOMAINS } from '../en/country-domains.ts'

/** The outlet's web address: host without "www", in lower case, or null. */
export function hostOf(report: Report): string | null {
  if (report.url === null) return null
  const match = /^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(report.url)
  return match === null ? null : match[1]!.toLowerCase()
}

/** Id of the country that the outlet's address ends in (".ie"), or null. */
export function outletCountry(report: Report, world: PlaceLayer | null): string | null {
  const ending = hostOf(report)?.split('.').pop()
  const name = ending === undefined ? undefined : COUNTRY_DOMAINS.get(ending)
  if (name === undefined || world === null) return null
  return world.findByName(name).find(({ place }) => place.kind === 'country')?.place.id ?? null
}

/** Whether the outlet's address begins with or holds the name: "parisnews.example" for Paris. */
export function isLocalName(key: string, host: string | null): boolean {
  const squeezed = key.replaceAll(' ', '')
  return host !== null && squeezed.length >= 5 && host.replace(/[-.]/g, '').includes(squeezed)
}

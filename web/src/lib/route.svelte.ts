/** The address bar as state: every view has one address that restores it. The table below is the only place that knows paths. */
export type View =
  | 'map'
  | 'place'
  | 'claims'
  | 'claim'
  | 'reports'
  | 'report'
  | 'disputes'
  | 'events'
  | 'casualties'
  | 'sources'
  | 'about'

/** View → first part of its path; views of one thing carry its id behind it. */
const PATHS: Readonly<Record<View, string>> = {
  map: '',
  place: 'place',
  claims: 'claims',
  claim: 'claim',
  reports: 'reports',
  report: 'report',
  disputes: 'disputes',
  events: 'events',
  casualties: 'casualties',
  sources: 'sources',
  about: 'about',
}

/** Where the app is: the view, the id of what it shows, and its settings (`at`, `layer`, filters). */
export interface Route {
  readonly view: View
  readonly id: string
  readonly query: Readonly<Record<string, string>>
}

/** Reads an address; an unknown path is the map. */
export function parseRoute(path: string, search: string): Route {
  const [head = '', ...rest] = path.replace(/^\//, '').split('/')
  const view = (Object.keys(PATHS) as View[]).find(name => PATHS[name] === head) ?? 'map'
  return { view, id: safeDecode(rest.join('/')), query: Object.fromEntries(new URLSearchParams(search)) }
}

/** Writes an address; settings that are empty are left out. */
export function hrefOf(view: View, id = '', query: Record<string, string | undefined> = {}): string {
  const settings = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]),
  )
  const search = settings.size > 0 ? `?${settings}` : ''
  return `/${PATHS[view]}${id ? `/${encodeURIComponent(id)}` : ''}${search}`
}

/** Whether a place has a page: ids of places that only their words tell of say so at their beginning. */
export const isKnownPlace = (id: string): boolean => !id.startsWith('unresolved:')

/** Address of the map on a day; without one, on the last day of the ledger. */
export const columnsPath = (day: string): string => `/control/columns${day ? `?at=${day}` : ''}`

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const here = (): Route => parseRoute(location.pathname, location.search)
let route = $state.raw<Route>(here())

/** The current route; reading it in a component follows it. */
export const current = {
  get route(): Route {
    return route
  },
}

/** Goes to an address of the app without loading the page again. */
export function go(href: string, options: { replace?: boolean; keepScroll?: boolean } = {}): void {
  history[options.replace ? 'replaceState' : 'pushState'](null, '', href)
  route = here()
  if (!options.keepScroll) scrollTo(0, 0)
}

/** Changes settings of the current view and keeps the others. */
export function setQuery(changes: Record<string, string | undefined>, replace = true): void {
  go(hrefOf(route.view, route.id, { ...route.query, ...changes }), { replace, keepScroll: true })
}

/** Makes links of the page stay in the app, and the back button work. Call once. */
export function followLinks(): void {
  addEventListener('popstate', () => {
    route = here()
  })
  addEventListener('click', event => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = (event.target as Element | null)?.closest('a')
    if (
      !link ||
      link.origin !== location.origin ||
      link.target ||
      link.hasAttribute('download') ||
      link.dataset.native !== undefined
    )
      return
    if (link.hash && link.pathname === location.pathname) return
    event.preventDefault()
    go(link.href)
    document.querySelector<HTMLElement>('main')?.focus()
  })
}

/** How the map is looked at: straight down, north up. Numbers as MapLibre has them. */
export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
  /** Size of the screen in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Space to leave free at each edge, in CSS pixels. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Side of the world in CSS pixels at zoom 0, as in MapLibre. */
const WORLD = 512

/** Web Mercator: 0 to 1 from west to east. */
const toX = (lng: number): number => (180 + lng) / 360
/** Web Mercator: 0 to 1 from north to south. */
const toY = (lat: number): number =>
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360
const toLat = (y: number): number =>
  (360 / Math.PI) * Math.atan(Math.exp(((180 - 360 * y) * Math.PI) / 180)) - 90

/** A function that gives the point of the screen, in CSS pixels, where a camera sees a place: as MapLibre's own, without a map. */
export function createProjection(camera: Camera): (lng: number, lat: number) => { x: number; y: number } {
  const size = WORLD * 2 ** camera.zoom
  const left = toX(camera.lng) * size - camera.width / 2
  const top = toY(camera.lat) * size - camera.height / 2
  return (lng, lat) => ({ x: toX(lng) * size - left, y: toY(lat) * size - top })
}

/** The camera that sees all points, as near as it may come. */
export function fitCamera(
  points: readonly { readonly lon: number; readonly lat: number }[],
  screen: { readonly width: number; readonly height: number; readonly padding: Padding },
  zooms: { readonly least: number; readonly most: number },
): Camera {
  const { width, height, padding } = screen
  let [west, east, north, south] = [1, 0, 1, 0]
  for (const { lon, lat } of points) {
    west = Math.min(west, toX(lon))
    east = Math.max(east, toX(lon))
    north = Math.min(north, toY(lat))
    south = Math.max(south, toY(lat))
  }
  const room = (space: number, extent: number): number =>
    Math.log2(Math.max(1, space) / (WORLD * Math.max(extent, 1e-12)))
  const wanted = Math.min(
    room(width - padding.left - padding.right, east - west),
    room(height - padding.top - padding.bottom, south - north),
  )
  const zoom = Math.min(zooms.most, Math.max(zooms.least, wanted))
  const size = WORLD * 2 ** zoom
  return {
    lng: 360 * ((west + east) / 2 + (padding.right - padding.left) / 2 / size) - 180,
    lat: toLat((north + south) / 2 + (padding.bottom - padding.top) / 2 / size),
    zoom,
    width,
    height,
  }
}

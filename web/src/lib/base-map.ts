import {
  AttributionControl,
  Map as BaseMap,
  type GeoJSONSource,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Camera } from './camera.ts'
import { ZOOMS } from './zooms.ts'

setWorkerUrl(workerUrl)

/** From this zoom on, coarse coasts and borders look wrong, and the finer ones are fetched. */
const FINE_FROM = 5.5
/** How long the map rests before finer borders are fetched: they never come in the way of the places. */
const FINE_REST_MS = 1500

/**
 * The base map: Natural Earth's countries as quiet ground, or tiles from an address that the server names. The
 * countries come after the first paint, since the places matter first.
 */
export function createBaseMap(container: HTMLElement, tiles: string | null, camera: Camera): BaseMap {
  const map = new BaseMap({
    container,
    style: styleFor(tiles),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: ZOOMS.least,
    maxZoom: ZOOMS.most,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
  })
  map.touchZoomRotate.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ maxWidth: 100 }), 'bottom-right')
  map.addControl(
    new AttributionControl({ compact: true, customAttribution: tiles ? '' : 'Natural Earth' }),
    'bottom-right',
  )
  if (tiles === null) map.on('load', () => void addCountries(map))
  return map
}

/** How a map is looked at now. */
export function cameraOf(map: BaseMap): Camera {
  const { lng, lat } = map.getCenter()
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { lng, lat, zoom: map.getZoom(), width, height }
}

/** Colours of the base map again, after the theme changed. */
export function styleBaseMap(map: BaseMap): void {
  const paint = colors()
  const hasLand = map.getLayer('land') !== undefined
  if (map.getLayer('water'))
    map.setPaintProperty('water', 'background-color', hasLand ? paint.water : paint.land)
  if (hasLand) map.setPaintProperty('land', 'fill-color', paint.land)
  if (map.getLayer('borders')) map.setPaintProperty('borders', 'line-color', paint.line)
}

function colors(): { water: string; land: string; line: string } {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string): string => style.getPropertyValue(name).trim()
  return { water: read('--water'), land: read('--land'), line: read('--line') }
}

function styleFor(tiles: string | null): StyleSpecification {
  const ground: StyleSpecification = {
    version: 8,
    sources: {},
    layers: [{ id: 'water', type: 'background', paint: { 'background-color': colors().land } }],
  }
  if (!tiles) return ground
  return {
    ...ground,
    sources: { tiles: { type: 'raster', tiles: [tiles], tileSize: 256 } },
    layers: [
      ...ground.layers,
      {
        id: 'tiles',
        type: 'raster',
        source: 'tiles',
        paint: { 'raster-saturation': -0.8, 'raster-opacity': 0.7 },
      },
    ],
  }
}

/** Natural Earth's countries at 1:110 million, and at 1:50 million once somebody looks closely and the map rests. */
async function addCountries(map: BaseMap): Promise<void> {
  const coarse = await readCountries(() => import('world-atlas/countries-110m.json'))
  map.addSource('countries', { type: 'geojson', data: coarse })
  map.addLayer({ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': colors().land } })
  map.addLayer({
    id: 'borders',
    type: 'line',
    source: 'countries',
    paint: { 'line-color': colors().line, 'line-width': 1 },
  })
  styleBaseMap(map)
  let timer: ReturnType<typeof setTimeout> | undefined
  const refine = async (): Promise<void> => {
    map.off('idle', wait)
    const fine = await readCountries(() => import('world-atlas/countries-50m.json'))
    map.getSource<GeoJSONSource>('countries')?.setData(fine)
  }
  const wait = (): void => {
    clearTimeout(timer)
    if (map.getZoom() >= FINE_FROM) timer = setTimeout(() => void refine(), FINE_REST_MS)
  }
  map.on('idle', wait)
  map.on('remove', () => clearTimeout(timer))
}

async function readCountries(load: () => Promise<{ default: unknown }>): Promise<GeoJSON.FeatureCollection> {
  const [{ feature }, atlas] = await Promise.all([import('topojson-client'), load()])
  const topology = atlas.default as Parameters<typeof feature>[0]
  return feature(topology, topology.objects.countries!) as GeoJSON.FeatureCollection
}

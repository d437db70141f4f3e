import {
  AttributionControl,
  Map as BaseMap,
  NavigationControl,
  ScaleControl,
  type StyleSpecification,
} from 'maplibre-gl'

/**
 * The base map: Natural Earth's countries as quiet ground, or tiles from an address that the server names. The
 * countries come after the first paint, since the places matter first.
 */
export function createBaseMap(container: HTMLElement, tiles: string | null): BaseMap {
  const map = new BaseMap({
    container,
    style: styleFor(tiles),
    center: [37.15, 36.2],
    zoom: 5,
    minZoom: 1.5,
    maxZoom: 17,
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
  map.on('load', () => void addCountries(map))
  return map
}

/** Colours of the base map again, after the theme changed. */
export function styleBaseMap(map: BaseMap): void {
  const paint = colors()
  if (map.getLayer('water')) map.setPaintProperty('water', 'background-color', paint.water)
  if (map.getLayer('land')) map.setPaintProperty('land', 'fill-color', paint.land)
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

async function addCountries(map: BaseMap): Promise<void> {
  const [{ feature }, atlas] = await Promise.all([
    import('topojson-client'),
    import('world-atlas/countries-110m.json'),
  ])
  const topology = atlas.default as unknown as Parameters<typeof feature>[0]
  const countries = feature(topology, topology.objects.countries!)
  const paint = colors()
  map.setPaintProperty('water', 'background-color', paint.water)
  map.addSource('countries', { type: 'geojson', data: countries as GeoJSON.FeatureCollection })
  map.addLayer(
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': paint.land } },
    map.getLayer('tiles') ? 'tiles' : undefined,
  )
  map.addLayer({
    id: 'borders',
    type: 'line',
    source: 'countries',
    paint: { 'line-color': paint.line, 'line-width': 1 },
  })
}

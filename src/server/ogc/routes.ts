import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { Refusal } from '#primitives'
import type { Feature } from '#publishing'
import type { ServerMaterial } from '../server-material.ts'
import { COLLECTIONS, type Collection, type Found } from './collections.ts'
import { parseFeatureQuery } from './features.ts'

/** What is implemented of OGC API – Features, Part 1 (17-069r4): core, GeoJSON, and the OpenAPI document at 3.1 (so not the class for 3.0). */
const CONFORMANCE = [
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
] as const

/** OGC API – Features under /ogc: places with control, claims and events as layers for QGIS, GDAL and the like. */
export function addOgcRoutes(server: OpenAPIHono, { model }: ServerMaterial): void {
  server.get('/ogc', context => context.json(landing(rootOf(context))))
  server.get('/ogc/', context => context.json(landing(rootOf(context))))
  server.get('/ogc/conformance', context => context.json({ conformsTo: CONFORMANCE }))
  server.get('/ogc/collections', async context => {
    const root = rootOf(context)
    const read = await model()
    return context.json({
      links: [link(`${root}/collections`, 'self', 'application/json', 'The collections')],
      collections: COLLECTIONS.map(collection =>
        describeCollection(collection, root, collection.extent(read)),
      ),
    })
  })
  server.get('/ogc/collections/:collection', async context => {
    const collection = collectionOf(context.req.param('collection'))
    return context.json(describeCollection(collection, rootOf(context), collection.extent(await model())))
  })
  server.get('/ogc/collections/:collection/items', async context => {
    const collection = collectionOf(context.req.param('collection'))
    const query = context.req.query()
    for (const name of Object.keys(query))
      if (!['bbox', 'datetime', 'limit', 'offset', 'f'].includes(name))
        throw new Refusal('bad-field', `This collection has no parameter "${name.slice(0, 40)}".`, {
          field: name.slice(0, 40),
        })
    const wanted = parseFeatureQuery(query)
    const found = collection.find(await model(), wanted)
    return geojson(context, itemsAnswer(context, collection, found, wanted))
  })
  server.get('/ogc/collections/:collection/items/:id', async context => {
    const collection = collectionOf(context.req.param('collection'))
    const feature = collection.findOne(await model(), context.req.param('id'))
    if (feature === undefined)
      throw new Refusal('not-found', 'The collection holds no such feature.', { field: 'id' })
    const root = `${rootOf(context)}/collections/${collection.id}`
    return geojson(context, {
      ...feature,
      links: [
        link(`${root}/items/${encodeURIComponent(feature.id)}`, 'self', 'application/geo+json', feature.id),
        link(root, 'collection', 'application/json', collection.title),
      ],
    })
  })
}

/** The address of /ogc as the client reached it. */
const rootOf = (context: Context): string => `${new URL(context.req.url).origin}/ogc`

const link = (href: string, rel: string, type: string, title: string) => ({ href, rel, type, title })

const geojson = (context: Context, value: object): Response =>
  context.body(JSON.stringify(value), 200, { 'content-type': 'application/geo+json' })

function landing(root: string): object {
  return {
    title: 'Claimline',
    description: 'Claims on an armed conflict, and what can be worked out from them, as layers.',
    links: [
      link(root, 'self', 'application/json', 'This page'),
      link(
        `${root.replace(/\/ogc$/, '')}/openapi.json`,
        'service-desc',
        'application/vnd.oai.openapi+json;version=3.1',
        'The API as OpenAPI',
      ),
      link(`${root.replace(/\/ogc$/, '')}/about`, 'service-doc', 'text/html', 'The API for people'),
      link(`${root}/conformance`, 'conformance', 'application/json', 'What is implemented'),
      link(`${root}/collections`, 'data', 'application/json', 'The layers'),
    ],
  }
}

function collectionOf(id: string): Collection {
  const found = COLLECTIONS.find(collection => collection.id === id)
  if (found === undefined)
    throw new Refusal('not-found', 'There is no such collection.', {
      field: 'collection',
      advice: `There are ${COLLECTIONS.map(one => one.id).join(', ')}.`,
    })
  return found
}

function describeCollection(collection: Collection, root: string, extent: object): object {
  const own = `${root}/collections/${collection.id}`
  return {
    id: collection.id,
    title: collection.title,
    description: collection.description,
    itemType: 'feature',
    crs: ['http://www.opengis.net/def/crs/OGC/1.3/CRS84'],
    extent,
    links: [
      link(own, 'self', 'application/json', collection.title),
      link(`${own}/items`, 'items', 'application/geo+json', collection.title),
    ],
  }
}

function itemsAnswer(
  context: Context,
  collection: Collection,
  found: Found,
  wanted: { limit: number; offset: number },
): object {
  const own = new URL(context.req.url)
  const next = new URL(own)
  next.searchParams.set('offset', String(wanted.offset + wanted.limit))
  next.searchParams.set('limit', String(wanted.limit))
  const more = wanted.offset + found.features.length < found.matched
  return {
    type: 'FeatureCollection',
    timeStamp: new Date().toISOString(),
    numberMatched: found.matched,
    numberReturned: found.features.length,
    features: found.features satisfies readonly Feature[],
    links: [
      link(own.href, 'self', 'application/geo+json', collection.title),
      ...(more ? [link(next.href, 'next', 'application/geo+json', 'The next features')] : []),
    ],
  }
}

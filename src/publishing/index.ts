/** Read models: what clients may see, as plain values; profiles that delay and coarsen; CSV and GeoJSON. */
export type * from './api.ts'
export { applyProfile } from './apply-profile.ts'
export { csvLine, csvLines } from './csv.ts'
export { claimFeature, placeFeature } from './features.ts'
export { type Feature, featureCollection, pointFeature } from './geojson.ts'
export { embargoDay, PUBLIC_PROFILE, type PublicationProfile, parseProfile } from './publication-profile.ts'
export { publishClaim } from './published-claim.ts'
export { type ClaimQuery, findClaims, searchClaims } from './search-claims.ts'

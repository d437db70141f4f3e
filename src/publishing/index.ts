/** Read models: what clients may see, as plain values; profiles that delay and coarsen; CSV and GeoJSON. */
export type * from './api.ts'
export { applyProfile } from './apply-profile.ts'
export {
  actorWords,
  CASUALTY_COLUMNS,
  type CasualtyRow,
  casualtyFeature,
  casualtyRow,
  figureWords,
} from './casualty-row.ts'
export { CLAIM_COLUMNS, type ClaimRow, claimRow } from './claim-row.ts'
export { CONTROL_COLUMNS, type ControlRow, controlRow, estimateFeature } from './control-row.ts'
export { type Cell, csvLine, csvLines } from './csv.ts'
export { EVENT_COLUMNS, type EventRow, eventRow } from './event-row.ts'
export { claimFeature, placeFeature } from './features.ts'
export { type Feature, featureCollection, pointFeature } from './geojson.ts'
export { embargoDay, PUBLIC_PROFILE, type PublicationProfile, parseProfile } from './publication-profile.ts'
export { publishClaim } from './published-claim.ts'
export {
  eventFeature,
  type PublishedEvent,
  type PublishedEventPage,
  publishEvents,
} from './published-event.ts'
export { listReports } from './published-report.ts'
export { createReadModel, type ReadMaterial, type ReadModel } from './read-model.ts'
export { type ClaimQuery, findClaims, searchClaims } from './search-claims.ts'
export { chainWords, originName } from './source-words.ts'

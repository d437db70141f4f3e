/** Every shape that a client of the HTTP API meets, in one place for the web app. Types only. */
export type { CasualtySummary, Dispute, SourceRecord } from '#assessment'
export type * from './api.ts'
export type { PublishedEvent, PublishedEventPage } from './published-event.ts'

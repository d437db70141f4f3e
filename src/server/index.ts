/** HTTP: the API with its document, OGC API – Features, and the app. */
export { createServer } from './create-server.ts'
export { type RunningServer, type ServeOptions, startServer } from './start-server.ts'

import { readFile } from 'node:fs/promises'
import { type App, readToday } from '#app'
import { Refusal } from '#primitives'
import { PUBLIC_PROFILE, type PublicationProfile, parseProfile } from '#publishing'
import { type RunningServer, startServer } from '#server'
import type { Output } from '../output.ts'
import type { CommandWork } from '../program.ts'
import { readVersion } from '../version.ts'
import { withApp } from './with-app.ts'

/** `claimline serve`: until interrupted. */
export const serve: CommandWork = async call => {
  await withApp(call, async app => {
    const running = await openServer(app, call.options, call.output)
    call.output.say(`Claimline is at ${running.url} (stop it with Ctrl-C).`)
    await untilInterrupted()
    await running.close()
  })
}

/** Starts the server as the options say. */
export async function openServer(
  app: App,
  options: Readonly<Record<string, unknown>>,
  output: Output,
): Promise<RunningServer> {
  const profile = typeof options.profile === 'string' ? await readProfile(options.profile) : null
  return await startServer(app, {
    host: typeof options.host === 'string' ? options.host : '127.0.0.1',
    port: parsePort(options.port),
    profile,
    token: process.env.CLAIMLINE_TOKEN || null,
    tiles: typeof options.tiles === 'string' ? parseTiles(options.tiles) : null,
    release: readVersion(),
    today: readToday,
    log: message => output.say(message),
  })
}

/** Port of the app where none is named. */
const DEFAULT_PORT = 8484

function parsePort(text: unknown): number {
  if (text === undefined) return DEFAULT_PORT
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Refusal('usage', `"${String(text)}" is no port.`, { field: '--port', advice: 'Give 0 to 65535.' })
}

function parseTiles(text: string): string {
  if (/^https?:\/\/[^\s{]+\/.*\{z\}.*\{x\}.*\{y\}|^https?:\/\/[^\s{]+\/.*\{z\}.*\{y\}.*\{x\}/.test(text))
    return text
  throw new Refusal('usage', `"${text}" is no address of map tiles.`, {
    field: '--tiles',
    advice: 'As in https://tiles.example.org/{z}/{x}/{y}.png.',
  })
}

async function readProfile(name: string): Promise<PublicationProfile> {
  if (name === PUBLIC_PROFILE.name) return PUBLIC_PROFILE
  let text: string
  try {
    text = await readFile(name, 'utf8')
  } catch (cause) {
    throw new Refusal('not-found', 'There is no such profile file.', {
      file: name,
      field: '--profile',
      advice: 'Name a file, or "public" for the built-in one.',
      cause,
    })
  }
  return parseProfile(text, name)
}

/** Resolves at the first Ctrl-C or request to end. */
export function untilInterrupted(): Promise<void> {
  return new Promise(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
}

import { type App, openApp, readSettings } from '#app'
import type { CommandCall } from '../program.ts'

/** Runs `work` with an application made from the command's options, and closes it whatever happens. */
export async function withApp<T>(call: CommandCall, work: (app: App) => Promise<T>): Promise<T> {
  const { ledger, conflict, threads } = call.options as Record<string, string | undefined>
  const app = openApp(readSettings({ ledger, conflict, threads }, process.env))
  try {
    // Looked at even where the work needs no pack: a slip in an option must not pass without a word.
    if (conflict !== undefined) await app.conflictName()
    return await work(app)
  } finally {
    await app.close()
  }
}

/** Progress of long work, on standard error and only where a person watches. */
export interface Progress {
  update(done: number, note: string): void
  stop(): void
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const SILENT: Progress = { update: () => undefined, stop: () => undefined }

/** A progress bar over `total` units; silent where standard error is no terminal. */
export async function startProgress(total: number): Promise<Progress> {
  if (process.stderr.isTTY !== true || total === 0) return SILENT
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage} %  {note}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      // Its own way of ending at an interrupt takes the bar away and lets the work go on.
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total, 0, { note: '' })
  const unguard = stopOnSignal(() => bar.stop())
  return {
    update: (done, note) => bar.update(Math.min(done, total), { note }),
    stop() {
      unguard()
      bar.stop()
    },
  }
}

/** At an interrupt takes the bar away, which gives the cursor back, and lets the signal end the program as it would without a bar. */
function stopOnSignal(stop: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    unguard()
    stop()
    process.kill(process.pid, signal)
  }
  const unguard = () => {
    for (const signal of ENDING) process.removeListener(signal, end)
  }
  for (const signal of ENDING) process.once(signal, end)
  return unguard
}

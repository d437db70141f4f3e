/** Progress of long work, on standard error and only where a person watches. */
export interface Progress {
  update(done: number, note: string): void
  stop(): void
}

const SILENT: Progress = { update: () => undefined, stop: () => undefined }

/** A progress bar over `total` units; silent where standard error is no terminal. */
export async function startProgress(total: number): Promise<Progress> {
  if (process.stderr.isTTY !== true || total === 0) return SILENT
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage} %  {note}',
      stream: process.stderr,
      barsize: 30,
      clearOnComplete: true,
      // An interrupt must end the program at once, also while a long report is read: so nothing waits for it, and nothing of the
      // terminal is changed that would have to be changed back.
      gracefulExit: false,
      hideCursor: false,
      linewrap: true,
    },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total, 0, { note: '' })
  return { update: (done, note) => bar.update(Math.min(done, total), { note }), stop: () => bar.stop() }
}
